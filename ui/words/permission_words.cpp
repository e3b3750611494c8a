// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/translate.h"

#include <algorithm>
#include <iterator>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using app::impersonation::PermissionCause;
using app::impersonation::PermissionCauses;
using app::impersonation::PermissionEvidence;
using app::impersonation::Seen;
using app::impersonation::Sight;

namespace {

/// A cause as a statement, with the click path where it is mended (fact sheet 3.3).
QString causeText(PermissionCause cause, bool isAboutAsking)
{
    switch (cause) {
    case PermissionCause::apiUserMayNotWrite:
        return isAboutAsking
            ? Words::tr("The API user's level lacks the right to read such records itself: %1 > the API "
                        "user's level.")
                  .arg(levelsPath())
            : Words::tr("The API user's level lacks the right to add such records itself: %1 > the API "
                        "user's level.")
                  .arg(levelsPath());
    case PermissionCause::entityBoxMissing:
        return isAboutAsking
            ? Words::tr("The API user's level lacks the impersonation box View for such records, which "
                        "creating does not need: %1 > the API user's level > Web Services API > Resource "
                        "Impersonation: tick View (Query).")
                  .arg(levelsPath())
            : Words::tr("The API user's level lacks the impersonation box for such records: %1.")
                  .arg(apiLevelPath(false));
    case PermissionCause::levelDoesNotAllow:
        return Words::tr("The author's level does not allow to be impersonated: %1.").arg(personLevelPath());
    case PermissionCause::personInactive:
        return Words::tr("The author is inactive: %1 > the person > Edit > Active.").arg(usersPath());
    case PermissionCause::personIsApiUser:
        return Words::tr("The author is an API user: %1 > the person > Edit > Security Level.")
            .arg(usersPath());
    case PermissionCause::personMayNotWrite:
        return Words::tr("The author's own rights do not allow this record: %1 > the person's level, "
                         "sections Service Desk, CRM and Projects.")
            .arg(levelsPath());
    case PermissionCause::moduleMissing:
        return Words::tr("The module is not available in your Autotask.");
    }
    Q_UNREACHABLE();
}

/// What is known to be well, in place of a cause.
QString excludedText(PermissionCause cause, bool isAboutAsking)
{
    switch (cause) {
    case PermissionCause::apiUserMayNotWrite:
        return isAboutAsking ? Words::tr("The API user itself may read such records")
                             : Words::tr("The API user itself may add such records");
    case PermissionCause::entityBoxMissing:
        return isAboutAsking ? Words::tr("The impersonation box View for such records is ticked")
                             : Words::tr("The impersonation box for such records is ticked");
    case PermissionCause::levelDoesNotAllow:
        return Words::tr("The author's level allows to be impersonated");
    case PermissionCause::personInactive:
        return Words::tr("The author is active");
    case PermissionCause::personIsApiUser:
        return Words::tr("The author is no API user");
    case PermissionCause::personMayNotWrite:
        return Words::tr("The author's own rights allow such records");
    case PermissionCause::moduleMissing:
        return Words::tr("The module is there");
    }
    Q_UNREACHABLE();
}

/// How and when something was seen, as a clause.
QString sightText(const Seen &seen)
{
    const QString moment = localMoment(seen.at);
    switch (seen.sight) {
    case Sight::answerToApiUser:
        return Words::tr("Autotask told the API user so on %1", "a moment").arg(moment);
    case Sight::answerAsPerson:
        return Words::tr("Autotask answered a question as this author on %1", "a moment").arg(moment);
    case Sight::answerAsSomebody:
        return Words::tr("Autotask answered such a question as somebody on %1", "a moment").arg(moment);
    case Sight::personRecord:
        return Words::tr("the author's entry was read in Autotask on %1", "a moment").arg(moment);
    case Sight::recordOfKind:
        return Words::tr("a record of this kind was read back on %1", "a moment").arg(moment);
    case Sight::recordByPerson:
        return Words::tr("a record by this author was read back on %1", "a moment").arg(moment);
    case Sight::recordOfKindByPerson:
        return Words::tr("a record of this kind by this author was read back on %1", "a moment").arg(moment);
    }
    Q_UNREACHABLE();
}

/// Each cause as a line with its click path, and how it was seen where it was.
QStringList numbered(const std::vector<PermissionCause> &causes, const PermissionEvidence &evidence)
{
    QStringList lines;
    for (const PermissionCause cause : causes) {
        QString text = causeText(cause, evidence.isAboutAsking);
        if (const auto seen = evidence.seen.find(cause); seen != evidence.seen.end()) {
            const QString how = sightText(seen->second);
            text = seen->second.isWell
                ? Words::tr("%1 Last seen well: %2.", "a cause; how it was seen").arg(text, how)
                : Words::tr("%1 Seen: %2.", "what is amiss; how it was seen").arg(text, how);
        }
        lines << Words::tr("%1. %2", "number and text of a line in a list")
                     .arg(QString::number(lines.size() + 1), text);
    }
    return lines;
}

/// What was seen of all these, the oldest first: there a change since is likeliest.
std::vector<PermissionCause> oldestFirst(
    const std::vector<PermissionCause> &causes, const PermissionEvidence &evidence)
{
    std::vector<PermissionCause> sorted;
    std::copy_if(causes.begin(), causes.end(), std::back_inserter(sorted),
        [&evidence](PermissionCause cause) { return evidence.seen.count(cause) > 0; });
    std::stable_sort(sorted.begin(), sorted.end(), [&evidence](PermissionCause one, PermissionCause other) {
        return evidence.seen.at(one).at < evidence.seen.at(other).at;
    });
    return sorted;
}

QStringList ruledOut(const std::vector<PermissionCause> &causes, const PermissionEvidence &evidence)
{
    QStringList lines;
    for (const PermissionCause cause : causes) {
        // Nothing was seen of what a contact's record cannot meet at all.
        if (const auto seen = evidence.seen.find(cause); seen != evidence.seen.end())
            lines << Words::tr("• %1: %2.", "what is well; how it was seen")
                         .arg(excludedText(cause, evidence.isAboutAsking), sightText(seen->second));
    }
    return lines;
}

} // namespace

Explanation explainPermission(const QString &entity, const PermissionEvidence &evidence)
{
    const PermissionCauses causes = app::impersonation::permissionCauses(evidence);
    QStringList lines;
    if (!causes.found.empty())
        lines << Words::tr("This is amiss:") << numbered(causes.found, evidence);
    if (!causes.remaining.empty()) {
        lines << (causes.found.empty() ? Words::tr(
                      "Autotask gives the same answer for all of these causes; check them in this order:")
                                       : Words::tr("Not known, and possible as well:"));
        lines << numbered(causes.remaining, evidence);
    }
    if (lines.isEmpty()) {
        lines << Words::tr("Every cause was once ruled out, so something was changed since. Check them anew, "
                           "what was seen longest ago first:")
              << numbered(oldestFirst(causes.excluded, evidence), evidence);
    } else if (const QStringList excluded = ruledOut(causes.excluded, evidence); !excluded.isEmpty()) {
        lines << Words::tr("Ruled out by what was seen, unless a security level was changed since:")
              << excluded;
    }
    const QString what = entity.isEmpty()
        ? Words::tr("Autotask does not permit this.")
        : Words::tr("Autotask does not permit this author to create a record of the kind “%1”.")
              .arg(entityWord(entity));
    return {what, lines.join(u'\n'), {}};
}

} // namespace ui::words
