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
using app::people::RefreshClock;
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
        source.changedCompanies = fetchingChanged<Company>(u"companies"_s);
        source.changedContacts = fetchingChanged<Contact>(u"contacts"_s);
        source.stopWaiting = [this] {
            if (m_stopWaiting)
                m_stopWaiting();
        };
        PeopleSink sink;
        sink.marks = [this](QObject *context, const Callback<PeopleMarks> &done) {
            answer<PeopleMarks>(u"marks"_s, context, done, m_kept);
        };
        sink.begin = [this](QObject *context, const Callback<qint64> &done) {
            answer<qint64>(u"begin"_s, context, done, 42);
        };
        sink.putCompanies = putting<Company>(u"companies"_s);
        sink.putContacts = putting<Contact>(u"contacts"_s);
        sink.putResources = putting<Resource>(u"resources"_s);
        sink.finish = [this](qint64 generation, Reach reach, const PeopleMarks &marks, QObject *context,
                          const PeopleSink::Answer &done) {
            const QString what = reach == Reach::everybody ? u"everybody"_s : u"changes"_s;
            answer<Done>(u"finish %1 of %2"_s.arg(what).arg(generation), context, done, Done{});
            if (m_failing != m_calls.last())
                m_kept = marks;
        };
        sink.load = [this](QObject *context, const Callback<People> &done) {
            answer<People>(u"load"_s, context, done, People{items<Company>(1, 4), {}, {}});
        };
        m_refresh = std::make_unique<Refresh>(
            source, sink, nullptr, RefreshClock{[this] { return m_now; }, [this] { return m_steady; }});
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
            problem.kind = m_failure;
            result = problem;
        }
        if (call == m_stopAt)
            m_refresh->stop();
        if (call == m_heldAt) {
            m_stopWaiting = [context, done] {
                Problem problem;
                problem.kind = ProblemKind::cancelled;
                QMetaObject::invokeMethod(
                    context, [done, problem] { done(problem); }, Qt::QueuedConnection);
            };
            return;
        }
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
            page.newestChange = page.isLast ? m_newestOfLastPage : m_newest;
            m_steady += m_pageTakes;
            answer<Page<T>>(u"%1 after %2"_s.arg(what).arg(afterId), context, done, page);
        };
    }

    /// One page of one record.
    template <typename T>
    PeopleSource::FetchChanged<T> fetchingChanged(const QString &what)
    {
        return [this, what](
                   const QDateTime &since, qint64 afterId, QObject *context, const Callback<Page<T>> &done) {
            Page<T> page{items<T>(7, 1), 7, true, m_newest};
            answer<Page<T>>(u"%1 since %2 after %3"_s.arg(what, since.toString(u"d.M. hh:mm"_s)).arg(afterId),
                context, done, page);
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

    /// Marks that are young enough to ask for changes alone.
    void keepMarks()
    {
        m_kept.companies = m_now.addDays(-1);
        m_kept.contacts = m_now.addDays(-2);
        m_kept.full = m_now.addDays(-6);
        m_kept.latest = m_now.addDays(-1);
    }

    QDateTime m_now{{2026, 11, 21}, {12, 0}, Qt::UTC};
    qint64 m_steady = 1000;
    qint64 m_pageTakes = 0;
    QDateTime m_newest{{2026, 11, 20}, {8, 0}, Qt::UTC};
    QDateTime m_newestOfLastPage;
    PeopleMarks m_kept;
    ProblemKind m_failure = ProblemKind::serverDown;
    std::unique_ptr<Refresh> m_refresh;
    QStringList m_calls;
    QString m_failing;
    QString m_stopAt;
    QString m_heldAt; ///< this call is answered only when the waiting is stopped
    std::function<void()> m_stopWaiting;
    std::vector<int> m_progress;
    std::function<void(int)> m_onProgress;
    std::vector<Result<People>> m_finished;
};

QStringList wholeRun()
{
    return {u"marks"_s, u"begin"_s, u"companies after -1"_s, u"put 2 companies from 1 in 42"_s,
        u"companies after 2"_s, u"put 2 companies from 3 in 42"_s, u"contacts after -1"_s,
        u"put 2 contacts from 1 in 42"_s, u"contacts after 2"_s, u"put 2 contacts from 3 in 42"_s,
        u"resources after -1"_s, u"put 2 resources from 1 in 42"_s, u"resources after 2"_s,
        u"put 2 resources from 3 in 42"_s, u"finish everybody of 42"_s, u"load"_s};
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
        m_kept = {};
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
    for (const QString &stopAt : wholeRun().mid(0, 14)) {
        SCOPED_TRACE(stopAt.toStdString());
        m_calls.clear();
        m_finished.clear();
        m_stopAt = stopAt;

        runToTheEnd();

        ASSERT_EQ(m_finished.size(), 1U);
        ASSERT_FALSE(m_finished[0]);
        EXPECT_EQ(m_finished[0].error().kind, ProblemKind::cancelled);
        EXPECT_FALSE(m_calls.contains(u"finish everybody of 42"_s)) << "only finish drops people";
    }
}

TEST_F(RefreshTest, writesThePageThatIsInFlightBeforeItStops)
{
    m_stopAt = u"contacts after -1"_s;

    runToTheEnd();

    EXPECT_EQ(m_calls.last(), u"put 2 contacts from 1 in 42"_s);
}

TEST_F(RefreshTest, stopsAtOnceWhileItsPageStillWaitsToLeave)
{
    m_heldAt = u"contacts after -1"_s;
    m_refresh->start();
    ASSERT_TRUE(tests::waitFor([this] { return m_calls.last() == m_heldAt; }));

    m_refresh->stop();

    ASSERT_TRUE(tests::waitFor([this] { return m_finished.size() == 1; }));
    EXPECT_EQ(m_finished[0].error().kind, ProblemKind::cancelled);
    EXPECT_EQ(m_calls.last(), m_heldAt);
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

TEST_F(RefreshTest, keepsHowFarItReached)
{
    runToTheEnd();

    EXPECT_EQ(m_kept.companies, m_newest);
    EXPECT_EQ(m_kept.contacts, m_newest);
    EXPECT_EQ(m_kept.full, m_now);
    EXPECT_EQ(m_kept.latest, m_now);
    EXPECT_EQ(m_refresh->marks(), m_kept);
}

TEST_F(RefreshTest, asksForChangesFromShortlyBeforeItsMarks)
{
    keepMarks();

    runToTheEnd();

    EXPECT_EQ(m_calls,
        (QStringList{u"marks"_s, u"begin"_s, u"companies since 20.11. 11:55 after -1"_s,
            u"put 1 companies from 7 in 42"_s, u"contacts since 19.11. 11:55 after -1"_s,
            u"put 1 contacts from 7 in 42"_s, u"resources after -1"_s, u"put 2 resources from 1 in 42"_s,
            u"resources after 2"_s, u"put 2 resources from 3 in 42"_s, u"finish changes of 42"_s,
            u"load"_s}));
    EXPECT_EQ(m_refresh->reach(), Reach::changes);
}

TEST_F(RefreshTest, movesItsMarksForwardOnly)
{
    keepMarks();
    const PeopleMarks before = m_kept;

    runToTheEnd();

    EXPECT_EQ(m_kept.companies, before.companies) << "the newest change was older";
    EXPECT_EQ(m_kept.contacts, m_newest);
    EXPECT_EQ(m_kept.full, before.full);
    EXPECT_EQ(m_kept.latest, m_now);
}

TEST_F(RefreshTest, keepsItsMarksWhenNothingChanged)
{
    keepMarks();
    const PeopleMarks before = m_kept;
    m_newest = {};

    runToTheEnd();

    EXPECT_EQ(m_kept.companies, before.companies);
    EXPECT_EQ(m_kept.contacts, before.contacts);
}

TEST_F(RefreshTest, takesTheTimeOfTheListingOffItsMark)
{
    m_pageTakes = 30000; // somebody on the first page may change while the second one comes

    runToTheEnd();

    EXPECT_EQ(m_kept.contacts, m_newest.addSecs(-60));
}

TEST_F(RefreshTest, takesTheNewestOfAllPages)
{
    m_newestOfLastPage = m_newest.addDays(-1);
    runToTheEnd();
    EXPECT_EQ(m_kept.contacts, m_newest);
    m_newestOfLastPage = m_newest.addSecs(60);

    m_refresh->startWhole();
    ASSERT_TRUE(tests::waitFor([&] { return m_finished.size() == 2; }));

    EXPECT_EQ(m_kept.contacts, m_newest.addSecs(60));
}

TEST_F(RefreshTest, isNotMisledByARecordOfTheFuture)
{
    m_newest = m_now.addYears(70);

    runToTheEnd();

    EXPECT_EQ(m_kept.contacts, m_now);
}

TEST_F(RefreshTest, fetchesEverybodyWhereThatIsNeededOrWanted)
{
    const std::pair<const char *, std::function<void()>> cases[] = {
        {"never fetched", [this] { m_kept = {}; }},
        {"no mark for contacts", [this] { m_kept.contacts = {}; }},
        {"no mark for companies", [this] { m_kept.companies = {}; }},
        {"a week ago", [this] { m_kept.full = m_now.addDays(-7); }},
        {"by a clock that was set back since", [this] { m_kept.full = m_now.addSecs(1); }},
    };
    for (const auto &[when, change] : cases) {
        SCOPED_TRACE(when);
        m_calls.clear();
        keepMarks();
        change();

        runToTheEnd();

        EXPECT_EQ(m_calls, wholeRun());
    }
    m_calls.clear();
    m_finished.clear();
    keepMarks();

    m_refresh->startWhole();
    ASSERT_TRUE(tests::waitFor([&] { return m_finished.size() == 1; }));

    EXPECT_EQ(m_calls, wholeRun());
    EXPECT_EQ(m_refresh->reach(), Reach::everybody);
}

TEST_F(RefreshTest, after401InTheMiddleKeepsItsMarksTellsItOnceAndTriesNothingMore)
{
    keepMarks();
    const PeopleMarks before = m_kept;
    m_failure = ProblemKind::badCredentials;
    m_failing = u"contacts since 19.11. 11:55 after -1"_s;

    runToTheEnd();
    QTest::qWait(0);

    EXPECT_EQ(m_calls.last(), m_failing) << "nothing was sent after it";
    ASSERT_EQ(m_finished.size(), 1U);
    ASSERT_FALSE(m_finished[0]);
    EXPECT_EQ(m_finished[0].error().kind, ProblemKind::badCredentials);
    EXPECT_EQ(m_kept, before);
}

} // namespace
