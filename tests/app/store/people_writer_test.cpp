// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people_writer.h"
#include "tests/app/store/store_support.h"
#include "tests/support/wait.h"

#include <QThread>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::faultOf;
using tests::require;

namespace {

constexpr int pageSize = 500;

std::vector<Contact> aPage(int number)
{
    std::vector<Contact> page;
    for (int each = 1; each <= pageSize; ++each)
        page.push_back(
            {ContactId{number * pageSize + each}, CompanyId{7}, u"Ada"_s, u"Lovelace"_s, {}, {}, true});
    return page;
}

class PeopleWriterTest : public testing::Test
{
protected:
    Generation begin(PeopleWriter &writer)
    {
        std::optional<Result<Generation>> begun;
        writer.beginRefresh(&m_context, [&](const Result<Generation> &result) { begun = result; });
        EXPECT_FALSE(begun) << "answered from inside the call";
        EXPECT_TRUE(tests::waitFor([&] { return begun.has_value(); }));
        return require(*begun);
    }

    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
    QObject m_context;
};

TEST_F(PeopleWriterTest, writesWhileTheOwnersConnectionReadsWholePages)
{
    PeopleWriter writer(m_file.path());
    const Generation generation = begin(writer);
    constexpr int pages = 20;
    int written = 0;
    bool isFinished = false;
    const QThread *answeredOn = nullptr;

    for (int page = 0; page < pages; ++page) {
        writer.put(generation, aPage(page), &m_context, [&](const Result<Done> &result) {
            (void)require(result);
            answeredOn = QThread::currentThread();
            ++written;
        });
    }
    writer.finishRefresh(generation, Reach::everybody, {}, &m_context, [&](const Result<Done> &result) {
        (void)require(result);
        isFinished = true;
    });

    std::size_t seen = 0;
    ASSERT_TRUE(tests::waitFor([&] {
        const std::size_t now = require(PeopleStore(*m_database).all()).contacts.size();
        EXPECT_EQ(now % pageSize, 0U) << "half a page was seen";
        EXPECT_GE(now, seen);
        EXPECT_GE(now, std::size_t(written) * pageSize) << "answered before it was saved";
        seen = now;
        return isFinished;
    }));
    EXPECT_EQ(written, pages);
    EXPECT_EQ(answeredOn, QThread::currentThread());
    EXPECT_EQ(require(PeopleStore(*m_database).all()).contacts.size(), std::size_t(pages) * pageSize);
}

TEST_F(PeopleWriterTest, writesCompaniesAndResourcesToo)
{
    PeopleWriter writer(m_file.path());
    const Generation generation = begin(writer);
    const std::vector companies{Company{CompanyId{1}, u"Acme"_s, {}, true}};
    const std::vector resources{Resource{ResourceId{2}, u"Grace"_s, u"Hopper"_s, {}, u"gh"_s, {}, 1, true}};
    bool isFinished = false;

    writer.put(generation, companies, &m_context, [](const Result<Done> &result) { (void)require(result); });
    writer.put(generation, resources, &m_context, [&](const Result<Done> &result) {
        (void)require(result);
        isFinished = true;
    });

    ASSERT_TRUE(tests::waitFor([&] { return isFinished; }));
    EXPECT_EQ(require(PeopleStore(*m_database).all()).companies, companies);
    EXPECT_EQ(require(PeopleStore(*m_database).all()).resources, resources);
}

TEST_F(PeopleWriterTest, givesBackTheMarksThatARefreshLeft)
{
    PeopleWriter writer(m_file.path());
    const Generation generation = begin(writer);
    PeopleMarks marks;
    marks.contacts = QDateTime({2026, 11, 21}, {9, 30}, Qt::UTC);
    std::optional<Result<PeopleMarks>> read;

    writer.finishRefresh(generation, Reach::changes, marks, &m_context,
        [](const Result<Done> &result) { (void)require(result); });
    writer.loadMarks(&m_context, [&](const Result<PeopleMarks> &result) { read = result; });

    ASSERT_TRUE(tests::waitFor([&] { return read.has_value(); }));
    EXPECT_EQ(require(*read), marks);
}

TEST_F(PeopleWriterTest, reportsAFileThatIsNotThere)
{
    PeopleWriter writer(m_file.folder() + u"/none.sqlite"_s);
    std::optional<Result<Generation>> begun;

    writer.beginRefresh(&m_context, [&](const Result<Generation> &result) { begun = result; });

    ASSERT_TRUE(tests::waitFor([&] { return begun.has_value(); }));
    EXPECT_EQ(faultOf(*begun), StorageFault::cannotOpen);
}

TEST_F(PeopleWriterTest, staysSilentWhenTheContextIsGoneButWrites)
{
    PeopleWriter writer(m_file.path());
    const Generation generation = begin(writer);
    bool wasCalled = false;
    bool isFinished = false;
    {
        QObject shortLived;
        writer.put(generation, aPage(0), &shortLived, [&](const Result<Done> &) { wasCalled = true; });
    }

    writer.finishRefresh(
        generation, Reach::everybody, {}, &m_context, [&](const Result<Done> &) { isFinished = true; });

    ASSERT_TRUE(tests::waitFor([&] { return isFinished; }));
    EXPECT_FALSE(wasCalled);
    EXPECT_EQ(require(PeopleStore(*m_database).all()).contacts.size(), std::size_t(pageSize));
}

TEST_F(PeopleWriterTest, stopsCleanlyWithWorkStillWaiting)
{
    auto writer = std::make_unique<PeopleWriter>(m_file.path());
    const Generation generation = begin(*writer);
    bool wasCalledLater = false;
    bool isGone = false;
    for (int page = 0; page < 50; ++page)
        writer->put(
            generation, aPage(page), &m_context, [&](const Result<Done> &) { wasCalledLater = isGone; });

    writer.reset();
    isGone = true;
    QCoreApplication::processEvents();

    EXPECT_FALSE(wasCalledLater);
    const std::size_t written = require(PeopleStore(*m_database).all()).contacts.size();
    EXPECT_EQ(written % pageSize, 0U);
    EXPECT_LT(written, 50U * pageSize) << "the pages that waited were not dropped";
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), 1);
}

TEST_F(PeopleWriterTest, endsTheCapturesOfACallbackOnItsOwnThread)
{
    PeopleWriter writer(m_file.path());
    const QThread *endedOn = nullptr;
    bool isFinished = false;
    {
        const std::shared_ptr<int> captured(new int(1), [&](const int *value) {
            delete value;
            endedOn = QThread::currentThread();
        });
        writer.beginRefresh(
            &m_context, [captured, &isFinished](const Result<Generation> &) { isFinished = true; });
    }

    ASSERT_TRUE(tests::waitFor([&] { return isFinished && endedOn != nullptr; }));
    EXPECT_EQ(endedOn, QThread::currentThread());
}

} // namespace
