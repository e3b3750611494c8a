// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/field_hint.h"

#include "ui/parts/icon.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ui::parts {

FieldHint::FieldHint(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(captionFont());
    hide();
}

void FieldHint::attachTo(QWidget *editor)
{
    m_editor = editor;
    describeEditor();
}

void FieldHint::showHint(Tone tone, const QString &text)
{
    m_tone = tone;
    setText(text);
    const int iconRoom = hasIcon() ? fontMetrics().height() + gap(Gap::small) : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isMirrored ? 0 : iconRoom, 0, isMirrored ? iconRoom : 0, 0);
    takeColours();
    describeEditor();
    setVisible(!text.isEmpty());
}

void FieldHint::clearHint()
{
    showHint(Tone::neutral, {});
}

void FieldHint::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasIcon())
        return;
    const int side = fontMetrics().height();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.drawPixmap(isMirrored ? width() - side : 0, 0,
        iconPixmap(toneIconName(m_tone), side, devicePixelRatioF(), palette().color(foregroundRole())));
}

void FieldHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isTakingColours)
        takeColours();
    QLabel::changeEvent(event);
}

bool FieldHint::hasIcon() const
{
    return m_tone != Tone::neutral;
}

void FieldHint::takeColours()
{
    m_isTakingColours = true;
    QPalette own;
    const QPalette application = QApplication::palette();
    own.setColor(QPalette::WindowText,
        m_tone == Tone::neutral ? application.color(QPalette::PlaceholderText)
                                : toneColours(m_tone, application).text);
    setPalette(own);
    m_isTakingColours = false;
}

void FieldHint::describeEditor()
{
    if (m_editor.isNull())
        return;
    const bool needsWord = !text().isEmpty() && (m_tone == Tone::warning || m_tone == Tone::alarm);
    m_editor->setAccessibleDescription(needsWord
            ? tr("%1: %2", "word for the kind of hint, the hint").arg(toneWord(m_tone), text())
            : text());
}

} // namespace ui::parts
