// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "ui/words/words.h"

#include <QString>

// How a record will look in Autotask before it is written. Qt Core only.
namespace ui::words {

/// Whom Autotask will name as the author, and whom it would name without impersonation (fact sheet 2.1).
struct AuthorPreview
{
    QString with;
    QString without;
};

/// For one entity ("Tickets", "TicketNotes") and person; `companyName` may be empty.
[[nodiscard]] AuthorPreview authorPreview(const QString &entity, const app::domain::Actor &actor,
    const QString &personName, const QString &companyName);

/// Who will read a note, for whoever draws it: sentence, icon and colour together.
struct Readers
{
    QString sentence;
    QString iconName;
    Mood mood = Mood::neutral;
};

/// Judged by the value of "publish" alone, never by its label, which is the tenant's own (fact sheet 2.4 and
/// 6.12): 1 is everybody, 2 is internal, and of any other value PerPro does not pretend to know.
[[nodiscard]] Readers readersOf(const QString &publish);

/// Why a contact's note can have no other readers than everybody (fact sheet 2.4).
[[nodiscard]] QString onlyForEverybody(const QString &contactName);

} // namespace ui::words
