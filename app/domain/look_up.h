// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace app::domain {

/// A record of Autotask's that may be what an unclear step created (fact sheet 9).
struct Candidate
{
    RecordRef record;
    QString number; ///< for example the ticket number, empty where there is none
    QString title;
    QString text; ///< the description of a ticket or note; the file name of an attachment
    QString token; ///< what stands in the entity's token field
    double size = -1; ///< of an attachment's file, in bytes; -1 = not told
    ReadAuthor author;
    QDateTime createdAt; ///< UTC, the server's clock

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What Autotask holds that a step may have created, and when it said so.
struct LookUp
{
    std::vector<Candidate> candidates;
    QDateTime serverTime; ///< UTC, from the answer's Date header; null if it had none

    friend bool operator==(const LookUp &, const LookUp &) = default;
};

} // namespace app::domain
