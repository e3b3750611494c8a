// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLineEdit>

class QAction;

namespace ui::form {

/// A date and time that may be missing, typed freely: see readMoment. Local on screen; the moment itself has
/// its zone. What is no moment stays as it was typed. Up and Down step the part at the cursor, Alt+Down and
/// F4 open a calendar.
class DueEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DueEdit(QWidget *parent = nullptr);

    /// The moment in UTC, or an invalid one.
    [[nodiscard]] QDateTime moment() const { return m_moment; }
    void setMoment(const QDateTime &moment);
    /// True while what stands there is no moment.
    [[nodiscard]] bool isUnread() const { return !m_moment.isValid() && !text().isEmpty(); }
    /// Shows a text that is no moment yet.
    void setUnread(const QString &typed);

Q_SIGNALS:
    /// Another moment by a person's hand; an invalid one: it was taken away.
    void momentEdited(const QDateTime &moment);
    /// What was typed is no moment.
    void unreadTyped(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read(const QString &typed);
    /// Sets it as if it had been typed.
    void edit(const QDateTime &local);
    void step(int steps);
    void showCalendar();
    void showText();
    /// What a date without a time is set to: the hour that stands there, or this hour.
    [[nodiscard]] QTime usualTime() const;

    QDateTime m_moment; ///< UTC
    QTime m_time; ///< local, of the last moment that stood here; it outlasts what is being typed
    QAction *m_clear; ///< for whoever has no keyboard at hand
};

} // namespace ui::form
