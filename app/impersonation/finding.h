// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app::impersonation {

/// The rules that can speak. Sentences for them are in ui/words.
enum class Rule : quint8 {
    nobodyChosen, ///< no author: PerPro never writes as the API user
    entityNotForContacts, ///< this entity cannot show a contact as its author (fact sheet 2.3)
    entityNotForResources, ///< this entity ignores the header (2.3)
    strangerChosen, ///< the person is not among those that the tenant listed
    contactInactive, ///< 2.4
    contactCompanyInactive, ///< 2.4
    contactOfAnotherCompany, ///< 2.4
    contactOfDistantParent, ///< the contact's company is above the record's, but not directly (2.4: one level
                            ///< is sure)
    publishIsNotAll, ///< 2.4: what a contact writes is published to everybody
    contactIsNotTheRecords, ///< 6.1: the record names another contact than its author
    resourceInactive, ///< 2.5 rule 5
    resourceIsApiOnly, ///< 2.5 rule 3
    resourceIsTheApiUser, ///< 2.6: 500, nothing created
    resourceLicenseIsLimited, ///< 2.5 rule 7: this license type may not write such records
};

/// How sure the fact sheet is of a rule. Only what is official or was seen may block.
enum class Certainty : quint8 { official, seen, inferred };

/// One thing that a rule has to say about a draft and its actor.
struct Finding
{
    Rule rule = Rule::nobodyChosen;
    Certainty certainty = Certainty::official;
    QString subject =
        {}; ///< the tenant's own word for what the rule is about, e.g. the license type; may be empty

    [[nodiscard]] bool blocks() const { return certainty != Certainty::inferred; }
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace app::impersonation
