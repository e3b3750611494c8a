// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone_frame.h"

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace ui::parts {

class Disclosure;
class IconLabel;

/// One message inside a page instead of a message box: icon, word, sentence, and if needed the details and
/// one thing to do about it. Hidden while there is no message. A long text scrolls in a few lines, so that
/// the page below stays in sight. All texts are plain: nothing in them is markup.
class MessageStrip : public ToneFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows a message in place of a former one, whose action goes with it, and announces it to screen
    /// readers. `details` (what the server said) stay folded away until asked for.
    void showMessage(Tone tone, const QString &text, const QString &details = {});

    /// Offers one thing to do about the message: `callback` runs at each press, until the message changes.
    /// Call it after showMessage().
    void setAction(const QString &text, const std::function<void()> &callback);

    /// Lets the person take the message away, until it changes. Call it after showMessage().
    void setClosable();

    /// Takes the message away.
    void clearMessage();

    /// The sentence being shown, empty if none.
    [[nodiscard]] QString message() const { return m_message; }

private:
    void dropAction();

    QString m_message;
    std::function<void()> m_callback;
    IconLabel *m_icon;
    QLabel *m_text;
    QScrollArea *m_scroll;
    QPushButton *m_action;
    QToolButton *m_close;
    Disclosure *m_details;
    QPlainTextEdit *m_detailsText;
};

} // namespace ui::parts
