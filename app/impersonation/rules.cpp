// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/rules.h"

#include "app/impersonation/impersonable.h"
#include "app/impersonation/licenses.h"

#include <algorithm>
#include <iterator>

namespace app::impersonation {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::ContactId;
using domain::ResourceId;

namespace {

/// The rules for contacts are official for task and project notes, partly for ticket notes, and inferred from
/// these for tickets, whose own list could not be read (fact sheet 2.4).
Certainty certaintyOfContactRules(const QString &entity)
{
    return entity == "TaskNotes"_L1 || entity == "ProjectNotes"_L1 || entity.endsWith("Attachments"_L1)
        ? Certainty::official
        : Certainty::inferred;
}

Certainty certaintyOfCompanyRule(const QString &entity)
{
    // The list for attachments does not speak of the company (fact sheet 2.4).
    const bool isOfficial =
        entity == "TaskNotes"_L1 || entity == "ProjectNotes"_L1 || entity == "TicketNotes"_L1;
    return isOfficial ? Certainty::official : Certainty::inferred;
}

void judgeContact(
    const QString &entity, ContactId contact, const Facts &facts, std::vector<Finding> &findings)
{
    if (impersonable(entity).byContact == Offered::no)
        findings.push_back({Rule::entityNotForContacts, Certainty::official});
    if (!facts.isActive)
        findings.push_back({Rule::contactInactive, certaintyOfContactRules(entity)});
    if (!facts.isCompanyActive)
        findings.push_back({Rule::contactCompanyInactive, certaintyOfContactRules(entity)});
    // Official for every entity that has the field (fact sheet 2.4).
    if (!facts.publish.isEmpty() && facts.publish != publishToAll)
        findings.push_back({Rule::publishIsNotAll, Certainty::official});
    // No rule was found against it (6.1); it is seldom meant.
    if (facts.recordContact.isValid() && facts.recordContact != contact)
        findings.push_back({Rule::contactIsNotTheRecords, Certainty::inferred});
    if (facts.recordLineage.empty())
        return;
    const auto place = std::find(facts.recordLineage.begin(), facts.recordLineage.end(), facts.company);
    if (place == facts.recordLineage.end())
        findings.push_back({Rule::contactOfAnotherCompany, certaintyOfCompanyRule(entity)});
    else if (place - facts.recordLineage.begin() > 1)
        findings.push_back({Rule::contactOfDistantParent, Certainty::inferred});
}

void judgeResource(
    const QString &entity, ResourceId resource, const Facts &facts, std::vector<Finding> &findings)
{
    if (impersonable(entity).byResource == Offered::no)
        findings.push_back({Rule::entityNotForResources, Certainty::seen});
    if (facts.apiUser == resource)
        findings.push_back({Rule::resourceIsTheApiUser, Certainty::seen});
    else if (facts.licenseType == apiUserLicense)
        findings.push_back({Rule::resourceIsApiOnly, Certainty::official});
    else if (const auto limit = licenseLimit(entity, facts.licenseType, facts.licenseLabel))
        findings.push_back({Rule::resourceLicenseIsLimited, *limit, facts.licenseLabel});
    if (!facts.isActive)
        findings.push_back({Rule::resourceInactive, Certainty::seen});
}

} // namespace

std::vector<Finding> findings(const QString &entity, const Actor &actor, const Facts &facts)
{
    std::vector<Finding> found;
    if (std::holds_alternative<domain::ApiUser>(actor))
        return {{Rule::nobodyChosen, Certainty::official}};
    if (!facts.isKnown)
        return {{Rule::strangerChosen, Certainty::official}};
    if (const auto *contact = std::get_if<ContactId>(&actor))
        judgeContact(entity, *contact, facts, found);
    else
        judgeResource(entity, std::get<ResourceId>(actor), facts, found);
    return found;
}

std::vector<Finding> violations(const std::vector<Finding> &findings)
{
    std::vector<Finding> violated;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(violated), [](const Finding &each) {
        return each.rule != Rule::nobodyChosen && each.rule != Rule::strangerChosen
            && each.rule != Rule::contactIsNotTheRecords;
    });
    return violated;
}

std::vector<Finding> warnings(const std::vector<Finding> &findings)
{
    std::vector<Finding> warning;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(warning),
        [](const Finding &each) { return !each.blocks(); });
    return warning;
}

bool isBlocked(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return each.blocks(); });
}

} // namespace app::impersonation
