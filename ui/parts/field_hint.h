// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QLabel>
#include <QPointer>

namespace ui::parts {

/// The sentence under an editor: a hint, a warning or an alarm, the latter two with their icon. Hidden while
/// there is nothing to say. The text is plain: nothing in it is markup.
class FieldHint : public QLabel
{
    Q_OBJECT

public:
    explicit FieldHint(QWidget *parent = nullptr);

    /// The editor whose accessible description is this sentence from now on (as "Problem: ..." for an alarm).
    void attachTo(QWidget *editor);

    /// Says it; an empty text hides the hint.
    void showHint(Tone tone, const QString &text);
    void clearHint();

    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool hasIcon() const;
    void takeColours();
    void describeEditor();

    QPointer<QWidget> m_editor;
    Tone m_tone = Tone::neutral;
    bool m_isTakingColours = false;
};

} // namespace ui::parts
