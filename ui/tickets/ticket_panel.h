// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui::parts {
class MessageStrip;
}

namespace ui::tickets {

class TicketFinderModel;

/// The ticket to look at before something is written to it: title, company, contact and status; below them
/// the description and the last notes with author and visibility scroll in a few lines, or in many when asked
/// for, so that the form stays in sight. Its number stands in the line of the finder. Hidden while there is
/// no ticket. All texts are plain.
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
    void showMore(bool isMore);

    TicketFinderModel &m_model;
    QLabel *m_title;
    QLabel *m_company;
    QLabel *m_contact;
    QLabel *m_status;
    QLabel *m_created;
    parts::MessageStrip *m_closed;
    QScrollArea *m_reading; ///< description and notes
    QLabel *m_description;
    QLabel *m_notesText;
    QVBoxLayout *m_notes;
    QPushButton *m_more;
    bool m_isMore = false;
    QPushButton *m_refresh;
    QPushButton *m_open;
};

} // namespace ui::tickets
