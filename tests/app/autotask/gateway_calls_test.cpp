// SPDX-License-Identifier: GPL-3.0-or-later
// The calls beside those of gateway_test.cpp and gateway_tickets_test.cpp.
#include "tests/app/autotask/gateway_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using tests::answerWith;
using tests::wireAnswer;

namespace {

using Tickets = std::vector<Ticket>;
using Notes = std::vector<TicketNote>;
using Roles = std::vector<ResourceRole>;

class GatewayCalls : public tests::GatewayTest
{
protected:
    GatewayCalls() { connectWell(); }

    QByteArray impersonation() const
    {
        for (const auto &each : m_http.lastRequest().headers) {
            if (each.name == "ImpersonationResourceId")
                return each.value;
        }
        return {};
    }
};

TEST_F(GatewayCalls, fetchOneRecordAsItIsNow)
{
    m_http.answerTo(u"Tickets/4711"_s, wireAnswer(u"ticket"_s));
    m_http.answerTo(u"Companies/174"_s, wireAnswer(u"company"_s));
    m_http.answerTo(u"Contacts/30683"_s, wireAnswer(u"contact"_s));
    m_http.answerTo(u"Resources/29682885"_s, wireAnswer(u"resource"_s));

    const auto ticket =
        answered<Ticket>([&](const auto &done) { m_gateway.fetchTicket(TicketId{4711}, &m_context, done); });
    const auto company = answered<Company>(
        [&](const auto &done) { m_gateway.fetchCompany(CompanyId{174}, &m_context, done); });
    const auto contact = answered<Contact>(
        [&](const auto &done) { m_gateway.fetchContact(ContactId{30683}, &m_context, done); });
    const auto resource = answered<Resource>(
        [&](const auto &done) { m_gateway.fetchResource(ResourceId{29682885}, &m_context, done); });

    ASSERT_TRUE(ticket && company && contact && resource);
    EXPECT_EQ(ticket->title, u"Drucker <offline>"_s);
    EXPECT_TRUE(company->isActive);
    EXPECT_FALSE(contact->isActive);
    EXPECT_FALSE(resource->isActive);
}

TEST_F(GatewayCalls, sayOfAVanishedTicketThatItIsNotFound)
{
    for (const QString &file : {u"record_null"_s, u"errors/status_404_empty"_s}) {
        m_http.answer(wireAnswer(file));

        const auto ticket = answered<Ticket>(
            [&](const auto &done) { m_gateway.fetchTicket(TicketId{4711}, &m_context, done); });

        ASSERT_FALSE(ticket);
        EXPECT_EQ(ticket.error().kind, ProblemKind::notFound);
    }
}

TEST_F(GatewayCalls, joinTheRolesOfThreeListings)
{
    m_http.answerTo(u"/ResourceRoles/query"_s, wireAnswer(u"resource_roles"_s));
    m_http.answerTo(u"/ResourceServiceDeskRoles/query"_s, wireAnswer(u"resource_service_desk_roles"_s));
    m_http.answerTo(u"/Roles/query"_s, wireAnswer(u"roles"_s));

    const auto roles =
        answered<Roles>([&](const auto &done) { m_gateway.fetchResourceRoles(&m_context, done); });

    ASSERT_TRUE(roles);
    ASSERT_EQ(roles->size(), 4U);
    EXPECT_EQ(roles->at(2), (ResourceRole{ResourceId{29682885}, 5, u"Engineer"_s, true}));
}

TEST_F(GatewayCalls, giveNoHalfOfTheRoles)
{
    m_http.answerTo(u"/ResourceRoles/query"_s, wireAnswer(u"resource_roles"_s));
    m_http.answerTo(u"/ResourceServiceDeskRoles/query"_s,
        wireAnswer(
            u"errors/the_logged_in_resource_does_not_have_the_adequate_permissions_to_query_this_entity"_s));

    const auto roles =
        answered<Roles>([&](const auto &done) { m_gateway.fetchResourceRoles(&m_context, done); });

    ASSERT_FALSE(roles);
    EXPECT_EQ(roles.error().kind, ProblemKind::notPermitted);
}

TEST_F(GatewayCalls, fetchWhatChangedPageByPage)
{
    const QDateTime since(QDate(2026, 11, 21), QTime(9, 55), Qt::UTC);
    m_http.answerTo(u"Companies/query"_s, wireAnswer(u"companies"_s));
    m_http.answerTo(u"Contacts/query"_s, wireAnswer(u"contacts"_s));

    const auto companies = answered<Page<Company>>(
        [&](const auto &done) { m_gateway.fetchCompaniesChangedSince(since, -1, &m_context, done); });
    const auto contacts = answered<Page<Contact>>(
        [&](const auto &done) { m_gateway.fetchContactsChangedSince(since, -1, &m_context, done); });

    ASSERT_TRUE(companies && contacts);
    EXPECT_TRUE(companies->isLast);
    EXPECT_FALSE(contacts->isLast);
}

TEST_F(GatewayCalls, findWhoMayBeTheApiUser)
{
    m_http.answerTo(u"Resources/query"_s, wireAnswer(u"resources"_s));

    const auto found = answered<std::vector<Resource>>(
        [&](const auto &done) { m_gateway.findApiUsers(u"api@contoso.example"_s, &m_context, done); });

    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    EXPECT_EQ(found->at(1).licenseType, 7);
}

TEST_F(GatewayCalls, askForTheRightsOfTheApiUserAndOfAResource)
{
    m_http.answer(wireAnswer(u"entity_information_text"_s));
    const auto own = answered<UserAccess>(
        [&](const auto &done) { m_gateway.fetchAccess(u"Tickets"_s, {}, &m_context, done); });
    EXPECT_EQ(impersonation(), QByteArray());

    m_http.answer(wireAnswer(u"entity_information_bool"_s));
    const auto other = answered<UserAccess>(
        [&](const auto &done) { m_gateway.fetchAccess(u"Tickets"_s, ResourceId{5}, &m_context, done); });
    EXPECT_EQ(impersonation(), "5"_ba);

    ASSERT_TRUE(own && other);
    EXPECT_EQ(*own, UserAccess::restricted);
    EXPECT_EQ(*other, UserAccess::all);
}

TEST_F(GatewayCalls, readRightsInEveryFormAndOnlyOneThatIsKnownAsNone)
{
    const std::pair<QByteArray, UserAccess> forms[] = {
        {R"("userAccessForCreate":"All")", UserAccess::all},
        {R"("userAccessForCreate":"NONE")", UserAccess::none},
        {R"("userAccessForCreate":2)", UserAccess::restricted},
        {R"("userAccessForCreate":7)", UserAccess::unknown},
        {R"("userAccessForCreate":0.5)", UserAccess::unknown},
        {R"("userAccessForCreate":false)", UserAccess::none},
        {R"("userAccessForCreate":"Mine")", UserAccess::unknown},
        {R"("userAccessForCreate":null)", UserAccess::unknown},
        {R"("userAccessForCreate":{"a":1})", UserAccess::unknown},
        {R"("name":"Ticket")", UserAccess::unknown},
    };
    for (const auto &[form, access] : forms) {
        SCOPED_TRACE(form.toStdString());
        m_http.answer(answerWith(200, R"({"info":{"canCreate":true,)" + form + "}}"));

        const auto read = answered<UserAccess>(
            [&](const auto &done) { m_gateway.fetchAccess(u"Tickets"_s, {}, &m_context, done); });

        ASSERT_TRUE(read);
        EXPECT_EQ(int(*read), int(access));
    }
}

TEST_F(GatewayCalls, sayOfAnEntityWithoutACreateThatNobodyMay)
{
    m_http.answer(answerWith(200, R"({"info":{"canCreate":false,"userAccessForCreate":"All"}})"));

    const auto access = answered<UserAccess>(
        [&](const auto &done) { m_gateway.fetchAccess(u"Tickets"_s, {}, &m_context, done); });

    ASSERT_TRUE(access);
    EXPECT_EQ(*access, UserAccess::none);
}

TEST_F(GatewayCalls, proveTheCredentialsOnce)
{
    m_http.answerTo(u"Version"_s, wireAnswer(u"version"_s));
    m_http.answerTo(u"Version"_s, wireAnswer(u"errors/status_401_empty"_s));

    const auto good = answered<Done>([&](const auto &done) { m_gateway.proveCredentials(&m_context, done); });
    const auto bad = answered<Done>([&](const auto &done) { m_gateway.proveCredentials(&m_context, done); });

    EXPECT_TRUE(good);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().kind, ProblemKind::badCredentials);
    EXPECT_EQ(sentSince().size(), 2);
}

TEST_F(GatewayCalls, followATenantThatWasMoved)
{
    m_http.answerTo(u"zoneInformation"_s, wireAnswer(u"zone_after_a_move"_s));
    m_http.answerTo(
        u"https://webservices19.autotask.net/ATServicesRest/V1.0/Version"_s, wireAnswer(u"version"_s));

    const auto zone = answered<Zone>([&](const auto &done) { m_gateway.askZoneAgain(&m_context, done); });
    const auto proved =
        answered<Done>([&](const auto &done) { m_gateway.proveCredentials(&m_context, done); });

    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->name, u"EU1"_s);
    EXPECT_EQ(m_gateway.zone(), *zone);
    EXPECT_TRUE(proved);
}

TEST_F(GatewayCalls, stayWhereTheyAreWhenTheNewZoneIsNotToBeTrusted)
{
    const Zone before = m_gateway.zone();
    const app::net::Answer answers[] = {
        answerWith(200, R"({"url":"https://evil.example/","webUrl":"https://ww3.autotask.net/"})"),
        answerWith(200, R"({"url":"http://127.0.0.1/","webUrl":"http://127.0.0.1/"})"),
        wireAnswer(u"errors/zone_information_could_not_be_determined"_s),
        wireAnswer(u"errors/maintenance_page"_s),
    };
    for (const auto &answer : answers) {
        m_http.answer(answer);

        const auto zone = answered<Zone>([&](const auto &done) { m_gateway.askZoneAgain(&m_context, done); });

        EXPECT_FALSE(zone);
        EXPECT_EQ(m_gateway.zone(), before);
    }
}

/// Without the constructor's connection.
class GatewayUnconnected : public tests::GatewayTest
{
};

TEST_F(GatewayUnconnected, answersTheseCallsLaterToo)
{
    const auto isRefused = [](const auto &result) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ProblemKind::notConfigured);
    };

    isRefused(answered<Tickets>([&](const auto &done) { m_gateway.findTickets({}, 5, &m_context, done); }));
    isRefused(answered<Ticket>([&](const auto &done) { m_gateway.fetchTicket({}, &m_context, done); }));
    isRefused(answered<Notes>([&](const auto &done) { m_gateway.fetchNotes({}, 5, &m_context, done); }));
    isRefused(answered<Roles>([&](const auto &done) { m_gateway.fetchResourceRoles(&m_context, done); }));
    isRefused(answered<UserAccess>(
        [&](const auto &done) { m_gateway.fetchAccess(u"Tickets"_s, {}, &m_context, done); }));
    isRefused(answered<Done>([&](const auto &done) { m_gateway.proveCredentials(&m_context, done); }));
    isRefused(answered<Zone>([&](const auto &done) { m_gateway.askZoneAgain(&m_context, done); }));
    isRefused(answered<Resource>([&](const auto &done) { m_gateway.fetchResource({}, &m_context, done); }));
}

TEST_F(GatewayUnconnected, doesNotMoveAnotherProfilesConnection)
{
    connectWell();
    tests::FakeHttp slow(tests::FakeHttp::Mode::byHand);
    app::autotask::Gateway gateway(slow, tests::neverAsked());
    std::optional<Result<Zone>> answer;
    const auto connectTo = [&](const QString &userName) {
        gateway.connect(production(), {userName, u"s"_s, u"t"_s}, &m_context, [](const auto &) {});
    };
    connectTo(u"one@contoso.example"_s);
    slow.answer(wireAnswer(u"zone"_s));
    ASSERT_TRUE(tests::waitFor([&] { return slow.waiting() == 1 && slow.requests().size() == 2; }));
    slow.answer(wireAnswer(u"version"_s));
    ASSERT_TRUE(tests::waitFor([&] { return gateway.isConnected(); }));

    connectTo(u"other@contoso.example"_s);
    gateway.askZoneAgain(&m_context, [&](const Result<Zone> &each) { answer = each; });
    slow.answer(wireAnswer(u"zone"_s));
    ASSERT_TRUE(tests::waitFor([&] { return slow.requests().size() == 5; }));
    slow.answerTo(u"Version"_s, wireAnswer(u"version"_s));
    slow.answerTo(u"zoneInformation"_s, wireAnswer(u"zone_after_a_move"_s));
    ASSERT_TRUE(tests::waitFor([&] { return answer.has_value(); }));

    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().kind, ProblemKind::cancelled);
    EXPECT_EQ(gateway.zone().name, u"America East"_s);
}

} // namespace
