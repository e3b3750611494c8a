// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "ui/parts/theme.h"
#include "ui/words/words.h"

#include <QKeySequence>
#include <QTableView>
#include <vector>

class QPushButton;

namespace ui::outbox {

/// How a mood is drawn.
[[nodiscard]] parts::Tone toneOf(words::Mood mood);
/// The icon for a mood, a name for parts::icon().
[[nodiscard]] QString moodIconName(words::Mood mood);

/// The table of plans: a row is one thing, its state has icon and word. For PlansModel or a proxy of it.
class PlanTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlanTable(QWidget *parent = nullptr);

    /// Sets the model and the widths; columns keep their share in any language.
    void setModel(QAbstractItemModel *model) override;

    /// Leaves a column of PlansModel out; the others share its room. Call it after setModel().
    void leaveOut(int column);

    /// Puts what a button of the page does into the menu of a row, below the former ones; the keys stand
    /// beside it.
    void offerInMenu(QPushButton *button, const QKeySequence &keys = {});

    /// The plan of the current row; invalid if there is none.
    [[nodiscard]] app::domain::PlanId currentPlan() const;

Q_SIGNALS:
    void currentPlanChanged();
    /// Return, Enter or a double click on a row.
    void planOpened();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice
    {
        QPushButton *button = nullptr;
        QKeySequence keys;
    };

    void shareWidths();
    void takeFont();

    std::vector<Choice> m_choices;
};

} // namespace ui::outbox
