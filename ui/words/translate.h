// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace ui::words {

/// The translation context of this room: Words::tr().
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The sentences for our own database, by the fault that app/store encodes in Problem::field.
[[nodiscard]] Explanation explainStorage(const app::domain::Problem &problem);

/// Where things are mended in Autotask (fact sheet 3.3): the lists of security levels and of users, the API
/// user's level with its boxes, and the box on the person's level.
[[nodiscard]] QString levelsPath();
[[nodiscard]] QString usersPath();
[[nodiscard]] QString apiLevelPath(bool isContact);
[[nodiscard]] QString personLevelPath();

} // namespace ui::words
