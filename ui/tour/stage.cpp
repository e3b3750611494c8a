// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/stage.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>

namespace ui::tour {

namespace {

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

QWidget *Stage::find(const QString &name)
{
    // Pages may have controls of the same name: the one in sight is meant.
    const QList<QWidget *> widgets = m_window.findChildren<QWidget *>(name);
    const auto visible = std::find_if(
        widgets.begin(), widgets.end(), [](const QWidget *widget) { return widget->isVisible(); });
    if (visible != widgets.end())
        return *visible;
    if (widgets.isEmpty()) {
        m_missing = name;
        return nullptr;
    }
    return widgets.front();
}

void Stage::scrollTo(const QString &name)
{
    QWidget *widget = find(name);
    for (QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(widget);
    }
}

void Stage::type(const QString &name, const QString &text)
{
    QWidget *widget = find(name);
    if (widget == nullptr)
        return;
    widget->setFocus(Qt::TabFocusReason);
    scrollTo(name);
    for (const QChar each : text)
        sendKey(widget, Qt::Key_unknown, Qt::NoModifier, each);
}

void Stage::press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *widget = find(name);
    if (widget == nullptr)
        return;
    widget->setFocus(Qt::TabFocusReason);
    scrollTo(name);
    sendKey(widget, key, modifiers, {});
}

void Stage::pressShortcut(const QKeySequence &keys)
{
    const QList<QShortcut *> shortcuts = m_window.findChildren<QShortcut *>();
    const auto found = std::find_if(shortcuts.begin(), shortcuts.end(),
        [&keys](const QShortcut *shortcut) { return shortcut->key() == keys && shortcut->isEnabled(); });
    if (found == shortcuts.end())
        m_missing = keys.toString();
    else
        Q_EMIT(*found)->activated();
}

void Stage::click(const QString &name)
{
    scrollTo(name);
    if (auto *button = qobject_cast<QAbstractButton *>(find(name)))
        button->click();
}

bool Stage::shows(const QString &text) const
{
    const QList<QLabel *> labels = m_window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

bool Stage::savePicture(const QString &path) const
{
    return m_window.grab().save(path, "PNG");
}

} // namespace ui::tour
