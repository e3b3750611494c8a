// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone_frame.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui::parts {
class FieldHint;
}

namespace ui::outbox {

/// Asks back inside the page, with the consequence spelt out: one thing to do, one to leave it, and if wanted
/// a line that must be filled first. Esc leaves it; nothing is ever done by Enter alone unless the line is
/// filled.
class ConfirmPart : public parts::ToneFrame
{
    Q_OBJECT

public:
    /// `name` is the beginning of all object names; the texts are translated. With `lineLabel` there is a
    /// line below the consequence.
    ConfirmPart(const QString &name, const QString &doText, const QString &leaveText,
        const QString &lineLabel = {}, const QString &placeholder = {});

    void showConsequence(const QString &text);
    void setLineText(const QString &text);
    void setPossible(bool isPossible);
    /// To the line, or to the button that leaves it: the harmless one.
    void takeFocus();

Q_SIGNALS:
    void confirmed();
    void left();
    void lineEdited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLine(QVBoxLayout &column, const QString &name, const QString &label, const QString &placeholder);
    void enter();

    QLabel *m_text;
    QLineEdit *m_line = nullptr;
    parts::FieldHint *m_hint = nullptr;
    QPushButton *m_do;
    QPushButton *m_leave;
};

} // namespace ui::outbox
