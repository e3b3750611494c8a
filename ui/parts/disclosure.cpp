// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/disclosure.h"

#include "ui/parts/icon.h"
#include "ui/parts/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui::parts {

namespace {

/// A tool button of its own type, so that the accessible interface below is made for it alone.
class Toggle : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;

protected:
    /// The chevron tells that it is open; a button that stays pressed would say it twice and louder.
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.state.setFlag(QStyle::State_On, false);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

/// What a checkable tool button cannot say of itself: that it expands, and whether it has.
class AccessibleToggle : public QAccessibleWidget
{
public:
    explicit AccessibleToggle(Toggle *toggle)
        : QAccessibleWidget(toggle, QAccessible::Button)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = 1;
        state.expanded = toggle()->isChecked() ? 1 : 0;
        state.collapsed = toggle()->isChecked() ? 0 : 1;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{QAccessibleActionInterface::pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == QAccessibleActionInterface::pressAction())
            toggle()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] Toggle *toggle() const { return static_cast<Toggle *>(widget()); }
};

QAccessibleInterface *makeAccessibleToggle(const QString & /*className*/, QObject *object)
{
    auto *toggle = qobject_cast<Toggle *>(object);
    return toggle == nullptr ? nullptr : new AccessibleToggle(toggle);
}

} // namespace

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessibleToggle);
        return true;
    }();
    Q_UNUSED(isInstalled)

    m_toggle = new Toggle(this);
    m_toggle->setObjectName(u"disclosureToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setIconSize({iconSide(), iconSide()});
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setIcon(icon(u"chevron-right"_s));
    m_toggle->installEventFilter(this);
    connect(m_toggle, &QToolButton::toggled, this, &Disclosure::followToggle);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap(Gap::small));
    m_layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    setTitle(title.isEmpty() ? tr("More") : title);
}

void Disclosure::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    if (m_content == nullptr)
        return;
    m_layout->addWidget(m_content);
    m_content->setVisible(isExpanded());
}

void Disclosure::setTitle(const QString &title)
{
    m_toggle->setText(title);
    m_toggle->setAccessibleName(title);
}

void Disclosure::setExpanded(bool isExpanded)
{
    m_toggle->setChecked(isExpanded);
}

bool Disclosure::isExpanded() const
{
    return m_toggle->isChecked();
}

bool Disclosure::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_toggle->click();
            return true;
        }
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            setExpanded((key == Qt::Key_Right) != isMirrored);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Disclosure::followToggle(bool isExpanded)
{
    m_toggle->setIcon(icon(isExpanded ? u"chevron-down"_s : u"chevron-right"_s));
    if (m_content != nullptr)
        m_content->setVisible(isExpanded);
    QAccessible::State changed;
    changed.expanded = 1;
    changed.collapsed = 1;
    QAccessibleStateChangeEvent change(m_toggle, changed);
    QAccessible::updateAccessibility(&change);
    Q_EMIT expandedChanged(isExpanded);
}

} // namespace ui::parts

#include "disclosure.moc"
