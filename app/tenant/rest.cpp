// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/rest.h"

#include "app/tenant/creates.h"
#include "app/tenant/limits.h"
#include "app/tenant/updates.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

template <typename People>
QList<QJsonObject> wholeRecords(const Entity &entity, const People &people)
{
    QList<QJsonObject> records;
    for (const auto &each : people)
        records.append(wholeRecord(entity, toRecord(each)));
    return records;
}

QList<QJsonObject> resourceRoleRecords(const Entity &entity)
{
    constexpr int department = 29683385;
    QList<QJsonObject> records;
    for (const HeldRole &each : heldRoles()) {
        records.append(wholeRecord(entity,
            {{"id"_L1, each.id}, {"resourceID"_L1, each.resource}, {"roleID"_L1, each.role},
                {"departmentID"_L1, department}, {"isActive"_L1, each.isActive}}));
    }
    return records;
}

QList<QJsonObject> serviceDeskRoleRecords(const Entity &entity)
{
    QList<QJsonObject> records;
    for (const HeldRole &each : heldRoles()) {
        records.append(wholeRecord(entity,
            {{"id"_L1, each.id}, {"resourceID"_L1, each.resource}, {"roleID"_L1, each.role},
                {"isDefault"_L1, each.isDefault}, {"isActive"_L1, each.isActive}}));
    }
    return records;
}

QList<QJsonObject> peopleOf(const Entity &entity)
{
    if (entity.name == "Companies"_L1)
        return wholeRecords(entity, companies());
    if (entity.name == "Contacts"_L1)
        return wholeRecords(entity, contacts());
    if (entity.name == "Resources"_L1)
        return wholeRecords(entity, resources());
    if (entity.name == "Roles"_L1)
        return wholeRecords(entity, roles());
    return entity.name == "ResourceRoles"_L1 ? resourceRoleRecords(entity) : serviceDeskRoleRecords(entity);
}

bool isSame(const QString &segment, QLatin1StringView word)
{
    return segment.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

Rest::Rest(Records &records, const Options &options, Gatekeeper &gatekeeper)
    : m_records(records)
    , m_options(options)
    , m_gatekeeper(gatekeeper)
{
}

Response Rest::answer(const Request &request, const QStringList &parts)
{
    if (parts.size() == 1 && isSame(parts.at(0), "versioninformation"_L1)) {
        return request.method == "GET" ? jsonResponse(QJsonObject{{"apiVersions"_L1, QJsonArray{u"1.0"_s}}})
                                       : emptyResponse(405);
    }
    if (parts.size() < 2 || !isSame(parts.at(0), "v1.0"_L1))
        return emptyResponse(404);
    if (parts.size() == 2 && isSame(parts.at(1), "zoneInformation"_L1))
        return request.method == "GET" ? answerZone(request) : emptyResponse(405);
    constexpr qint64 hour = 3600;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    m_recentRequests.push_back(now);
    while (m_recentRequests.front() < now - hour)
        m_recentRequests.pop_front();
    if (!m_gatekeeper.admits(request))
        return emptyResponse(401);
    // The call that tells the count has a cap of its own (fact sheet 1.4).
    if (requestsInTheHour() > m_options.requestThreshold && parts.at(1) != "ThresholdInformation"_L1) {
        return hourlyLimitResponse(m_options.thresholdStatus, m_options.requestThreshold,
            m_options.thresholdRetryAfter > 0 ? QByteArray::number(m_options.thresholdRetryAfter)
                                              : QByteArray());
    }
    return answerCall(request, parts.mid(1));
}

Response Rest::answerZone(const Request &request) const
{
    if (request.query.queryItemValue(u"user"_s, QUrl::FullyDecoded) != demoUserName)
        return refusal({u"Zone information could not be determined"_s});
    return jsonResponse(QJsonObject{{"zoneName"_L1, "PerPro Demo"_L1},
        {"url"_L1, m_base + "ATServicesRest/"_L1}, {"webUrl"_L1, m_base}, {"ci"_L1, 4711}});
}

Response Rest::answerCall(const Request &request, const QStringList &parts)
{
    const bool isAlone = parts.size() == 1;
    if (isAlone && (parts.at(0) == "Version"_L1 || parts.at(0) == "ThresholdInformation"_L1)) {
        if (request.method != "GET")
            return emptyResponse(405);
        if (parts.at(0) == "ThresholdInformation"_L1)
            return answerThreshold();
        return jsonResponse(QJsonObject{{"majorVersion"_L1, 2026}, {"minorVersion"_L1, 3},
            {"build"_L1, "2026.3.0.1"_L1}, {"customerType"_L1, "Demo"_L1}});
    }
    const ChildPath *path = parts.size() < 3 ? nullptr : childPath(parts.at(0), parts.at(2));
    if (path != nullptr)
        return answerChildren(request, *path, parts.at(1), parts.mid(3));
    const Entity *entity = entityNamed(parts.at(0));
    return entity == nullptr ? emptyResponse(404) : answerEntity(request, *entity, parts.mid(1));
}

qint64 Rest::requestsInTheHour() const
{
    return static_cast<qint64>(m_recentRequests.size()) + m_options.otherRequests;
}

Response Rest::answerThreshold() const
{
    return jsonResponse(QJsonObject{{"externalRequestThreshold"_L1, m_options.requestThreshold},
        {"requestThresholdTimeframe"_L1, 60}, {"currentTimeframeRequestCount"_L1, requestsInTheHour()}});
}

Response Rest::answerEntity(const Request &request, const Entity &entity, const QStringList &parts)
{
    const bool isQuery = !parts.isEmpty() && parts.at(0) == "query"_L1;
    if (!isQuery && request.method != "GET") {
        // A change stands on the collection, with the id in the body (fact sheet 5.1).
        if (parts.isEmpty() && request.method == "PATCH" && entity.canUpdate)
            return updateTicket(request, entity, m_records, m_options);
        if (!parts.isEmpty() || request.method != "POST")
            return emptyResponse(405);
        if (entity.isCreatedAtRoot)
            return create(request, entity, 0);
        // What is created below its parent has no path of its own to create at (fact sheet 2.3).
        return emptyResponse(entity.canCreate ? 404 : 405);
    }
    if (!parts.isEmpty() && parts.at(0) == "entityInformation"_L1)
        return answerInformation(request, entity, parts.mid(1));
    if (judgeCaller(request, entity, Action::query, m_options).isRefused)
        return refusal({permissionText(Action::query)});
    if (isQuery && parts.size() <= 2)
        return answerQuery(request, entity, parts.value(1));
    if (parts.isEmpty())
        return emptyResponse(405);
    return parts.size() == 1 ? answerItem(entity, parts.at(0)) : emptyResponse(404);
}

Response Rest::answerChildren(
    const Request &request, const ChildPath &path, const QString &parent, const QStringList &parts)
{
    const Entity &entity = *entityNamed(path.entity);
    bool isNumber = false;
    const qint64 parentId = parent.toLongLong(&isNumber);
    if (!isNumber)
        return emptyResponse(404);
    if (request.method == "POST" && parts.isEmpty())
        return entity.canCreate ? create(request, entity, parentId) : emptyResponse(405);
    if (request.method != "GET")
        return emptyResponse(405);
    if (!parts.isEmpty() && parts.at(0) == "entityInformation"_L1)
        return answerInformation(request, entity, parts.mid(1));
    // No query stands below a child path (fact sheet 4).
    if (parts.size() > 1 || (!parts.isEmpty() && parts.at(0).toLongLong() == 0))
        return emptyResponse(404);
    if (judgeCaller(request, entity, Action::query, m_options).isRefused)
        return refusal({permissionText(Action::query)});
    const QList<QJsonObject> found = recordsOf(entity, [&](const QJsonObject &each) {
        const qint64 id = each["id"_L1].toInteger();
        return each[path.parentField].toInteger() == parentId && !m_hiddenReads.contains(id)
            && (parts.isEmpty() || id == parts.at(0).toLongLong());
    });
    QJsonArray items;
    for (const QJsonObject &each : found)
        items.append(each);
    const QJsonObject details{{"count"_L1, items.size()}, {"requestCount"_L1, Query::mostRecords},
        {"prevPageUrl"_L1, QJsonValue()}, {"nextPageUrl"_L1, QJsonValue()}};
    return jsonResponse(QJsonObject{{"items"_L1, items}, {"pageDetails"_L1, details}});
}

Response Rest::answerInformation(const Request &request, const Entity &entity, const QStringList &parts) const
{
    const Rights rights = judgeRights(request, entity, m_options);
    if (rights.isRefused)
        return refusal({permissionText(Action::query)});
    if (parts.isEmpty()) {
        return jsonResponse(
            describeEntity(entity, rights.access, m_options.userAccess, m_options.informationIsWrapped));
    }
    if (parts.size() == 1 && parts.at(0) == "fields"_L1)
        return jsonResponse(describeFields(entity, m_options.hiddenField, m_options.strangeField));
    if (parts.size() == 1 && parts.at(0) == "userDefinedFields"_L1)
        return jsonResponse(describeUserDefinedFields(entity));
    return emptyResponse(404);
}

Response Rest::answerQuery(const Request &request, const Entity &entity, const QString &kind)
{
    if (!kind.isEmpty() && kind != "count"_L1 && kind != "next"_L1)
        return emptyResponse(404);
    const bool isPost = request.method == "POST";
    const QString search = request.query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
    // The next page of a POST query is no GET (fact sheet 4).
    if (!isPost && (request.method != "GET" || (kind == "next"_L1 && search.isEmpty())))
        return emptyResponse(405);
    const QByteArray body = isPost ? request.body : search.toUtf8();
    if (body.trimmed().isEmpty())
        return refusal({u"Parameter name: queryModel"_s});
    Query query;
    const QString wrong = query.parse(body, entity);
    if (!wrong.isEmpty())
        return refusal({wrong});
    const QList<QJsonObject> hits =
        recordsOf(entity, [&query](const QJsonObject &each) { return query.matches(each); });
    if (kind == "count"_L1)
        return jsonResponse(QJsonObject{{"queryCount"_L1, hits.size()}});
    return answerPage(request, entity, query, hits);
}

Response Rest::answerPage(
    const Request &request, const Entity &entity, const Query &query, const QList<QJsonObject> &hits) const
{
    const qsizetype size = query.maxRecords();
    const qsizetype page = std::clamp(request.query.queryItemValue(u"page"_s).toInt(), 0, 1000000);
    QJsonArray items;
    for (const QJsonObject &each : hits.mid(std::min(page * size, hits.size()), size))
        items.append(query.selected(each));
    const auto pageUrl = [&](qsizetype number) {
        QString url = m_base + "ATServicesRest/V1.0/"_L1 + entity.name + "/query/next?page="_L1
            + QString::number(number);
        // The next page of a GET query is a GET again, so it carries the search along.
        if (request.method == "GET")
            url += "&search="_L1
                + QString::fromLatin1(
                    QUrl::toPercentEncoding(request.query.queryItemValue(u"search"_s, QUrl::FullyDecoded)));
        return QJsonValue(url);
    };
    const QJsonObject details{{"count"_L1, items.size()}, {"requestCount"_L1, size},
        {"prevPageUrl"_L1, page > 0 ? pageUrl(page - 1) : QJsonValue()},
        {"nextPageUrl"_L1, (page + 1) * size < hits.size() ? pageUrl(page + 1) : QJsonValue()}};
    return jsonResponse(QJsonObject{{"items"_L1, items}, {"pageDetails"_L1, details}});
}

Response Rest::answerItem(const Entity &entity, const QString &id)
{
    bool isNumber = false;
    const qint64 wanted = id.toLongLong(&isNumber);
    if (!isNumber)
        return emptyResponse(404);
    const QList<QJsonObject> found =
        recordsOf(entity, [wanted](const QJsonObject &each) { return each["id"_L1].toInteger() == wanted; });
    QJsonValue item = found.isEmpty() ? QJsonValue() : QJsonValue(found.first());
    // A new record may take a moment to show (fact sheet 5.1).
    if (const auto hidden = m_hiddenReads.find(wanted); hidden != m_hiddenReads.end()) {
        if (--*hidden == 0)
            m_hiddenReads.erase(hidden);
        return emptyResponse(404);
    }
    if (entity.kind == Kind::tickets && item.isNull())
        return emptyResponse(404);
    // Lists come without the bytes, the one item with them (fact sheet 5.3).
    if (const Record *record = m_records.find(entity.name, wanted);
        entity.kind == Kind::attachments && record != nullptr)
        item = wholeRecord(entity, record->fields);
    return jsonResponse(QJsonObject{{"item"_L1, item}});
}

Response Rest::create(const Request &request, const Entity &entity, qint64 parent)
{
    const Created created = createRecord(request, entity, parent, {m_records, m_rate}, m_options);
    if (created.id != 0 && m_options.readBackDelay > 0)
        m_hiddenReads.insert(created.id, m_options.readBackDelay);
    return created.response;
}

QList<QJsonObject> Rest::recordsOf(
    const Entity &entity, const std::function<bool(const QJsonObject &)> &isMeant)
{
    QList<QJsonObject> list;
    if (entity.kind == Kind::others && !entity.canCreate) {
        if (m_peopleRevision != peopleRevision())
            m_people.clear();
        m_peopleRevision = peopleRevision();
        if (!m_people.contains(entity.name))
            m_people.insert(entity.name, peopleOf(entity));
        const QList<QJsonObject> people = m_people.value(entity.name);
        std::copy_if(people.begin(), people.end(), std::back_inserter(list), isMeant);
        return list;
    }
    const QList<Record> records = m_records.of(entity.name);
    for (const Record &each : records) {
        if (!isMeant(each.fields))
            continue;
        QJsonObject fields = each.fields;
        fields.remove("data"_L1);
        list.append(wholeRecord(entity, fields));
    }
    return list;
}

} // namespace app::tenant
