// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/reference_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <algorithm>
#include <utility>

namespace ui::form {

ReferenceEdit::ReferenceEdit(Choices choices, QWidget *parent)
    : QLineEdit(parent)
    , m_choices(std::move(choices))
    , m_rows(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_rows, this))
{
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_record = 0;
        if (typed.trimmed().isEmpty()) {
            m_completer->popup()->hide();
            Q_EMIT recordChosen(0);
            return;
        }
        offer(typed);
        Q_EMIT unreadTyped(typed);
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); });
}

void ReferenceEdit::setRecord(qint64 id)
{
    const auto choice = id == 0 ? std::nullopt : m_choices.label(id);
    const QString shown = id == 0 ? QString() : choice ? choice->label : QStringLiteral("#%1").arg(id);
    m_record = id;
    if (shown == text())
        return;
    setText(shown);
    setCursorPosition(0);
}

void ReferenceEdit::setUnread(const QString &typed)
{
    m_record = 0;
    if (text() != typed)
        setText(typed);
}

void ReferenceEdit::offer(const QString &typed)
{
    m_offered = m_choices.find(typed);
    m_rows->clear();
    for (const Choice &each : m_offered) {
        auto *row = new QStandardItem(each.isActive ? each.label : tr("%1 (inactive)").arg(each.label));
        row->setEditable(false);
        m_rows->appendRow(row);
    }
    if (m_offered.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ReferenceEdit::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_offered.size()))
        return;
    const Choice choice = m_offered[static_cast<size_t>(row)];
    m_record = choice.id;
    setText(choice.label);
    setCursorPosition(0);
    Q_EMIT recordChosen(choice.id);
}

void ReferenceEdit::settle()
{
    if (m_record != 0 || text().trimmed().isEmpty())
        return;
    m_offered = m_choices.find(text());
    if (m_offered.size() == 1)
        return choose(0);
    const auto isMeant = [this](const Choice &each) {
        return each.label.compare(text(), Qt::CaseInsensitive) == 0;
    };
    if (std::count_if(m_offered.begin(), m_offered.end(), isMeant) == 1) {
        const auto found = std::find_if(m_offered.begin(), m_offered.end(), isMeant);
        choose(static_cast<int>(found - m_offered.begin()));
    }
}

void ReferenceEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Down && !isOpen) {
        offer(m_record != 0 ? QString() : text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ReferenceEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void ReferenceEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

} // namespace ui::form
