// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/refresh.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"

#include <gmock/gmock.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using app::people::PeopleSink;
using app::people::PeopleSource;
using app::people::Refresh;
using testing::ElementsAre;

namespace {

template <typename T>
std::vector<T> items(qint64 first, int count)
{
    std::vector<T> made(static_cast<size_t>(count));
    for (T &each : made)
        each.id.value = first++;
    return made;
}

/// A source of two pages of each kind and a sink, both of which write down what they were asked.
class RefreshTest : public testing::Test
{
protected:
    RefreshTest()
    {
        PeopleSource source;
        source.companies = fetching<Company>(u"companies"_s);
        source.contacts = fetching<Contact>(u"contacts"_s);
        source.resources = fetching<Resource>(u"resources"_s);
        PeopleSink sink;
        sink.begin = [this](QObject *context, const Callback<qint64> &done) {
            answer<qint64>(u"begin"_s, context, done, 42);
        };
        sink.putCompanies = putting<Company>(u"companies"_s);
        sink.putContacts = putting<Contact>(u"contacts"_s);
        sink.putResources = putting<Resource>(u"resources"_s);
        sink.finish = [this](qint64 generation, QObject *context, const PeopleSink::Answer &done) {
            answer<Done>(u"finish %1"_s.arg(generation), context, done, Done{});
        };
        sink.load = [this](QObject *context, const Callback<People> &done) {
            answer<People>(u"load"_s, context, done, People{items<Company>(1, 4), {}, {}});
        };
        m_refresh = std::make_unique<Refresh>(source, sink);
        QObject::connect(m_refresh.get(), &Refresh::progressed, m_refresh.get(), [this](int records) {
            m_progress.push_back(records);
            if (m_onProgress)
                m_onProgress(records);
        });
        QObject::connect(m_refresh.get(), &Refresh::finished, m_refresh.get(),
            [this](const Result<People> &people) { m_finished.push_back(people); });
    }

    /// Answers later, with the Problem if this is the call that is to fail.
    template <typename T>
    void answer(const QString &call, QObject *context, const Callback<T> &done, const T &value)
    {
        m_calls.append(call);
        Result<T> result(value);
        if (call == m_failing) {
            Problem problem;
            problem.kind = ProblemKind::serverDown;
            result = problem;
        }
        if (call == m_stopAt)
            m_refresh->stop();
        QMetaObject::invokeMethod(
            context, [done, result] { done(result); }, Qt::QueuedConnection);
    }

    template <typename T>
    PeopleSource::Fetch<T> fetching(const QString &what)
    {
        return [this, what](qint64 afterId, QObject *context, const Callback<Page<T>> &done) {
            Page<T> page;
            page.isLast = afterId >= 2;
            page.items = items<T>(page.isLast ? 3 : 1, 2);
            page.lastId = page.isLast ? 4 : 2;
            answer<Page<T>>(u"%1 after %2"_s.arg(what).arg(afterId), context, done, page);
        };
    }

    template <typename T>
    std::function<void(qint64, std::vector<T>, QObject *, PeopleSink::Answer)> putting(const QString &what)
    {
        return [this, what](qint64 generation, const std::vector<T> &page, QObject *context,
                   const PeopleSink::Answer &done) {
            answer<Done>(u"put %1 %2 from %3 in %4"_s.arg(page.size())
                             .arg(what)
                             .arg(page.front().id.value)
                             .arg(generation),
                context, done, Done{});
        };
    }

    void runToTheEnd()
    {
        const size_t before = m_finished.size();
        m_refresh->start();
        EXPECT_TRUE(m_refresh->isRunning());
        EXPECT_TRUE(tests::waitFor([&] { return m_finished.size() > before; }));
        QCoreApplication::processEvents();
        EXPECT_EQ(m_finished.size(), before + 1) << "finished exactly once";
        EXPECT_FALSE(m_refresh->isRunning());
    }

    std::unique_ptr<Refresh> m_refresh;
    QStringList m_calls;
    QString m_failing;
    QString m_stopAt;
    std::vector<int> m_progress;
    std::function<void(int)> m_onProgress;
    std::vector<Result<People>> m_finished;
};

QStringList wholeRun()
{
    return {u"begin"_s, u"companies after -1"_s, u"put 2 companies from 1 in 42"_s, u"companies after 2"_s,
        u"put 2 companies from 3 in 42"_s, u"contacts after -1"_s, u"put 2 contacts from 1 in 42"_s,
        u"contacts after 2"_s, u"put 2 contacts from 3 in 42"_s, u"resources after -1"_s,
        u"put 2 resources from 1 in 42"_s, u"resources after 2"_s, u"put 2 resources from 3 in 42"_s,
        u"finish 42"_s, u"load"_s};
}

TEST_F(RefreshTest, writesEachPageBeforeItAsksForTheNext)
{
    runToTheEnd();

    EXPECT_EQ(m_calls, wholeRun());
    EXPECT_THAT(m_progress, ElementsAre(2, 4, 6, 8, 10, 12));
    ASSERT_TRUE(m_finished[0]);
    EXPECT_EQ(m_finished[0]->companies.size(), 4U);
}

TEST_F(RefreshTest, endsAtTheFirstFailureWhereverItIs)
{
    for (const QString &failing : wholeRun()) {
        SCOPED_TRACE(failing.toStdString());
        m_calls.clear();
        m_finished.clear();
        m_failing = failing;

        runToTheEnd();

        EXPECT_EQ(m_calls, wholeRun().mid(0, wholeRun().indexOf(failing) + 1));
        ASSERT_EQ(m_finished.size(), 1U);
        ASSERT_FALSE(m_finished[0]);
        EXPECT_EQ(m_finished[0].error().kind, ProblemKind::serverDown);
    }
}

TEST_F(RefreshTest, stoppedAnywhereDropsNobody)
{
    for (const QString &stopAt : wholeRun().mid(0, 13)) {
        SCOPED_TRACE(stopAt.toStdString());
        m_calls.clear();
        m_finished.clear();
        m_stopAt = stopAt;

        runToTheEnd();

        ASSERT_EQ(m_finished.size(), 1U);
        ASSERT_FALSE(m_finished[0]);
        EXPECT_EQ(m_finished[0].error().kind, ProblemKind::cancelled);
        EXPECT_FALSE(m_calls.contains(u"finish 42"_s)) << "only finish drops people";
    }
}

TEST_F(RefreshTest, writesThePageThatIsInFlightBeforeItStops)
{
    m_stopAt = u"contacts after -1"_s;

    runToTheEnd();

    EXPECT_EQ(m_calls.last(), u"put 2 contacts from 1 in 42"_s);
}

TEST_F(RefreshTest, doesNothingWhenStartedTwice)
{
    m_refresh->start();
    runToTheEnd();

    EXPECT_EQ(m_calls, wholeRun());
}

TEST_F(RefreshTest, countsFromTheBeginningTheSecondTime)
{
    m_stopAt = u"companies after 2"_s;
    runToTheEnd();
    m_stopAt.clear();
    m_progress.clear();

    runToTheEnd();

    ASSERT_TRUE(m_finished[1]);
    EXPECT_THAT(m_progress, ElementsAre(2, 4, 6, 8, 10, 12));
}

TEST_F(RefreshTest, isNotStoppedByAStopThatCameBeforeIt)
{
    m_refresh->stop();

    runToTheEnd();

    EXPECT_TRUE(m_finished[0]);
}

TEST_F(RefreshTest, canBeStoppedByWhoeverWatchesItsProgress)
{
    m_onProgress = [this](int records) {
        if (records >= 4)
            m_refresh->stop();
    };

    runToTheEnd();

    EXPECT_THAT(m_progress, ElementsAre(2, 4));
    EXPECT_FALSE(m_finished[0]);
}

} // namespace
