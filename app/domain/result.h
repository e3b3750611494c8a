// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"

#include <functional>
#include <utility>
#include <variant>

namespace app::domain {

/// A value or the Problem that stood in its way. Member names are those of std::expected, so that this can
/// become an alias of it once every compiler has it.
template <typename T>
class [[nodiscard]] Result
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a value or a Problem is returned as it is
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Problem problem)
        : m_content(std::in_place_index<1>, std::move(problem))
    {
    }

    // NOLINTNEXTLINE(readability-identifier-naming): the name that std::expected has
    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    [[nodiscard]] T &value() { return std::get<0>(m_content); }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] const Problem &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Problem> m_content;
};

/// "It was done" has no value of its own.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// Called exactly once, later (never from inside the call), on the caller's thread, and not at all if the
/// context object that was given with it is gone.
template <typename T>
using Callback = std::function<void(Result<T>)>;

} // namespace app::domain
