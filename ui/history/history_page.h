// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui::parts {
class EmptyState;
}

namespace ui::outbox {
class PlanDetail;
class PlanTable;
} // namespace ui::outbox

namespace ui::history {

class HistoryModel;

/// Everything that was ever submitted: searched, sorted, each with its receipt.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the page.
    explicit HistoryPage(HistoryModel &model, QWidget *parent = nullptr);

    /// Goes to that plan; a search that hides it is cleared.
    void showPlan(app::domain::PlanId id);

Q_SIGNALS:
    /// "Open in Autotask": a record that has a link of its own (fact sheet 10).
    void openRecord(const app::domain::RecordRef &record);
    /// "Duplicate into a new draft": the part that tells of its plan, for a form.
    void duplicateRequested(const app::domain::Step &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void showCount();
    void copyReceipt() const;
    void duplicate();
    void offer(const app::domain::Plan *plan);
    QWidget *makeBoard();
    [[nodiscard]] const app::domain::Plan *currentPlan() const;

    HistoryModel &m_model;
    app::domain::PlanId m_newest; ///< when the page was last shown
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_stack;
    parts::EmptyState *m_empty;
    outbox::PlanTable *m_table;
    outbox::PlanDetail *m_detail;
    QPushButton *m_open;
    QPushButton *m_duplicate;
    QPushButton *m_copy;
    QLabel *m_caution;
};

} // namespace ui::history
