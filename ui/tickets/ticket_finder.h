// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace ui::parts {
class BusyLine;
class FieldHint;
class MessageStrip;
} // namespace ui::parts

namespace ui::tickets {

class TicketFinderModel;
class TicketPanel;

/// "Ticket": a search line, the tickets found below it, and the chosen ticket to look at. The line keeps the
/// focus; arrows move in the list, Enter asks or chooses, Esc empties the line.
class TicketFinder : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the finder.
    explicit TicketFinder(TicketFinderModel &model, QWidget *parent = nullptr);

    void focusLine();
    /// Says beside the line why nothing was submitted, until something changes.
    void showObstacle(const QString &sentence);

Q_SIGNALS:
    void openRecord(const app::domain::RecordRef &record); ///< "Open in Autotask"

private:
    void follow();
    void followTicket();
    void showTrouble();
    void enter();

    TicketFinderModel &m_model;
    QLineEdit *m_line;
    parts::FieldHint *m_hint;
    parts::BusyLine *m_busy;
    parts::MessageStrip *m_trouble;
    QListView *m_list;
    TicketPanel *m_panel;
};

} // namespace ui::tickets
