// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/plan_table.h"

#include "ui/outbox/plans_model.h"
#include "ui/outbox/waiting.h"
#include "ui/parts/icon.h"
#include "ui/words/outbox_words.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using parts::Tone;
using words::Mood;

namespace {

/// Puts the icon of the mood before the word of the state, in the mood's colour.
class StateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != PlansModel::stateColumn)
            return;
        const auto mood = static_cast<Mood>(index.data(PlansModel::moodRole).toInt());
        const bool isSelected = option->state.testFlag(QStyle::State_Selected);
        const QColor colour = isSelected ? option->palette.color(QPalette::HighlightedText)
                                         : parts::toneColours(toneOf(mood), option->palette).text;
        const qreal ratio = option->widget == nullptr ? 1.0 : option->widget->devicePixelRatioF();
        QIcon icon;
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
            icon.addPixmap(parts::iconPixmap(moodIconName(mood), parts::iconSide(), ratio, colour), mode);
        option->icon = icon;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {parts::iconSide(), parts::iconSide()};
    }
};

} // namespace

Tone toneOf(Mood mood)
{
    switch (mood) {
    case Mood::neutral:
        return Tone::neutral;
    case Mood::waiting:
        return Tone::info;
    case Mood::good:
        return Tone::good;
    case Mood::warning:
        return Tone::warning;
    case Mood::alarm:
        return Tone::alarm;
    }
    Q_UNREACHABLE();
}

QString moodIconName(Mood mood)
{
    switch (mood) {
    case Mood::neutral:
        return u"close"_s;
    case Mood::waiting:
        return u"clock"_s;
    case Mood::good:
        return u"verified"_s;
    case Mood::warning:
        return u"warning"_s;
    case Mood::alarm:
        return u"alarm"_s;
    }
    Q_UNREACHABLE();
}

PlanTable::PlanTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"planTable"_s);
    setItemDelegate(new StateDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &PlanTable::planOpened);
    takeFont();
}

void PlanTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    shareWidths();
}

void PlanTable::leaveOut(int column)
{
    setColumnHidden(column, true);
    shareWidths();
}

app::domain::PlanId PlanTable::currentPlan() const
{
    return {currentIndex().isValid() ? currentIndex().data(PlansModel::planIdRole).toLongLong() : 0};
}

void PlanTable::offerInMenu(QPushButton *button, const QKeySequence &keys)
{
    m_choices.push_back({button, keys});
}

void PlanTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || m_choices.empty())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"planMenu"_s);
    menu->setAccessibleName(tr("What can be done with the submission"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : m_choices) {
        const QString keys = choice.keys.toString(QKeySequence::NativeText);
        const QString text = choice.button->text();
        QAction *action = menu->addAction(choice.button->icon(), keys.isEmpty() ? text : text + u'\t' + keys);
        action->setEnabled(choice.button->isEnabled());
        connect(action, &QAction::triggered, choice.button, &QPushButton::click);
    }
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT planOpened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentPlanChanged();
}

void PlanTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidths();
}

void PlanTable::shareWidths()
{
    if (model() == nullptr)
        return;
    // Moments and words of ours are of known lengths, the others share what is left.
    const QFontMetrics metrics(font());
    const int padding = parts::gap(parts::Gap::medium) * 2;
    const QString moment = words::localMoment(QDateTime(QDate(2026, 12, 28), QTime(20, 58)));
    int state = 0;
    for (const auto each : {app::domain::StepState::accepted, app::domain::StepState::authorUnreadable})
        state = qMax(state, metrics.horizontalAdvance(words::stateWord(each)));
    const int waits = metrics.horizontalAdvance(widestWaitsForWord());
    int left = viewport()->width();
    const auto give = [this, &left](int column, int width) {
        setColumnWidth(column, width);
        if (!isColumnHidden(column))
            left -= width;
    };
    give(PlansModel::whenColumn, metrics.horizontalAdvance(moment) + padding);
    const QDateTime today(QDate(2026, 12, 28), QTime(20, 58, 58));
    const int changed = qMax(metrics.horizontalAdvance(words::localBrief(today, today)),
        metrics.horizontalAdvance(words::localBrief(today, today.addDays(1))));
    const auto nameOf = [this, &metrics](int column) {
        return metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    };
    give(PlansModel::changedColumn, qMax(changed, nameOf(PlansModel::changedColumn)) + padding);
    give(PlansModel::stateColumn, state + parts::iconSide() + padding);
    give(PlansModel::waitsColumn, waits + padding);
    left = qMax(left, metrics.averageCharWidth() * 60);
    setColumnWidth(PlansModel::whatColumn, left * 40 / 100);
    for (const int column : {PlansModel::authorColumn, PlansModel::readAuthorColumn})
        setColumnWidth(column, qMax(left * 20 / 100, nameOf(column) + padding));
}

void PlanTable::takeFont()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + parts::gap(parts::Gap::medium));
    verticalHeader()->setMinimumSectionSize(verticalHeader()->defaultSectionSize());
    shareWidths();
}

} // namespace ui::outbox
