// SPDX-License-Identifier: GPL-3.0-or-later
// The budget over real sockets, before the demo tenant, which counts what is under way by itself.
#include "app/net/network_http.h"
#include "tests/app/autotask/budget_fixture.h"
#include "tests/app/autotask/gateway_fixture.h"
#include "tests/support/tenant_process.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace app::domain;
using app::autotask::BudgetTimes;
using app::autotask::Gateway;
using app::net::NetworkHttp;
using app::net::NetworkOptions;
using tests::TenantProcess;

namespace {

/// The company that the seed of the tenant always has.
constexpr CompanyId seeded{301};

class BudgetAtTheTenant : public testing::Test
{
protected:
    /// Connects anew, with these times and this patience.
    void connect(const BudgetTimes &times, const NetworkOptions &network = {})
    {
        m_gateway.reset();
        m_http = std::make_unique<NetworkHttp>(network);
        m_gateway = std::make_unique<Gateway>(*m_http, times);
        Profile profile{u"Test"_s, TenantProcess::userName(), m_tenant.url(), true};
        m_gateway->connect(profile,
            {TenantProcess::userName(), TenantProcess::secret(), TenantProcess::trackingIdentifier()},
            &m_context, [](const Result<Zone> &zone) { EXPECT_TRUE(zone); });
        ASSERT_TRUE(tests::waitFor([this] { return m_gateway->isConnected(); }));
    }

    template <typename T>
    Callback<T> counting()
    {
        ++m_open;
        return [this](const Result<T> &result) {
            --m_open;
            if (!result)
                m_problems.push_back(result.error());
        };
    }

    void fetchCompanies(int times)
    {
        for (int each = 0; each < times; ++each)
            m_gateway->fetchCompany(seeded, &m_context, counting<Company>());
    }

    Step aTicket(const QString &title) const
    {
        Step step;
        step.draft.entity = u"Tickets"_s;
        step.draft.fields = {{u"title"_s, title}, {u"companyID"_s, 305}, {u"priority"_s, 2}, {u"status"_s, 1},
            {u"queueID"_s, 29682833}, {u"dueDateTime"_s, u"2026-12-01T09:00:00Z"_s}};
        step.draft.userDefinedFields = {{u"Affected site"_s, u"Branch"_s}};
        return step;
    }

    [[nodiscard]] bool waitForAll()
    {
        return tests::waitFor([this] { return m_open == 0; });
    }
    [[nodiscard]] bool waitForLevel(BudgetLevel level)
    {
        return tests::waitFor([&] { return m_gateway->budget().state().level == level; });
    }
    [[nodiscard]] int questions() const { return m_tenant.requestCount(u"GET"_s, u"ThresholdInformation"_s); }

    TenantProcess m_tenant;
    QObject m_context;
    std::unique_ptr<NetworkHttp> m_http;
    std::unique_ptr<Gateway> m_gateway;
    int m_open = 0; ///< calls without an answer yet
    std::vector<Problem> m_problems;
};

TEST_F(BudgetAtTheTenant, hasNeverMoreThanTwoUnderWayOnAnEndpoint)
{
    m_tenant.setOption(u"threadLimit"_s, 2); // stricter than Autotask: the third of ours would be refused
    m_tenant.setOption(u"latency"_s, 50);
    connect(tests::neverAsked());

    for (int each = 0; each < 4; ++each) {
        m_gateway->write(aTicket(u"Ticket %1"_s.arg(each)), {}, &m_context, counting<RecordRef>());
        m_gateway->fetchTicket({1}, &m_context, [](const Result<Ticket> &) {});
        m_gateway->fetchAccess(u"Tickets"_s, {}, &m_context, counting<UserAccess>());
    }
    fetchCompanies(6);

    ASSERT_TRUE(waitForAll());
    EXPECT_TRUE(m_problems.empty()) << m_problems.front().serverSentences.join(u' ').toStdString();
    EXPECT_EQ(m_tenant.records().size(), 4);
    EXPECT_EQ(m_tenant.requestCount(u"GET"_s, u"Companies/301"_s), 6);
}

TEST_F(BudgetAtTheTenant, countsNotesOnTheirOwnEndpoint)
{
    connect(tests::neverAsked());
    std::optional<RecordRef> ticket;
    m_gateway->write(aTicket(u"With notes"_s), {}, &m_context, [&](const Result<RecordRef> &made) {
        ASSERT_TRUE(made);
        ticket = *made;
    });
    ASSERT_TRUE(tests::waitFor([&] { return ticket.has_value(); }));
    m_tenant.setOption(u"threadLimit"_s, 2);
    m_tenant.setOption(u"latency"_s, 50);

    for (int each = 0; each < 3; ++each) {
        Step note;
        note.draft = {u"TicketNotes"_s, *ticket,
            {{u"title"_s, u"Note %1"_s.arg(each)}, {u"description"_s, u"x"_s}, {u"noteType"_s, 3},
                {u"publish"_s, 1}},
            {}};
        m_gateway->write(note, {}, &m_context, counting<RecordRef>());
        m_gateway->fetchNotes(TicketId{ticket->id}, 5, &m_context, counting<std::vector<TicketNote>>());
        m_gateway->readBack(tests::stepThatMade(*ticket), &m_context, counting<ReadBack>());
    }

    ASSERT_TRUE(waitForAll());
    EXPECT_TRUE(m_problems.empty()) << m_problems.front().serverSentences.join(u' ').toStdString();
    EXPECT_EQ(m_tenant.records().size(), 4);
}

TEST_F(BudgetAtTheTenant, takesTheTimeOfItsQueueFromNobodysPatience)
{
    m_tenant.setOption(u"latency"_s, 700);
    NetworkOptions network;
    network.timeouts.total = 3000ms;
    connect(tests::neverAsked(), network);
    QElapsedTimer elapsed;
    elapsed.start();

    fetchCompanies(10); // five rounds of two

    ASSERT_TRUE(waitForAll());
    EXPECT_TRUE(m_problems.empty()) << m_problems.front().detail.toStdString();
    EXPECT_GE(elapsed.elapsed(), 5 * 700);
}

TEST_F(BudgetAtTheTenant, givesBackgroundWorkHalfItsTimeAboveHalfOfTheHour)
{
    m_tenant.setOption(u"otherRequests"_s, 6000);
    connect({1h, 0ms, 1h});
    fetchCompanies(1);
    ASSERT_TRUE(waitForLevel(BudgetLevel::halfSpeed));
    m_tenant.setOption(u"latency"_s, 100);
    QElapsedTimer elapsed;
    elapsed.start();

    m_gateway->fetchCompanies(-1, &m_context, counting<Page<Company>>());
    m_gateway->fetchResources(-1, &m_context, counting<Page<Resource>>());
    m_gateway->fetchResources(-1, &m_context, counting<Page<Resource>>());

    ASSERT_TRUE(waitForAll());
    EXPECT_GE(elapsed.elapsed(), 3 * 100 + 2 * 100) << "three requests, and a pause between them";
    EXPECT_TRUE(m_problems.empty());
}

TEST_F(BudgetAtTheTenant, holdsBackgroundWorkUntilTheTenantHasMore)
{
    m_tenant.setOption(u"otherRequests"_s, 8000);
    connect({50ms, 0ms, 1h});
    fetchCompanies(1);
    ASSERT_TRUE(waitForLevel(BudgetLevel::noBackground));

    m_gateway->fetchContacts(-1, &m_context, counting<Page<Contact>>());
    fetchCompanies(1);
    const int before = questions();
    ASSERT_TRUE(tests::waitFor([&] { return questions() >= before + 3; }));
    EXPECT_EQ(m_tenant.requestCount(u"POST"_s, u"Contacts/query"_s), 0);
    m_tenant.setOption(u"otherRequests"_s, 0);

    ASSERT_TRUE(waitForAll());
    EXPECT_EQ(m_tenant.requestCount(u"POST"_s, u"Contacts/query"_s), 1);
    EXPECT_TRUE(m_problems.empty());
}

TEST_F(BudgetAtTheTenant, leavesTheLastTenthOfTheHourToWhatIsSubmitted)
{
    m_tenant.setOption(u"otherRequests"_s, 9500);
    connect({1h, 0ms, 1h});
    fetchCompanies(1);
    ASSERT_TRUE(waitForLevel(BudgetLevel::submittedOnly));

    fetchCompanies(1);
    m_gateway->write(aTicket(u"Still leaves"_s), {}, &m_context, counting<RecordRef>());

    ASSERT_TRUE(waitForAll());
    EXPECT_EQ(m_tenant.records().size(), 1);
    EXPECT_EQ(m_tenant.requestCount(u"GET"_s, u"Companies/301"_s), 1);
    ASSERT_EQ(m_problems.size(), 1U);
    EXPECT_EQ(m_problems.front().kind, ProblemKind::rateLimited);
    EXPECT_EQ(m_problems.front().delivery, Delivery::neverLeft);
}

TEST_F(BudgetAtTheTenant, asksForTheHourOnceForManyRequests)
{
    connect({1h, 0ms, 1h});

    fetchCompanies(5);

    ASSERT_TRUE(waitForAll());
    ASSERT_TRUE(waitForLevel(BudgetLevel::plenty));
    fetchCompanies(5);
    ASSERT_TRUE(waitForAll());
    EXPECT_EQ(questions(), 1);
}

} // namespace
