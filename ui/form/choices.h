// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace ui::form {

/// One record that a reference field can point to.
struct Choice
{
    qint64 id = 0;
    QString label;
    bool isActive = true;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// What a reference field offers. `find` gives the choices for what was typed, best first; `label` the name
/// of one that is set already, or nothing for a stranger.
struct Choices
{
    std::function<std::vector<Choice>(const QString &typed)> find;
    std::function<std::optional<Choice>(qint64 id)> label;
};

/// The choices of a referenced entity ("Company"), or nothing if this program has no list of them.
using ChoicesOf = std::function<std::optional<Choices>(const QString &referenceEntity)>;

} // namespace ui::form
