// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the gateway's calls is submitted, asked for, or background work: told by what becomes of it when
// the hour is nearly used up.
#include "tests/app/autotask/budget_fixture.h"
#include "tests/app/autotask/gateway_fixture.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace app::domain;
using app::autotask::Gateway;
using tests::FakeHttp;

namespace {

enum class Fate : quint8 { left, refused, held };

/// A gateway whose tenant has used 95 of its 100 requests.
class BudgetPriority : public testing::Test
{
protected:
    void SetUp() override
    {
        bool isConnected = false;
        m_http.answerTo(u"zoneInformation"_s, tests::wireAnswer(u"zone"_s));
        m_http.answerTo(u"V1.0/Version"_s, tests::wireAnswer(u"version"_s));
        m_gateway.connect({u"Contoso"_s, u"api@contoso.example"_s, app::autotask::defaultApiAddress(), false},
            {u"api@contoso.example"_s, u"secret"_s, u"TRACKING-1"_s}, &m_context,
            [&](const Result<Zone> &zone) { isConnected = zone.has_value(); });
        ASSERT_TRUE(tests::waitFor([&] { return isConnected; }));
        m_http.answerTo(u"V1.0/Version"_s, tests::wireAnswer(u"version"_s));
        m_http.answerTo(u"ThresholdInformation"_s, tests::toldOfAHundred(95));
        m_gateway.proveCredentials(&m_context, [](const Result<Done> &) {});
        ASSERT_TRUE(tests::waitFor(
            [this] { return m_gateway.budget().state().level == BudgetLevel::submittedOnly; }));
        settle();
        m_before = m_http.requests().size();
    }

    /// What the budget is about to do is done.
    void settle()
    {
        bool isOver = false;
        QMetaObject::invokeMethod(
            &m_context, [&isOver] { isOver = true; }, Qt::QueuedConnection);
        ASSERT_TRUE(tests::waitFor([&] { return isOver; }));
    }

    template <typename T>
    Callback<T> noting()
    {
        return [this](const Result<T> &result) {
            m_isRefused = !result && result.error().kind == ProblemKind::rateLimited
                && result.error().delivery == Delivery::neverLeft;
        };
    }

    Fate fate()
    {
        settle();
        if (m_http.requests().size() > m_before)
            return Fate::left;
        return m_isRefused ? Fate::refused : Fate::held;
    }

    FakeHttp m_http{FakeHttp::Mode::byHand};
    QObject m_context;
    Gateway m_gateway{m_http, {1h, 0ms, 1h}};
    qsizetype m_before = 0;
    bool m_isRefused = false;
};

TEST_F(BudgetPriority, letsACreateLeave)
{
    Step step;
    step.draft = {u"Tickets"_s, {}, {{u"title"_s, u"x"_s}}, {}};
    m_gateway.write(step, {}, &m_context, noting<RecordRef>());

    EXPECT_EQ(fate(), Fate::left);
}

TEST_F(BudgetPriority, letsItsReadBackLeave)
{
    m_gateway.readBack(tests::stepThatMade({u"Tickets"_s, 1}), &m_context, noting<ReadBack>());

    EXPECT_EQ(fate(), Fate::left);
}

TEST_F(BudgetPriority, letsItsLookUpLeave)
{
    Step step;
    step.draft = {u"Tickets"_s, {}, {{u"title"_s, u"x"_s}}, {}};
    step.token = u"token"_s;
    step.sentAt = QDateTime::currentDateTimeUtc();
    m_gateway.lookUp(step, 1min, &m_context, noting<LookUp>());

    EXPECT_EQ(fate(), Fate::left);
}

TEST_F(BudgetPriority, refusesWhatAPersonOnlyReads)
{
    const std::function<void()> calls[] = {
        [&] { m_gateway.proveCredentials(&m_context, noting<Done>()); },
        [&] { m_gateway.fetchMetadata(u"Tickets"_s, &m_context, noting<EntityMetadata>()); },
        [&] { m_gateway.fetchAccess(u"Tickets"_s, {}, &m_context, noting<UserAccess>()); },
        [&] { m_gateway.fetchResourceRoles(&m_context, noting<std::vector<ResourceRole>>()); },
        [&] { m_gateway.fetchCompany({1}, &m_context, noting<Company>()); },
        [&] { m_gateway.fetchContact({1}, &m_context, noting<Contact>()); },
        [&] { m_gateway.fetchResource({1}, &m_context, noting<Resource>()); },
        [&] { m_gateway.findApiUsers(u"a@b.example"_s, &m_context, noting<std::vector<Resource>>()); },
        [&] { m_gateway.fetchTicket({1}, &m_context, noting<Ticket>()); },
        [&] { m_gateway.fetchNotes({1}, 5, &m_context, noting<std::vector<TicketNote>>()); },
        [&] {
            TicketSearch search;
            search.number = u"T20261121.0001"_s;
            m_gateway.findTickets(search, 5, &m_context, noting<std::vector<Ticket>>());
        },
    };

    for (const auto &call : calls) {
        m_isRefused = false;
        call();
        EXPECT_EQ(fate(), Fate::refused) << "call " << &call - calls;
    }
}

TEST_F(BudgetPriority, holdsThePeople)
{
    const QDateTime since = QDateTime::currentDateTimeUtc();

    m_gateway.fetchCompanies(-1, &m_context, noting<Page<Company>>());
    m_gateway.fetchContacts(-1, &m_context, noting<Page<Contact>>());
    m_gateway.fetchResources(-1, &m_context, noting<Page<Resource>>());
    m_gateway.fetchCompaniesChangedSince(since, -1, &m_context, noting<Page<Company>>());
    m_gateway.fetchContactsChangedSince(since, -1, &m_context, noting<Page<Contact>>());

    EXPECT_EQ(fate(), Fate::held);
}

} // namespace
