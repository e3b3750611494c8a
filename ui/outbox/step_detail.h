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

/// One step of a plan: its sentence in the colours of its state, what it means, the receipt, and the
/// technical details folded away.
class StepDetail : public QWidget
{
    Q_OBJECT

public:
    explicit StepDetail(QWidget *parent = nullptr);

    /// Shows the step as it stands now. `heading` names the part of a plan that has several, else empty.
    /// `evidenceOf` may be empty; it is asked only where Autotask refused for lack of permission.
    void showStep(const app::domain::Step &step, const QString &heading, const NameOf &nameOf,
        const EvidenceOf &evidenceOf);

private:
    void showReceipt(const std::vector<ReceiptLine> &lines);

    QLabel *m_heading;
    parts::ToneFrame *m_frame;
    parts::IconLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_means;
    QGridLayout *m_receipt;
    QPushButton *m_copyToken;
    parts::Disclosure *m_details;
    QPlainTextEdit *m_detailsText;
    QString m_token;
    std::vector<ReceiptLine> m_lines;
};

} // namespace ui::outbox
