// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/guide.h"
#include "app/readiness/probe_result.h"
#include "ui/words/words.h"

namespace ui::words {

/// "Proven", "Likely", "Unknown", "Blocked".
[[nodiscard]] QString gradeWord(app::readiness::Grade grade);
/// The same, a proof with its date: "Proven on DATE".
[[nodiscard]] QString gradeWord(const app::readiness::ProbeResult &result);
[[nodiscard]] Mood resultMood(const app::readiness::ProbeResult &result);
/// What a probe looks at, as a title: "User name and zone".
[[nodiscard]] QString probeTitle(app::readiness::Probe probe);
[[nodiscard]] QString groupTitle(app::readiness::Group group);

/// Whom a result is about, for its sentences.
struct About
{
    QString personName; ///< may be empty
    bool isContact = false;
};

/// The sentence of a result, what mends it with the click path (empty where there is nothing to mend), and
/// the server's own words.
[[nodiscard]] Explanation explainResult(const app::readiness::ProbeResult &result, const About &about);
/// The grade and the sentence in one line.
[[nodiscard]] QString resultSentence(const app::readiness::ProbeResult &result, const About &about);

/// One line of the ledger: "Ticket: read back and attributed".
[[nodiscard]] QString ledgerSentence(const app::readiness::LedgerLine &line);

/// The set-up guide: titles of its chapters, and what to do in a step, with the click path.
[[nodiscard]] QString chapterTitle(app::readiness::Chapter chapter);
[[nodiscard]] QString guideStepText(app::readiness::GuideStep step);
/// The line under the guide: what the menus are called in other releases of Autotask.
[[nodiscard]] QString releaseHint();
/// The whole guide as text, to hand to an administrator.
[[nodiscard]] QString guideText();

} // namespace ui::words
