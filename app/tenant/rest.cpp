// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/rest.h"

#include "app/tenant/ticket_rules.h"

#include <algorithm>

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
    m_recentRequests.push_back(QDateTime::currentSecsSinceEpoch());
    if (!m_gatekeeper.admits(request))
        return emptyResponse(401);
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
    const Entity *entity = entityNamed(parts.at(0));
    return entity == nullptr ? emptyResponse(404) : answerEntity(request, *entity, parts.mid(1));
}

Response Rest::answerThreshold()
{
    constexpr qint64 hour = 3600;
    const qint64 begin = QDateTime::currentSecsSinceEpoch() - hour;
    while (!m_recentRequests.empty() && m_recentRequests.front() < begin)
        m_recentRequests.pop_front();
    return jsonResponse(
        QJsonObject{{"externalRequestThreshold"_L1, 10000}, {"requestThresholdTimeframe"_L1, 60},
            {"currentTimeframeRequestCount"_L1, qint64(m_recentRequests.size())}});
}

Response Rest::answerEntity(const Request &request, const Entity &entity, const QStringList &parts)
{
    const bool isQuery = !parts.isEmpty() && parts.at(0) == "query"_L1;
    const bool isWrite = !isQuery && request.method != "GET";
    if (isWrite) {
        const bool isCreate = parts.isEmpty() && request.method == "POST";
        // TicketNotes have no path of their own to create at (fact sheet 2.3).
        if (isCreate && !entity.canCreate)
            return emptyResponse(entity.name == "TicketNotes"_L1 ? 404 : 405);
        return isCreate ? createTicket(request, entity) : emptyResponse(405);
    }
    const Caller caller = judgeCaller(request, entity, Action::query, m_options);
    if (caller.isRefused)
        return refusal({permissionText(Action::query)});
    if (isQuery && parts.size() <= 2)
        return answerQuery(request, entity, parts.value(1));
    if (!parts.isEmpty() && parts.at(0) == "entityInformation"_L1)
        return answerInformation(request, entity, caller, parts.mid(1));
    if (parts.isEmpty())
        return emptyResponse(405);
    return parts.size() == 1 ? answerItem(entity, parts.at(0)) : emptyResponse(404);
}

Response Rest::answerInformation(
    const Request &request, const Entity &entity, const Caller &caller, const QStringList &parts) const
{
    if (parts.isEmpty()) {
        const bool isImpersonated = caller.person != nullptr;
        const bool mayCreate = isImpersonated
            ? !judgeCaller(request, entity, Action::create, m_options).isRefused
            : m_options.createRight;
        return jsonResponse(describeEntity(entity, mayCreate, true));
    }
    if (parts.size() == 1 && parts.at(0) == "fields"_L1)
        return jsonResponse(describeFields(entity));
    if (parts.size() == 1 && parts.at(0) == "userDefinedFields"_L1)
        return jsonResponse(describeUserDefinedFields(entity));
    return emptyResponse(404);
}

Response Rest::answerQuery(const Request &request, const Entity &entity, const QString &kind) const
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
    QList<QJsonObject> hits;
    const QList<QJsonObject> all = recordsOf(entity);
    for (const QJsonObject &each : all) {
        if (query.matches(each))
            hits.append(each);
    }
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
    const bool isTicket = entity.name == "Tickets"_L1;
    QJsonValue item;
    const QList<QJsonObject> all = recordsOf(entity);
    for (const QJsonObject &each : all) {
        if (each["id"_L1].toInteger() == wanted)
            item = each;
    }
    // A new record may take a moment to show (fact sheet 5.1).
    if (const auto hidden = m_hiddenReads.find(wanted); isTicket && hidden != m_hiddenReads.end()) {
        if (--*hidden == 0)
            m_hiddenReads.erase(hidden);
        return emptyResponse(404);
    }
    if (isTicket && item.isNull())
        return emptyResponse(404);
    return jsonResponse(QJsonObject{{"item"_L1, item}});
}

Response Rest::createTicket(const Request &request, const Entity &entity)
{
    // Rights come before the body is looked at. Which comes first is not documented (fact sheet 12).
    const Caller caller = judgeCaller(request, entity, Action::create, m_options);
    if (caller.isRefused)
        return refusal({permissionText(Action::create)});
    Judged judged = judgeTicket(entity, request.body, m_records);
    if (!judged.errors.isEmpty())
        return refusal(judged.errors);
    const QString error =
        completeTicket(judged.fields, caller.person, m_options, m_records, QDateTime::currentDateTimeUtc());
    if (!error.isEmpty())
        return refusal({error});
    if (!m_records.add(entity.name, judged.fields))
        return refusal({u"The record could not be stored."_s});
    const qint64 id = m_records.all().last().id;
    if (m_options.readBackDelay > 0)
        m_hiddenReads.insert(id, m_options.readBackDelay);
    return jsonResponse(QJsonObject{{"itemId"_L1, id}});
}

QList<QJsonObject> Rest::recordsOf(const Entity &entity) const
{
    if (entity.name == "Companies"_L1) {
        static const QList<QJsonObject> list = wholeRecords(entity, companies());
        return list;
    }
    if (entity.name == "Contacts"_L1) {
        static const QList<QJsonObject> list = wholeRecords(entity, contacts());
        return list;
    }
    if (entity.name == "Resources"_L1) {
        static const QList<QJsonObject> list = wholeRecords(entity, resources());
        return list;
    }
    QList<QJsonObject> list;
    for (const Record &each : m_records.all()) {
        if (each.entity == entity.name)
            list.append(wholeRecord(entity, each.fields));
    }
    return list;
}

} // namespace app::tenant
