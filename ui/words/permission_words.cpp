// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/translate.h"

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using app::impersonation::PermissionCause;
using app::impersonation::PermissionCauses;
using app::impersonation::PermissionEvidence;

namespace {

/// A cause as a statement, with the click path where it is mended (fact sheet 3.3).
QString causeText(PermissionCause cause)
{
    switch (cause) {
    case PermissionCause::apiUserMayNotWrite:
        return Words::tr("The API user's level lacks the right to add such records itself: %1 > the API "
                         "user's level.")
            .arg(levelsPath());
    case PermissionCause::entityBoxMissing:
        return Words::tr("The API user's level lacks the impersonation box for such records: %1.")
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
QString excludedText(PermissionCause cause)
{
    switch (cause) {
    case PermissionCause::apiUserMayNotWrite:
        return Words::tr("the API user itself may add such records");
    case PermissionCause::entityBoxMissing:
        return Words::tr("the impersonation box for such records was ticked");
    case PermissionCause::levelDoesNotAllow:
        return Words::tr("the author's level allowed to be impersonated");
    case PermissionCause::personInactive:
        return Words::tr("the author is active");
    case PermissionCause::personIsApiUser:
        return Words::tr("the author is no API user");
    case PermissionCause::personMayNotWrite:
        return Words::tr("the author's own rights allow such records");
    case PermissionCause::moduleMissing:
        return Words::tr("the module is there");
    }
    Q_UNREACHABLE();
}

/// A contact's record carries no header, so that nothing about a resource was asked at all.
bool isOfContact(const PermissionEvidence &evidence, PermissionCause cause)
{
    return !evidence.isAsResource && cause != PermissionCause::apiUserMayNotWrite
        && cause != PermissionCause::moduleMissing;
}

QStringList numbered(const std::vector<PermissionCause> &causes)
{
    QStringList lines;
    for (const PermissionCause cause : causes) {
        lines << Words::tr("%1. %2", "number and text of a line in a list")
                     .arg(QString::number(lines.size() + 1), causeText(cause));
    }
    return lines;
}

} // namespace

Explanation explainPermission(const QString &entity, const PermissionEvidence &evidence)
{
    const PermissionCauses causes = app::impersonation::permissionCauses(evidence);
    QStringList lines;
    if (!causes.found.empty())
        lines << Words::tr("This is amiss:") << numbered(causes.found);
    if (!causes.remaining.empty()) {
        lines << (causes.found.empty() ? Words::tr(
                      "Autotask gives the same answer for all of these causes; check them in this order:")
                                       : Words::tr("Not known, and possible as well:"));
        lines << numbered(causes.remaining);
    }
    QStringList excluded;
    for (const PermissionCause cause : causes.excluded) {
        if (!isOfContact(evidence, cause))
            excluded << excludedText(cause);
    }
    if (!excluded.isEmpty()) {
        lines << Words::tr("Ruled out by what was seen so far: %1.")
                     .arg(excluded.join(Words::tr("; ", "between causes that are ruled out")));
    }
    if (causes.found.empty() && causes.remaining.empty()) {
        lines << Words::tr("Nothing known explains it. A security level may have been changed since it was "
                           "seen; try again, and then show the details to your Autotask administrator.");
    }
    const QString what = entity.isEmpty()
        ? Words::tr("Autotask does not permit this.")
        : Words::tr("Autotask does not permit this author to create a record of the kind “%1”.")
              .arg(entityWord(entity));
    return {what, lines.join(u'\n'), {}};
}

} // namespace ui::words
