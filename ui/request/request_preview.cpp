// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_preview.h"

#include "ui/parts/icon.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/theme.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <utility>

namespace ui::request {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

RequestPreview::RequestPreview(Source source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_trouble(new parts::MessageStrip(this))
    , m_text(new QPlainTextEdit(this))
    , m_copyJson(new QPushButton(parts::icon(u"copy"_s), tr("Copy as JSON"), this))
    , m_copyCurl(new QPushButton(parts::icon(u"copy"_s), tr("Copy as curl"), this))
    , m_note(new QLabel(this))
{
    m_text->setObjectName(u"requestText"_s);
    m_text->setAccessibleName(tr("Request"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setTabChangesFocus(true);
    m_text->setFont(parts::monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(QFontMetrics(m_text->font()).lineSpacing() * 12);
    m_trouble->setAction(tr("Try again"), {}); // a name before the first failure
    m_copyJson->setObjectName(u"copyJsonButton"_s);
    m_copyJson->setAutoDefault(false);
    m_copyCurl->setObjectName(u"copyCurlButton"_s);
    m_copyCurl->setAutoDefault(false);
    m_note->setObjectName(u"requestNoteText"_s);
    m_note->setFont(parts::captionFont());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(Gap::small));
    buttons->addWidget(m_copyJson);
    buttons->addWidget(m_copyCurl);
    buttons->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    column->addWidget(m_trouble);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    connect(m_copyJson, &QPushButton::clicked, this,
        [this] { copy(m_shown.json, tr("Copied as JSON, without secrets.")); });
    connect(m_copyCurl, &QPushButton::clicked, this,
        [this] { copy(m_shown.curl, tr("Copied as curl, without secrets.")); });
}

void RequestPreview::renew()
{
    m_isOld = true;
    if (isVisible())
        read();
}

void RequestPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        read();
}

void RequestPreview::read()
{
    m_isOld = false;
    const auto request = m_source();
    m_shown = request ? *request : ShownRequest{};
    if (request) {
        m_trouble->clearMessage();
    } else {
        const words::Explanation explanation = words::explain(request.error());
        m_trouble->showMessage(parts::Tone::neutral, explanation.what, explanation.detail);
    }
    // Somebody who reads line 30 stays there while the form goes on changing.
    if (m_text->toPlainText() != m_shown.text) {
        const int scrolled = m_text->verticalScrollBar()->value();
        m_text->setPlainText(m_shown.text);
        m_text->verticalScrollBar()->setValue(scrolled);
    }
    m_copyJson->setEnabled(request.has_value());
    m_copyCurl->setEnabled(request.has_value());
    m_note->setText(tr("Secrets are masked, here and in what is copied."));
}

void RequestPreview::copy(const QString &text, const QString &confirmation)
{
    QGuiApplication::clipboard()->setText(text);
    m_note->setText(confirmation);
}

} // namespace ui::request
