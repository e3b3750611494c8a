// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <array>
#include <optional>
#include <utility>

namespace app::store {

/// The values of an enumeration with the names under which they are stored.
template <typename Value, std::size_t Count>
using Names = std::array<std::pair<Value, QLatin1StringView>, Count>;

/// The name of a value; every value has one.
template <typename Value, std::size_t Count>
[[nodiscard]] QString nameOf(Value value, const Names<Value, Count> &names)
{
    for (const auto &[each, name] : names) {
        if (each == value)
            return name;
    }
    Q_UNREACHABLE();
}

/// The value of a stored name, or nothing if the name is none of them.
template <typename Value, std::size_t Count>
[[nodiscard]] std::optional<Value> valueOf(const QJsonValue &name, const Names<Value, Count> &names)
{
    for (const auto &[value, each] : names) {
        if (name.toString() == each)
            return value;
    }
    return std::nullopt;
}

} // namespace app::store
