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

QString recordRow(const Record &record)
{
    const Author author = authorOf(record);
    const QString link = ticketPath + u"?Code=OpenTicketDetail&amp;TicketID="_s + QString::number(record.id);
    return u"<tr><td><a href=\""_s + link + u"\">"_s
        + record.fields["ticketNumber"_L1].toString().toHtmlEscaped() + u"</a></td><td>"_s
        + record.fields["title"_L1].toString().toHtmlEscaped() + u"</td><td>"_s + author.name.toHtmlEscaped()
        + u"</td><td>"_s + record.fields["createDate"_L1].toString().toHtmlEscaped() + u"</td></tr>\n"_s;
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
    if (m_records.all().isEmpty())
        return htmlPage(200, u"PerPro demo tenant"_s, body + u"<p class=\"quiet\">Nothing yet.</p>\n"_s);
    body +=
        u"<div class=\"sheet scroll\"><table>\n<tr><th scope=\"col\">Number</th><th scope=\"col\">Title</th>"
        "<th scope=\"col\">Author</th><th scope=\"col\">Created (UTC)</th></tr>\n"_s;
    for (auto each = m_records.all().crbegin(); each != m_records.all().crend(); ++each)
        body += recordRow(*each);
    return htmlPage(200, u"PerPro demo tenant"_s, body + u"</table></div>\n"_s);
}

Response Pages::ticket(const Request &request) const
{
    const Entity *entity = entityNamed(u"Tickets"_s);
    const qint64 id = request.query.queryItemValue(u"TicketID"_s).toLongLong();
    const QString number = request.query.queryItemValue(u"TicketNumber"_s);
    const Record *found = nullptr;
    for (const Record &each : m_records.all()) {
        const bool isWanted = id > 0 ? each.id == id : each.fields["ticketNumber"_L1].toString() == number;
        if (isWanted && each.entity == entity->name)
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
        + fields["description"_L1].toString().toHtmlEscaped()
        + u"</div>\n<h2>Fields</h2>\n<div class=\"sheet scroll\"><table>\n"_s;
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
