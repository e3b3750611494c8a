// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QFrame>

namespace ui::parts {

/// A rounded area in the colours of a tone; its labels take the tone's text colour. Follows the palette.
class ToneFrame : public QFrame
{
    Q_OBJECT

public:
    explicit ToneFrame(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    Tone m_tone;
    bool m_isTakingColours = false;
};

} // namespace ui::parts
