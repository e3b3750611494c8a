// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/item_readers.h"

#include "app/autotask/hosts.h"

#include <QJsonArray>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Page;
using domain::Problem;
using domain::Result;

Result<QJsonObject> readItem(const net::Answer &answer, qint64 id)
{
    const Result<QJsonObject> object = readObject(answer);
    if (!object)
        return object.error();
    const QJsonValue value = object.value()["item"_L1];
    if (value.isNull()) {
        Problem problem = badAnswer(answer, u"item"_s);
        problem.kind = domain::ProblemKind::notFound;
        problem.delivery = domain::Delivery::refused;
        return problem;
    }
    const QJsonObject item = value.toObject();
    if (item["id"_L1].toInteger(-1) != id)
        return badAnswer(answer, u"item.id"_s);
    return item;
}

Result<Page<QJsonObject>> readItems(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone)
{
    const Result<QJsonObject> object = readObject(answer);
    if (!object)
        return object.error();
    const QJsonValue items = object.value()["items"_L1];
    if (!items.isArray())
        return badAnswer(answer, u"items"_s);
    const QString next = object.value()["pageDetails"_L1]["nextPageUrl"_L1].toString();
    if (!next.isEmpty() && !isSameOrigin(zone.url, QUrl(next)))
        return badAnswer(answer, u"pageDetails.nextPageUrl (it names another host)"_s);

    Page<QJsonObject> page;
    page.lastId = query.afterId;
    for (const auto &each : items.toArray()) {
        const QJsonObject item = each.toObject();
        const qint64 id = item["id"_L1].toInteger(-1);
        if (id <= page.lastId)
            return badAnswer(answer, u"items[].id (they must go up)"_s);
        page.lastId = id;
        page.items.push_back(item);
    }
    page.isLast =
        page.items.empty() || (next.isEmpty() && page.items.size() < static_cast<size_t>(query.size));
    return page;
}

QDateTime momentOf(const QJsonValue &value)
{
    QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

QDateTime newestMoment(const std::vector<QJsonObject> &items, const QStringList &fields)
{
    QDateTime newest;
    for (const QJsonObject &item : items) {
        for (const QString &field : fields) {
            const QDateTime moment = momentOf(item[field]);
            if (moment.isValid() && (!newest.isValid() || moment > newest))
                newest = moment;
        }
    }
    return newest;
}

QString picklistTextOf(const QJsonValue &value)
{
    constexpr qsizetype longest = 100;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return textOf(value, longest).trimmed();
}

QString textOf(const QJsonValue &value, qsizetype longest)
{
    return value.toString().left(longest);
}

bool isActive(const QJsonObject &item)
{
    const QJsonValue value = item["isActive"_L1];
    if (value.isDouble())
        return value.toInteger() != 0;
    return value.toBool(true);
}

} // namespace app::autotask
