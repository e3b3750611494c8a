// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/query.h"

#include <QDateTime>
#include <QJsonDocument>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int deepestNesting = 32;

const std::array operatorNames{
    "eq"_L1,
    "noteq"_L1,
    "gt"_L1,
    "gte"_L1,
    "lt"_L1,
    "lte"_L1,
    "beginsWith"_L1,
    "endsWith"_L1,
    "contains"_L1,
    "exist"_L1,
    "notExist"_L1,
    "in"_L1,
    "notIn"_L1,
    "and"_L1,
    "or"_L1,
};

/// The operator of that name in any case, or nothing.
std::optional<Operator> operatorNamed(const QString &name)
{
    for (std::size_t i = 0; i < operatorNames.size(); ++i) {
        if (name.compare(operatorNames[i], Qt::CaseInsensitive) == 0)
            return static_cast<Operator>(i);
    }
    return std::nullopt;
}

/// Key names come in any case (fact sheet 4).
QJsonValue valueOf(const QJsonObject &object, QLatin1StringView key)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key().compare(key, Qt::CaseInsensitive) == 0)
            return each.value();
    }
    return QJsonValue::Undefined;
}

/// Whether a value can be compared with a field of that type: a boolean needs true or false, and an integer
/// that looks like a boolean (Contacts.isActive) needs a number.
bool fits(const QJsonValue &value, Type type)
{
    bool isNumber = value.isDouble();
    switch (type) {
    case Type::integer:
    case Type::longInteger:
    case Type::decimal:
        if (value.isString())
            (void)value.toString().toDouble(&isNumber);
        return isNumber;
    case Type::boolean:
        return value.isBool();
    case Type::dateTime:
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
    case Type::text:
        break;
    }
    return value.isString();
}

// The sentences below that are not in the fact sheet are inferred: it says that such queries fail, not how.
QString unknownField(const QString &field, const Entity &entity)
{
    return u"Unable to find %1 in the %2 Entity"_s.arg(field, entity.singular);
}

} // namespace

QString Query::parse(const QByteArray &body, const Entity &entity)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return u"Invalid query syntax. The query is no JSON object."_s;
    const QJsonObject object = document.object();
    const QJsonValue most = valueOf(object, "MaxRecords"_L1);
    if (!most.isUndefined() && !most.isNull()) {
        m_maxRecords = most.toInt(0);
        if (m_maxRecords < 1 || m_maxRecords > mostRecords)
            return u"Invalid query syntax. MaxRecords must be between 1 and 500."_s;
    }
    QString wrong = readIncludeFields(valueOf(object, "IncludeFields"_L1), entity);
    if (!wrong.isEmpty())
        return wrong;
    const QJsonValue filter = valueOf(object, "Filter"_L1);
    if (filter.toArray().isEmpty())
        return u"Invalid query syntax. A filter is required."_s;
    return readGroup(filter, entity, m_filter);
}

QString Query::readIncludeFields(const QJsonValue &value, const Entity &entity)
{
    const QJsonArray names = value.toArray();
    for (const auto &each : names) {
        const QString name = each.toString();
        if (const Field *field = entity.field(name))
            m_includeFields.append(QString(field->name));
        else if (const UserDefinedField *own = entity.userDefinedField(name))
            m_includeFields.append(own->name);
        else
            return unknownField(name, entity);
    }
    return {};
}

QString Query::readGroup(const QJsonValue &items, const Entity &entity, Condition &group)
{
    const QJsonArray list = items.toArray();
    if (list.isEmpty() || m_depth >= deepestNesting)
        return u"Invalid query syntax. A group needs items."_s;
    ++m_depth;
    for (const auto &each : list) {
        Condition condition;
        QString wrong = readCondition(each.toObject(), entity, condition);
        if (!wrong.isEmpty())
            return wrong;
        group.items.push_back(std::move(condition));
    }
    --m_depth;
    if (group.op == Operator::anyOf)
        m_orConditions += static_cast<int>(list.size());
    if (m_orConditions > mostOrConditions)
        return u"Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions."_s;
    return {};
}

QString Query::readCondition(const QJsonObject &object, const Entity &entity, Condition &condition)
{
    const std::optional<Operator> op = operatorNamed(valueOf(object, "op"_L1).toString());
    if (!op) {
        m_matchesAll = true;
        return {};
    }
    condition.op = *op;
    if (condition.op == Operator::allOf || condition.op == Operator::anyOf)
        return readGroup(valueOf(object, "items"_L1), entity, condition);
    return readField(object, entity, condition);
}

QString Query::readField(const QJsonObject &object, const Entity &entity, Condition &condition)
{
    const QString name = valueOf(object, "field"_L1).toString();
    if (valueOf(object, "udf"_L1).toBool()) {
        const UserDefinedField *own = entity.userDefinedField(name);
        if (own == nullptr)
            return unknownField(name, entity);
        if (++m_userDefinedConditions > 1)
            return u"Invalid query syntax. Queries are limited to one user-defined field."_s;
        condition.userDefinedField = own->name;
    } else {
        condition.field = entity.field(name);
        if (condition.field == nullptr || condition.field->is(mark::notQueryable))
            return unknownField(name, entity);
    }
    if (condition.op == Operator::exist || condition.op == Operator::notExist)
        return {};

    condition.value = valueOf(object, "value"_L1);
    const Type type = condition.field == nullptr ? Type::text : condition.field->type;
    QString misfit = u"Invalid query syntax. The value does not fit the field %1."_s.arg(name);
    if (condition.op != Operator::in && condition.op != Operator::notIn)
        return fits(condition.value, type) ? QString() : misfit;
    const QJsonArray values = condition.value.toArray();
    if (values.isEmpty() || !std::all_of(values.begin(), values.end(), [type](const QJsonValue &each) {
            return fits(each, type);
        }))
        return misfit;
    return values.size() > mostRecords ? u"Invalid query syntax. Lists are limited to 500 values."_s
                                       : QString();
}

QJsonObject Query::selected(const QJsonObject &record) const
{
    if (m_includeFields.isEmpty())
        return record;
    QJsonObject chosen;
    QJsonArray own;
    for (const QString &name : m_includeFields) {
        if (record.contains(name))
            chosen.insert(name, record.value(name));
    }
    const QJsonArray given = record.value("userDefinedFields"_L1).toArray();
    for (const auto &each : given) {
        if (m_includeFields.contains(each["name"_L1].toString()))
            own.append(each);
    }
    chosen.insert("userDefinedFields"_L1, own);
    return chosen;
}

} // namespace app::tenant
