// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/attribution_words.h"
#include "ui/words/translate.h"

namespace ui::words {

using app::domain::Actor;
using app::impersonation::Finding;
using app::impersonation::Rule;

QString ruleSentence(const Finding &finding, const QString &name)
{
    switch (finding.rule) {
    case Rule::nobodyChosen:
        return Words::tr("Choose the person who shall be the author; PerPro never writes as the API user.");
    case Rule::entityNotForContacts:
        return Words::tr(
            "A record of this kind cannot have a contact as its author; choose a resource instead of %1.")
            .arg(name);
    case Rule::entityNotForResources:
        return Words::tr(
            "A record of this kind cannot have a resource as its author: Autotask would ignore %1.")
            .arg(name);
    case Rule::strangerChosen:
        return Words::tr("%1 is not among the people that Autotask listed; refresh the people in Settings.")
            .arg(name);
    case Rule::contactInactive:
        return Words::tr("%1 is inactive in Autotask, and an inactive contact cannot be an author.")
            .arg(name);
    case Rule::contactCompanyInactive:
        return Words::tr("The company of %1 is inactive in Autotask, so its contacts cannot be authors.")
            .arg(name);
    case Rule::contactOfAnotherCompany:
        return Words::tr(
            "%1 belongs to another company than the record; only contacts of the record's company or of its "
            "parent company can be its author.")
            .arg(name);
    case Rule::contactOfDistantParent:
        return Words::tr("The company of %1 is above the record's company, but not directly.").arg(name);
    case Rule::publishIsNotAll:
        return Words::tr(
            "What a contact writes is always visible to all Autotask users and to the client: %1 cannot be "
            "the author of a note with another visibility.")
            .arg(name);
    case Rule::contactIsNotTheRecords:
        return Words::tr("The record names another contact than its author %1.").arg(name);
    case Rule::resourceInactive:
        return Words::tr("%1 is an inactive user of Autotask, and an inactive user cannot be an author.")
            .arg(name);
    case Rule::resourceIsApiOnly:
        return Words::tr("%1 is an API user, and Autotask lets nobody write as an API user.").arg(name);
    case Rule::resourceIsTheApiUser:
        return Words::tr("%1 is the API user that PerPro connects with; it cannot write as itself.")
            .arg(name);
    case Rule::resourceLicenseIsLimited:
        if (finding.subject.isEmpty())
            return Words::tr("The license type of %1 does not allow records of this kind.").arg(name);
        return Words::tr("%1 has the license type “%2”, which does not allow records of this kind.",
            "a person; the tenant's label of the license type")
            .arg(name, finding.subject);
    }
    Q_UNREACHABLE();
}

QString findingSentence(const Finding &finding, const QString &personName)
{
    const QString name = personName.isEmpty() ? Words::tr("This person") : personName;
    QString sentence = ruleSentence(finding, name);
    if (finding.blocks())
        return sentence;
    return Words::tr(
        "%1 That is inferred, not documented: Autotask may refuse the record or leave the author out. PerPro "
        "will read the author back.",
        "a sentence that warns, followed by how sure it is")
        .arg(sentence);
}

QString reasonAgainst(const QString &entity, const Actor &actor, const QString &personName,
    const app::impersonation::Facts &facts)
{
    for (const Finding &finding : app::impersonation::findings(entity, actor, facts)) {
        if (finding.blocks())
            return findingSentence(finding, personName);
    }
    return {};
}

QString actorWord(const Actor &actor)
{
    if (std::holds_alternative<app::domain::ContactId>(actor))
        return Words::tr("contact");
    if (std::holds_alternative<app::domain::ResourceId>(actor))
        return Words::tr("resource");
    return Words::tr("API user");
}

} // namespace ui::words
