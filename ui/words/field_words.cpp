// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/translate.h"

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Name
{
    QLatin1StringView wire;
    const char *text;
};

/// The fields whose names, taken apart, are not what people say.
constexpr Name fieldNames[] = {
    {"apiVendorID"_L1, QT_TRANSLATE_NOOP("Words", "API vendor")},
    {"assignedResourceID"_L1, QT_TRANSLATE_NOOP("Words", "Assigned to")},
    {"assignedResourceRoleID"_L1, QT_TRANSLATE_NOOP("Words", "Role")},
    {"billingCodeID"_L1, QT_TRANSLATE_NOOP("Words", "Work type")},
    {"companyID"_L1, QT_TRANSLATE_NOOP("Words", "Company")},
    {"companyLocationID"_L1, QT_TRANSLATE_NOOP("Words", "Location")},
    {"configurationItemID"_L1, QT_TRANSLATE_NOOP("Words", "Configuration item")},
    {"contactID"_L1, QT_TRANSLATE_NOOP("Words", "Contact")},
    {"contractID"_L1, QT_TRANSLATE_NOOP("Words", "Contract")},
    {"createDate"_L1, QT_TRANSLATE_NOOP("Words", "Created")},
    {"createDateTime"_L1, QT_TRANSLATE_NOOP("Words", "Created")},
    {"createdByContactID"_L1, QT_TRANSLATE_NOOP("Words", "Created by contact")},
    {"creatorResourceID"_L1, QT_TRANSLATE_NOOP("Words", "Created by")},
    {"description"_L1, QT_TRANSLATE_NOOP("Words", "Description")},
    {"dueDateTime"_L1, QT_TRANSLATE_NOOP("Words", "Due date")},
    {"emailAddress"_L1, QT_TRANSLATE_NOOP("Words", "E-mail")},
    {"endDateTime"_L1, QT_TRANSLATE_NOOP("Words", "End")},
    {"estimatedHours"_L1, QT_TRANSLATE_NOOP("Words", "Estimated hours")},
    {"externalID"_L1, QT_TRANSLATE_NOOP("Words", "External ID")},
    {"impersonatorCreatorResourceID"_L1, QT_TRANSLATE_NOOP("Words", "Written by API user")},
    {"issueType"_L1, QT_TRANSLATE_NOOP("Words", "Issue type")},
    {"noteType"_L1, QT_TRANSLATE_NOOP("Words", "Note type")},
    {"priority"_L1, QT_TRANSLATE_NOOP("Words", "Priority")},
    {"projectID"_L1, QT_TRANSLATE_NOOP("Words", "Project")},
    {"publish"_L1, QT_TRANSLATE_NOOP("Words", "Publish")},
    {"queueID"_L1, QT_TRANSLATE_NOOP("Words", "Queue")},
    {"resourceID"_L1, QT_TRANSLATE_NOOP("Words", "Resource")},
    {"rmaStatus"_L1, QT_TRANSLATE_NOOP("Words", "RMA status")},
    {"rmaType"_L1, QT_TRANSLATE_NOOP("Words", "RMA type")},
    {"rmmAlertID"_L1, QT_TRANSLATE_NOOP("Words", "RMM alert")},
    {"serviceLevelAgreementID"_L1, QT_TRANSLATE_NOOP("Words", "Service level agreement")},
    {"source"_L1, QT_TRANSLATE_NOOP("Words", "Source")},
    {"startDateTime"_L1, QT_TRANSLATE_NOOP("Words", "Start")},
    {"status"_L1, QT_TRANSLATE_NOOP("Words", "Status")},
    {"subIssueType"_L1, QT_TRANSLATE_NOOP("Words", "Sub-issue type")},
    {"ticketCategory"_L1, QT_TRANSLATE_NOOP("Words", "Category")},
    {"ticketID"_L1, QT_TRANSLATE_NOOP("Words", "Ticket")},
    {"ticketType"_L1, QT_TRANSLATE_NOOP("Words", "Ticket type")},
    {"title"_L1, QT_TRANSLATE_NOOP("Words", "Title")},
};

/// The entities that people meet here, in the singular.
constexpr Name entityNames[] = {
    {"Companies"_L1, QT_TRANSLATE_NOOP("Words", "Company")},
    {"CompanyNotes"_L1, QT_TRANSLATE_NOOP("Words", "Company note")},
    {"ConfigurationItems"_L1, QT_TRANSLATE_NOOP("Words", "Configuration item")},
    {"Contacts"_L1, QT_TRANSLATE_NOOP("Words", "Contact")},
    {"Contracts"_L1, QT_TRANSLATE_NOOP("Words", "Contract")},
    {"Opportunities"_L1, QT_TRANSLATE_NOOP("Words", "Opportunity")},
    {"ProjectNotes"_L1, QT_TRANSLATE_NOOP("Words", "Project note")},
    {"Projects"_L1, QT_TRANSLATE_NOOP("Words", "Project")},
    {"Resources"_L1, QT_TRANSLATE_NOOP("Words", "Resource")},
    {"TaskNotes"_L1, QT_TRANSLATE_NOOP("Words", "Task note")},
    {"Tasks"_L1, QT_TRANSLATE_NOOP("Words", "Task")},
    {"TicketAttachments"_L1, QT_TRANSLATE_NOOP("Words", "Ticket attachment")},
    {"TicketNoteAttachments"_L1, QT_TRANSLATE_NOOP("Words", "Ticket note attachment")},
    {"TicketNotes"_L1, QT_TRANSLATE_NOOP("Words", "Ticket note")},
    {"Tickets"_L1, QT_TRANSLATE_NOOP("Words", "Ticket")},
    {"TimeEntries"_L1, QT_TRANSLATE_NOOP("Words", "Time entry")},
};

template <size_t size>
QString lookedUp(const Name (&names)[size], const QString &wire)
{
    for (const Name &each : names) {
        if (wire.compare(each.wire, Qt::CaseInsensitive) == 0)
            return Words::tr(each.text);
    }
    return {};
}

/// "purchaseOrderNumber" -> "Purchase order number", "address2" -> "Address 2", "isSLAMet" -> "Is SLA met".
QString takenApart(const QString &name)
{
    QString words;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar each = name.at(at);
        const QChar before = at > 0 ? name.at(at - 1) : QChar();
        const bool isBeforeSmall = at + 1 < name.size() && name.at(at + 1).isLower();
        const bool startsWord = at > 0
            && ((each.isUpper() && (!before.isUpper() || isBeforeSmall))
                || (each.isDigit() && !before.isDigit()));
        if (startsWord)
            words += u' ';
        const bool isPartOfAcronym = each.isUpper()
            && ((before.isUpper() && !isBeforeSmall) || (at + 1 < name.size() && name.at(at + 1).isUpper()));
        words += startsWord && !isPartOfAcronym ? each.toLower() : each;
    }
    words = words.simplified();
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

QString fieldLabel(const QString &name)
{
    QString known = lookedUp(fieldNames, name);
    if (!known.isEmpty())
        return known;
    const QString words = takenApart(name);
    // The id of something is shown as that something.
    if (words.endsWith(" ID"_L1))
        return words.chopped(3);
    return words.endsWith(" id"_L1) ? words.chopped(3) : words;
}

QString fieldLabel(const app::domain::Field &field)
{
    return field.isUserDefined ? field.name : fieldLabel(field.name);
}

QString entityWord(const QString &entity)
{
    QString known = lookedUp(entityNames, entity);
    if (!known.isEmpty())
        return known;
    const QString words = takenApart(entity);
    if (words.endsWith("ies"_L1))
        return words.chopped(3) + u'y';
    return words.endsWith(u's') && !words.endsWith("ss"_L1) ? words.chopped(1) : words;
}

} // namespace ui::words
