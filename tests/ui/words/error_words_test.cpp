// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/error_words.h"

#include "tests/support/printers.h"
#include "ui/words/readiness_words.h"

#include <QSet>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::Problem;
using app::domain::ProblemKind;
using app::impersonation::PermissionCause;
using app::impersonation::PermissionEvidence;
using app::impersonation::Sight;
using ui::words::explain;
using ui::words::explainPermission;
using ui::words::plainError;
using ui::words::plainSentence;

namespace {

// One sentence for each entry of the catalogue that has one (fact sheet 5.4).
const QStringList causeSentences{
    u"IntegrationCode is invalid"_s,
    u"Zone information could not be determined"_s,
    u"The logged in Resource does not have the adequate permissions to create this entity type."_s,
    u"The logged in Resource does not have the adequate permissions to query this entity type."_s,
    u"The logged in Resource does not have the adequate permissions to update this entity type."_s,
    u"The logged in Resource does not have the adequate permissions to delete this entity type."_s,
    u"You do not have permission to delete time entries that you did not create."_s,
    u"You do not have permission to delete time entries that have been submitted."_s,
    u"User not authorized to change Show On Invoice values for Ticket time entries"_s,
    u"No message. No matching records found. The logged in Resource may not have the required permissions to delete the data."_s,
    u"Value does not exist for the required field dueDateTime"_s,
    u"Picklist value [17] does not exist for priority. ; on record number [1]."_s,
    u"Reference value on field: contactID of type: Contact does not exist or is invalid."_s,
    u"Value does not reference an existing entity for contactID."_s,
    u"Data violation: When assigning a Resource, you must assign both a assignedResourceID and assignedResourceRoleID."_s,
    u"Data violation: AssignedResourceID, AssignedResourceRoleID, and QueueID cannot all be empty."_s,
    u"The specified AssignedResourceID and AssignedRoleID combination is not currently defined"_s,
    u"Ticket: Queue ID is required."_s,
    u"Data violation: contactID is not associated to the companyID or its Parent Company.."_s,
    u"contractID [29] is not associated to companyID [174] or its parent."_s,
    u"The companyLocationID[12] cannot be associated with the Ticket"_s,
    u"Unable to find attachedObjectID in the AttachmentInfo Entity"_s,
    u"TimeEntries for Tickets must have a roleID"_s,
    u"Must have at least one of hoursWorked or startDateTime/endDateTime"_s,
    u"TimeEntries for Service tickets require a start and stop time."_s,
    u"dateWorked is required when no value is supplied for startDateTime"_s,
    u"The given allocation code is not an active general allocation code"_s,
    u"This roleID is not valid for this Task and Resource"_s,
    u"Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions."_s,
    u"Parameter name: queryModel"_s,
    u"Unable to find colour in the Ticket Entity"_s,
    u"Thread Threshold Exceeded"_s,
    u"<html>"_s,
};

/// The entries that have no sentence: explain() tells them by the kind of the problem.
const QSet<QString> byStatus{u"credentialsRefused"_s, u"hourLimit"_s, u"pathUnknown"_s, u"callNotOffered"_s};

Problem refusal(const QStringList &serverSentences, ProblemKind kind = ProblemKind::rejected)
{
    Problem problem;
    problem.kind = kind;
    problem.delivery = app::domain::Delivery::refused;
    problem.httpStatus = 500;
    problem.serverSentences = serverSentences;
    return problem;
}

TEST(ErrorWords, areThereForEveryEntryOfTheCatalogue)
{
    QSet<QString> said;
    QSet<QString> entries = byStatus;
    for (const QString &sentence : causeSentences) {
        SCOPED_TRACE(sentence.toStdString());
        entries.insert(app::errors::recognise(sentence)->name);

        const auto plain = plainError(sentence);

        ASSERT_TRUE(plain);
        EXPECT_FALSE(plain->what.contains(u'%') || plain->means.contains(u'%')) << plain->what.toStdString();
        said.insert(plain->what);
    }
    EXPECT_EQ(said.size(), causeSentences.size()) << "each its own";
    const QStringList names = app::errors::names();
    EXPECT_EQ(entries, QSet<QString>(names.begin(), names.end()));
}

TEST(ErrorWords, sayOfATicketThatIsGoneWhatToDoAboutIt)
{
    for (const QString &sentence :
        {u"Reference value on field: ticketID of type: Ticket does not exist or is invalid."_s,
            u"Value does not reference an existing entity for ticketID."_s}) {
        const auto plain = plainError(sentence);

        ASSERT_TRUE(plain);
        EXPECT_TRUE(plain->what.contains(u"ticket is not to be found"_s)) << plain->what.toStdString();
        EXPECT_TRUE(plain->means.contains(u"choose the ticket anew"_s)) << plain->means.toStdString();
        EXPECT_FALSE(plain->means.contains(u"people"_s)) << plain->means.toStdString();
    }
}

TEST(ErrorWords, stayAsTheyAreForASentenceThatIsUnknown)
{
    const QString odd = u"Something <b>else</b> is %1 odd."_s;

    EXPECT_EQ(plainSentence(odd), odd);
    EXPECT_TRUE(explain(refusal({odd})).what.contains(odd));
}

TEST(ErrorWords, nameTheFieldAndTheValueAsPeopleDo)
{
    EXPECT_EQ(plainSentence(u"Value does not exist for the required field dueDateTime"_s),
        u"“Due date” is missing."_s);
    EXPECT_EQ(plainSentence(u"Value does not exist for the required field Asset Tag"_s),
        u"“Asset Tag” is missing."_s);
    EXPECT_EQ(plainSentence(u"Picklist value [%1 %2] does not exist for queueID."_s),
        u"The value chosen for “Queue” does not exist in Autotask: %1 %2."_s);
}

TEST(ErrorWords, keepTheRawSentenceAndTheStatusInTheDetails)
{
    const QString raw = u"Ticket: Queue ID is required."_s;

    const auto explanation = explain(refusal({raw}));

    EXPECT_FALSE(explanation.what.contains(raw)) << explanation.what.toStdString();
    EXPECT_TRUE(explanation.what.contains(u"demands a queue"_s)) << explanation.what.toStdString();
    EXPECT_TRUE(explanation.means.contains(u"Choose a queue"_s)) << explanation.means.toStdString();
    EXPECT_TRUE(explanation.detail.contains(raw));
    EXPECT_TRUE(explanation.detail.contains(u"500"_s));
}

TEST(ErrorWords, tellSeveralSentencesTogether)
{
    const auto explanation = explain(refusal({u"Ticket: Queue ID is required."_s, u"Something else is odd."_s,
        u"Ticket: Queue ID is required."_s}));

    EXPECT_EQ(explanation.what.count(u"demands a queue"_s), 1);
    EXPECT_TRUE(explanation.what.contains(u"“Something else is odd.”"_s)) << explanation.what.toStdString();
}

TEST(PermissionWords, nameEveryCauseWhereNothingIsKnown)
{
    const auto explanation = explainPermission(u"TicketNotes"_s, {});

    EXPECT_TRUE(explanation.what.contains(u"Ticket note"_s));
    EXPECT_EQ(explanation.means.count(u'\n'), 7) << explanation.means.toStdString();
    EXPECT_FALSE(explanation.means.contains(u"Ruled out"_s));
}

const QDateTime seenAt(QDate(2026, 11, 3), QTime(9, 30), Qt::UTC);

TEST(PermissionWords, sayWhatIsRuledOutByWhatAndWhenAndWhatRemains)
{
    PermissionEvidence evidence;
    evidence.seen[PermissionCause::personInactive] = {true, Sight::personRecord, seenAt};
    evidence.seen[PermissionCause::entityBoxMissing] = {true, Sight::recordOfKind, seenAt};

    const QString means = explainPermission(u"Tickets"_s, evidence).means;

    const QString moment = ui::words::localMoment(seenAt);
    EXPECT_TRUE(means.contains(
        u"• The author is active: the author's entry was read in Autotask on %1."_s.arg(moment)))
        << means.toStdString();
    EXPECT_TRUE(means.contains(u"• The impersonation box for such records is ticked: a record of this kind "
                               "was read back on %1."_s.arg(moment)))
        << means.toStdString();
    EXPECT_FALSE(means.contains(u"The author is inactive"_s));
    EXPECT_TRUE(means.contains(u"2. The author's level does not allow to be impersonated: Admin > "_s))
        << means.toStdString();
}

TEST(PermissionWords, nameFirstWhatIsAmissWithItsDateAndItsPath)
{
    PermissionEvidence evidence;
    evidence.seen[PermissionCause::personInactive] = {false, Sight::personRecord, seenAt};

    const QString means = explainPermission(u"Tickets"_s, evidence).means;

    EXPECT_TRUE(means.startsWith(u"This is amiss:\n1. The author is inactive: Admin > "_s))
        << means.toStdString();
    EXPECT_TRUE(means.section(u'\n', 1, 1).contains(ui::words::localMoment(seenAt)));
}

TEST(PermissionWords, listEveryCauseAnewWhereAllAreRuledOutTheOldestFirst)
{
    PermissionEvidence evidence;
    for (int cause = 0; cause <= static_cast<int>(PermissionCause::moduleMissing); ++cause)
        evidence.seen[static_cast<PermissionCause>(cause)] = {true, Sight::recordOfKind, seenAt};
    evidence.seen[PermissionCause::levelDoesNotAllow].at = seenAt.addDays(-9);

    const QString means = explainPermission(u"Tickets"_s, evidence).means;

    EXPECT_TRUE(means.contains(u"something was changed since"_s)) << means.toStdString();
    EXPECT_TRUE(means.contains(u"\n1. The author's level does not allow to be impersonated: Admin > "_s))
        << means.toStdString();
    EXPECT_TRUE(means.contains(u"2. The API user's level lacks the right"_s)) << means.toStdString();
    EXPECT_EQ(means.count(u"Last seen well: a record of this kind was read back on"_s), 7);
}

TEST(PermissionWords, askForTheBoxViewWhereOnlyAQuestionWasRefused)
{
    PermissionEvidence evidence;
    evidence.isAboutAsking = true;

    const QString means = explainPermission(u"Tickets"_s, evidence).means;

    EXPECT_TRUE(means.contains(u"tick View (Query)"_s)) << means.toStdString();
    EXPECT_FALSE(means.contains(u"tick Add"_s));
}

TEST(PermissionWords, blameNoPersonForAContactsRecord)
{
    PermissionEvidence evidence;
    evidence.isAsResource = false;

    const QString means = explainPermission(u"Tickets"_s, evidence).means;

    EXPECT_FALSE(means.contains(u"author"_s)) << means.toStdString();
    EXPECT_FALSE(means.contains(u"Ruled out"_s)) << "nothing was seen";
}

TEST(PermissionWords, areSaidOfAReadinessResultThatIsARefusal)
{
    app::readiness::ProbeResult result;
    result.reason = app::readiness::Reason::refusedBefore;
    result.evidence = PermissionEvidence{};
    result.evidence->seen[PermissionCause::moduleMissing] = {true, Sight::recordOfKind, seenAt};

    const QString means = ui::words::explainResult(result, {u"Dana"_s, false}).means;

    EXPECT_TRUE(means.contains(u"• The module is there: a record of this kind was read back on"_s))
        << means.toStdString();
    EXPECT_FALSE(means.contains(u"The module is not available"_s));
}

TEST(PermissionWords, areSaidOfAStepWithWhatItsActorTells)
{
    app::domain::Step step;
    step.draft.entity = u"Tickets"_s;
    step.state = app::domain::StepState::rejected;
    step.problem = refusal({causeSentences[2]}, ProblemKind::notPermitted);
    step.actor = app::domain::ContactId{5};
    const QString ofContact = ui::words::explainStep(step).means;

    step.actor = app::domain::ResourceId{5};
    const QString ofResource = ui::words::explainStep(step).means;

    PermissionEvidence evidence;
    evidence.seen[PermissionCause::levelDoesNotAllow] = {true, Sight::recordByPerson, seenAt};
    const QString ofSeenResource = ui::words::explainStep(step, {}, evidence).means;

    EXPECT_FALSE(ofContact.contains(u"allow to be impersonated"_s));
    EXPECT_TRUE(ofResource.contains(u"does not allow to be impersonated"_s));
    EXPECT_TRUE(ofSeenResource.contains(u"a record by this author was read back on"_s));
}

} // namespace
