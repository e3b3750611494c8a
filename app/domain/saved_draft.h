// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/file.h"
#include "app/domain/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace app::domain {

using DraftId = Id<struct DraftTag>;

/// What somebody was writing, kept on this computer so that it comes back after a crash: the form as it
/// stood, finished or not, the author, and where the cursor was. Never sent to Autotask.
struct SavedDraft
{
    DraftId id; ///< 0 until it is saved for the first time
    QString entity; ///< collection name: "Tickets", "TicketNotes"
    Actor actor;
    QString actorName; ///< as the person was called when the draft was saved
    std::optional<RecordRef> parent; ///< for a note: the record that it belongs to
    QJsonObject values; ///< what the form understood, by field
    QJsonObject unread; ///< what was typed and is no value yet, by field
    std::vector<File> files; ///< what is to be attached, in order; kept with the draft
    QJsonObject ticketChange; ///< for a note: fields of the ticket that are changed after it
    QString focusKey; ///< the field that had the cursor, empty for none
    int cursor = 0; ///< the cursor's place in that field, in UTF-16 units
    QDateTime changedAt; ///< UTC
    bool isAside = false; ///< kept for later; not what the page comes back with

    friend bool operator==(const SavedDraft &, const SavedDraft &) = default;
};

} // namespace app::domain
