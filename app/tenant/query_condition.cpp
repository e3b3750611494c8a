// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/query.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

QDateTime toMoment(const QJsonValue &value)
{
    QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment;
}

double toNumber(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

template <typename Value>
int order(const Value &left, const Value &right)
{
    if (left < right)
        return -1;
    return right < left ? 1 : 0;
}

/// -1, 0 or 1; text without regard to case, as the server's database does.
int compare(const QJsonValue &left, const QJsonValue &right, Type type)
{
    switch (type) {
    case Type::integer:
    case Type::longInteger:
    case Type::decimal:
        return order(toNumber(left), toNumber(right));
    case Type::boolean:
        return order(left.toBool(), right.toBool());
    case Type::dateTime:
        return order(toMoment(left), toMoment(right));
    case Type::text:
        break;
    }
    return order(left.toString().compare(right.toString(), Qt::CaseInsensitive), 0);
}

QJsonValue valueIn(const QJsonObject &record, const Condition &condition)
{
    if (condition.field != nullptr)
        return record.value(condition.field->name);
    const QJsonArray own = record.value("userDefinedFields"_L1).toArray();
    for (const auto &each : own) {
        if (each["name"_L1].toString() == condition.userDefinedField)
            return each["value"_L1];
    }
    return {};
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace

bool Condition::matches(const QJsonObject &record) const
{
    const auto holds = [&record](const Condition &each) { return each.matches(record); };
    if (op == Operator::allOf)
        return std::all_of(items.begin(), items.end(), holds);
    if (op == Operator::anyOf)
        return std::any_of(items.begin(), items.end(), holds);

    const QJsonValue found = valueIn(record, *this);
    if (op == Operator::exist || op == Operator::notExist)
        return isEmpty(found) == (op == Operator::notExist);
    // As in SQL, nothing can be said of a value that is not there.
    if (found.isNull() || found.isUndefined())
        return false;
    const Type type = field == nullptr ? Type::text : field->type;
    const auto isAmong = [&] {
        const QJsonArray wanted = value.toArray();
        return std::any_of(wanted.begin(), wanted.end(),
            [&](const QJsonValue &each) { return compare(found, each, type) == 0; });
    };
    switch (op) {
    case Operator::equal:
        return compare(found, value, type) == 0;
    case Operator::notEqual:
        return compare(found, value, type) != 0;
    case Operator::greater:
        return compare(found, value, type) > 0;
    case Operator::greaterOrEqual:
        return compare(found, value, type) >= 0;
    case Operator::less:
        return compare(found, value, type) < 0;
    case Operator::lessOrEqual:
        return compare(found, value, type) <= 0;
    case Operator::beginsWith:
        return found.toString().startsWith(value.toString(), Qt::CaseInsensitive);
    case Operator::endsWith:
        return found.toString().endsWith(value.toString(), Qt::CaseInsensitive);
    case Operator::contains:
        return found.toString().contains(value.toString(), Qt::CaseInsensitive);
    case Operator::in:
        return isAmong();
    case Operator::notIn:
        return !isAmong();
    case Operator::exist:
    case Operator::notExist:
    case Operator::allOf:
    case Operator::anyOf:
        break;
    }
    return false;
}

} // namespace app::tenant
