// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/plans_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::parts {
class MessageStrip;
}

namespace ui::outbox {

class PlanDetail;
class PlanTable;

/// What is under way: the table of open plans, what is known of the current one, and what can be done about
/// it.
class OutboxPage : public QWidget
{
    Q_OBJECT

public:
    /// `model` (with Filter::open) must outlive the page.
    explicit OutboxPage(PlansModel &model, QWidget *parent = nullptr);

    /// Goes to that plan, if it is in the outbox.
    void showPlan(app::domain::PlanId id);

    /// Says that the outbox itself failed (app::outbox::Outbox::journalFailed).
    void showProblem(const app::domain::Problem &problem);

Q_SIGNALS:
    /// "Open in Autotask": a record that may be what an unclear step created, or the ticket that it stands
    /// on.
    void openRecord(const app::domain::RecordRef &record);
    /// "Back to draft": the plan surely never left; it shall be taken back and become a draft, both at once.
    void draftRequested(app::domain::PlanId plan);

private:
    void takeIntoDraft();
    void follow();
    void tellLeft(app::domain::PlanId id);
    void takeOffer(QPushButton *button, const Offer &offer);
    QWidget *makeBoard();
    QLayout *makeButtons();

    PlansModel &m_model;
    parts::MessageStrip *m_message;
    QStackedWidget *m_stack;
    PlanTable *m_table;
    PlanDetail *m_detail;
    QPushButton *m_send;
    QPushButton *m_readBack;
    QPushButton *m_draft;
    QPushButton *m_cancel;
    QLabel *m_why;
    bool m_isLeftFromDetail = false; ///< the focus was in the detail of a plan that leaves
};

} // namespace ui::outbox
