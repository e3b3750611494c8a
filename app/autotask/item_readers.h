// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/builders.h"
#include "app/autotask/classify.h"
#include "app/domain/page.h"
#include "app/domain/profile.h"
#include "app/domain/result.h"
#include "app/net/http.h"

#include <QDateTime>
#include <QJsonObject>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

// What the readers of all entities have in common: the frame of an answer, and the forms of its values.
namespace app::autotask {

/// One object of an answer as a value, or nothing if it is not of the documented shape.
template <typename T>
using ItemReader = std::function<std::optional<T>(const QJsonObject &)>;

/// The object under "item" of an answer to GET {Entity}/{id}. `{"item":null}` and 404 are both notFound (fact
/// sheet 4, "one item"); a record of another id is a bad answer.
[[nodiscard]] domain::Result<QJsonObject> readItem(const net::Answer &answer, qint64 id);

/// The objects of one page. The ids must go up from the query's afterId, and a nextPageUrl must stay on the
/// zone's own host, or the answer is refused; it is never followed.
[[nodiscard]] domain::Result<domain::Page<QJsonObject>> readItems(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone);

/// A date on the wire, which comes without a zone and is UTC (fact sheet 5.1); invalid for anything else.
[[nodiscard]] QDateTime momentOf(const QJsonValue &value);
/// A picklist's value, number or text on the wire (fact sheet 7), as text; empty for anything else.
[[nodiscard]] QString picklistTextOf(const QJsonValue &value);
/// A text, cut off at `longest` UTF-16 units; empty for anything but a text.
[[nodiscard]] QString textOf(const QJsonValue &value, qsizetype longest);
/// isActive, which is an integer or a boolean (fact sheet 6.5). Absent counts as active: a filter that hides
/// people because of a missing key would hide everybody.
[[nodiscard]] bool isActive(const QJsonObject &item);

/// The one record of an answer, by `read`.
template <typename T>
[[nodiscard]] domain::Result<T> readOne(const net::Answer &answer, qint64 id, const ItemReader<T> &read)
{
    const domain::Result<QJsonObject> item = readItem(answer, id);
    if (!item)
        return item.error();
    std::optional<T> value = read(*item);
    if (!value)
        return badAnswer(answer, QStringLiteral("item"));
    return std::move(*value);
}

/// The newest moment in any of these fields of any of the items; invalid if there is none.
[[nodiscard]] QDateTime newestMoment(const std::vector<QJsonObject> &items, const QStringList &fields);

/// One page of a listing, each item by `read`: one that cannot be read spoils the page. `changeFields` date
/// the newest change of the page.
template <typename T>
[[nodiscard]] domain::Result<domain::Page<T>> readPage(const net::Answer &answer, const PageQuery &query,
    const domain::Zone &zone, const ItemReader<T> &read, const QStringList &changeFields = {})
{
    const domain::Result<domain::Page<QJsonObject>> items = readItems(answer, query, zone);
    if (!items)
        return items.error();
    domain::Page<T> page{{}, items->lastId, items->isLast, newestMoment(items->items, changeFields)};
    for (const QJsonObject &item : items->items) {
        std::optional<T> value = read(item);
        if (!value)
            return badAnswer(answer, QStringLiteral("items[] of %1").arg(query.entity));
        page.items.push_back(std::move(*value));
    }
    return page;
}

} // namespace app::autotask
