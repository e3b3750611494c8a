// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/due_edit.h"

#include "ui/parts/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace ui::form {

namespace {

/// The moment that stands for "Not set": QDateTimeEdit shows its special text at its minimum.
QDateTime nothing()
{
    return {QDate(1900, 1, 1), QTime(0, 0)};
}

} // namespace

DueEdit::DueEdit(QWidget *parent)
    : QDateTimeEdit(parent)
{
    setCalendarPopup(true);
    setMinimumDateTime(nothing());
    setSpecialValueText(tr("Not set"));
    // Four-digit years: "26" alone says neither century nor whether it is a day.
    QString format = QLocale().dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    format.remove(QLatin1String(":ss"));
    setDisplayFormat(format);
    setDateTime(nothing());
    m_clear = lineEdit()->addAction(parts::icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    m_clear->setObjectName(QStringLiteral("clearDate"));
    m_clear->setText(tr("Take the date away"));
    m_clear->setToolTip(tr("Take the date away (Delete)"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] { setDateTime(minimumDateTime()); });
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_clear->setVisible(isSet());
        if (!m_isSetting)
            Q_EMIT momentEdited(moment());
    });
}

bool DueEdit::isSet() const
{
    return dateTime() != minimumDateTime();
}

QDateTime DueEdit::moment() const
{
    return isSet() ? dateTime().toUTC() : QDateTime();
}

void DueEdit::setMoment(const QDateTime &moment)
{
    m_isSetting = true;
    setDateTime(moment.isValid() ? moment.toLocalTime() : nothing());
    m_isSetting = false;
}

void DueEdit::begin()
{
    if (isSet())
        return;
    const QDateTime now = QDateTime::currentDateTime();
    setDateTime(QDateTime(now.date().addDays(1), QTime(now.time().hour(), 0)));
}

void DueEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isClearing = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isClearing && event->modifiers() == Qt::NoModifier) {
        setDateTime(minimumDateTime());
        event->accept();
        return;
    }
    const bool isStarting = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
        || (!event->text().isEmpty() && event->text().at(0).isDigit());
    if (isStarting && !isSet()) {
        begin();
        setSelectedSection(sectionAt(0));
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            return;
    }
    QDateTimeEdit::keyPressEvent(event);
}

void DueEdit::mousePressEvent(QMouseEvent *event)
{
    begin();
    QDateTimeEdit::mousePressEvent(event);
}

void DueEdit::wheelEvent(QWheelEvent *event)
{
    // Scrolling the form must not change a date by accident.
    if (hasFocus() && isSet())
        QDateTimeEdit::wheelEvent(event);
    else
        event->ignore();
}

bool DueEdit::focusNextPrevChild(bool next)
{
    // Tab goes on to the next field; the arrows go from section to section.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): passing QAbstractSpinBox over is what this is about
    return QWidget::focusNextPrevChild(next);
}

} // namespace ui::form
