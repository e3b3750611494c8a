// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"

#include <QJsonObject>
#include <vector>

namespace ui::compose {

/// Everything that one submission writes.
struct Composed
{
    app::domain::Draft draft; ///< the ticket or note
    app::domain::Actor actor;
    QString actorName;
    std::vector<app::domain::File> files;
    QString attachmentEntity; ///< what a file becomes: "TicketAttachments", "TicketNoteAttachments"
    QString publish; ///< who reads the files, a value of the picklist (fact sheet 6.12)
    QJsonObject ticketChange; ///< fields of the note's ticket that are changed at the end
};

/// The steps of its plan: the record, one for each file, then the change of the ticket, all by the same
/// author.
[[nodiscard]] std::vector<app::domain::Step> stepsOf(const Composed &composed);

} // namespace ui::compose
