// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/message_strip.h"

#include "ui/parts/disclosure.h"
#include "ui/parts/icon.h"
#include "ui/parts/icon_label.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontMetrics>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui::parts {

namespace {

constexpr int mostLines = 5;

/// As high as its text, up to a few lines; the rest scrolls, also by the keys.
class ShortText : public QScrollArea
{
public:
    explicit ShortText(QLabel *text)
    {
        setObjectName(u"messageScroll"_s);
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        setWidget(text);
        // The ground is the strip's own.
        viewport()->setAutoFillBackground(false);
        text->setAutoFillBackground(false);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        // It is a stop of the Tab key only while there is something to scroll.
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return qMin(widget()->heightForWidth(width), highest());
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize wanted = widget()->sizeHint();
        return {wanted.width(), qMin(wanted.height(), highest())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), widget()->fontMetrics().lineSpacing()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    [[nodiscard]] int highest() const { return mostLines * widget()->fontMetrics().lineSpacing(); }
};

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : ToneFrame(Tone::neutral, parent)
    , m_icon(new IconLabel)
    , m_text(new QLabel)
    , m_scroll(new ShortText(m_text))
    , m_action(new QPushButton)
    , m_close(new QToolButton)
    , m_details(new Disclosure(tr("Details")))
    , m_detailsText(new QPlainTextEdit)
{
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_action->setObjectName(u"messageActionButton"_s);
    m_action->setAutoDefault(false);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> callback =
            m_callback; // it may show the next message and so replace itself
        if (callback)
            callback();
    });

    m_close->setObjectName(u"closeMessageButton"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::clearMessage);

    m_detailsText->setObjectName(u"messageDetailsText"_s);
    m_detailsText->setReadOnly(true);
    m_detailsText->setFont(monospaceFont());
    m_detailsText->setTabChangesFocus(true);
    m_detailsText->setAccessibleName(tr("Details of the message"));
    m_detailsText->setFixedHeight(QFontMetrics(m_detailsText->font()).lineSpacing() * 6 + gap(Gap::medium));
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy details"));
    copy->setObjectName(u"copyDetailsButton"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_detailsText->toPlainText()); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    column->addWidget(m_detailsText);
    column->addWidget(copy, 0, Qt::AlignLeading);
    m_details->setContent(content);
    m_details->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(gap(Gap::medium), gap(Gap::medium), gap(Gap::medium), gap(Gap::medium));
    grid->setHorizontalSpacing(gap(Gap::medium));
    grid->setVerticalSpacing(gap(Gap::small));
    grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_scroll, 0, 1);
    grid->addWidget(m_action, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    grid->addWidget(m_details, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageStrip::showMessage(Tone tone, const QString &text, const QString &details)
{
    dropAction();
    m_message = text;
    setTone(tone);
    m_icon->setIconName(toneIconName(tone));
    const QString body = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_text->setText(u"<b>%1</b>&nbsp;&nbsp;%2"_s.arg(toneWord(tone).toHtmlEscaped(), body));
    m_scroll->verticalScrollBar()->setValue(0);
    m_scroll->setAccessibleName(text);
    m_scroll->updateGeometry();
    m_text->setAccessibleName(
        tr("%1: %2", "word for the kind of message, the message").arg(toneWord(tone), text));
    setAccessibleName(text);
    setAccessibleDescription(toneWord(tone));
    m_detailsText->setPlainText(details);
    m_details->setExpanded(false);
    m_details->setVisible(!details.isEmpty());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::setAction(const QString &text, const std::function<void()> &callback)
{
    m_callback = callback;
    m_action->setText(text);
    m_action->setVisible(callback != nullptr);
}

void MessageStrip::setClosable()
{
    m_close->show();
}

void MessageStrip::clearMessage()
{
    dropAction();
    m_message.clear();
    m_text->clear();
    m_detailsText->clear();
    setAccessibleName({});
    setAccessibleDescription({});
    hide();
}

void MessageStrip::dropAction()
{
    m_callback = nullptr;
    m_action->hide();
    m_close->hide();
}

} // namespace ui::parts
