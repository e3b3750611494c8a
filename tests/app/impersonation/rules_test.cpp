// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/rules.h"
#include "tests/support/printers.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace app::impersonation;
using app::domain::Actor;
using app::domain::ApiUser;
using app::domain::CompanyId;
using app::domain::ContactId;
using app::domain::ResourceId;

namespace {

constexpr auto official = Certainty::official;
constexpr auto seen = Certainty::seen;
constexpr auto inferred = Certainty::inferred;

/// A person of company 7 and a record of company 7, with nothing to say against them.
Facts goodFacts()
{
    Facts facts;
    facts.company = CompanyId{7};
    facts.licenseType = 1;
    facts.apiUser = ResourceId{99};
    facts.recordLineage = {CompanyId{7}, CompanyId{3}, CompanyId{1}};
    return facts;
}

struct Row
{
    const char *when;
    QString entity;
    Actor actor;
    std::function<void(Facts &)> change;
    std::vector<Finding> expected;
};

const auto nothing = [](Facts &) {};
const auto stranger = [](Facts &facts) { facts.isKnown = false; };
const auto inactive = [](Facts &facts) { facts.isActive = false; };
const auto companyInactive = [](Facts &facts) { facts.isCompanyActive = false; };
const auto atParent = [](Facts &facts) { facts.company = CompanyId{3}; };
const auto atGrandParent = [](Facts &facts) { facts.company = CompanyId{1}; };
const auto elsewhere = [](Facts &facts) { facts.company = CompanyId{8}; };
const auto noCompanyYet = [](Facts &facts) { facts.recordLineage.clear(); };
const auto isInternal = [](Facts &facts) { facts.publish = u"2"_s; };
const auto isForAll = [](Facts &facts) { facts.publish = publishToAll; };
const auto namesAnotherContact = [](Facts &facts) { facts.recordContact = ContactId{6}; };
const auto apiLicense = [](Facts &facts) { facts.licenseType = 7; };
const auto isApiUser = [](Facts &facts) { facts.apiUser = ResourceId{5}; };
const auto apiUserUnknown = [](Facts &facts) { facts.apiUser.reset(); };
std::function<void(Facts &)> license(int type, const QString &label)
{
    return [type, label](Facts &facts) {
        facts.licenseType = type;
        facts.licenseLabel = label;
    };
}
const auto badInEveryWay = [](Facts &facts) {
    facts.isActive = facts.isCompanyActive = false;
    facts.company = CompanyId{8};
    facts.licenseType = 7;
};

const Actor contact = ContactId{5};
const Actor resource = ResourceId{5};

const Row rows[] = {
    {"nobody is chosen", u"Tickets"_s, ApiUser{}, nothing, {{Rule::nobodyChosen, official}}},
    {"a stranger contact", u"Tickets"_s, contact, stranger, {{Rule::strangerChosen, official}}},
    {"a stranger resource", u"Tickets"_s, resource, stranger, {{Rule::strangerChosen, official}}},

    {"a good contact on a ticket", u"Tickets"_s, contact, nothing, {}},
    {"a good contact on a task note", u"TaskNotes"_s, contact, nothing, {}},
    {"a contact on a time entry", u"TimeEntries"_s, contact, nothing,
        {{Rule::entityNotForContacts, official}}},
    {"a contact on a company attachment", u"CompanyAttachments"_s, contact, nothing,
        {{Rule::entityNotForContacts, official}}},
    {"a contact on an unknown entity", u"Gadgets"_s, contact, nothing,
        {{Rule::entityNotForContacts, official}}},

    {"inactive, task note", u"TaskNotes"_s, contact, inactive, {{Rule::contactInactive, official}}},
    {"inactive, project note", u"ProjectNotes"_s, contact, inactive, {{Rule::contactInactive, official}}},
    {"inactive, attachment", u"TicketAttachments"_s, contact, inactive, {{Rule::contactInactive, official}}},
    {"inactive, ticket note", u"TicketNotes"_s, contact, inactive, {{Rule::contactInactive, inferred}}},
    {"inactive, ticket", u"Tickets"_s, contact, inactive, {{Rule::contactInactive, inferred}}},

    {"company inactive, task note", u"TaskNotes"_s, contact, companyInactive,
        {{Rule::contactCompanyInactive, official}}},
    {"company inactive, attachment", u"TaskNoteAttachments"_s, contact, companyInactive,
        {{Rule::contactCompanyInactive, official}}},
    {"company inactive, ticket", u"Tickets"_s, contact, companyInactive,
        {{Rule::contactCompanyInactive, inferred}}},
    {"company inactive, ticket note", u"TicketNotes"_s, contact, companyInactive,
        {{Rule::contactCompanyInactive, inferred}}},

    {"of another company, task note", u"TaskNotes"_s, contact, elsewhere,
        {{Rule::contactOfAnotherCompany, official}}},
    {"of another company, project note", u"ProjectNotes"_s, contact, elsewhere,
        {{Rule::contactOfAnotherCompany, official}}},
    {"of another company, ticket note", u"TicketNotes"_s, contact, elsewhere,
        {{Rule::contactOfAnotherCompany, official}}},
    {"of another company, ticket", u"Tickets"_s, contact, elsewhere,
        {{Rule::contactOfAnotherCompany, inferred}}},
    {"of another company, attachment", u"TicketAttachments"_s, contact, elsewhere,
        {{Rule::contactOfAnotherCompany, inferred}}},
    {"of the direct parent", u"TaskNotes"_s, contact, atParent, {}},
    {"of a distant parent", u"TaskNotes"_s, contact, atGrandParent,
        {{Rule::contactOfDistantParent, inferred}}},
    {"of another company while none is chosen yet", u"TaskNotes"_s, contact, noCompanyYet, {}},

    {"an internal note by a contact", u"TicketNotes"_s, contact, isInternal,
        {{Rule::publishIsNotAll, official}}},
    {"an internal note by a resource", u"TicketNotes"_s, resource, isInternal, {}},
    {"a note for all by a contact", u"TicketNotes"_s, contact, isForAll, {}},
    {"a ticket of another contact than its author", u"Tickets"_s, contact, namesAnotherContact,
        {{Rule::contactIsNotTheRecords, inferred}}},

    {"a good resource on a ticket", u"Tickets"_s, resource, nothing, {}},
    {"a resource on a probable entity", u"TimeOffRequests"_s, resource, nothing, {}},
    {"a resource where the header is ignored", u"Phases"_s, resource, nothing,
        {{Rule::entityNotForResources, seen}}},
    {"an inactive resource", u"Tickets"_s, resource, inactive, {{Rule::resourceInactive, seen}}},
    {"an API-only resource", u"Tickets"_s, resource, apiLicense, {{Rule::resourceIsApiOnly, official}}},
    {"an API-only resource while our own is unknown", u"Tickets"_s, resource,
        [](Facts &facts) {
            apiLicense(facts);
            apiUserUnknown(facts);
        },
        {{Rule::resourceIsApiOnly, official}}},
    {"the API user itself", u"Tickets"_s, resource, isApiUser, {{Rule::resourceIsTheApiUser, seen}}},
    {"the API user itself, said once only", u"Tickets"_s, resource,
        [](Facts &facts) {
            apiLicense(facts);
            isApiUser(facts);
        },
        {{Rule::resourceIsTheApiUser, seen}}},
    {"a license that has every right", u"Tickets"_s, resource, license(1, u"Professional"_s), {}},
    {"a dashboard's license", u"TimeEntries"_s, resource, license(6, u"Dashboard"_s),
        {{Rule::resourceLicenseIsLimited, seen, u"Dashboard"_s}}},
    {"a license for time and attendance, spelt out", u"Tickets"_s, resource,
        license(5, u"Time and attendance"_s),
        {{Rule::resourceLicenseIsLimited, seen, u"Time and attendance"_s}}},
    {"a contractor on a ticket", u"Tickets"_s, resource, license(8, u"Contractor"_s),
        {{Rule::resourceLicenseIsLimited, seen, u"Contractor"_s}}},
    {"a contractor on a company note", u"CompanyNotes"_s, resource, license(8, u"Contractor"_s), {}},
    {"a team member on a ticket", u"Tickets"_s, resource, license(4, u"Team Member"_s), {}},
    {"a team member on a task note", u"TaskNotes"_s, resource, license(4, u"Team Member"_s),
        {{Rule::resourceLicenseIsLimited, seen, u"Team Member"_s}}},
    {"a co-managed help desk on a ticket", u"Tickets"_s, resource, license(9, u"Co-managed Help Desk"_s),
        {{Rule::resourceLicenseIsLimited, seen, u"Co-managed Help Desk"_s}}},
    {"a co-managed help desk on a ticket note", u"TicketNotes"_s, resource,
        license(9, u"Co-managed Help Desk"_s), {}},
    {"a limited license whose label is not known", u"Tickets"_s, resource, license(8, {}),
        {{Rule::resourceLicenseIsLimited, seen}}},
    {"a number that this tenant calls something else", u"Tickets"_s, resource, license(8, u"Professional"_s),
        {{Rule::resourceLicenseIsLimited, inferred, u"Professional"_s}}},
    {"a label under another number", u"Tickets"_s, resource, license(12, u"Contractor"_s),
        {{Rule::resourceLicenseIsLimited, seen, u"Contractor"_s}}},
    {"a label decides before a number", u"Tickets"_s, resource, license(8, u"Team Member"_s), {}},
    {"an API user's license is told as such", u"Tickets"_s, resource, license(7, u"Dashboard"_s),
        {{Rule::resourceIsApiOnly, official}}},
    {"a contact's facts say nothing about a resource", u"Tickets"_s, resource,
        [](Facts &facts) {
            companyInactive(facts);
            elsewhere(facts);
        },
        {}},
    {"everything at once, contact", u"TimeEntries"_s, contact, badInEveryWay,
        {{Rule::entityNotForContacts, official}, {Rule::contactInactive, inferred},
            {Rule::contactCompanyInactive, inferred}, {Rule::contactOfAnotherCompany, inferred}}},
    {"everything at once, resource", u"Phases"_s, resource, badInEveryWay,
        {{Rule::entityNotForResources, seen}, {Rule::resourceIsApiOnly, official},
            {Rule::resourceInactive, seen}}},
};

TEST(Rules, sayExactlyWhatIsWrittenHere)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.when);
        Facts facts = goodFacts();
        row.change(facts);

        EXPECT_EQ(findings(row.entity, row.actor, facts), row.expected);
    }
}

TEST(Rules, blockOnlyWhereTheyAreOfficialOrWereSeen)
{
    const Finding sure{Rule::contactInactive, official};
    const Finding observed{Rule::resourceInactive, seen};
    const Finding guessed{Rule::contactInactive, inferred};

    EXPECT_TRUE(isBlocked({sure}));
    EXPECT_TRUE(isBlocked({observed}));
    EXPECT_TRUE(isBlocked({guessed, sure}));
    EXPECT_FALSE(isBlocked({guessed, guessed}));
    EXPECT_FALSE(isBlocked({}));
}

TEST(Rules, whatOnlyWarnsIsToBeConfirmed)
{
    const Finding sure{Rule::contactInactive, Certainty::official};
    const Finding observed{Rule::resourceInactive, Certainty::seen};
    const Finding guessed{Rule::contactOfAnotherCompany, Certainty::inferred};

    EXPECT_EQ(warnings({sure, guessed, observed}), std::vector<Finding>{guessed});
    EXPECT_TRUE(warnings({sure}).empty());
}

TEST(Rules, explainALostAuthorUnlessTheyOnlySayThatItIsSeldomMeant)
{
    const Finding elsewhereWarns{Rule::contactOfAnotherCompany, inferred};
    const std::vector<Finding> harmless{{Rule::contactIsNotTheRecords, inferred}, {Rule::strangerChosen}};

    EXPECT_EQ(violations({elsewhereWarns}), std::vector{elsewhereWarns});
    EXPECT_TRUE(violations(harmless).empty());
}

} // namespace
