// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_picker.h"

#include "ui/parts/theme.h"
#include "ui/people/people_model.h"
#include "ui/people/person_delegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace ui::people {

using namespace Qt::Literals::StringLiterals;

PersonPicker::PersonPicker(PeopleModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
{
    auto *label = new QLabel(tr("Act as"), this);
    label->setBuddy(m_line);
    m_line->setObjectName(u"actAsEdit"_s);
    m_line->setAccessibleName(tr("Act as"));
    m_line->setPlaceholderText(tr("Name, company or e-mail"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the focus
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 7);
    m_count->setFont(parts::captionFont());
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));
    column->addWidget(label);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);

    connect(m_line, &QLineEdit::textChanged, &model, &PeopleModel::setQuery);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_model.query().isEmpty())
            m_list->setCurrentIndex(m_model.index(m_model.firstChoosable()));
        showCount();
    });
    showCount();
}

void PersonPicker::clear()
{
    m_line->clear();
    m_list->setCurrentIndex({});
}

void PersonPicker::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showCount();
}

void PersonPicker::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void PersonPicker::showCount()
{
    const int total = m_model.total();
    if (total == 0)
        m_count->setText(m_model.query().isEmpty() ? m_emptyText : tr("Nobody fits. Try fewer letters."));
    else if (!m_model.query().isEmpty() && m_model.firstChoosable() < 0)
        m_count->setText(m_model.index(0).data(PeopleModel::reasonRole).toString());
    else
        m_count->setText(tr("%n person(s)", nullptr, total));
}

void PersonPicker::choose(int row)
{
    if (m_model.isChoosable(row))
        Q_EMIT chosen(m_model.actor(row));
}

void PersonPicker::moveBy(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row()
                                               : (step > 0 ? -1 : m_model.rowCount());
    for (int left = qAbs(rows); left > 0; --left) {
        int candidate = row + step;
        while (candidate >= 0 && candidate < m_model.rowCount() && !m_model.isChoosable(candidate))
            candidate += step;
        if (candidate < 0 || candidate >= m_model.rowCount())
            break;
        row = candidate;
    }
    if (m_model.isChoosable(row))
        m_list->setCurrentIndex(m_model.index(row));
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr int pageRows = 6;
    switch (key->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(pageRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ControlModifier))
            return false; // submits
        choose(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
        return true;
    case Qt::Key_Escape:
        if (m_line->text().isEmpty())
            return false;
        m_line->clear();
        return true;
    default:
        return false;
    }
}

} // namespace ui::people
