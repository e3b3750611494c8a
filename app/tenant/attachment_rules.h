// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/body_rules.h"
#include "app/tenant/options.h"
#include "app/tenant/people.h"
#include "app/tenant/records.h"

namespace app::tenant {

/// The most bytes of one attachment, before Base64 (fact sheet 8).
inline constexpr qsizetype mostAttachmentBytes = 6000000;

/// Checks the body of POST Tickets/{id}/Attachments and TicketNotes/{id}/Attachments (fact sheet 5.3, 6.3):
/// the metadata, the type of the file, the data and its size.
[[nodiscard]] Judged judgeAttachment(const Entity &entity, const QByteArray &body, const Options &options);

/// Sets everything that the server alone sets, author included. `parent` is the ticket, or the note of
/// `ticket`. Returns an error for a violated contact rule only if the options ask for that; otherwise such an
/// author is silently left out.
[[nodiscard]] QString completeAttachment(QJsonObject &fields, const Record &parent, const Record &ticket,
    const Resource *caller, const Options &options, const QDateTime &now);

} // namespace app::tenant
