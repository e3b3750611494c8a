// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QShortcut;

namespace ui::outbox {
class StepDetail;
}

namespace ui::compose {

class ComposeModel;
class PartList;

/// "Receipt": what became of the submission and of every part of it, with the next thing to do; before it
/// leaves, how long it can still be taken back. The green word is said only after the author was read back.
class Receipt : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the receipt.
    explicit Receipt(ComposeModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(); ///< "Open in Autotask"
    void undoRequested(); ///< "Undo", before it leaves

private:
    QWidget *makeContent();
    void follow();
    static void offer(QPushButton *button, bool isOffered);
    void followPlace();
    void followCountdown();
    void showParts();
    void moveFocus();

    ComposeModel &m_model;
    QTimer m_tick; ///< runs while the submission can be taken back
    QLabel *m_heading;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_countdown;
    outbox::StepDetail *m_detail;
    PartList *m_parts;
    QPushButton *m_open;
    QPushButton *m_undo;
    QShortcut *m_undoKeys;
    QPushButton *m_sendNow;
    QPushButton *m_readBack;
    QPushButton *m_back;
    QPushButton *m_new;
};

} // namespace ui::compose
