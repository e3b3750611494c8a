// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errors/catalogue.h"

#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using app::errors::names;
using app::errors::recognise;
using app::errors::Recognised;

namespace {

struct Row
{
    QString sentence;
    int status;
    QString name;
    QString field;
    QString value;
};

// Every text of fact sheet 5.4, its placeholders filled.
const Row rows[] = {
    {{}, 401, u"credentialsRefused"_s, {}, {}},
    {u"IntegrationCode is invalid"_s, 500, u"trackingIdentifierInvalid"_s, {}, {}},
    {u"Zone information could not be determined"_s, 500, u"userUnknown"_s, {}, {}},
    {u"The logged in Resource does not have the adequate permissions to create this entity type."_s, 500,
        u"mayNotCreate"_s, {}, {}},
    {u"The logged in Resource does not have the adequate permissions to query this entity type."_s, 500,
        u"mayNotQuery"_s, {}, {}},
    {u"The logged in Resource does not have the adequate permissions to update this entity type."_s, 500,
        u"mayNotUpdate"_s, {}, {}},
    {u"The logged in Resource does not have the adequate permissions to delete this entity type."_s, 500,
        u"mayNotDelete"_s, {}, {}},
    {u"You do not have permission to delete time entries that you did not create."_s, 500,
        u"timeEntryOfSomebodyElse"_s, {}, {}},
    {u"You do not have permission to delete time entries that have been submitted."_s, 500,
        u"timeEntrySubmitted"_s, {}, {}},
    {u"User not authorized to change Show On Invoice values for Ticket time entries"_s, 500,
        u"showOnInvoiceForbidden"_s, u"showOnInvoice"_s, {}},
    {u"No message. No matching records found. The logged in Resource may not have the required permissions to delete the data."_s,
        500, u"nothingToDelete"_s, {}, {}},
    {u"Value does not exist for the required field dueDateTime"_s, 500, u"requiredFieldMissing"_s,
        u"dueDateTime"_s, {}},
    {u"Picklist value [17] does not exist for priority. ; on record number [1]."_s, 500,
        u"picklistValueUnknown"_s, u"priority"_s, u"17"_s},
    {u"Reference value on field: contactID of type: Contact does not exist or is invalid. ; on record number [1]."_s,
        500, u"referenceInvalid"_s, u"contactID"_s, {}},
    {u"Value does not reference an existing entity for contactID. | Error updating entity for record number [1]."_s,
        500, u"referenceMissing"_s, u"contactID"_s, {}},
    {u"Data violation: When assigning a Resource, you must assign both a assignedResourceID and assignedResourceRoleID."_s,
        500, u"assigneePairIncomplete"_s, u"assignedResourceRoleID"_s, {}},
    {u"Data violation: AssignedResourceID, AssignedResourceRoleID, and QueueID cannot all be empty. Supply a QueueID or both AssignedResourceID and AssignedResourceRoleID."_s,
        500, u"assigneeAndQueueMissing"_s, u"queueID"_s, {}},
    {u"The specified AssignedResourceID and AssignedRoleID combination is not currently defined"_s, 500,
        u"assigneeRoleUndefined"_s, u"assignedResourceRoleID"_s, {}},
    {u"Ticket: Queue ID is required."_s, 500, u"queueRequired"_s, u"queueID"_s, {}},
    {u"Data violation: contactID is not associated to the companyID or its Parent Company.."_s, 500,
        u"contactOfAnotherCompany"_s, u"contactID"_s, {}},
    {u"contractID [29] is not associated to companyID [174] or its parent."_s, 500,
        u"contractOfAnotherCompany"_s, u"contractID"_s, u"29"_s},
    {u"The companyLocationID[12] cannot be associated with the Ticket"_s, 500, u"locationOfAnotherCompany"_s,
        u"companyLocationID"_s, u"12"_s},
    {u"Unable to find attachedObjectID in the AttachmentInfo Entity"_s, 500, u"attachmentParentWrong"_s, {},
        {}},
    {u"TimeEntries for Tickets must have a roleID"_s, 500, u"timeEntryRoleMissing"_s, u"roleID"_s, {}},
    {u"Must have at least one of hoursWorked or startDateTime/endDateTime"_s, 500, u"timeEntryHoursMissing"_s,
        u"hoursWorked"_s, {}},
    {u"TimeEntries for Service tickets require a start and stop time."_s, 500, u"timeEntryStartStopMissing"_s,
        u"startDateTime"_s, {}},
    {u"dateWorked is required when no value is supplied for startDateTime"_s, 500, u"dateWorkedMissing"_s,
        u"dateWorked"_s, {}},
    {u"The given allocation code is not an active general allocation code"_s, 500, u"workTypeInactive"_s,
        u"billingCodeID"_s, {}},
    {u"This roleID is not valid for this Task and Resource"_s, 500, u"roleInvalidForTask"_s, u"roleID"_s, {}},
    {u"Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions."_s, 500,
        u"tooManyConditions"_s, {}, {}},
    {u"Parameter name: queryModel"_s, 500, u"queryWithoutBody"_s, {}, {}},
    {u"Unable to find colour in the Ticket Entity"_s, 500, u"fieldUnknown"_s, u"colour"_s, {}},
    {u"Thread Threshold Exceeded; code Itgenatr005; names a threshold of 3 threads"_s, 429,
        u"tooManyAtOnce"_s, {}, {}},
    {{}, 429, u"hourLimit"_s, {}, {}},
    {{}, 404, u"pathUnknown"_s, {}, {}},
    {{}, 405, u"callNotOffered"_s, {}, {}},
    {u"<html>..."_s, 200, u"maintenance"_s, {}, {}},
};

TEST(Catalogue, knowsEveryTextThatWasSeen)
{
    QStringList found;
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name.toStdString());

        const auto recognised = recognise(row.sentence, row.status);

        ASSERT_TRUE(recognised);
        EXPECT_EQ(recognised->name, row.name);
        EXPECT_EQ(recognised->field, row.field);
        EXPECT_EQ(recognised->value, row.value);
        found.append(recognised->name);
    }
    EXPECT_EQ(found, names()) << "in the catalogue's order, and none that nobody tests";
}

TEST(Catalogue, knowsTheSentencesOfTheWireFiles)
{
    for (const QString &name : tests::wireFiles(u"answers/errors"_s)) {
        if (name.section(u'/', -1).startsWith("status_"_L1))
            continue;
        const auto answer = tests::wireFile(name).answer;
        const auto errors = QJsonDocument::fromJson(answer.body)["errors"_L1].toArray();
        const QString sentence = errors.isEmpty() ? QString::fromUtf8(answer.body) : errors[0].toString();

        EXPECT_TRUE(recognise(sentence, answer.status)) << name.toStdString();
    }
}

TEST(Catalogue, looksForTheStablePartWithoutRegardToCase)
{
    const QString wrapped =
        u"Error 17:  VALUE does not exist\nfor the Required field QueueID; on record number [1]."_s;

    const auto recognised = recognise(wrapped);

    ASSERT_TRUE(recognised);
    EXPECT_EQ(recognised->field, u"queueID"_s);
}

TEST(Catalogue, keepsTheNameOfAUserDefinedField)
{
    const auto missing = recognise(u"Value does not exist for the required field Asset Tag"_s);
    const auto retired =
        recognise(u"Picklist value [A [1]] does not exist for Asset Tag. ; on record number [1]."_s);

    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->field, u"Asset Tag"_s);
    ASSERT_FALSE(retired && retired->field != "Asset Tag"_L1);
}

TEST(Catalogue, doesNotKnowWhatItWasNotTold)
{
    EXPECT_FALSE(recognise(u"Something else is odd."_s));
    EXPECT_FALSE(recognise({}));
    EXPECT_FALSE(recognise({}, 500));
    EXPECT_FALSE(recognise(u"Something else is odd."_s, 404));
}

TEST(Catalogue, takesNoLongTimeOverAHostileSentence)
{
    const QString start = u"Picklist value ["_s;

    EXPECT_FALSE(recognise(start.repeated(120)));
    EXPECT_FALSE(recognise(u"on field: "_s + QString(1900, u'a')));
}

} // namespace
