// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/plan_table.h"

#include "ui/outbox/plans_model.h"
#include "ui/parts/icon.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
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

app::domain::PlanId PlanTable::currentPlan() const
{
    return {currentIndex().isValid() ? currentIndex().data(PlansModel::planIdRole).toLongLong() : 0};
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
    // Moment and state are of known lengths, the others share what is left.
    const QFontMetrics metrics(font());
    const int padding = parts::gap(parts::Gap::medium) * 2;
    const QString moment = words::localMoment(QDateTime(QDate(2026, 12, 28), QTime(20, 58)));
    const int when = metrics.horizontalAdvance(moment) + padding;
    int state = 0;
    for (const auto each : {app::domain::StepState::accepted, app::domain::StepState::authorUnreadable})
        state = qMax(state, metrics.horizontalAdvance(words::stateWord(each)));
    state += parts::iconSide() + padding;
    const int left = qMax(viewport()->width() - when - state, metrics.averageCharWidth() * 60);
    setColumnWidth(PlansModel::whenColumn, when);
    setColumnWidth(PlansModel::whatColumn, left * 38 / 100);
    setColumnWidth(PlansModel::authorColumn, left * 22 / 100);
    setColumnWidth(PlansModel::stateColumn, state);
}

void PlanTable::takeFont()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + parts::gap(parts::Gap::medium));
    verticalHeader()->setMinimumSectionSize(verticalHeader()->defaultSectionSize());
    shareWidths();
}

} // namespace ui::outbox
