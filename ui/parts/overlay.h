// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui::parts {

/// A card over the whole window, with the window still in sight behind it. It is no box: Esc or a click
/// beside the card puts it away, and the keyboard is back where it was. While it is there, Tab stays in it.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    /// Belongs to `window` and is hidden at first. `title` is translated; a screen reader says it.
    Overlay(const QString &title, QWidget *window);

    void showOver();
    void putAway();

Q_SIGNALS:
    void wentAway();

protected:
    /// Where a subclass puts what is on the card.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// The card is that wide at most, in characters of the font.
    void setWidth(int characters);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    QWidget *m_card;
    QVBoxLayout *m_content;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace ui::parts
