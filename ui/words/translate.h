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

} // namespace ui::words
