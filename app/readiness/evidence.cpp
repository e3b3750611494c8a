// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/evidence.h"

#include "app/impersonation/rules.h"

#include <utility>

namespace app::readiness {

using domain::ResourceId;
using domain::UserAccess;
using impersonation::PermissionCause;
using impersonation::PermissionEvidence;
using impersonation::Sight;

namespace {

/// Gathers what was seen before a moment; of two words about one cause the newer one stays. The server tells
/// its time in whole seconds: what was seen within one of them was seen before.
class Gathering
{
public:
    explicit Gathering(QDateTime until)
        : m_until(std::move(until))
    {
    }

    void see(PermissionCause cause, bool isWell, Sight sight, const QDateTime &at)
    {
        if (!at.isValid() || (m_until.isValid() && at > m_until.addSecs(1)))
            return;
        const auto known = evidence.seen.find(cause);
        if (known == evidence.seen.end() || known->second.at < at)
            evidence.seen[cause] = {isWell, sight, at};
    }

    PermissionEvidence evidence;

private:
    QDateTime m_until;
};

void addApiUsersRight(Gathering &gathering, Refusal::Of of, const Known &known)
{
    if (!known.access || !isDefinite(*known.access))
        return;
    const auto see = [&](bool isWell) {
        gathering.see(PermissionCause::apiUserMayNotWrite, isWell, Sight::answerToApiUser, known.access->at);
    };
    const auto &answer = known.access->result;
    if (!answer) {
        if (answer.error().kind == domain::ProblemKind::notPermitted)
            see(false);
    } else if (of == Refusal::Of::question || *answer == UserAccess::all) {
        see(true);
    } else if (*answer == UserAccess::none) {
        see(false);
    }
}

void addPersonsRecord(
    Gathering &gathering, ResourceId person, const std::optional<ResourceId> &apiUser, const Known &known)
{
    if (!known.person || !known.person->result)
        return;
    const domain::Resource &record = *known.person->result;
    const QDateTime &at = known.person->at;
    gathering.see(PermissionCause::personInactive, record.isActive, Sight::personRecord, at);
    if (record.licenseType == impersonation::apiUserLicense || apiUser)
        gathering.see(PermissionCause::personIsApiUser,
            record.licenseType != impersonation::apiUserLicense && apiUser != person, Sight::personRecord,
            at);
}

void addAnswersWithHeader(Gathering &gathering, Refusal::Of of, const Known &known)
{
    if (meaningOfHeader(known) != HeaderMeaning::something)
        return;
    if (of == Refusal::Of::question && known.headerAccepted)
        gathering.see(
            PermissionCause::entityBoxMissing, true, Sight::answerAsSomebody, *known.headerAccepted);
    if (!known.accessAsPerson || !known.accessAsPerson->result)
        return;
    const UserAccess access = *known.accessAsPerson->result;
    const QDateTime &at = known.accessAsPerson->at;
    gathering.see(PermissionCause::levelDoesNotAllow, true, Sight::answerAsPerson, at);
    if (access == UserAccess::all || access == UserAccess::none)
        gathering.see(
            PermissionCause::personMayNotWrite, access == UserAccess::all, Sight::answerAsPerson, at);
}

void addPersonsRecords(Gathering &gathering, const QString &entity, const Known &known, const Ledger &ledger)
{
    const bool isRestricted = known.accessAsPerson && known.accessAsPerson->result
        && *known.accessAsPerson->result == UserAccess::restricted;
    for (const LedgerLine &line : ledger.lines) {
        if (line.proof.outcome != Proof::Outcome::verified)
            continue;
        for (const PermissionCause cause :
            {PermissionCause::levelDoesNotAllow, PermissionCause::personIsApiUser})
            gathering.see(cause, true, Sight::recordByPerson, line.proof.at);
        if (line.entity == entity && !isRestricted)
            gathering.see(
                PermissionCause::personMayNotWrite, true, Sight::recordOfKindByPerson, line.proof.at);
    }
}

} // namespace

PermissionEvidence permissionEvidence(
    const Refusal &refusal, std::optional<ResourceId> apiUser, const Known &known, const Ledger &ledger)
{
    Gathering gathering(refusal.at);
    const auto *person = std::get_if<ResourceId>(&refusal.actor);
    gathering.evidence.isAsResource = person != nullptr;
    gathering.evidence.isAboutAsking = refusal.of == Refusal::Of::question;
    const QDateTime &kindReadBack = std::holds_alternative<domain::ContactId>(refusal.actor)
        ? ledger.readBackByContact
        : ledger.readBackByResource;
    if (!refusal.at.isValid() || kindReadBack <= refusal.at)
        gathering.evidence.kindReadBack = kindReadBack;
    addApiUsersRight(gathering, refusal.of, known);
    for (const QDateTime &at : {ledger.readBackByResource, ledger.readBackByContact}) {
        gathering.see(PermissionCause::apiUserMayNotWrite, true, Sight::recordOfKind, at);
        gathering.see(PermissionCause::moduleMissing, true, Sight::recordOfKind, at);
    }
    if (person == nullptr)
        return gathering.evidence;
    if (refusal.of == Refusal::Of::record)
        gathering.see(
            PermissionCause::entityBoxMissing, true, Sight::recordOfKind, ledger.readBackByResource);
    addPersonsRecord(gathering, *person, apiUser, known);
    addAnswersWithHeader(gathering, refusal.of, known);
    addPersonsRecords(gathering, refusal.entity, known, ledger);
    return gathering.evidence;
}

} // namespace app::readiness
