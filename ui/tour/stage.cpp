// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/stage.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>

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
    auto *widget = m_window.findChild<QWidget *>(name);
    if (widget == nullptr)
        m_missing = name;
    return widget;
}

void Stage::type(const QString &name, const QString &text)
{
    QWidget *widget = find(name);
    if (widget == nullptr)
        return;
    widget->setFocus(Qt::TabFocusReason);
    for (const QChar each : text)
        sendKey(widget, Qt::Key_unknown, Qt::NoModifier, each);
}

void Stage::press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *widget = find(name);
    if (widget == nullptr)
        return;
    widget->setFocus(Qt::TabFocusReason);
    sendKey(widget, key, modifiers, {});
}

void Stage::click(const QString &name)
{
    if (auto *button = qobject_cast<QAbstractButton *>(find(name)))
        button->click();
}

bool Stage::savePicture(const QString &path) const
{
    return m_window.grab().save(path, "PNG");
}

} // namespace ui::tour
