// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/builders.h"

#include "app/autotask/wire_entity.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::ContactId;
using domain::Delivery;
using domain::Draft;
using domain::Problem;
using domain::ProblemKind;
using domain::ResourceId;
using domain::Result;

namespace {

QUrl below(const QUrl &base, const QString &path)
{
    // Appended as text: the zone's url is used exactly as Autotask gave it (fact sheet 1.1, casing).
    return QUrl(base.toString(QUrl::FullyEncoded) + (base.path().endsWith(u'/') ? u""_s : u"/"_s) + path);
}

QList<net::Header> credentialHeaders(const Connection &connection)
{
    return {{"ApiIntegrationCode", connection.credentials.trackingIdentifier.toUtf8()},
        {"UserName", connection.credentials.userName.toUtf8()},
        {"Secret", connection.credentials.secret.toUtf8()}, {"Accept", "application/json"}};
}

net::Request getRequest(const Connection &connection, const QString &path)
{
    return {
        net::Method::get, below(connection.zone.url, u"V1.0/"_s + path), credentialHeaders(connection), {}};
}

net::Request writeRequest(
    const Connection &connection, net::Method method, const QString &path, const QJsonObject &body)
{
    net::Request request{method, below(connection.zone.url, u"V1.0/"_s + path), credentialHeaders(connection),
        QJsonDocument(body).toJson(QJsonDocument::Compact)};
    request.headers.append(net::Header{"Content-Type", "application/json"});
    return request;
}

net::Request postRequest(const Connection &connection, const QString &path, const QJsonObject &body)
{
    return writeRequest(connection, net::Method::post, path, body);
}

/// Removes a field in whatever case it was typed: Autotask takes the keys of a request in any case (5.1).
void removeField(QJsonObject &body, const QString &name)
{
    for (const QString &key : body.keys()) {
        if (!name.isEmpty() && key.compare(name, Qt::CaseInsensitive) == 0)
            body.remove(key);
    }
}

/// True if the draft has a value there; null and an empty text are none.
bool hasValue(const QJsonObject &body, const QString &name)
{
    for (auto field = body.begin(); field != body.end(); ++field) {
        const bool isEmpty = field->isNull() || (field->isString() && field->toString().isEmpty());
        if (field.key().compare(name, Qt::CaseInsensitive) == 0 && !isEmpty)
            return true;
    }
    return false;
}

Problem cannotWrite(const QString &detail)
{
    Problem problem;
    problem.kind = ProblemKind::notConfigured;
    problem.delivery = Delivery::neverLeft;
    problem.detail = detail;
    return problem;
}

} // namespace

net::Request zoneRequest(const QUrl &apiAddress, const QString &userName)
{
    QUrl url = below(apiAddress, u"atservicesrest/v1.0/zoneInformation"_s);
    // Everything but unreserved characters is encoded: user names look like e-mail addresses and may hold a
    // plus.
    url.setQuery(u"user="_s + QString::fromLatin1(QUrl::toPercentEncoding(userName)));
    return {net::Method::get, url, {{"Accept", "application/json"}}, {}};
}

net::Request versionRequest(const Connection &connection)
{
    return getRequest(connection, u"Version"_s);
}

net::Request thresholdRequest(const Connection &connection)
{
    return getRequest(connection, u"ThresholdInformation"_s);
}

net::Request entityInformationRequest(
    const Connection &connection, const QString &entity, std::optional<ResourceId> as)
{
    net::Request request = getRequest(connection, entity + u"/entityInformation"_s);
    if (as)
        request.headers.append(net::Header{"ImpersonationResourceId", QByteArray::number(as->value)});
    return request;
}

net::Request fieldsRequest(const Connection &connection, const QString &entity)
{
    return getRequest(connection, entity + u"/entityInformation/fields"_s);
}

net::Request userDefinedFieldsRequest(const Connection &connection, const QString &entity)
{
    return getRequest(connection, entity + u"/entityInformation/userDefinedFields"_s);
}

net::Request pageRequest(const Connection &connection, const PageQuery &query)
{
    QStringList fields = query.fields;
    if (!fields.contains("id"_L1))
        fields.prepend(u"id"_s);
    const QJsonObject afterLast{{u"op"_s, u"gt"_s}, {u"field"_s, u"id"_s}, {u"value"_s, query.afterId}};
    QJsonArray filter = query.conditions;
    filter.prepend(afterLast);
    return postRequest(connection, query.entity + u"/query"_s,
        {{u"MaxRecords"_s, query.size}, {u"IncludeFields"_s, QJsonArray::fromStringList(fields)},
            {u"Filter"_s, filter}});
}

net::Request recordRequest(const Connection &connection, const domain::RecordRef &record)
{
    return getRequest(connection, record.entity + u'/' + QString::number(record.id));
}

Result<net::Request> createRequest(
    const Connection &connection, const Draft &draft, const Actor &actor, const QString &token)
{
    const WireEntity *wire = wireEntity(draft.entity);
    if (wire == nullptr || wire->createPath.isEmpty())
        return cannotWrite(u"%1 cannot be created"_s.arg(draft.entity));
    QString path = wire->createPath;
    QJsonObject body = draft.fields;
    if (path.contains("{parent}"_L1)) {
        if (!draft.parent || draft.parent->id <= 0 || draft.parent->entity != path.section(u'/', 0, 0))
            return cannotWrite(u"%1 needs a parent among %2"_s.arg(draft.entity, path.section(u'/', 0, 0)));
        path.replace("{parent}"_L1, QString::number(draft.parent->id));
        if (!wire->parentField.isEmpty()) {
            removeField(body, wire->parentField);
            body.insert(wire->parentField, draft.parent->id);
        }
    }
    // The author is set here alone, never by a field that was typed.
    removeField(body, wire->contactField);
    if (!draft.userDefinedFields.isEmpty()) {
        QJsonArray fields;
        for (auto field = draft.userDefinedFields.begin(); field != draft.userDefinedFields.end(); ++field)
            fields.append(QJsonObject{{u"name"_s, field.key()}, {u"value"_s, field.value()}});
        body.insert(u"userDefinedFields"_s, fields);
    }
    if (!token.isEmpty() && !wire->tokenField.isEmpty() && !hasValue(body, wire->tokenField)) {
        removeField(body, wire->tokenField);
        body.insert(wire->tokenField, token);
    }

    if (const auto *contact = std::get_if<ContactId>(&actor)) {
        if (wire->contactField.isEmpty() || !contact->isValid())
            return cannotWrite(u"%1 cannot be written as a contact"_s.arg(draft.entity));
        body.insert(wire->contactField, contact->value);
        return postRequest(connection, path, body);
    }
    if (const auto *resource = std::get_if<ResourceId>(&actor)) {
        if (wire->impersonatorField.isEmpty() || !resource->isValid())
            return cannotWrite(u"%1 ignores the impersonation header"_s.arg(draft.entity));
        net::Request request = postRequest(connection, path, body);
        request.headers.append(net::Header{"ImpersonationResourceId", QByteArray::number(resource->value)});
        return request;
    }
    return postRequest(connection, path, body);
}

Result<net::Request> updateRequest(const Connection &connection, const domain::RecordRef &record,
    const QJsonObject &fields, const Actor &actor)
{
    const WireEntity *wire = wireEntity(record.entity);
    if (wire == nullptr || wire->updatePath.isEmpty() || record.id <= 0)
        return cannotWrite(u"%1 cannot be changed"_s.arg(record.entity));
    const auto *resource = std::get_if<ResourceId>(&actor);
    if (resource == nullptr || !resource->isValid())
        return cannotWrite(u"%1 can be changed as a resource only"_s.arg(record.entity));
    QJsonObject body = fields;
    removeField(body, u"id"_s);
    // A PATCH cannot change who created a record (fact sheet 2.7), and our token stays as it is.
    removeField(body, wire->contactField);
    if (body.isEmpty())
        return cannotWrite(u"nothing is changed"_s);
    body.insert(u"id"_s, record.id);
    net::Request request = writeRequest(connection, net::Method::patch, wire->updatePath, body);
    request.headers.append(net::Header{"ImpersonationResourceId", QByteArray::number(resource->value)});
    return request;
}

Result<net::Request> stepRequest(const Connection &connection, const domain::Step &step, const QString &data)
{
    if (step.kind == domain::StepKind::update)
        return updateRequest(
            connection, step.draft.parent.value_or(domain::RecordRef()), step.draft.fields, step.actor);
    Draft draft = step.draft;
    if (domain::isAttachment(step)) {
        if (data.isEmpty())
            return cannotWrite(u"an attachment without a file"_s);
        removeField(draft.fields, u"data"_s);
        draft.fields.insert(u"data"_s, data);
    }
    return createRequest(connection, draft, step.actor, step.token);
}

QUrl recordLink(const domain::Zone &zone, const domain::RecordRef &record)
{
    if (record.entity != "Tickets"_L1 || record.id <= 0 || zone.webUrl.isEmpty())
        return {};
    QUrl url = below(zone.webUrl, u"Autotask/AutotaskExtend/ExecuteCommand.aspx"_s);
    QUrlQuery query;
    query.addQueryItem(u"Code"_s, u"OpenTicketDetail"_s);
    query.addQueryItem(u"TicketID"_s, QString::number(record.id));
    url.setQuery(query);
    return url;
}

} // namespace app::autotask
