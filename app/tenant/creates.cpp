// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/creates.h"

#include "app/tenant/attachment_rules.h"
#include "app/tenant/author_rules.h"
#include "app/tenant/note_rules.h"
#include "app/tenant/ticket_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int firstProject = 501;
constexpr int lastProject = 502;

/// The ticket that the record will hang on, directly or over a note.
const Record *ticketOf(const Record *parent, const Records &records)
{
    if (parent == nullptr || parent->entity == "Tickets"_L1)
        return parent;
    return records.find(u"Tickets"_s, parent->fields["ticketID"_L1].toInteger());
}

Judged judgeTask(const Entity &entity, const QByteArray &body, qint64 project)
{
    Judged judged = judgeBody(entity, body);
    const qint64 given = judged.fields["projectID"_L1].toInteger();
    if (judged.errors.isEmpty() && (given != project || project < firstProject || project > lastProject))
        judged.errors.append(referenceText(u"projectID"_s, u"Project"_s));
    return judged;
}

/// One create, from the body to the record.
class Create
{
public:
    Create(const Entity &entity, const Caller &caller, qint64 parent, Books books, const Options &options)
        : m_entity(entity)
        , m_caller(caller.person)
        , m_parent(parent)
        , m_records(books.records)
        , m_rate(books.rate)
        , m_options(options)
    {
    }

    Created from(const QByteArray &body)
    {
        Judged judged;
        if (m_entity.kind == Kind::tickets) {
            judged = judgeTicket(m_entity, body, m_records);
        } else if (m_entity.kind == Kind::others) {
            judged = judgeTask(m_entity, body, m_parent);
        } else {
            const bool isOnNote = m_entity.name == "TicketNoteAttachments"_L1;
            m_parentRecord = m_records.find(isOnNote ? u"TicketNotes"_s : u"Tickets"_s, m_parent);
            m_ticket = ticketOf(m_parentRecord, m_records);
            if (m_ticket == nullptr) {
                return {refusal({isOnNote ? referenceText(u"ticketNoteID"_s, u"TicketNote"_s)
                                          : referenceText(u"ticketID"_s, u"Ticket"_s)})};
            }
            if (isStranger(m_caller, m_entity, Action::create, m_ticket->fields))
                return {refusal({permissionText(Action::create)})};
            judged = m_entity.kind == Kind::notes ? judgeNote(m_entity, body, *m_ticket)
                                                  : judgeAttachment(m_entity, body, m_options);
        }
        return judged.errors.isEmpty() ? keep(judged.fields) : Created{refusal(judged.errors)};
    }

private:
    QString complete(QJsonObject &fields, const QDateTime &now) const
    {
        switch (m_entity.kind) {
        case Kind::tickets:
            return completeTicket(fields, m_caller, m_options, m_records, now);
        case Kind::notes:
            return completeNote(fields, *m_ticket, m_caller, m_options, now);
        case Kind::attachments:
            return completeAttachment(fields, *m_parentRecord, *m_ticket, m_caller, m_options, now);
        case Kind::others:
            break;
        }
        fields.insert("creatorResourceID"_L1, apiUserId);
        fields.insert("createDateTime"_L1, wireTime(now));
        return {};
    }

    Created keep(QJsonObject fields)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString error = complete(fields, now);
        if (!error.isEmpty())
            return {refusal({error})};
        const qint64 bytes = fields["fileSize"_L1].toInteger(); // of attachments alone
        if (m_entity.kind == Kind::attachments) {
            const QString tooMuch = m_rate.refusal(bytes, m_options);
            if (!tooMuch.isEmpty())
                return {refusal({tooMuch})};
        }
        const qint64 ticket = m_ticket == nullptr ? 0 : m_ticket->id;
        if (!m_records.add(m_entity.name, fields))
            return {refusal({u"The record could not be stored."_s})};
        m_rate.count(bytes);
        const qint64 id = m_records.all().last().id;
        if (ticket != 0)
            m_records.touch(ticket, wireTime(now));
        return {jsonResponse(QJsonObject{{"itemId"_L1, id}}), id};
    }

    const Entity &m_entity;
    const Resource *m_caller;
    qint64 m_parent;
    Records &m_records;
    AttachmentRate &m_rate;
    const Options &m_options;
    const Record *m_parentRecord = nullptr;
    const Record *m_ticket = nullptr;
};

} // namespace

Created createRecord(
    const Request &request, const Entity &entity, qint64 parent, Books books, const Options &options)
{
    const Caller caller = judgeCaller(request, entity, Action::create, options);
    if (caller.isRefused)
        return {refusal({permissionText(Action::create)})};
    return Create(entity, caller, parent, books, options).from(request.body);
}

} // namespace app::tenant
