// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/judgement.h"

#include "app/impersonation/licenses.h"
#include "app/readiness/evidence.h"

#include <algorithm>

namespace app::readiness {

using domain::ProblemKind;
using domain::Resource;
using domain::ResourceId;
using domain::UserAccess;

namespace {

ProbeResult result(Probe probe, Grade grade, Reason reason, const QDateTime &at = {})
{
    ProbeResult made;
    made.probe = probe;
    made.grade = grade;
    made.reason = reason;
    made.at = at;
    return made;
}

/// The answer was a Problem: it blocks only where `kinds` says so, and is unknown otherwise. A 401 speaks
/// once, as the result of the credentials.
template <typename T>
ProbeResult failed(Probe probe, const Answered<T> &answer, std::optional<ProblemKind> blockingKind = {},
    Reason blocking = Reason::notAnswered)
{
    const domain::Problem &problem = answer.result.error();
    const bool isBlocked = blockingKind && problem.kind == *blockingKind;
    ProbeResult made = result(probe, isBlocked ? Grade::blocked : Grade::unknown,
        isBlocked ? blocking : Reason::notAnswered, answer.at);
    made.problem = problem;
    return made;
}

ProbeResult notAsked(Probe probe)
{
    return result(probe, Grade::unknown, Reason::notAsked);
}

/// When Autotask last did what it does for known credentials alone: it answered a question, or gave back a
/// record. Invalid if never.
QDateTime lastServed(const Known &known, const Ledger &ledger)
{
    QDateTime last = std::max(ledger.readBackByResource, ledger.readBackByContact);
    const auto see = [&last](const auto &answer) {
        if (answer && answer->result)
            last = std::max(last, answer->at);
    };
    see(known.access);
    see(known.apiUsers);
    see(known.person);
    see(known.accessAsPerson);
    for (const LedgerLine &line : ledger.lines) {
        if (line.proof.outcome == Proof::Outcome::verified)
            last = std::max(last, line.proof.at);
    }
    return last;
}

/// Where nobody asked in so many words: what was served speaks for it, with its date.
ProbeResult judgeUnasked(Probe probe, Reason served, const Known &known, const Ledger &ledger)
{
    const QDateTime at = lastServed(known, ledger);
    return at.isValid() ? result(probe, Grade::likely, served, at) : notAsked(probe);
}

ProbeResult judgeZone(const Known &known, const Ledger &ledger)
{
    if (!known.zone)
        return judgeUnasked(Probe::zone, Reason::zoneFound, known, ledger);
    if (!known.zone->result)
        return failed(Probe::zone, *known.zone, ProblemKind::unknownUser, Reason::userUnknown);
    return result(Probe::zone, Grade::likely, Reason::zoneFound, known.zone->at);
}

ProbeResult judgeCredentials(const Known &known, const Ledger &ledger)
{
    if (!known.credentials)
        return judgeUnasked(Probe::credentials, Reason::credentialsAccepted, known, ledger);
    if (!known.credentials->result)
        return failed(
            Probe::credentials, *known.credentials, ProblemKind::badCredentials, Reason::credentialsRefused);
    return result(Probe::credentials, Grade::likely, Reason::credentialsAccepted, known.credentials->at);
}

ProbeResult judgeAccess(const Known &known)
{
    const Probe probe = Probe::apiUserAccess;
    if (!known.access)
        return notAsked(probe);
    if (!known.access->result)
        return failed(probe, *known.access, ProblemKind::notPermitted, Reason::apiUserRefused);
    const QDateTime &at = known.access->at;
    switch (*known.access->result) {
    case UserAccess::none:
        return result(probe, Grade::blocked, Reason::apiUserMayNotCreate, at);
    case UserAccess::restricted:
        return result(probe, Grade::likely, Reason::apiUserRestricted, at);
    case UserAccess::all:
        return result(probe, Grade::likely, Reason::apiUserMayCreate, at);
    case UserAccess::unknown:
        break;
    }
    return result(probe, Grade::unknown, Reason::accessUnreadable, at);
}

ProbeResult judgeApiUser(const Known &known)
{
    const Probe probe = Probe::apiUserItself;
    if (!known.apiUsers)
        return notAsked(probe);
    if (!known.apiUsers->result)
        return failed(probe, *known.apiUsers);
    const auto count =
        std::count_if(known.apiUsers->result->begin(), known.apiUsers->result->end(), isApiUser);
    const QDateTime &at = known.apiUsers->at;
    if (count == 1)
        return result(probe, Grade::likely, Reason::apiUserFound, at);
    return result(probe, Grade::unknown, count == 0 ? Reason::apiUserNotFound : Reason::apiUserAmbiguous, at);
}

/// The boxes and the contact option are not readable (fact sheet 3.1); a read-back record by anybody of the
/// same kind has shown them once.
ProbeResult judgeLevel(bool isContact, const Ledger &ledger)
{
    const Probe probe = Probe::apiUserLevel;
    if (ledger.sameKind && ledger.sameKind->outcome == Proof::Outcome::verified)
        return result(probe, Grade::likely, isContact ? Reason::contactOptionSeen : Reason::boxesSeen,
            ledger.sameKind->at);
    if (isContact && ledger.sameKind && ledger.sameKind->outcome == Proof::Outcome::notAttributed)
        return result(probe, Grade::unknown, Reason::contactOptionMissed, ledger.sameKind->at);
    return result(probe, Grade::unknown, isContact ? Reason::contactOptionUnknown : Reason::boxesUnknown);
}

std::optional<ResourceId> apiUserOf(const Subject &subject, const Known &known)
{
    if (subject.facts.apiUser)
        return subject.facts.apiUser;
    return known.apiUsers && known.apiUsers->result ? ownResource(*known.apiUsers->result) : std::nullopt;
}

ProbeResult judgePerson(const Subject &subject, const Known &known)
{
    const Probe probe = Probe::personRecord;
    if (apiUserOf(subject, known) == std::get<ResourceId>(subject.actor))
        return result(probe, Grade::blocked, Reason::personIsTheApiUser);
    if (!known.person)
        return notAsked(probe);
    if (!known.person->result)
        return failed(probe, *known.person, ProblemKind::notFound, Reason::personVanished);
    const Resource &person = *known.person->result;
    const QDateTime &at = known.person->at;
    if (!person.isActive)
        return result(probe, Grade::blocked, Reason::personInactive, at);
    if (person.licenseType == impersonation::apiUserLicense)
        return result(probe, Grade::blocked, Reason::personIsApiOnly, at);
    const bool isSameLicense = person.licenseType == subject.facts.licenseType;
    const auto limit = impersonation::licenseLimit(
        subject.entity, person.licenseType, isSameLicense ? subject.facts.licenseLabel : QString());
    if (limit && *limit == impersonation::Certainty::inferred)
        return result(probe, Grade::unknown, Reason::licenseDoubtful, at);
    if (limit)
        return result(probe, Grade::blocked, Reason::licenseForbids, at);
    return result(probe, Grade::likely, Reason::personActive, at);
}

void judgeRules(const Subject &subject, std::vector<ProbeResult> &results)
{
    if (subject.findings.empty())
        results.push_back(result(Probe::personRules, Grade::likely, Reason::noRuleAgainst));
    for (const impersonation::Finding &finding : subject.findings) {
        const bool blocks = finding.blocks();
        results.push_back(result(Probe::personRules, blocks ? Grade::blocked : Grade::unknown,
            blocks ? Reason::ruleBlocks : Reason::ruleWarns));
        results.back().finding = finding;
    }
}

impersonation::PermissionEvidence evidenceAgainst(
    Refusal::Of of, const Subject &subject, const Known &known, const Ledger &ledger)
{
    return permissionEvidence(
        {of, subject.entity, subject.actor, {}}, apiUserOf(subject, known), known, ledger);
}

ProbeResult judgeAccessAsPerson(const Subject &subject, const Known &known, const Ledger &ledger)
{
    const Probe probe = Probe::accessAsPerson;
    if (!known.accessAsPerson)
        return notAsked(probe);
    if (!known.accessAsPerson->result) {
        ProbeResult refused =
            failed(probe, *known.accessAsPerson, ProblemKind::notPermitted, Reason::personRefused);
        // Reading with the header needs the View box, which creating does not (fact sheet 2.6, 3.2 P7): as
        // long as nobody at all was accepted, a refusal says nothing of this person.
        if (refused.grade == Grade::blocked && !known.headerAccepted) {
            refused.grade = Grade::unknown;
            refused.reason = known.wereOthersRefused ? Reason::everybodyRefused : Reason::onlyOneRefused;
        }
        if (refused.reason != Reason::notAnswered)
            refused.evidence = evidenceAgainst(Refusal::Of::question, subject, known, ledger);
        return refused;
    }
    const QDateTime &at = known.accessAsPerson->at;
    switch (meaningOfHeader(known)) {
    case HeaderMeaning::nothing:
        return result(probe, Grade::unknown, Reason::headerMeansNothing, at);
    case HeaderMeaning::unknown:
        return result(probe, Grade::unknown, Reason::controlsUnanswered, at);
    case HeaderMeaning::something:
        break;
    }
    switch (*known.accessAsPerson->result) {
    case UserAccess::none:
        return result(probe, Grade::blocked, Reason::personMayNotCreate, at);
    case UserAccess::restricted:
        return result(probe, Grade::likely, Reason::personRestricted, at);
    case UserAccess::all:
        return result(probe, Grade::likely, Reason::personMayCreate, at);
    case UserAccess::unknown:
        break;
    }
    return result(probe, Grade::unknown, Reason::personAccessUnreadable, at);
}

ProbeResult judgeProof(const Subject &subject, const Known &known, const Ledger &ledger, const QDateTime &now)
{
    const Probe probe = Probe::proof;
    const std::optional<Proof> proof = ledger.latest(subject.entity);
    if (!proof)
        return result(probe, Grade::unknown, Reason::neverWritten);
    switch (proof->outcome) {
    case Proof::Outcome::verified:
        return result(probe, Grade::proven,
            proof->at.daysTo(now) > daysUntilOld ? Reason::readBackLongAgo : Reason::readBack, proof->at);
    case Proof::Outcome::notAttributed:
        return result(probe, Grade::blocked, Reason::notAttributedBefore, proof->at);
    case Proof::Outcome::notPermitted: {
        ProbeResult refused = result(probe, Grade::blocked, Reason::refusedBefore, proof->at);
        refused.evidence = evidenceAgainst(Refusal::Of::record, subject, known, ledger);
        return refused;
    }
    }
    Q_UNREACHABLE();
}

ProbeResult judgeForm(int wrongLines)
{
    ProbeResult made = wrongLines == 0 ? result(Probe::form, Grade::likely, Reason::formRight)
                                       : result(Probe::form, Grade::unknown, Reason::formHasWrongLines);
    made.wrongLines = wrongLines;
    return made;
}

} // namespace

std::vector<ProbeResult> judge(
    const Subject &subject, const Known &known, const Ledger &ledger, const QDateTime &now)
{
    std::vector<ProbeResult> results{
        judgeZone(known, ledger), judgeCredentials(known, ledger), judgeAccess(known), judgeApiUser(known)};
    if (std::holds_alternative<domain::ApiUser>(subject.actor)) {
        results.push_back(result(Probe::personRules, Grade::unknown, Reason::nobodyChosen));
    } else {
        const bool isContact = std::holds_alternative<domain::ContactId>(subject.actor);
        results.push_back(judgeLevel(isContact, ledger));
        if (!isContact)
            results.push_back(judgePerson(subject, known));
        judgeRules(subject, results);
        if (!isContact)
            results.push_back(judgeAccessAsPerson(subject, known, ledger));
        results.push_back(judgeProof(subject, known, ledger, now));
    }
    if (subject.wrongLines)
        results.push_back(judgeForm(*subject.wrongLines));
    return results;
}

} // namespace app::readiness
