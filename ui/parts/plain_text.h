// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui::parts {

/// A label for text that may come from a server or a person: shown as it is, never as markup; it wraps, and
/// the mouse can select it.
[[nodiscard]] QLabel *plainText(const QString &text = {}, QWidget *parent = nullptr);
/// The same, empty and with an object name.
[[nodiscard]] QLabel *namedText(const QString &objectName, QWidget *parent = nullptr);

} // namespace ui::parts
