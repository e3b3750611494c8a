// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app::domain {
struct TicketNote;
}

namespace ui::tickets {

class TicketFinderModel;

/// One note of a ticket to read: who wrote it and when, who can read it, title and text.
class NoteCard : public QWidget
{
    Q_OBJECT
public:
    NoteCard(const app::domain::TicketNote &note, const TicketFinderModel &model, QWidget *parent = nullptr);
};

} // namespace ui::tickets
