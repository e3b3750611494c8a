// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/columns.h"

#include "app/store/statement.h"
#include "app/store/storage_problem.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::Result;

QString utcText(const QDateTime &time)
{
    // Bound as it is, a QDateTime would be stored without Z unless it happens to be UTC.
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Result<QDateTime> readUtc(const Statement &row, int column)
{
    if (row.isNull(column))
        return QDateTime();
    const QString text = row.text(column);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.endsWith(u'Z'))
        return storageProblem(StorageFault::corrupt, u"not a time in UTC in column %1"_s.arg(column));
    return time;
}

ActorColumns actorColumns(const Actor &actor)
{
    if (const auto *resource = std::get_if<domain::ResourceId>(&actor))
        return {u"resource"_s, resource->value};
    if (const auto *contact = std::get_if<domain::ContactId>(&actor))
        return {u"contact"_s, contact->value};
    return {u"apiUser"_s, 0};
}

Result<Actor> readActor(const QString &kind, qint64 id)
{
    if (kind == "resource"_L1 && id > 0)
        return Actor(domain::ResourceId{id});
    if (kind == "contact"_L1 && id > 0)
        return Actor(domain::ContactId{id});
    if (kind == "apiUser"_L1 && id == 0)
        return Actor(domain::ApiUser{});
    return storageProblem(StorageFault::corrupt, u"unknown actor %1 %2"_s.arg(kind).arg(id));
}

} // namespace app::store
