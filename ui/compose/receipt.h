// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::outbox {
class StepDetail;
}

namespace ui::compose {

class ComposeModel;

/// "Receipt": what became of the submission, with the next thing to do. The green
/// word is said only after the author was read back.
class Receipt : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the receipt.
    explicit Receipt(ComposeModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(); ///< "Open in Autotask"

private:
    void follow();

    ComposeModel &m_model;
    QLabel *m_title;
    outbox::StepDetail *m_detail;
    QPushButton *m_open;
    QPushButton *m_sendNow;
    QPushButton *m_readBack;
    QPushButton *m_back;
    QPushButton *m_new;
};

} // namespace ui::compose
