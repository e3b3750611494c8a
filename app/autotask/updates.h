// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/look_up.h"
#include "app/domain/plan.h"
#include "app/domain/result.h"
#include "app/net/http.h"

#include <QJsonObject>
#include <QStringList>

// What became of a change: Autotask answers 200 to a PATCH that a workflow rule undoes at once (fact
// sheet 5.1), so only the values that are read tell.
namespace app::autotask {

/// The fields of `sent` that hold another value in `item`. Numbers and texts of numbers are the same, and so
/// are the two ways to write a moment; null is what is absent, empty or null.
[[nodiscard]] QStringList unkeptFields(const QJsonObject &item, const QJsonObject &sent);

/// The record of an update as it is now. No entity that can be changed here tells who changed it, so the
/// author cannot be read; `unkept` says which values did not stay.
[[nodiscard]] domain::Result<domain::ReadBack> readUpdated(
    const net::Answer &answer, const domain::Step &step);

/// Whether an update whose answer was lost was carried out: the record itself if it holds every value that
/// was sent, else nothing.
[[nodiscard]] domain::Result<domain::LookUp> readChanged(const net::Answer &answer, const domain::Step &step);

} // namespace app::autotask
