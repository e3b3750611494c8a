// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui::form {

/// A plain text editor of one line or of several. Nothing is ever cut: a text that is too long stays, and the
/// model says by how much. A paste or drop of more than four times the field's length is refused before it
/// reaches the widget, which would freeze on megabytes (QLineEdit would cut it silently); it is offered
/// through pasteRefused instead. Control characters of a paste are left out.
class TextField : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Size : quint8 { oneLine, manyLines };
    /// `length` is the field's own limit in UTF-16 units, 0 = unlimited.
    TextField(Size size, int length, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Replaces the text unless it is the same already (the cursor then stays where it is).
    void setText(const QString &text);

Q_SIGNALS:
    void textEdited(const QString &text);
    void pasteRefused(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int heightOf(int rows) const;
    void fitHeight();

    Size m_size;
    int m_length;
    bool m_isSetting = false;
};

} // namespace ui::form
