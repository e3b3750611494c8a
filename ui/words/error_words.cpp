// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/error_words.h"

#include "ui/words/translate.h"

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using app::errors::Recognised;

namespace {

/// %1 is the field as people call it, %2 the value that the sentence names.
struct Entry
{
    QLatin1StringView name;
    const char *what;
    const char *means;
};

constexpr Entry entries[] = {
    {"trackingIdentifierInvalid"_L1,
        QT_TRANSLATE_NOOP("Words", "Autotask does not accept the tracking identifier."),
        QT_TRANSLATE_NOOP("Words", "Compare it with the API Tracking Identifier of the API user.")},
    {"userUnknown"_L1, QT_TRANSLATE_NOOP("Words", "Autotask does not know the user name."),
        QT_TRANSLATE_NOOP("Words", "Copy the key of the API user from Autotask.")},
    {"mayNotCreate"_L1,
        QT_TRANSLATE_NOOP("Words", "Autotask does not permit this author to create such a record."), nullptr},
    {"mayNotQuery"_L1, QT_TRANSLATE_NOOP("Words", "Autotask does not permit reading records of this kind."),
        QT_TRANSLATE_NOOP("Words",
            "PerPro reads as the API user. Its level lacks the right to view such records, or the module is "
            "not available: Admin > Account Settings & Users > Resources/Users (HR) > Security > Security "
            "Levels > the API user's level.")},
    {"mayNotUpdate"_L1, QT_TRANSLATE_NOOP("Words", "Autotask does not permit changing this record."),
        nullptr},
    {"mayNotDelete"_L1, QT_TRANSLATE_NOOP("Words", "Autotask does not permit deleting this record."),
        nullptr},
    {"timeEntryOfSomebodyElse"_L1,
        QT_TRANSLATE_NOOP("Words", "Only the person who created a time entry may delete it."),
        QT_TRANSLATE_NOOP(
            "Words", "It was created in the name of a person; that person can delete it in Autotask.")},
    {"timeEntrySubmitted"_L1,
        QT_TRANSLATE_NOOP("Words", "A time entry of a timesheet that was submitted cannot be deleted."),
        QT_TRANSLATE_NOOP("Words", "The timesheet has to be taken back or rejected in Autotask first.")},
    {"showOnInvoiceForbidden"_L1,
        QT_TRANSLATE_NOOP("Words", "The author may not change “%1” of a time entry on a ticket."),
        QT_TRANSLATE_NOOP("Words", "Leave it as it is, or change it in Autotask.")},
    {"nothingToDelete"_L1,
        QT_TRANSLATE_NOOP("Words", "There is no such record, or it may not be deleted by the API user."),
        QT_TRANSLATE_NOOP("Words", "Look in Autotask whether the record still exists.")},
    {"requiredFieldMissing"_L1, QT_TRANSLATE_NOOP("Words", "“%1” is missing."),
        QT_TRANSLATE_NOOP("Words",
            "The category of a ticket may demand fields that others do not need; the form cannot know all "
            "of them. Fill in “%1”.")},
    {"picklistValueUnknown"_L1,
        QT_TRANSLATE_NOOP("Words", "The value chosen for “%1” does not exist in Autotask: %2."),
        QT_TRANSLATE_NOOP("Words",
            "It may have been retired since the form was loaded. Refresh the form and choose again.")},
    {"referenceInvalid"_L1,
        QT_TRANSLATE_NOOP("Words", "What was chosen for “%1” does not exist or is inactive."),
        QT_TRANSLATE_NOOP("Words", "Refresh the people in Settings and choose again.")},
    {"referenceMissing"_L1, QT_TRANSLATE_NOOP("Words", "What was chosen for “%1” does not exist."),
        QT_TRANSLATE_NOOP("Words", "Refresh the people in Settings and choose again, or leave it empty.")},
    {"assigneePairIncomplete"_L1,
        QT_TRANSLATE_NOOP("Words", "A resource needs a role, and a role a resource."),
        QT_TRANSLATE_NOOP("Words", "Fill in both, or neither of them and a queue.")},
    {"assigneeAndQueueMissing"_L1,
        QT_TRANSLATE_NOOP("Words", "A ticket needs a queue, or a resource together with a role."),
        QT_TRANSLATE_NOOP("Words", "Choose a queue, or a resource and one of its roles.")},
    {"assigneeRoleUndefined"_L1, QT_TRANSLATE_NOOP("Words", "The resource does not hold this role."),
        QT_TRANSLATE_NOOP("Words",
            "Choose another role. Which roles a resource holds: Admin > Account Settings & Users > "
            "Resources/Users (HR) > Resources/Users > the resource.")},
    {"queueRequired"_L1, QT_TRANSLATE_NOOP("Words", "The category of this ticket demands a queue."),
        QT_TRANSLATE_NOOP("Words", "Choose a queue, even if a resource is assigned.")},
    {"contactOfAnotherCompany"_L1,
        QT_TRANSLATE_NOOP("Words", "The contact belongs neither to the company nor to its parent company."),
        QT_TRANSLATE_NOOP("Words", "Choose a contact of this company, or the contact's own company.")},
    {"contractOfAnotherCompany"_L1,
        QT_TRANSLATE_NOOP("Words", "The contract belongs neither to the company nor to its parent company."),
        QT_TRANSLATE_NOOP("Words", "Choose a contract of this company, or leave it empty.")},
    {"locationOfAnotherCompany"_L1, QT_TRANSLATE_NOOP("Words", "The location belongs to another company."),
        QT_TRANSLATE_NOOP("Words", "Choose a location of this company, or leave it empty.")},
    {"attachmentParentWrong"_L1,
        QT_TRANSLATE_NOOP("Words", "The record that the file was to be attached to was not found."),
        QT_TRANSLATE_NOOP("Words", "It may have been deleted or merged. Look at it in Autotask.")},
    {"timeEntryRoleMissing"_L1, QT_TRANSLATE_NOOP("Words", "A time entry on a ticket needs a role."),
        QT_TRANSLATE_NOOP("Words", "Choose one of the roles of the resource.")},
    {"timeEntryHoursMissing"_L1,
        QT_TRANSLATE_NOOP("Words", "A time entry needs the hours worked, or a start and an end."),
        QT_TRANSLATE_NOOP("Words", "Fill in one of the two.")},
    {"timeEntryStartStopMissing"_L1,
        QT_TRANSLATE_NOOP("Words", "A time entry on a service ticket needs a start and an end."),
        QT_TRANSLATE_NOOP("Words", "Fill in both.")},
    {"dateWorkedMissing"_L1, QT_TRANSLATE_NOOP("Words", "A time entry without a start needs a date."),
        QT_TRANSLATE_NOOP("Words", "Fill in “%1”.")},
    {"workTypeInactive"_L1, QT_TRANSLATE_NOOP("Words", "The work type is not an active general one."),
        QT_TRANSLATE_NOOP("Words", "Choose another work type.")},
    {"roleInvalidForTask"_L1,
        QT_TRANSLATE_NOOP("Words", "The resource does not work in this role on this task."),
        QT_TRANSLATE_NOOP("Words", "Choose the role in which the resource is assigned to the task.")},
    {"tooManyConditions"_L1, QT_TRANSLATE_NOOP("Words", "The search asks for too many things at once."),
        QT_TRANSLATE_NOOP("Words", "Search for less at a time.")},
    {"queryWithoutBody"_L1, QT_TRANSLATE_NOOP("Words", "Autotask did not get the question it was asked."),
        QT_TRANSLATE_NOOP("Words",
            "A proxy between this computer and Autotask may have changed the request. Show the details to "
            "whoever looks after the network.")},
    {"fieldUnknown"_L1, QT_TRANSLATE_NOOP("Words", "Autotask does not know the field “%1” here."),
        QT_TRANSLATE_NOOP("Words", "Refresh the form: the field may have been removed.")},
    {"tooManyAtOnce"_L1, QT_TRANSLATE_NOOP("Words", "Too many calls were under way at the same time."),
        QT_TRANSLATE_NOOP("Words",
            "Autotask takes three at a time for one tracking identifier and kind of record. Another program "
            "may use the same tracking identifier; give PerPro one of its own.")},
    {"maintenance"_L1, QT_TRANSLATE_NOOP("Words", "Autotask shows a page for people instead of an answer."),
        QT_TRANSLATE_NOOP("Words", "This is usually maintenance. Try again later.")},
};

QString filledIn(const char *text, const Recognised &recognised)
{
    if (text == nullptr)
        return {};
    const QString sentence = Words::tr(text);
    // Only a user-defined field has blanks in its name, and keeps it.
    const QString label = recognised.field.contains(u' ') ? recognised.field : fieldLabel(recognised.field);
    // In one go, so that a "%2" within a name stays what it is.
    if (sentence.contains("%2"_L1))
        return sentence.arg(label, recognised.value);
    return sentence.contains("%1"_L1) ? sentence.arg(label) : sentence;
}

/// A ticket is nothing that is chosen from a list which could be refreshed.
PlainError vanishedTicket()
{
    return {Words::tr("The ticket is not to be found in Autotask any more."),
        Words::tr("It may have been deleted, or merged with another one. Look for it in Autotask, and choose "
                  "the ticket anew.")};
}

} // namespace

std::optional<PlainError> plainError(const QString &serverSentence)
{
    const std::optional<Recognised> recognised = app::errors::recognise(serverSentence);
    if (!recognised)
        return std::nullopt;
    for (const Entry &entry : entries) {
        const bool isAboutTicket = entry.name.startsWith("reference"_L1)
            && recognised->field.compare("ticketID"_L1, Qt::CaseInsensitive) == 0;
        if (entry.name == recognised->name && isAboutTicket)
            return vanishedTicket();
        if (entry.name == recognised->name)
            return PlainError{filledIn(entry.what, *recognised), filledIn(entry.means, *recognised)};
    }
    return std::nullopt;
}

QString plainSentence(const QString &serverSentence)
{
    const std::optional<PlainError> plain = plainError(serverSentence);
    return plain ? plain->what : serverSentence;
}

} // namespace ui::words
