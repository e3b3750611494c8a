// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

namespace tests {

namespace accessible_names {

inline bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget) != nullptr
        || qobject_cast<const QHeaderView *>(widget) != nullptr)
        return false;
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSlider *>(widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(widget) != nullptr
        || qobject_cast<const QProgressBar *>(widget) != nullptr
        || (qobject_cast<const QLabel *>(widget) == nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr);
}

/// Controls made of controls: what is inside belongs to Qt, and the outer name speaks for it.
inline bool isComposite(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QTabBar *>(widget) != nullptr
        || qobject_cast<const QHeaderView *>(widget) != nullptr;
}

inline bool hasNamedBuddy(const QWidget *widget)
{
    for (const QLabel *label : widget->window()->findChildren<QLabel *>()) {
        if (label->buddy() == widget && !label->text().isEmpty())
            return true;
    }
    return false;
}

/// Qt names a combo box by its current value and a spin box by nothing: for those only a given name counts.
inline bool hasName(QWidget *widget)
{
    if (!widget->accessibleName().trimmed().isEmpty() || hasNamedBuddy(widget))
        return true;
    if (isComposite(widget))
        return false;
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible != nullptr && !accessible->text(QAccessible::Name).trimmed().isEmpty();
}

inline QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        const QString name = each->objectName();
        path.prepend(QLatin1String(each->metaObject()->className())
            + (name.isEmpty() ? QString() : QStringLiteral(" '%1'").arg(name)));
    }
    return path.join(QLatin1String(" > "));
}

inline void collect(QWidget *widget, QStringList &nameless)
{
    // The corner button of a table has no name and no use from the keyboard; it is Qt's own.
    if (widget->inherits("QTableCornerButton"))
        return;
    if (isControl(widget) && !hasName(widget))
        nameless << describe(widget);
    if (isComposite(widget))
        return;
    for (QObject *child : widget->children()) {
        auto *childWidget = qobject_cast<QWidget *>(child);
        const bool isPopup = childWidget != nullptr && childWidget->windowType() == Qt::Popup;
        if (childWidget != nullptr && !isPopup)
            collect(childWidget, nameless);
    }
}

} // namespace accessible_names

/// Every control inside `root` (itself included, hidden ones too) that a screen reader could not name, as a
/// path of class and object names. A page's test expects this list to be empty:
///     EXPECT_THAT(tests::controlsWithoutName(&page), testing::IsEmpty());
/// A name is an accessible name, the control's own text, or a label whose buddy it is; placeholder and
/// current value are none.
[[nodiscard]] inline QStringList controlsWithoutName(QWidget *root)
{
    QStringList nameless;
    accessible_names::collect(root, nameless);
    return nameless;
}

} // namespace tests
