// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ticket.h"
#include "app/impersonation/rules.h"
#include "app/people/directory.h"
#include "ui/form/form_model.h"

#include <QHash>
#include <QJsonValue>
#include <functional>
#include <optional>
#include <vector>

namespace ui::compose {

class Roles;

/// What stands around the form that is being filled in.
struct Surroundings
{
    form::FormModel &form;
    const app::people::Directory &directory;
    Roles &roles;
    const app::people::Person *author = nullptr; ///< nobody is chosen yet
    std::optional<app::domain::Ticket> ticket = {}; ///< the one that a note belongs to, once it was read
    /// What followed from the author and still stands as it was filled in, by field; nullptr keeps no
    /// account.
    QHash<QString, QJsonValue> *filledIn = nullptr;
};

/// Something that speaks against what was entered, beside its field.
struct Objection
{
    QString field;
    QString sentence; ///< translated

    friend bool operator==(const Objection &, const Objection &) = default;
};

/// What the trade knows of one entity while it is composed, beyond the tenant's metadata: the one place in
/// which tickets and notes differ for the model.
struct EntityForm
{
    QString entity; ///< collection name
    QString attachmentEntity; ///< what a file that goes with it becomes
    form::Trade trade;
    QStringList weighed; ///< fields on which findings and objections depend
    QString demandingField; ///< whose value may make other fields required; empty = none

    /// Fills in what follows from the author where nothing was entered yet, or only what followed from the
    /// author before.
    std::function<void(const Surroundings &)> followAuthor;
    /// Marks as filled in what the author of a draft that came back had filled in before.
    std::function<void(const Surroundings &)> recallFilledIn;
    /// Changes what follows from a field that was changed.
    std::function<void(const Surroundings &, const QString &key)> followField;
    /// Adds what only the form knows to the facts that the rules are asked about.
    std::function<void(const Surroundings &, app::impersonation::Facts &)> addFacts;
    /// Contradictions that the server would refuse; told as soon as they are entered.
    std::function<std::vector<Objection>(const Surroundings &)> clashes;
    /// True if the person must confirm that the customer will read what is written.
    std::function<bool(const Surroundings &)> needsConfirmation;
    /// What is missing although no single field is required; told when submitting.
    std::function<std::vector<Objection>(const Surroundings &)> gaps;
    /// What the outbox and the history call the submission.
    std::function<QString(const Surroundings &)> planTitle;
};

} // namespace ui::compose
