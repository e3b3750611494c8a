// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/queries.h"

#include "app/autotask/readers.h"
#include "app/autotask/ticket_readers.h"

#include <QJsonObject>
#include <array>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::TicketSearch;

namespace {

QJsonObject anyOf(const QJsonArray &items)
{
    return {{u"op"_s, u"or"_s}, {u"items"_s, items}};
}

/// True for records in which one of the two dates is not before `utc`.
QJsonObject since(const QDateTime &utc, const QString &field, const QString &otherField)
{
    const QString moment = utc.toUTC().toString(Qt::ISODateWithMs);
    return anyOf({condition(u"gte"_s, field, moment), condition(u"gte"_s, otherField, moment)});
}

QJsonArray conditionsOf(const TicketSearch &search)
{
    constexpr qsizetype mostWords = 10;
    QJsonArray conditions;
    if (search.id)
        conditions.append(condition(u"eq"_s, u"id"_s, search.id->value));
    if (const QString number = search.number.trimmed(); !number.isEmpty())
        conditions.append(condition(u"eq"_s, u"ticketNumber"_s, number));
    if (search.company)
        conditions.append(condition(u"eq"_s, u"companyID"_s, search.company->value));
    for (const QString &word :
        search.titleWords.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords))
        conditions.append(condition(u"contains"_s, u"title"_s, word));
    return conditions;
}

} // namespace

QJsonObject condition(const QString &op, const QString &field, const QJsonValue &value)
{
    return {{u"op"_s, op}, {u"field"_s, field}, {u"value"_s, value}};
}

std::vector<PageQuery> ticketQueries(const TicketSearch &search, const QDateTime &now)
{
    PageQuery query{u"Tickets"_s, ticketFields()};
    query.conditions = conditionsOf(search);
    if (query.conditions.isEmpty())
        return {};
    if (search.id || !search.number.trimmed().isEmpty())
        return {query};
    std::vector<PageQuery> queries;
    for (const int days : std::array{30, 365}) {
        PageQuery recent = query;
        recent.conditions.append(since(now.addDays(-days), u"lastActivityDate"_s, u"createDate"_s));
        queries.push_back(recent);
    }
    if (search.company)
        queries.push_back(query);
    return queries;
}

PageQuery ticketNotesQuery(domain::TicketId ticket)
{
    // Notes may have 32,000 characters each; a page stays far below what is read of one answer.
    constexpr int size = 100;
    PageQuery query{u"TicketNotes"_s, ticketNoteFields(), -1, size};
    query.conditions = {condition(u"eq"_s, u"ticketID"_s, ticket.value)};
    return query;
}

PageQuery apiUserQuery(const QString &userName)
{
    PageQuery query{u"Resources"_s, resourceFields()};
    query.conditions = {anyOf({condition(u"eq"_s, u"email"_s, userName),
        condition(u"eq"_s, u"userName"_s, userName.section(u'@', 0, 0))})};
    return query;
}

PageQuery changedCompaniesQuery(const QDateTime &utc, qint64 afterId)
{
    PageQuery query{u"Companies"_s, companyFields(), afterId};
    query.conditions = {since(utc, u"lastTrackedModifiedDateTime"_s, u"createDate"_s)};
    return query;
}

PageQuery changedContactsQuery(const QDateTime &utc, qint64 afterId)
{
    PageQuery query{u"Contacts"_s, contactFields(), afterId};
    query.conditions = {since(utc, u"lastModifiedDate"_s, u"createDate"_s)};
    return query;
}

} // namespace app::autotask
