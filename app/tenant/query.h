// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/entities.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace app::tenant {

/// The operators of fact sheet 4. An unknown one is not refused: see Query::parse.
enum class Operator : quint8 {
    equal,
    notEqual,
    greater,
    greaterOrEqual,
    less,
    lessOrEqual,
    beginsWith,
    endsWith,
    contains,
    exist,
    notExist,
    in,
    notIn,
    allOf, ///< "and"
    anyOf, ///< "or"
};

/// One condition, or a group of them.
struct Condition
{
    Operator op = Operator::allOf;
    const Field *field = nullptr; ///< an ordinary field ...
    QString userDefinedField; ///< ... or a user-defined one
    QJsonValue value;
    std::vector<Condition> items;

    [[nodiscard]] bool matches(const QJsonObject &record) const;
};

/// A query as it comes over the wire, checked against its entity (fact sheet 4).
class Query
{
public:
    static constexpr int mostRecords = 500;
    static constexpr int mostOrConditions = 500;

    /// Reads a body; returns the sentence with which Autotask would refuse it, or nothing. A misspelt
    /// operator makes the query match every record, as it was seen on a real tenant.
    [[nodiscard]] QString parse(const QByteArray &body, const Entity &entity);

    [[nodiscard]] int maxRecords() const { return m_maxRecords; }
    [[nodiscard]] bool matches(const QJsonObject &record) const
    {
        return m_matchesAll || m_filter.matches(record);
    }
    /// The record as the caller wants it: whole, or with the fields of IncludeFields alone.
    [[nodiscard]] QJsonObject selected(const QJsonObject &record) const;

private:
    [[nodiscard]] QString readIncludeFields(const QJsonValue &value, const Entity &entity);
    [[nodiscard]] QString readCondition(
        const QJsonObject &object, const Entity &entity, Condition &condition);
    [[nodiscard]] QString readGroup(const QJsonValue &items, const Entity &entity, Condition &group);
    [[nodiscard]] QString readField(const QJsonObject &object, const Entity &entity, Condition &condition);

    Condition m_filter;
    QStringList m_includeFields;
    int m_maxRecords = mostRecords;
    int m_orConditions = 0;
    int m_userDefinedConditions = 0;
    int m_depth = 0;
    bool m_matchesAll = false;
};

} // namespace app::tenant
