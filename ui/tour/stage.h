// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace ui::tour {

/// The hands of the tour: finds controls of a window by their object names and uses them by key events and
/// clicks, as a person would. A control that is missing is remembered in missing().
class Stage
{
public:
    /// `window` must outlive the stage.
    explicit Stage(QWidget &window)
        : m_window(window)
    {
    }

    [[nodiscard]] QWidget *find(const QString &name);
    /// Brings it into sight, as the focus does for a person who goes there by keys.
    void scrollTo(const QString &name);
    /// Puts the focus there and types.
    void type(const QString &name, const QString &text);
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A key of the window, wherever the focus is.
    void pressShortcut(const QKeySequence &keys);
    void click(const QString &name);
    /// True if a label in sight says this.
    [[nodiscard]] bool shows(const QString &text) const;
    /// Saves the window as a PNG; false if that failed.
    [[nodiscard]] bool savePicture(const QString &path) const;

    /// Names that were asked for and not found.
    [[nodiscard]] QString missing() const { return m_missing; }

private:
    QWidget &m_window;
    QString m_missing;
};

} // namespace ui::tour
