// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/unclear_model.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui::outbox {

class CandidateBoard;
class ConfirmPart;

/// What can be done about one step that may have been created, each with its consequence beside it. Hidden
/// for any other step.
class UnclearPart : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the part.
    explicit UnclearPart(UnclearModel &model);

    void showStep(const app::domain::Plan &plan, const app::domain::Step &step);

Q_SIGNALS:
    /// "Open in Autotask" of a record that may be it.
    void openRecord(const app::domain::RecordRef &record);

private:
    struct Action
    {
        QPushButton *button = nullptr;
        QLabel *text = nullptr; ///< what it does, or why it cannot be done
    };

    Action addAction(QGridLayout &grid, const QString &name, const QString &iconName, const QString &text);
    static void takeOffer(const Action &action, const Offer &offer);
    void ask(UnclearModel::Asking what);
    void leave();
    QWidget *makeChoice();
    void showChoice(const app::domain::Plan &plan, const app::domain::Step &step);

    UnclearModel &m_model;
    app::domain::StepId m_step;
    QWidget *m_choice;
    QLabel *m_choiceText;
    CandidateBoard *m_board;
    QPushButton *m_none;
    Action m_lookUp;
    Action m_sendAgain;
    Action m_discard;
    ConfirmPart *m_confirmSend;
    ConfirmPart *m_confirmDiscard;
};

} // namespace ui::outbox
