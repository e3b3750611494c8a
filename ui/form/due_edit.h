// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDateTimeEdit>

class QAction;

namespace ui::form {

/// A date and time that may be missing. Local on screen; the moment itself has its zone. Shows "Not set"
/// until a person types, steps or opens the calendar; Delete takes it away again. One stop for the Tab key.
class DueEdit : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit DueEdit(QWidget *parent = nullptr);

    /// The moment in UTC, or an invalid one.
    [[nodiscard]] QDateTime moment() const;
    void setMoment(const QDateTime &moment);

Q_SIGNALS:
    void momentEdited(const QDateTime &moment);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool isSet() const;
    /// Begins with tomorrow at this hour: from "Not set" there is nothing to step from.
    void begin();

    QAction *m_clear; ///< for whoever has no keyboard at hand
    bool m_isSetting = false;
};

} // namespace ui::form
