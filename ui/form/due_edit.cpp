// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/due_edit.h"

#include "ui/form/moments.h"
#include "ui/parts/icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <vector>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A part of the shown text that the arrows step.
struct Section
{
    char16_t letter; ///< of the format: d, M, y, h, m
    qsizetype begin;
    qsizetype end;
};

std::vector<Section> sectionsOf(const QDateTime &local)
{
    const QString format = momentFormat();
    // A piece of the format does not say any more that it counts to twelve.
    QDateTime shown = local;
    constexpr int noon = 12;
    if (format.contains(u'a', Qt::CaseInsensitive) && local.time().hour() > noon)
        shown.setTime(QTime(local.time().hour() - noon, local.time().minute()));
    const auto widthUpTo = [&](qsizetype place) {
        return place == 0 ? 0 : QLocale().toString(shown, format.left(place)).size();
    };
    std::vector<Section> sections;
    bool isQuoted = false;
    for (qsizetype at = 0; at < format.size();) {
        const QChar letter = format.at(at);
        qsizetype after = at + 1;
        while (after < format.size() && format.at(after) == letter)
            ++after;
        if (letter == u'\'')
            isQuoted = !isQuoted;
        else if (!isQuoted && u"dMyhHm"_s.contains(letter))
            sections.push_back(
                {letter.toLower() == u'h' ? u'h' : letter.unicode(), widthUpTo(at), widthUpTo(after)});
        at = after;
    }
    return sections;
}

QDateTime stepped(const QDateTime &local, char16_t letter, int steps)
{
    constexpr qint64 minute = 60;
    switch (letter) {
    case u'd':
        return local.addDays(steps);
    case u'M':
        return local.addMonths(steps);
    case u'y':
        return local.addYears(steps);
    case u'h':
        return local.addSecs(steps * 60 * minute);
    default:
        return local.addSecs(steps * minute);
    }
}

} // namespace

DueEdit::DueEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Not set"));
    setToolTip(tr("For example %1. Alt+Down opens the calendar.", "a date and time")
                   .arg(momentText(QDateTime(QDate(QDate::currentDate().year(), 12, 24), QTime(9, 0)))));
    auto *calendar = addAction(parts::icon(u"calendar"_s), QLineEdit::TrailingPosition);
    calendar->setObjectName(u"openCalendar"_s);
    calendar->setText(tr("Open the calendar"));
    calendar->setToolTip(tr("Open the calendar (Alt+Down)"));
    m_clear = addAction(parts::icon(u"close"_s), QLineEdit::TrailingPosition);
    m_clear->setObjectName(u"clearDate"_s);
    m_clear->setText(tr("Take the date away"));
    m_clear->setToolTip(m_clear->text());
    m_clear->setVisible(false);
    connect(calendar, &QAction::triggered, this, &DueEdit::showCalendar);
    connect(m_clear, &QAction::triggered, this, [this] { edit({}); });
    connect(this, &QLineEdit::textEdited, this, &DueEdit::read);
    connect(this, &QLineEdit::textChanged, this, [this] { m_clear->setVisible(!text().isEmpty()); });
    // What was understood is shown; while it is being typed the person's own spelling stays.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!m_moment.isValid())
            return;
        m_time = m_moment.toLocalTime().time();
        if (text() != momentText(m_moment))
            showText();
    });
}

void DueEdit::setMoment(const QDateTime &moment)
{
    m_moment = moment.isValid() ? moment.toUTC() : QDateTime();
    m_time = m_moment.isValid() ? m_moment.toLocalTime().time() : QTime();
    showText();
}

void DueEdit::setUnread(const QString &typed)
{
    m_moment = {};
    if (text() != typed)
        setText(typed);
}

void DueEdit::showText()
{
    setText(momentText(m_moment));
    setCursorPosition(0);
}

QTime DueEdit::usualTime() const
{
    return m_time.isValid() ? m_time : QTime(QTime::currentTime().hour(), 0);
}

void DueEdit::read(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        m_moment = {};
        Q_EMIT momentEdited({});
        return;
    }
    const auto local = readMoment(typed, usualTime());
    m_moment = local ? local->toUTC() : QDateTime();
    if (local)
        Q_EMIT momentEdited(m_moment);
    else
        Q_EMIT unreadTyped(typed);
}

void DueEdit::edit(const QDateTime &local)
{
    setMoment(local);
    Q_EMIT momentEdited(m_moment);
}

void DueEdit::step(int steps)
{
    if (text().isEmpty()) {
        // From nothing there is nothing to step from: tomorrow at this hour.
        edit(QDateTime(QDate::currentDate().addDays(1), usualTime()));
        return;
    }
    if (!m_moment.isValid())
        return; // what was typed is the person's to correct
    const bool isAtBegin = text() != momentText(m_moment) || selectedText() == text();
    const int cursor = isAtBegin ? 0 : cursorPosition();
    const std::vector<Section> sections = sectionsOf(m_moment.toLocalTime());
    for (size_t place = 0; place < sections.size(); ++place) {
        if (cursor > sections[place].end && place + 1 < sections.size())
            continue;
        edit(stepped(m_moment.toLocalTime(), sections[place].letter, steps));
        // Another month may be longer or shorter.
        const Section now = sectionsOf(m_moment.toLocalTime()).at(place);
        setSelection(static_cast<int>(now.begin), static_cast<int>(now.end - now.begin));
        return;
    }
}

void DueEdit::showCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(m_moment.isValid() ? m_moment.toLocalTime().date() : QDate::currentDate());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        edit(QDateTime(day, usualTime()));
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    const QSize size = popup->sizeHint();
    QPoint place = mapToGlobal(QPoint(0, height()));
    if (place.y() + size.height() > screen()->availableGeometry().bottom())
        place.setY(mapToGlobal(QPoint(0, 0)).y() - size.height());
    popup->move(place);
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DueEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((event->key() == Qt::Key_Down && modifiers == Qt::AltModifier) || event->key() == Qt::Key_F4) {
        showCalendar();
        return;
    }
    if (isArrow && modifiers == Qt::NoModifier) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui::form
