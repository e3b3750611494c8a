// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/control.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

/// So many different paths are told apart; the rest is counted together.
constexpr qsizetype mostPaths = 5000;

Response complaint(int status, const QString &text)
{
    Response response = jsonResponse(QJsonObject{{"error"_L1, text}});
    response.status = status;
    return response;
}

} // namespace

void RequestCounts::count(const Request &request)
{
    static const QString proper = u"/ATServicesRest/V1.0/"_s;
    QString path = request.path;
    if (path.startsWith(proper, Qt::CaseInsensitive))
        path = proper + path.mid(proper.size());
    QString key = QString::fromLatin1(request.method) + u' ' + path;
    if (m_counts.size() >= mostPaths && !m_counts.contains(key))
        key = u"* *"_s;
    ++m_counts[key];
    ++m_total;
}

QJsonObject RequestCounts::toJson() const
{
    QJsonArray counts;
    for (auto each = m_counts.begin(); each != m_counts.end(); ++each) {
        counts.append(QJsonObject{{"method"_L1, each.key().section(u' ', 0, 0)},
            {"path"_L1, each.key().section(u' ', 1)}, {"count"_L1, each.value()}});
    }
    return {{"total"_L1, m_total}, {"counts"_L1, counts}};
}

Control::Control(Records &records, Options &options, Faults &faults, Gatekeeper &gatekeeper,
    const RequestCounts &counts, const Calls &inFlight)
    : m_records(records)
    , m_options(options)
    , m_faults(faults)
    , m_gatekeeper(gatekeeper)
    , m_counts(counts)
    , m_inFlight(inFlight)
{
}

Response Control::answer(const Request &request, const QString &name)
{
    if (request.method != "GET") {
        if (request.header("X-Tenant-Control") != "1")
            return complaint(403, u"the header X-Tenant-Control: 1 is missing"_s);
        return change(request, name);
    }
    if (name == "records"_L1)
        return jsonResponse(m_records.report());
    if (name == "changes"_L1)
        return jsonResponse(m_records.changeReport());
    if (name == "options"_L1)
        return jsonResponse(m_options.toJson());
    if (name == "faults"_L1)
        return jsonResponse(m_faults.list());
    if (name == "faults/met"_L1)
        return jsonResponse(m_faults.met());
    if (name == "in-flight"_L1)
        return jsonResponse(m_inFlight.most());
    if (name == "requests"_L1)
        return jsonResponse(m_counts.toJson());
    return emptyResponse(404);
}

Response Control::change(const Request &request, const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    QString wrong;
    if (request.method == "POST" && name == "faults"_L1) {
        if (!document.isArray())
            return complaint(400, u"a list of faults is expected"_s);
        wrong = m_faults.arm(document.array());
    } else if (request.method == "DELETE" && name == "faults"_L1) {
        m_faults.clear();
    } else if (request.method == "POST" && name == "options"_L1) {
        if (!document.isObject())
            return complaint(400, u"an object of options is expected"_s);
        wrong = m_options.apply(document.object());
    } else if (request.method == "POST" && name == "change"_L1) {
        wrong = changeRecord(document.object());
    } else if (request.method == "POST" && name == "vanish"_L1) {
        if (!m_records.vanish(document["entity"_L1].toString(), document["id"_L1].toInteger()))
            wrong = u"there is no such record"_s;
    } else if (request.method == "POST" && name == "retire"_L1) {
        if (!retire(document["entity"_L1].toString(), document["field"_L1].toString(),
                document["value"_L1].toString()))
            wrong = u"there is no such picklist value"_s;
    } else if (request.method == "POST" && name == "unlock"_L1) {
        m_gatekeeper.unlock();
    } else {
        return emptyResponse(404);
    }
    return wrong.isEmpty() ? jsonResponse(QJsonObject{{"done"_L1, true}}) : complaint(400, wrong);
}

QString Control::changeRecord(const QJsonObject &wish)
{
    const QString name = wish["entity"_L1].toString();
    const Entity *entity = entityNamed(name);
    if (entity == nullptr)
        return u"unknown entity "_s + name;
    const qint64 id = wish["id"_L1].toInteger();
    const QJsonObject fields = wish["fields"_L1].toObject();
    const QStringList keys = fields.keys();
    for (const QString &key : keys) {
        if (entity->field(key) == nullptr)
            return u"unknown field "_s + key;
    }
    const QString moment = wireTime(QDateTime::currentDateTimeUtc());
    if (entity->kind == Kind::others)
        return changePerson(name, id, fields, moment);
    if (!m_records.change(name, id, fields))
        return u"there is no such record"_s;
    if (entity->kind == Kind::tickets)
        m_records.touch(id, moment);
    return {};
}

} // namespace app::tenant
