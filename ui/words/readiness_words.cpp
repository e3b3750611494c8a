// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/readiness_words.h"

#include "ui/words/translate.h"

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using app::readiness::Grade;
using app::readiness::Group;
using app::readiness::LedgerLine;
using app::readiness::Probe;
using app::readiness::ProbeResult;
using app::readiness::Proof;
using app::readiness::Readiness;
using app::readiness::Reason;

namespace {

QString credentialsSentence(Reason reason)
{
    switch (reason) {
    case Reason::zoneFound:
        return Words::tr("Autotask knows the API user's name and tells its zone.");
    case Reason::userUnknown:
        return Words::tr("No zone of Autotask knows the API user's name.");
    case Reason::credentialsAccepted:
        return Words::tr("Autotask accepted user name, secret and tracking identifier.");
    case Reason::credentialsRefused:
        return Words::tr("Autotask refused the credentials (401). Nothing more is asked, since many wrong "
                         "secrets lock the API user.");
    default:
        return {};
    }
}

QString apiUserSentence(const ProbeResult &result)
{
    switch (result.reason) {
    case Reason::apiUserMayCreate:
        return Words::tr("The API user itself may create records of this kind.");
    case Reason::apiUserRestricted:
        return Words::tr("The API user itself may create records of this kind, with restrictions that "
                         "Autotask does not name.");
    case Reason::apiUserMayNotCreate:
        return Words::tr("The API user may not create records of this kind.");
    case Reason::apiUserRefused:
        return Words::tr("Autotask does not even let the API user ask about records of this kind.");
    case Reason::accessUnreadable:
        return Words::tr("Autotask does not say whether the API user may create records of this kind.");
    case Reason::apiUserFound:
        return Words::tr("The API user was found among the resources, active and with an API license.");
    case Reason::apiUserAmbiguous:
        return Words::tr("Several active API users have this name; which one PerPro connects with is not "
                         "known.");
    case Reason::apiUserNotFound:
        return Words::tr("No active API user of this name was found among the resources.");
    case Reason::contactOptionUnknown:
        return Words::tr("No call of Autotask tells whether the API user's level may write as contacts. The "
                         "first record will show it.");
    case Reason::contactOptionSeen:
        return Words::tr("On %1 a record of this kind by a contact was read back, so the contact option "
                         "was on.")
            .arg(localMoment(result.at));
    case Reason::contactOptionMissed:
        return Words::tr("On %1 a record of this kind was not attributed to its contact. The contact "
                         "option may be missing; Autotask does not report that.")
            .arg(localMoment(result.at));
    case Reason::boxesUnknown:
        return Words::tr("No call of Autotask tells which impersonation boxes the API user's level has. The "
                         "first record will show it.");
    case Reason::boxesSeen:
        return Words::tr("On %1 a record of this kind by a resource was read back, so the box Add was "
                         "ticked.")
            .arg(localMoment(result.at));
    default:
        return {};
    }
}

QString personSentence(Reason reason, const QString &name)
{
    switch (reason) {
    case Reason::personActive:
        return Words::tr("%1 is active in Autotask, and the license allows it.").arg(name);
    case Reason::personInactive:
        return Words::tr("%1 is inactive in Autotask.").arg(name);
    case Reason::personIsApiOnly:
        return Words::tr("%1 is an API user, and Autotask lets nobody write as an API user.").arg(name);
    case Reason::personIsTheApiUser:
        return Words::tr("%1 is the API user that PerPro connects with; it cannot write as itself.")
            .arg(name);
    case Reason::personVanished:
        return Words::tr("Autotask no longer knows %1.").arg(name);
    case Reason::licenseForbids:
        return Words::tr("The license of %1 does not include records of this kind.").arg(name);
    case Reason::licenseDoubtful:
        return Words::tr("The license of %1 may not include records of this kind.").arg(name);
    case Reason::noRuleAgainst:
        return Words::tr("No rule of Autotask speaks against %1.").arg(name);
    case Reason::nobodyChosen:
        return Words::tr("Choose a person to see what is known.");
    case Reason::personMayCreate:
        return Words::tr("Asked as %1, Autotask allows records of this kind.").arg(name);
    case Reason::personRestricted:
        return Words::tr("Asked as %1, Autotask allows records of this kind, with restrictions: tickets "
                         "of others or of other queues may be refused.")
            .arg(name);
    case Reason::personMayNotCreate:
        return Words::tr("Asked as %1, Autotask allows no records of this kind.").arg(name);
    case Reason::personRefused:
        return Words::tr("Autotask refuses to be asked as %1, and does not say why.").arg(name);
    case Reason::everybodyRefused:
        return Words::tr(
            "Autotask refuses to be asked as %1, as it has refused everybody so far. That may only "
            "mean that the API user's level lacks View, which creating does not need.")
            .arg(name);
    case Reason::onlyOneRefused:
        return Words::tr("Autotask refuses to be asked as %1; nobody else was asked yet. That may only mean "
                         "that the API user's level lacks View, which creating does not need.")
            .arg(name);
    case Reason::personAccessUnreadable:
        return Words::tr("Asked as %1, Autotask does not say whether records of this kind are allowed.")
            .arg(name);
    case Reason::headerMeansNothing:
        return Words::tr("Autotask answers this question for anybody, even for a resource that does not "
                         "exist: its answer says nothing of %1.")
            .arg(name);
    case Reason::controlsUnanswered:
        return Words::tr("Autotask answered for %1, but the check whether such an answer means anything has "
                         "not come back.")
            .arg(name);
    default:
        return {};
    }
}

QString proofSentence(const ProbeResult &result)
{
    switch (result.reason) {
    case Reason::readBack:
        return Words::tr("A record by this author was read back.");
    case Reason::readBackLongAgo:
        return Words::tr("A record by this author was read back, but more than %n day(s) ago: a security "
                         "level may have changed since.",
            nullptr, 90);
    case Reason::neverWritten:
        return Words::tr("No record by this author was read back yet.");
    case Reason::notAttributedBefore:
        return Words::tr("On %1 a record was created, but not attributed to this author. After the security "
                         "level was corrected you may try again.")
            .arg(localMoment(result.at));
    case Reason::refusedBefore:
        return Words::tr("On %1 Autotask did not permit a record by this author. After the security level "
                         "was corrected you may try again.")
            .arg(localMoment(result.at));
    case Reason::nothingContradicts:
        return Words::tr("Nothing speaks against it, but no record by this author was read back yet.");
    case Reason::formRight:
        return Words::tr("The form has everything that this tenant asks for.");
    case Reason::formHasWrongLines:
        return Words::tr("The form has %n line(s) that are not right yet.", nullptr, result.wrongLines);
    case Reason::ruleBlocks:
        return Words::tr("A rule of Autotask forbids this author here; see the note beside the author.");
    case Reason::ruleWarns:
        return Words::tr("A rule of Autotask may speak against this author; see the note beside the author.");
    case Reason::notAsked:
        return Words::tr("Not checked yet.");
    default:
        return {};
    }
}

QString whatOf(const ProbeResult &result, const About &about)
{
    const QString name = about.personName.isEmpty() ? Words::tr("this person") : about.personName;
    if (result.finding)
        return findingSentence(*result.finding, about.personName);
    if (result.reason == Reason::notAnswered)
        return result.problem ? explain(*result.problem).what : Words::tr("Autotask gave no answer.");
    for (const QString &sentence : {credentialsSentence(result.reason), apiUserSentence(result),
             personSentence(result.reason, name), proofSentence(result)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

/// What mends it. Empty where nothing needs mending, or where only a real record can tell.
QString meansOf(const ProbeResult &result, const About &about)
{
    switch (result.reason) {
    case Reason::credentialsRefused:
    case Reason::userUnknown:
        return Words::tr("%1 > the API user > Edit: check user name and secret, and whether it is locked.")
            .arg(usersPath());
    case Reason::apiUserMayNotCreate:
    case Reason::apiUserRefused:
    case Reason::accessUnreadable:
        return Words::tr("%1 > the API user's level: give it the right to add records of this kind.")
            .arg(levelsPath());
    case Reason::apiUserNotFound:
    case Reason::apiUserAmbiguous:
        return Words::tr("%1 > the API user > Edit > Security Level").arg(usersPath());
    case Reason::contactOptionUnknown:
    case Reason::contactOptionMissed:
        return apiLevelPath(true);
    case Reason::boxesUnknown:
        return apiLevelPath(false);
    case Reason::personInactive:
        return Words::tr("%1 > the person > Edit > Active").arg(usersPath());
    case Reason::personMayNotCreate:
    case Reason::personAccessUnreadable:
        return personLevelPath() + u'\n'
            + Words::tr("Then, in the same level, the person's own right to add records of this kind.");
    case Reason::headerMeansNothing:
        return personLevelPath();
    case Reason::everybodyRefused:
    case Reason::onlyOneRefused:
    case Reason::personRefused:
    case Reason::refusedBefore:
        return explainPermission({}, result.evidence.value_or(app::impersonation::PermissionEvidence{}))
            .means;
    case Reason::notAttributedBefore:
        return apiLevelPath(about.isContact);
    case Reason::notAnswered:
        return result.problem ? explain(*result.problem).means : QString();
    default:
        return {};
    }
}

} // namespace

QString levelsPath()
{
    return Words::tr("Admin > Account Settings & Users > Resources/Users (HR) > Security > Security Levels");
}

QString usersPath()
{
    return Words::tr("Admin > Account Settings & Users > Resources/Users (HR) > Resources/Users");
}

QString apiLevelPath(bool isContact)
{
    return isContact
        ? Words::tr("%1 > the API user's level > Web Services API > contact impersonation").arg(levelsPath())
        : Words::tr("%1 > the API user's level > Web Services API > Resource Impersonation: tick Add")
              .arg(levelsPath());
}

QString personLevelPath()
{
    return Words::tr("%1 > the person's level > Web Services API > Allow impersonation of resources with "
                     "this security level")
        .arg(levelsPath());
}

QString gradeWord(Grade grade)
{
    switch (grade) {
    case Grade::proven:
        return Words::tr("Proven");
    case Grade::likely:
        return Words::tr("Likely");
    case Grade::unknown:
        return Words::tr("Unknown");
    case Grade::blocked:
        return Words::tr("Blocked");
    }
    Q_UNREACHABLE();
}

QString gradeWord(const ProbeResult &result)
{
    if (result.grade != Grade::proven)
        return gradeWord(result.grade);
    return Words::tr("Proven on %1", "a date").arg(localMoment(result.at));
}

Mood resultMood(const ProbeResult &result)
{
    switch (result.grade) {
    case Grade::proven:
        return result.reason == Reason::readBackLongAgo ? Mood::neutral : Mood::good;
    case Grade::likely:
        return Mood::neutral;
    case Grade::unknown:
        return Mood::warning;
    case Grade::blocked:
        return Mood::alarm;
    }
    Q_UNREACHABLE();
}

QString probeTitle(Probe probe)
{
    switch (probe) {
    case Probe::zone:
        return Words::tr("User name and zone");
    case Probe::credentials:
        return Words::tr("Credentials");
    case Probe::apiUserAccess:
        return Words::tr("The API user's own right");
    case Probe::apiUserItself:
        return Words::tr("The API user as a resource");
    case Probe::apiUserLevel:
        return Words::tr("The API user's security level");
    case Probe::personRecord:
        return Words::tr("The person in Autotask");
    case Probe::personRules:
        return Words::tr("Autotask's rules");
    case Probe::accessAsPerson:
        return Words::tr("The person's security level");
    case Probe::proof:
        return Words::tr("Records by this author");
    case Probe::form:
        return Words::tr("The form");
    }
    Q_UNREACHABLE();
}

QString groupTitle(Group group)
{
    switch (group) {
    case Group::connection:
        return Words::tr("Connection");
    case Group::apiUser:
        return Words::tr("API user");
    case Group::person:
        return Words::tr("Person");
    case Group::record:
        return Words::tr("Record");
    }
    Q_UNREACHABLE();
}

Explanation explainResult(const ProbeResult &result, const About &about)
{
    Explanation explanation{whatOf(result, about), meansOf(result, about), {}};
    if (result.problem)
        explanation.detail = explain(*result.problem).detail;
    return explanation;
}

QString resultSentence(const ProbeResult &result, const About &about)
{
    return Words::tr("%1: %2", "how sure it is; a sentence").arg(gradeWord(result), whatOf(result, about));
}

QString readinessSentence(const Readiness &readiness)
{
    ProbeResult result;
    result.grade = readiness.grade;
    result.reason = readiness.reason;
    result.at = readiness.at;
    return resultSentence(result, {});
}

Mood readinessMood(const Readiness &readiness)
{
    ProbeResult result;
    result.grade = readiness.grade;
    result.reason = readiness.reason;
    return resultMood(result);
}

QString ledgerSentence(const LedgerLine &line)
{
    const QString kind = entityWord(line.entity);
    switch (line.proof.outcome) {
    case Proof::Outcome::verified:
        return Words::tr("%1: read back, attributed to this person.", "kind of record").arg(kind);
    case Proof::Outcome::notAttributed:
        return Words::tr("%1: created, but not attributed to this person.", "kind of record").arg(kind);
    case Proof::Outcome::notPermitted:
        return Words::tr("%1: Autotask did not permit it.", "kind of record").arg(kind);
    }
    Q_UNREACHABLE();
}

} // namespace ui::words
