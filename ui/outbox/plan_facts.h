// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "ui/words/words.h"

#include <QString>
#include <functional>
#include <optional>

// What a plan as a whole tells: pure functions over its steps.
namespace ui::outbox {

/// The name of a person, empty for a stranger.
using NameOf = std::function<QString(const app::domain::Actor &)>;
/// The name of the company that a step is about, empty if it is not known.
using CompanyOf = std::function<QString(const app::domain::Step &)>;

/// What was known of the causes when Autotask refused a step for lack of permission; may be empty.
using EvidenceOf = std::function<app::impersonation::PermissionEvidence(const app::domain::Step &)>;

/// The step that speaks for the whole plan: the worst one, else the one that is under way. nullptr for a plan
/// without steps.
[[nodiscard]] const app::domain::Step *tellingStep(const app::domain::Plan &plan);

/// True while the plan belongs in the outbox: something is not settled yet, or is unclear.
[[nodiscard]] bool isOpen(const app::domain::Plan &plan);

/// Title, with the record's number before it once there is one.
[[nodiscard]] QString planTitle(const app::domain::Plan &plan);
/// The names of everybody as whom the plan writes, each once.
[[nodiscard]] QString planAuthors(const app::domain::Plan &plan);
/// Everybody whom Autotask shows as author of a part, each once; empty while nothing was read back.
[[nodiscard]] QString planReadAuthors(const app::domain::Plan &plan, const NameOf &nameOf);
/// When any part of it changed last; UTC.
[[nodiscard]] QDateTime planChangedAt(const app::domain::Plan &plan);
/// One word for the plan's state, how it is meant, and one sentence; of several parts it says which one
/// speaks.
[[nodiscard]] QString planWord(const app::domain::Plan &plan);
[[nodiscard]] words::Mood planMood(const app::domain::Plan &plan);
[[nodiscard]] QString planSentence(const app::domain::Plan &plan, const NameOf &nameOf);

/// Whether something can be done with a plan: what it does, or why it cannot be done, as a sentence.
struct Offer
{
    bool isPossible = false;
    QString text;

    friend bool operator==(const Offer &, const Offer &) = default;
};

/// Only what surely never left may be sent; what is unclear never.
[[nodiscard]] Offer sendOffer(const app::domain::Plan &plan);
/// Only what is still planned can be taken back.
[[nodiscard]] Offer cancelOffer(const app::domain::Plan &plan);
/// Only a record that was created and not read back.
[[nodiscard]] Offer readBackOffer(const app::domain::Plan &plan);
/// Taking it back into the form that it came from: only what surely never left, and what one form can show.
[[nodiscard]] Offer draftOffer(const app::domain::Plan &plan);
/// Writing it anew while it stays in the history: what is settled or unclear. The text warns of a second
/// record.
[[nodiscard]] Offer duplicateOffer(const app::domain::Plan &plan);

/// To what a link leads for a record that `step` may have made: the record itself, else the one that it hangs
/// on, for there are no links to notes and attachments (fact sheet 10); nothing where neither has one.
[[nodiscard]] std::optional<app::domain::RecordRef> linkFor(
    const app::domain::Step &step, const app::domain::RecordRef &record);

/// The record to which a link into Autotask leads: the first one of the plan that has a link of its own, else
/// the record that it hangs on, for there are no links to notes and attachments (fact sheet 10). Nothing
/// before a record was created.
[[nodiscard]] std::optional<app::domain::RecordRef> linkedRecord(const app::domain::Plan &plan);

} // namespace ui::outbox
