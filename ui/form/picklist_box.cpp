// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/picklist_box.h"

#include <QWheelEvent>

namespace ui::form {

namespace {

constexpr int narrowest = 12; ///< characters; longer labels are read in the open list
constexpr int mostVisible = 15;

} // namespace

PicklistBox::PicklistBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(narrowest);
    setMaxVisibleItems(mostVisible);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(
        this, &QComboBox::activated, this, [this](int row) { Q_EMIT valueChosen(itemData(row).toString()); });
}

void PicklistBox::setEntries(
    const std::vector<Entry> &entries, const QString &chosen, const QString &formerLabel)
{
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("Not set"), QString());
    for (const Entry &each : entries)
        addItem(each.label, each.value);
    if (findData(chosen) < 0)
        addItem(tr("%1 (no longer offered)").arg(formerLabel), chosen);
    setCurrentIndex(findData(chosen));
    setToolTip(currentIndex() > 0 ? currentText() : QString());
}

void PicklistBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui::form
