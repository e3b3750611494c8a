// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/ticket.h"
#include "ui/words/words.h"

#include <QString>
#include <functional>

namespace ui::tickets {

/// Who can read a note, for whoever draws it: word, colour and icon together.
struct Visibility
{
    QString word; ///< "Customer can read this", "Internal", ...
    QString iconName;
    words::Mood mood = words::Mood::neutral;
    bool isKnown = true; ///< false: the value is none of those that Autotask documents
};

/// Judged by the value of `publish` alone (fact sheet 6.12: 1 all Autotask users, the customer among them; 2
/// internal; 4 internal and co-managed), never by a label: the tenant may call them anything.
[[nodiscard]] Visibility visibilityOf(const QString &publish);

/// Names a person; empty for strangers.
using PersonName = std::function<QString(const app::domain::Actor &)>;

/// "Anna Bauer (contact)", "Jörg Weiß (impersonated by API User)", "Jörg Weiß"; strangers by kind and id.
[[nodiscard]] QString authorLine(const app::domain::ReadAuthor &author, const PersonName &personName);

/// True for the system's status 5, "Complete" (fact sheet 6.12), whatever the tenant calls it.
[[nodiscard]] bool isClosed(const app::domain::Ticket &ticket);

} // namespace ui::tickets
