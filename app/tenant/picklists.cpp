// SPDX-License-Identifier: GPL-3.0-or-later
// The picklists of this tenant. The ids are odd and the order of the ids is not the order of the list, as in
// real tenants: whoever guesses instead of reading is found out.
#include "app/tenant/fields.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

using List = std::vector<PicklistValue>;

constexpr int isDefault = 1;
constexpr int isInactive = 2;
constexpr int isSystem = 4;

PicklistValue entry(int value, const QString &label, int marks = 0, int parent = 0)
{
    return {QString::number(value), label, 0, (marks & isDefault) != 0, (marks & isInactive) == 0,
        (marks & isSystem) != 0, parent == 0 ? QString() : QString::number(parent)};
}

/// The order in which the values are written is their order in the list.
List inOrder(List list)
{
    int place = 0;
    for (PicklistValue &each : list)
        each.sortOrder = ++place;
    return list;
}

QHash<QString, List> ticketPicklists()
{
    QHash<QString, List> lists;
    lists[u"Tickets.status"_s] =
        inOrder({entry(1, u"New"_s, isDefault | isSystem), entry(8, u"In Progress"_s),
            entry(10, u"Dispatched"_s), entry(7, u"Waiting Customer"_s), entry(12, u"Waiting Vendor"_s),
            entry(9, u"Waiting Materials"_s), entry(13, u"Waiting Approval"_s), entry(11, u"Escalate"_s),
            entry(29, u"Parked (old)"_s, isInactive), entry(5, u"Complete"_s, isSystem)});
    lists[u"Tickets.priority"_s] =
        inOrder({entry(4, u"Critical"_s), entry(1, u"High"_s), entry(2, u"Medium"_s), entry(3, u"Low"_s)});
    lists[u"Tickets.ticketType"_s] = inOrder({entry(1, u"Service Request"_s), entry(2, u"Incident"_s),
        entry(3, u"Problem"_s), entry(4, u"Change Request"_s), entry(5, u"Alert"_s)});
    lists[u"Tickets.ticketCategory"_s] =
        inOrder({entry(3, u"Standard"_s, isDefault), entry(104, u"Onboarding"_s), entry(5, u"RMA"_s),
            entry(2, u"Datto RMM Alert"_s, isSystem), entry(117, u"Office Move 2019"_s, isInactive)});
    lists[u"Tickets.source"_s] = inOrder({entry(-1, u"Client Portal"_s, isSystem), entry(2, u"Insourced"_s),
        entry(4, u"E-mail"_s), entry(6, u"Phone"_s), entry(8, u"Monitoring Alert"_s, isSystem)});
    lists[u"Tickets.queueID"_s] = inOrder({entry(29682833, u"First Line"_s),
        entry(29682969, u"Second Line"_s), entry(29683354, u"Onboarding & Moves"_s),
        entry(5, u"Client Portal"_s, isSystem), entry(29683378, u"Nachtschicht"_s),
        entry(8, u"Monitoring Alert"_s, isSystem), entry(29682901, u"Printers (closed 2024)"_s, isInactive)});
    lists[u"Tickets.issueType"_s] =
        inOrder({entry(10, u"Printing & Scanning"_s), entry(14, u"E-mail & Calendar"_s),
            entry(11, u"Network"_s), entry(29, u"People & Accounts"_s), entry(12, u"Fax"_s, isInactive)});
    lists[u"Tickets.subIssueType"_s] = inOrder({entry(136, u"Printer offline"_s, 0, 10),
        entry(131, u"Paper jam"_s, 0, 10), entry(140, u"Scan to mail"_s, 0, 10),
        entry(152, u"Cannot send"_s, 0, 14), entry(150, u"Shared mailbox"_s, 0, 14),
        entry(201, u"Wi-Fi"_s, 0, 11), entry(207, u"VPN"_s, 0, 11),
        entry(203, u"Token ring"_s, isInactive, 11), entry(310, u"New starter"_s, 0, 29),
        entry(311, u"Leaver"_s, 0, 29), entry(312, u"Password"_s, 0, 29)});
    lists[u"Tickets.serviceLevelAgreementID"_s] = inOrder({entry(4, u"Gold"_s), entry(2, u"Silver"_s)});
    lists[u"Tickets.creatorType"_s] = inOrder({entry(1, u"Resource"_s), entry(2, u"Contact"_s)});
    lists[u"Tickets.lastActivityPersonType"_s] = inOrder({entry(1, u"Resource"_s), entry(2, u"Contact"_s)});
    return lists;
}

QHash<QString, List> otherPicklists()
{
    QHash<QString, List> lists;
    lists[u"TicketNotes.noteType"_s] =
        inOrder({entry(1, u"Task Summary"_s), entry(2, u"Task Detail"_s), entry(3, u"Task Notes"_s),
            entry(13, u"Workflow Rule Action Note"_s, isSystem), entry(18, u"Client Portal Note"_s),
            entry(91, u"Workflow Rule Note - Ticket"_s, isSystem), entry(101, u"E-mail"_s)});
    lists[u"TicketNotes.publish"_s] = inOrder({entry(1, u"All Autotask Users"_s),
        entry(2, u"Internal Users"_s), entry(4, u"Internal & Co-managed"_s)});
    for (const QString &entity : {u"TicketAttachments"_s, u"TicketNoteAttachments"_s}) {
        lists[entity + u".publish"_s] = lists[u"TicketNotes.publish"_s];
        lists[entity + u".attachmentType"_s] =
            inOrder({{u"FILE_ATTACHMENT"_s, u"File Attachment"_s, 0, false, true, false, {}}});
        lists[entity + u".creatorType"_s] = inOrder({entry(1, u"Resource"_s), entry(2, u"Contact"_s)});
        lists[entity + u".parentType"_s] = inOrder({entry(4, u"Ticket"_s), entry(23, u"Note"_s)});
    }
    lists[u"Roles.roleType"_s] = inOrder({entry(1, u"Service Desk"_s)});
    lists[u"Tasks.status"_s] = inOrder({entry(1, u"New"_s, isDefault | isSystem), entry(5, u"Complete"_s)});
    lists[u"Companies.companyType"_s] = inOrder(
        {entry(1, u"Customer"_s), entry(2, u"Lead"_s), entry(3, u"Prospect"_s), entry(7, u"Vendor"_s)});
    lists[u"Contacts.namePrefix"_s] = inOrder({entry(1, u"Mr."_s), entry(2, u"Ms."_s), entry(6, u"Dr."_s)});
    lists[u"Resources.licenseType"_s] = inOrder({entry(1, u"Professional"_s), entry(4, u"Team Member"_s),
        entry(5, u"Time & Attendance"_s), entry(6, u"Dashboard"_s), entry(7, u"API User"_s, isSystem),
        entry(8, u"Contractor"_s), entry(9, u"Co-managed Help Desk"_s)});
    lists[u"Resources.userType"_s] = inOrder(
        {entry(10, u"Service Desk User"_s), entry(14, u"Manager"_s), entry(17, u"API User"_s, isSystem)});
    lists[u"Resources.resourceType"_s] = inOrder({{u"Employee"_s, u"Employee"_s, 0, false, true, false, {}},
        {u"Contractor"_s, u"Contractor"_s, 0, false, true, false, {}}});
    lists[u"Resources.locationID"_s] = inOrder({entry(11, u"Hamburg"_s), entry(23, u"Leeds"_s)});
    return lists;
}

QHash<QString, List> &picklists()
{
    static QHash<QString, List> lists = [] {
        QHash<QString, List> all = ticketPicklists();
        all.insert(otherPicklists());
        return all;
    }();
    return lists;
}

} // namespace

const std::vector<PicklistValue> &picklistOf(QLatin1StringView entity, QLatin1StringView field)
{
    static const List none;
    const auto found = picklists().constFind(entity + u'.' + field);
    return found == picklists().constEnd() ? none : *found;
}

bool retire(const QString &entity, const QString &field, const QString &value)
{
    const auto list = picklists().find(entity + u'.' + field);
    if (list == picklists().end())
        return false;
    for (PicklistValue &each : *list) {
        if (each.value == value) {
            each.isActive = false;
            return true;
        }
    }
    return false;
}

const std::vector<UserDefinedField> &userDefinedFieldsOf(QLatin1StringView entity)
{
    static const std::vector<UserDefinedField> ofTickets{
        {u"Affected site"_s, true, 0, {u"Head office"_s, u"Branch"_s, u"Home office"_s}},
        {u"Asset tag"_s, false, 50},
        {u"Seats affected"_s, false, 0, {}, Type::decimal},
        {u"Promised until"_s, false, 0, {}, Type::dateTime},
        {u"Reported through"_s, false, 0, {u"Phone"_s, u"Hallway"_s, u"Chat"_s}},
    };
    static const std::vector<UserDefinedField> none;
    return entity == "Tickets"_L1 ? ofTickets : none;
}

} // namespace app::tenant
