// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets that are there at every start, so that a note has something to stand on: found by number, by a word
// of the title or by company, with notes of several authors and visibilities. Nothing here is named "Branch",
// and no due date is later than November 2026: the tests of queries rely on that.
#include "app/tenant/people.h"
#include "app/tenant/records.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int firstLine = 29682833;
constexpr int secondLine = 29682969;
constexpr int onboarding = 29683354;

constexpr int statusNew = 1;
constexpr int statusComplete = 5;
constexpr int statusWaitingCustomer = 7;
constexpr int statusInProgress = 8;

constexpr int anneke = 29682881;
constexpr int jonas = 29682885;
constexpr int siobhan = 29682886;
constexpr int mehmet = 29682890;

constexpr int aoifeObrien = 30714007;
constexpr int patrickObrien = 30714008;
constexpr int fiona = 30714012;
constexpr int moira = 30714015;
constexpr int nordmann = 30714019;
constexpr int petersen = 30714020;
constexpr int jensen = 30714022;
constexpr int kern = 30714024;
constexpr int muellerOfTheBakery = 30714001;

constexpr int toAll = 1;
constexpr int internal = 2;
constexpr int internalAndComanaged = 4;

/// Whoever wrote something: a contact, a resource, or with 0 and 0 the API user.
struct Writer
{
    int contact = 0;
    int resource = 0;
};

QJsonObject written(const Writer &writer, const QString &moment)
{
    QJsonObject fields{{"creatorResourceID"_L1, writer.resource == 0 ? apiUserId : writer.resource},
        {"lastActivityDate"_L1, moment}};
    if (writer.contact != 0)
        fields.insert("createdByContactID"_L1, writer.contact);
    return fields;
}

struct SeededTicket
{
    int id;
    QString number;
    QString title;
    QString description;
    int company;
    int contact;
    int status;
    int queue;
    int assignee; ///< 0 = nobody
    Writer writer;
    QString created;
};

const QList<SeededTicket> &tickets()
{
    static const QList<SeededTicket> list{
        {18001, u"T20261112.0007"_s, u"VPN drops every afternoon"_s,
            u"Between 14:00 and 16:00 the VPN client loses its connection, for everybody on the second floor."_s,
            306, fiona, statusComplete, secondLine, mehmet, {fiona, 0}, u"2026-11-12T13:20:00"_s},
        {18002, u"T20261118.0003"_s, u"Mailbox full on the reception PC"_s,
            u"Outlook says that the mailbox is full. Reception cannot send anything."_s, 318, moira,
            statusInProgress, firstLine, jonas, {0, jonas}, u"2026-11-18T08:05:00"_s},
        {18003, u"T20261119.0001"_s, u"Turbine laptop does not start after the update"_s,
            u"The laptop in turbine 4 stays black since the last update."_s, 304, jensen,
            statusWaitingCustomer, secondLine, mehmet, {jensen, 0}, u"2026-11-19T06:41:00"_s},
        {18004, u"T20261120.0001"_s, u"Printer on the bridge is offline"_s,
            u"The printer on the bridge of MS Nordlicht shows \"offline\". The cargo lists are due at six."_s,
            302, petersen, statusInProgress, firstLine, apprenticeId, {petersen, 0},
            u"2026-11-20T07:12:00"_s},
        {18005, u"T20261120.0002"_s, u"Laptop and mailbox for a new colleague"_s,
            u"Somebody new starts in the parish office on the first of December."_s, 322, aoifeObrien,
            statusNew, onboarding, 0, {0, anneke}, u"2026-11-20T08:30:00"_s},
        {18006, u"T20261120.0003"_s, u"Card reader at the night desk"_s,
            u"The card reader at the night desk is not found any more."_s, 310, kern, statusNew, firstLine, 0,
            {0, 0}, u"2026-11-20T22:48:00"_s},
        {18007, u"T20261120.0004"_s, u"Printer prints every label twice"_s,
            u"Since yesterday every label comes out twice."_s, 305, muellerOfTheBakery, statusNew, firstLine,
            0, {0, siobhan}, u"2026-11-20T09:15:00"_s},
    };
    return list;
}

struct SeededNote
{
    int id;
    int ticket;
    int noteType;
    int publish;
    QString title;
    QString description;
    Writer writer;
    QString created;
};

const QList<SeededNote> &notes()
{
    constexpr int summary = 1;
    constexpr int detail = 2;
    constexpr int notesOfTask = 3;
    constexpr int portal = 18;
    constexpr int workflow = 91;
    static const QList<SeededNote> list{
        {19001, 18001, detail, internal, u"Firewall log"_s,
            u"The lease of the tunnel runs out at 14:00. Renewal is blocked by the rule of 2019."_s,
            {0, mehmet}, u"2026-11-12T14:55:00"_s},
        {19002, 18001, summary, toAll, u"Solved"_s,
            u"The rule is gone. Please tell us if it happens once more."_s, {0, mehmet},
            u"2026-11-13T09:10:00"_s},
        {19003, 18001, portal, toAll, u"Thank you"_s, u"Quiet since Friday. Thank you."_s, {patrickObrien, 0},
            u"2026-11-16T10:02:00"_s},
        {19004, 18003, notesOfTask, toAll, u"Question to the technician on site"_s,
            u"Does the lamp beside the power button light up when the charger is connected?"_s, {0, mehmet},
            u"2026-11-19T08:20:00"_s},
        {19005, 18004, workflow, internalAndComanaged, u"Workflow rule: first line"_s,
            u"Queue set to First Line."_s, {0, 0}, u"2026-11-20T07:12:04"_s},
        {19006, 18004, portal, toAll, u"More urgent than I thought"_s,
            u"We leave at six. Without the lists we stay in the harbour."_s, {petersen, 0},
            u"2026-11-20T07:40:00"_s},
        {19007, 18004, detail, internal, u"Looks like the switch"_s,
            u"The port of the printer is dead, the spare one works. Do not tell them before it is patched."_s,
            {0, apprenticeId}, u"2026-11-20T08:02:00"_s},
        {19008, 18004, notesOfTask, toAll, u"On it"_s,
            u"We move the printer to another port. It takes about ten minutes."_s, {0, jonas},
            u"2026-11-20T08:10:00"_s},
        {19009, 18004, portal, toAll, u"From the holding"_s, u"Please call me when it is done."_s,
            {nordmann, 0}, u"2026-11-20T08:31:00"_s},
        {19010, 18005, notesOfTask, internalAndComanaged, u"Hardware"_s,
            u"One laptop of the spring order is left."_s, {0, anneke}, u"2026-11-20T09:00:00"_s},
    };
    return list;
}

Record toRecord(const SeededTicket &ticket)
{
    QJsonObject fields = written(ticket.writer, ticket.created);
    fields.insert("id"_L1, ticket.id);
    fields.insert("ticketNumber"_L1, ticket.number);
    fields.insert("title"_L1, ticket.title);
    fields.insert("description"_L1, ticket.description);
    fields.insert("companyID"_L1, ticket.company);
    fields.insert("contactID"_L1, ticket.contact);
    fields.insert("status"_L1, ticket.status);
    fields.insert("priority"_L1, 2);
    fields.insert("ticketCategory"_L1, 3);
    fields.insert("queueID"_L1, ticket.queue);
    if (ticket.assignee != 0) {
        fields.insert("assignedResourceID"_L1, ticket.assignee);
        fields.insert(
            "assignedResourceRoleID"_L1, ticket.assignee == mehmet ? role::engineer : role::technician);
    }
    if (ticket.status == statusComplete)
        fields.insert("completedDate"_L1, ticket.created);
    fields.insert("creatorType"_L1, ticket.writer.contact == 0 ? 1 : 2);
    fields.insert("createDate"_L1, ticket.created);
    fields.insert("lastTrackedModificationDateTime"_L1, ticket.created);
    fields.insert("userDefinedFields"_L1,
        QJsonArray{QJsonObject{{"name"_L1, "Affected site"_L1}, {"value"_L1, "Head office"_L1}},
            QJsonObject{{"name"_L1, "Seats affected"_L1}, {"value"_L1, "3"_L1}}});
    return {u"Tickets"_s, ticket.id, fields};
}

Record toRecord(const SeededNote &note)
{
    QJsonObject fields = written(note.writer, note.created);
    fields.insert("id"_L1, note.id);
    fields.insert("ticketID"_L1, note.ticket);
    fields.insert("noteType"_L1, note.noteType);
    fields.insert("publish"_L1, note.publish);
    fields.insert("title"_L1, note.title);
    fields.insert("description"_L1, note.description);
    fields.insert("createDateTime"_L1, note.created);
    return {u"TicketNotes"_s, note.id, fields};
}

Record seededAttachment()
{
    const QByteArray text = "port 14: no link\nport 15: link, 100 full\n";
    const QString moment = u"2026-11-20T08:03:00"_s;
    return {u"TicketAttachments"_s, 19501,
        {{"id"_L1, 19501}, {"title"_L1, "switch.txt"_L1}, {"fullPath"_L1, "switch.txt"_L1},
            {"attachmentType"_L1, "FILE_ATTACHMENT"_L1}, {"contentType"_L1, "text/plain"_L1},
            {"publish"_L1, internal}, {"data"_L1, QString::fromLatin1(text.toBase64())},
            {"fileSize"_L1, text.size()}, {"attachDate"_L1, moment},
            {"attachedByResourceID"_L1, apprenticeId}, {"creatorType"_L1, 1}, {"parentID"_L1, 18004},
            {"parentType"_L1, 4}, {"ticketID"_L1, 18004}, {"isTaskAttachment"_L1, false}}};
}

} // namespace

QList<Record> seededRecords()
{
    QList<Record> records;
    for (const SeededTicket &each : tickets())
        records.append(toRecord(each));
    for (const SeededNote &each : notes())
        records.append(toRecord(each));
    records.append(seededAttachment());
    return records;
}

} // namespace app::tenant
