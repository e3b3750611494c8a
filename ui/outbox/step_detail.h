// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "ui/outbox/plan_facts.h"
#include "ui/outbox/receipt.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::parts {
class Disclosure;
class IconLabel;
class ToneFrame;
} // namespace ui::parts

namespace ui::outbox {

class PlansModel;
class UnclearModel;
class UnclearPart;

/// One step of a plan: its sentence in the colours of its state, what it means and what it waits for, what
/// can be done where it is unclear, the receipt, and the technical details folded away.
class StepDetail : public QWidget
{
    Q_OBJECT

public:
    explicit StepDetail(QWidget *parent = nullptr);

    /// From now on something can be done here about a step that may have been created; `model` must outlive
    /// this.
    void offer(UnclearModel &model);

    /// Shows the step as it stands now. `heading` names the part of a plan that has several, else empty; then
    /// the receipt is folded away at first. `evidenceOf` may be empty; it is asked only where Autotask
    /// refused for lack of permission.
    void showStep(const app::domain::Step &step, const QString &heading, const NameOf &nameOf,
        const EvidenceOf &evidenceOf);
    /// The same of a step of a plan, with what it waits for and what can be done about it.
    void showStep(const app::domain::Plan &plan, const app::domain::Step &step, const PlansModel &model);

    /// Whatever Tab goes through here, in the order in which it is read.
    [[nodiscard]] std::vector<QWidget *> tabStops() const;

Q_SIGNALS:
    void openRecord(const app::domain::RecordRef &record);

private:
    QLayout *makeFrameRow();
    QWidget *makeReceiptBox();
    void showReceipt(const std::vector<ReceiptLine> &lines);

    QLabel *m_heading;
    parts::ToneFrame *m_frame;
    parts::IconLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_means;
    QLabel *m_waits;
    QLabel *m_last;
    UnclearPart *m_unclear = nullptr;
    QGridLayout *m_receipt;
    parts::Disclosure *m_receiptBox;
    QPushButton *m_copyToken;
    parts::Disclosure *m_details;
    QPlainTextEdit *m_detailsText;
    QString m_token;
    app::domain::StepId m_shown;
    std::vector<ReceiptLine> m_lines;
};

} // namespace ui::outbox
