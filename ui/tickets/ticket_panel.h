// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui::parts {
class FieldHint;
}

namespace ui::tickets {

class TicketFinderModel;

/// The ticket to look at before something is written to it: number, title, company, contact, status,
/// description and the last notes with author and visibility. Hidden while there is no ticket. All texts are
/// plain; long ones scroll.
class TicketPanel : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the panel.
    explicit TicketPanel(TicketFinderModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRecord(const app::domain::RecordRef &record); ///< "Open in Autotask"

private:
    void follow();
    void showNotes();

    TicketFinderModel &m_model;
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_company;
    QLabel *m_contact;
    QLabel *m_status;
    QLabel *m_created;
    parts::FieldHint *m_closed;
    QPlainTextEdit *m_description;
    QLabel *m_notesText;
    QScrollArea *m_notesArea;
    QVBoxLayout *m_notes;
    QPushButton *m_refresh;
    QPushButton *m_open;
};

} // namespace ui::tickets
