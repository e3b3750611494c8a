// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/attribution_words.h"

#include "ui/words/readiness_words.h"
#include "ui/words/translate.h"

namespace ui::words {

using app::domain::Step;
using app::impersonation::Finding;
using app::impersonation::PermissionEvidence;

namespace {

/// The broken rules, a line each.
QString brokenRules(const Step &step, const PermissionEvidence &evidence)
{
    QStringList lines{evidence.violated.size() == 1
            ? Words::tr("Likeliest cause: this record breaks a rule.")
            : Words::tr("Likeliest cause: this record breaks rules.")};
    for (const Finding &each : evidence.violated)
        lines << Words::tr("• %1", "a line of a list").arg(ruleSentence(each, step.actorName));
    return lines.join(u'\n');
}

QString usualCause(bool isContact)
{
    return isContact
        ? Words::tr("Usual cause: the API user's security level lacks contact impersonation for this kind of "
                    "record, which Autotask does not report. %1")
              .arg(apiLevelPath(true))
        : Words::tr("Usual cause: this kind of record ignores the author, or the security levels changed "
                    "meanwhile. Look at the API user's level and at the author's: %1")
              .arg(apiLevelPath(false));
}

/// The level of the API user was well, with the moment at which it showed.
QString levelWasWell(bool isContact, const PermissionEvidence &evidence)
{
    const QString moment = localMoment(evidence.kindReadBack);
    if (evidence.violated.empty()) {
        const QString sentence = isContact
            ? Words::tr("A record of this kind by a contact was attributed rightly on %1. Either the API "
                        "user's level was changed since (%2), or this record breaks a rule that PerPro does "
                        "not see.",
                "a moment; a click path")
            : Words::tr(
                "A record of this kind by a resource was attributed rightly on %1. Either a security "
                "level was changed since (%2), or this record breaks a rule that PerPro does not see.",
                "a moment; a click path");
        return sentence.arg(moment, apiLevelPath(isContact));
    }
    return isContact
        ? Words::tr("The API user's level is hardly the cause: a record of this kind by a contact was "
                    "attributed rightly on %1.",
            "a moment")
              .arg(moment)
        : Words::tr("The API user's level is hardly the cause: a record of this kind by a resource was "
                    "attributed rightly on %1.",
            "a moment")
              .arg(moment);
}

} // namespace

QString notAttributedAdvice(const Step &step, const PermissionEvidence &evidence)
{
    const bool isContact = std::holds_alternative<app::domain::ContactId>(step.actor);
    QStringList lines{
        Words::tr("The record exists and stays: Autotask does not let an author be changed afterwards. Do "
                  "not send it again. PerPro has sent nothing that was to follow it.")};
    if (!evidence.violated.empty())
        lines << brokenRules(step, evidence);
    if (evidence.kindReadBack.isValid())
        lines << levelWasWell(isContact, evidence);
    else if (evidence.violated.empty())
        lines << usualCause(isContact);
    else
        lines << Words::tr("If it is not that. %1", "the usual cause follows").arg(usualCause(isContact));
    return lines.join(u'\n');
}

} // namespace ui::words
