// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace ui::compose {

/// Asks for a place without a nested event loop and calls back with the path, or not at all if the person
/// changes their mind. A test gives its own answer.
using AskForFile = std::function<void(
    QWidget *parent, const QString &suggestedName, const std::function<void(const QString &path)> &chosen)>;

/// The system's own file dialog.
[[nodiscard]] AskForFile fileDialog();

/// Writes a text that was too long for its field as UTF-8, whole or not at all. Empty on success, else the
/// system's words for why not.
[[nodiscard]] QString saveText(const QString &path, const QString &text);

} // namespace ui::compose
