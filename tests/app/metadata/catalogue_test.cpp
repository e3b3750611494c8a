// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/catalogue.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::domain::EntityMetadata;
using app::domain::Problem;
using app::domain::ProblemKind;
using app::domain::Result;
using app::metadata::Catalogue;
using app::metadata::CatalogueSource;
using app::metadata::Described;

namespace {

class CatalogueTest : public testing::Test
{
protected:
    CatalogueTest()
    {
        m_source.fetch = [this](const QString &entity, QObject *context, auto done) {
            m_fetched.append(entity);
            QMetaObject::invokeMethod(
                context, [this, done] { done(m_answer); }, Qt::QueuedConnection);
        };
        m_source.load = [this](const QString &) { return m_kept; };
        m_source.save = [this](const EntityMetadata &metadata) { m_saved.push_back(metadata); };
        m_source.now = [this] { return m_now; };
        m_new.entity = u"Tickets"_s;
        m_new.fetchedAt = m_now;
        m_answer = m_new;
    }

    void keepACopy(qint64 ageInSeconds)
    {
        m_kept.emplace();
        m_kept->entity = u"Tickets"_s;
        m_kept->canCreate = false;
        m_kept->fetchedAt = m_now.addSecs(-ageInSeconds);
    }

    std::optional<Result<Described>> describe()
    {
        Catalogue catalogue(m_source, 3600s);
        QObject context;
        std::optional<Result<Described>> described;
        catalogue.describe(u"Tickets"_s, &context, [&](const Result<Described> &each) {
            EXPECT_FALSE(described) << "answered twice";
            described = each;
        });
        EXPECT_FALSE(described) << "answered from inside the call";
        EXPECT_TRUE(tests::waitFor([&] { return described.has_value(); }));
        return described;
    }

    static Problem offline()
    {
        Problem problem;
        problem.kind = ProblemKind::offline;
        return problem;
    }

    QDateTime m_now{QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc()};
    EntityMetadata m_new;
    Result<EntityMetadata> m_answer{EntityMetadata{}};
    std::optional<EntityMetadata> m_kept;
    std::vector<EntityMetadata> m_saved;
    QStringList m_fetched;
    CatalogueSource m_source;
};

TEST_F(CatalogueTest, fetchesAndKeepsWhatItDoesNotHave)
{
    const auto described = describe();

    ASSERT_TRUE(described && *described);
    EXPECT_EQ((*described)->refreshProblem, std::nullopt);
    EXPECT_EQ(m_fetched, QStringList(u"Tickets"_s));
    ASSERT_EQ(m_saved.size(), 1U);
    EXPECT_EQ(m_saved[0].fetchedAt, m_now);
}

TEST_F(CatalogueTest, givesAYoungCopyWithoutAsking)
{
    keepACopy(3599);

    const auto described = describe();

    ASSERT_TRUE(described && *described);
    EXPECT_FALSE((*described)->metadata.canCreate) << "the kept one is meant";
    EXPECT_TRUE(m_fetched.isEmpty());
}

TEST_F(CatalogueTest, fetchesAnOldCopyAgain)
{
    keepACopy(3600);

    const auto described = describe();

    ASSERT_TRUE(described && *described);
    EXPECT_TRUE((*described)->metadata.canCreate) << "the new one is meant";
    EXPECT_EQ(m_fetched.size(), 1);
}

TEST_F(CatalogueTest, fetchesAgainWhenTheClockWentBackwards)
{
    keepACopy(-60);

    describe();

    EXPECT_EQ(m_fetched.size(), 1);
}

TEST_F(CatalogueTest, fetchesAgainWhenACopyHasNoAge)
{
    keepACopy(0);
    m_kept->fetchedAt = QDateTime();

    describe();

    EXPECT_EQ(m_fetched.size(), 1);
}

TEST_F(CatalogueTest, givesAnOldCopyWithTheReasonWhenFetchingFails)
{
    keepACopy(100000);
    m_answer = offline();

    const auto described = describe();

    ASSERT_TRUE(described && *described);
    EXPECT_FALSE((*described)->metadata.canCreate) << "the kept one is meant";
    EXPECT_EQ((*described)->refreshProblem, offline());
    EXPECT_TRUE(m_saved.empty());
}

TEST_F(CatalogueTest, saysWhyWhenThereIsNothingToGive)
{
    m_answer = offline();

    const auto described = describe();

    ASSERT_TRUE(described);
    ASSERT_FALSE(*described);
    EXPECT_EQ(described->error(), offline());
}

TEST_F(CatalogueTest, staysSilentWhenTheContextIsGone)
{
    keepACopy(0);
    Catalogue catalogue(m_source, 3600s);
    bool wasCalled = false;
    {
        QObject shortLived;
        catalogue.describe(u"Tickets"_s, &shortLived, [&](const Result<Described> &) { wasCalled = true; });
    }

    describe();

    EXPECT_FALSE(wasCalled);
}

} // namespace
