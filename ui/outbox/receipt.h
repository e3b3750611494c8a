// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/plan_facts.h"

#include <vector>

namespace ui::outbox {

/// One line of a receipt.
struct ReceiptLine
{
    QString label;
    QString value; ///< plain text, may come from the server
    bool isExact = false; ///< an id or a token: to be copied sign by sign

    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

/// The name of whoever Autotask shows as author; empty while nothing was read back, or for a stranger.
[[nodiscard]] QString readAuthorName(const app::domain::Step &step, const NameOf &nameOf);

/// Who Autotask shows as author in a few words: the name, kind and id of a stranger, or that it is nobody;
/// empty while nothing was read back.
[[nodiscard]] QString readAuthorLabel(const app::domain::Step &step, const NameOf &nameOf);

/// The resource through which Autotask says that it was sent, with kind and id; empty for none.
[[nodiscard]] QString impersonatorLine(const app::domain::Step &step, const NameOf &nameOf);

/// What is known of one step: state, record, author chosen, author read, moments, token. Lines without a
/// value are left out.
[[nodiscard]] std::vector<ReceiptLine> receipt(const app::domain::Step &step, const NameOf &nameOf);

/// The receipt of a whole plan as text for a mail or a ticket.
[[nodiscard]] QString receiptText(const app::domain::Plan &plan, const NameOf &nameOf);

} // namespace ui::outbox
