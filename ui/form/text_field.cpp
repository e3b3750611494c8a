// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/text_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pasteFactor = 4;
constexpr int assumedLength =
    32000; ///< for fields without a length of their own: the longest that Autotask has
constexpr int shownRows = 5;

/// Without control characters, which nobody sees and Autotask would be sent. Other kinds of line breaks
/// become the usual one; tabs stay.
QString printable(QString text)
{
    text.replace(u'\v', u'\n').replace(u'\f', u'\n').replace(QChar(0x85), u'\n');
    text.removeIf([](QChar each) {
        return each.category() == QChar::Other_Control && each != u'\n' && each != u'\r' && each != u'\t';
    });
    return text;
}

/// Each line break inside becomes one blank; those at the ends come along with a copied line and go.
/// Everything else, blanks too, stays as it is.
QString inOneLine(const QString &text)
{
    static const QRegularExpression ends(u"\\A[\\r\\n\\x{2028}\\x{2029}]+|[\\r\\n\\x{2028}\\x{2029}]+\\z"_s);
    static const QRegularExpression breaks(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    return QString(text).remove(ends).replace(breaks, u" "_s);
}

} // namespace

TextField::TextField(Size size, int length, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_size(size)
    , m_length(length > 0 ? length : assumedLength)
{
    setTabChangesFocus(true);
    if (size == Size::oneLine) {
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    }
    fitHeight();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT textEdited(text());
    });
}

void TextField::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_isSetting = true;
    setPlainText(text);
    m_isSetting = false;
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    QString pasted = source->text();
    if (pasted.size() > qsizetype(m_length) * pasteFactor) {
        Q_EMIT pasteRefused(pasted);
        return;
    }
    pasted = printable(pasted);
    if (m_size == Size::oneLine)
        pasted = inOneLine(pasted);
    insertPlainText(pasted);
    ensureCursorVisible();
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Ctrl+Enter submits, from every field; a plain one has no meaning in a single line.
    if (isReturn && (m_size == Size::oneLine || event->modifiers().testFlag(Qt::ControlModifier))) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void TextField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame shows the focus, and Qt repaints the text alone
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

int TextField::heightOf(int rows) const
{
    const int margins = 2 * frameWidth() + qRound(2 * document()->documentMargin());
    return rows * fontMetrics().lineSpacing() + margins;
}

void TextField::fitHeight()
{
    if (m_size == Size::manyLines) {
        setMinimumHeight(heightOf(4));
        return;
    }
    // As high as the line edits around it, the text in the middle.
    QLineEdit pattern;
    pattern.setFont(font());
    const int height = pattern.sizeHint().height();
    document()->setDocumentMargin(qMax(2, (height - fontMetrics().lineSpacing()) / 2 - frameWidth()));
    setFixedHeight(height);
}

QSize TextField::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 48;
    return {width, m_size == Size::oneLine ? minimumHeight() : heightOf(shownRows)};
}

QSize TextField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, m_size == Size::oneLine ? minimumHeight() : heightOf(4)};
}

} // namespace ui::form
