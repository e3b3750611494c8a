// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/pages.h"

#include "app/tenant/entities.h"
#include "app/tenant/page_parts.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

const QString ticketPath = u"/Autotask/AutotaskExtend/ExecuteCommand.aspx"_s;

QString newToken()
{
    QString token;
    for (int i = 0; i < 4; ++i)
        token += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
    return token;
}

QString row(const QString &name, const QString &value)
{
    return u"<tr><th scope=\"row\">"_s + name.toHtmlEscaped() + u"</th><td>"_s + value.toHtmlEscaped()
        + u"</td></tr>\n"_s;
}

/// A field's value as a person reads it: labels for picklists, names for people and companies.
QString readable(const Entity &entity, const Field &field, const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    if (field.is(mark::picklist)) {
        for (const PicklistValue &each : picklistOf(entity.name, field.name)) {
            if (each.value == QString::number(number))
                return each.label;
        }
    }
    if (const Company *company = companyOf(number); company != nullptr && field.reference == "Company"_L1)
        return company->name;
    if (const Contact *contact = contactOf(number); contact != nullptr && field.reference == "Contact"_L1)
        return contact->name();
    if (const Resource *resource = resourceOf(number);
        resource != nullptr && field.reference == "Resource"_L1)
        return resource->name();
    return value.toVariant().toString();
}

QString authorLine(const Author &author)
{
    if (author.kind == "apiUser"_L1)
        return u"Created by <strong>API User</strong>"_s;
    const QString kind = author.kind == "contact"_L1 ? u"contact"_s : u"resource"_s;
    return u"Created by <strong>"_s + author.name.toHtmlEscaped() + u"</strong> <span class=\"quiet\">("_s
        + kind + u")</span>"_s;
}

QString ticketLink(qint64 id, const QString &text)
{
    return u"<a href=\""_s + ticketPath + u"?Code=OpenTicketDetail&amp;TicketID="_s + QString::number(id)
        + u"\">"_s + text.toHtmlEscaped() + u"</a>"_s;
}

/// When it came into being, whatever the entity calls that.
QString momentOf(const QJsonObject &fields)
{
    for (const auto name : {"createDate"_L1, "createDateTime"_L1, "attachDate"_L1}) {
        if (fields.contains(name))
            return fields[name].toString();
    }
    return {};
}

QString recordRow(const Record &record)
{
    const QJsonObject &fields = record.fields;
    const Entity *entity = entityNamed(record.entity);
    const qint64 ticket = record.entity == "Tickets"_L1 ? record.id : fields["ticketID"_L1].toInteger();
    const QString number =
        ticket == record.id ? fields["ticketNumber"_L1].toString() : u"Ticket %1"_s.arg(ticket);
    return u"<tr><td>"_s + QString(entity == nullptr ? QLatin1StringView() : entity->singular)
        + u"</td><td>"_s + (ticket == 0 ? QString() : ticketLink(ticket, number)) + u"</td><td>"_s
        + fields["title"_L1].toString().toHtmlEscaped() + u"</td><td>"_s
        + authorOf(record).name.toHtmlEscaped() + u"</td><td>"_s + momentOf(fields).toHtmlEscaped()
        + u"</td></tr>\n"_s;
}

QString tableHead(const QStringList &columns)
{
    QString head = u"<div class=\"sheet scroll\"><table>\n<tr>"_s;
    for (const QString &each : columns)
        head += u"<th scope=\"col\">"_s + each + u"</th>"_s;
    return head + u"</tr>\n"_s;
}

QString recordTable(const QList<Record> &records)
{
    QString table = tableHead({u"What"_s, u"Ticket"_s, u"Title"_s, u"Author"_s, u"Created (UTC)"_s});
    for (auto each = records.crbegin(); each != records.crend(); ++each)
        table += recordRow(*each);
    return table + u"</table></div>\n"_s;
}

/// The notes of a ticket, the latest first, each with its author and who may read it.
QString noteList(const Records &records, qint64 ticket)
{
    const Entity *entity = entityNamed(u"TicketNotes"_s);
    const QList<Record> notes = records.of(u"TicketNotes"_s);
    QString list;
    for (auto each = notes.crbegin(); each != notes.crend(); ++each) {
        const QJsonObject &fields = each->fields;
        if (fields["ticketID"_L1].toInteger() != ticket)
            continue;
        list += u"<div class=\"sheet\"><p><strong>"_s + fields["title"_L1].toString().toHtmlEscaped()
            + u"</strong></p><p>"_s + authorLine(authorOf(*each)) + u"</p><p class=\"quiet\">"_s;
        for (const auto name : {"publish"_L1, "noteType"_L1})
            list += readable(*entity, *entity->field(name), fields.value(name)).toHtmlEscaped() + u" · "_s;
        list += momentOf(fields).toHtmlEscaped() + u" UTC</p><div class=\"text\">"_s
            + fields["description"_L1].toString().toHtmlEscaped() + u"</div></div>\n"_s;
    }
    return list.isEmpty() ? QString() : u"<h2>Notes</h2>\n"_s + list;
}

/// The attachments of a ticket and of its notes.
QString attachmentList(const Records &records, qint64 ticket)
{
    QString rows;
    for (const QString &name : {u"TicketAttachments"_s, u"TicketNoteAttachments"_s}) {
        const Entity *entity = entityNamed(name);
        const QList<Record> attachments = records.of(name);
        for (const Record &each : attachments) {
            const QJsonObject &fields = each.fields;
            if (fields["ticketID"_L1].toInteger() != ticket)
                continue;
            rows += u"<tr><td>"_s + fields["title"_L1].toString().toHtmlEscaped() + u"</td><td>"_s
                + (fields.contains("ticketNoteID"_L1) ? u"Note"_s : u"Ticket"_s) + u"</td><td>"_s
                + authorOf(each).name.toHtmlEscaped() + u"</td><td>"_s
                + readable(*entity, *entity->field(u"publish"_s), fields["publish"_L1]).toHtmlEscaped()
                + u"</td><td>"_s + QString::number(fields["fileSize"_L1].toInteger()) + u"</td></tr>\n"_s;
        }
    }
    if (rows.isEmpty())
        return {};
    return u"<h2>Attachments</h2>\n"_s
        + tableHead({u"Title"_s, u"On"_s, u"Author"_s, u"Publish"_s, u"Bytes"_s}) + rows
        + u"</table></div>\n"_s;
}

/// What a change set, as a person reads it.
QString changeText(const Entity &entity, const Change &change)
{
    QStringList parts;
    for (auto each = change.fields.begin(); each != change.fields.end(); ++each) {
        const Field *field = entity.field(each.key());
        QString part = each.key();
        if (field != nullptr)
            part += u": "_s + (each->isNull() ? u"(cleared)"_s : readable(entity, *field, each.value()));
        if (change.isSetBack && each.key() == "status"_L1)
            part += u" (set back by a workflow)"_s;
        parts.append(part);
    }
    return parts.join(u"; "_s);
}

/// Every change of a ticket that came over the API, in their order.
QString changeList(const Records &records, qint64 ticket)
{
    const Entity *entity = entityNamed(u"Tickets"_s);
    QString rows;
    for (const Change &each : records.changes()) {
        if (each.ticket != ticket)
            continue;
        rows += u"<tr><td>"_s + each.moment.toHtmlEscaped() + u"</td><td>"_s
            + authorOf(each).name.toHtmlEscaped() + u"</td><td>"_s + changeText(*entity, each).toHtmlEscaped()
            + u"</td></tr>\n"_s;
    }
    if (rows.isEmpty())
        return {};
    return u"<h2>Changes</h2>\n"_s + tableHead({u"When (UTC)"_s, u"By"_s, u"What"_s}) + rows
        + u"</table></div>\n"_s;
}

} // namespace

Pages::Pages(const Records &records, Options &options, const Gatekeeper &gatekeeper)
    : m_records(records)
    , m_options(options)
    , m_gatekeeper(gatekeeper)
    , m_token(newToken())
{
}

Response Pages::answer(const Request &request)
{
    if (request.path == "/switch"_L1)
        return request.method == "POST" ? turnSwitch(request) : emptyResponse(405);
    if (request.method != "GET")
        return emptyResponse(request.path == "/"_L1 || request.path == ticketPath ? 405 : 404);
    if (request.path == "/"_L1)
        return home();
    if (request.path == "/style.css"_L1)
        return styleSheet();
    if (request.path == ticketPath)
        return ticket(request);
    return emptyResponse(404);
}

Response Pages::home() const
{
    const bool isOn = m_options.contactOption;
    QString body =
        u"<p class=\"kicker\">PerPro demo tenant</p>\n<h1>A pretend Autotask, on this machine alone</h1>\n"
        "<p>This small program answers as the Autotask REST service does, with invented customers and "
        "colleagues. Nothing here reaches a real tenant.</p>\n"
        "<h2>Contact impersonation</h2>\n<form class=\"sheet\" method=\"post\" action=\"/switch\">\n"_s;
    body += u"<p>The API level may impersonate contacts: <strong>%1</strong></p>\n"_s.arg(
        isOn ? u"yes"_s : u"no"_s);
    body +=
        u"<p class=\"quiet\">Without this option Autotask says nothing and shows the API user as the author."
        "</p>\n<input type=\"hidden\" name=\"token\" value=\"%1\">\n"
        "<button name=\"contactOption\" value=\"%2\">%3</button>\n</form>\n"_s.arg(
            m_token, isOn ? u"off"_s : u"on"_s, isOn ? u"Forbid it"_s : u"Allow it"_s);
    if (m_gatekeeper.isLocked())
        body += u"<p class=\"author\">The API user is locked after five wrong secrets.</p>\n"_s;
    body += u"<h2>Created here</h2>\n"_s;
    body +=
        m_records.all().isEmpty() ? u"<p class=\"quiet\">Nothing yet.</p>\n"_s : recordTable(m_records.all());
    QList<Record> tickets;
    for (const Record &each : m_records.seeded()) {
        if (each.entity == "Tickets"_L1)
            tickets.append(each);
    }
    body += u"<h2>There from the start</h2>\n"_s + recordTable(tickets);
    return htmlPage(200, u"PerPro demo tenant"_s, body);
}

Response Pages::ticket(const Request &request) const
{
    const Entity *entity = entityNamed(u"Tickets"_s);
    const qint64 id = request.query.queryItemValue(u"TicketID"_s).toLongLong();
    const QString number = request.query.queryItemValue(u"TicketNumber"_s);
    const Record *found = nullptr;
    const QList<Record> tickets = m_records.of(entity->name);
    for (const Record &each : tickets) {
        if (id > 0 ? each.id == id : each.fields["ticketNumber"_L1].toString() == number)
            found = &each;
    }
    if (request.query.queryItemValue(u"Code"_s) != "OpenTicketDetail"_L1 || found == nullptr)
        return htmlPage(
            404, u"Not found"_s, u"<h1>There is no such ticket</h1>\n<p><a href=\"/\">Back</a></p>\n"_s);

    const QJsonObject &fields = found->fields;
    const QString title = fields["title"_L1].toString();
    const QString ticketNumber = fields["ticketNumber"_L1].toString();
    QString body = u"<p class=\"kicker\">Ticket "_s + ticketNumber.toHtmlEscaped() + u"</p>\n<h1>"_s
        + title.toHtmlEscaped() + u"</h1>\n<p class=\"author\">"_s + authorLine(authorOf(*found))
        + u"</p>\n<h2>Description</h2>\n<div class=\"sheet text\">"_s
        + fields["description"_L1].toString().toHtmlEscaped() + u"</div>\n"_s + noteList(m_records, found->id)
        + attachmentList(m_records, found->id) + changeList(m_records, found->id)
        + u"<h2>Fields</h2>\n<div class=\"sheet scroll\"><table>\n"_s;
    for (const Field &each : *entity->fields) {
        const bool isShownAbove = each.name == "title"_L1 || each.name == "description"_L1;
        if (!isShownAbove && fields.contains(each.name))
            body += row(each.name, readable(*entity, each, fields.value(each.name)));
    }
    const QJsonArray own = fields["userDefinedFields"_L1].toArray();
    for (const auto &each : own)
        body += row(each["name"_L1].toString(), each["value"_L1].toString());
    body += u"</table></div>\n<p><a href=\"/\">All records of this tenant</a></p>\n"_s;
    return htmlPage(200, ticketNumber + u" - "_s + title, body);
}

Response Pages::turnSwitch(const Request &request)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    const QString wanted = form.queryItemValue(u"contactOption"_s);
    if (form.queryItemValue(u"token"_s) != m_token || (wanted != "on"_L1 && wanted != "off"_L1))
        return emptyResponse(403);
    m_options.contactOption = wanted == "on"_L1;
    Response response = emptyResponse(303);
    response.headers.append(Header{"Location", "/"});
    return response;
}

} // namespace app::tenant
