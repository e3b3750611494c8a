// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/unclear_facts.h"

#include "ui/outbox/receipt.h"
#include "ui/words/outbox_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using app::domain::Candidate;
using app::domain::Plan;
using app::domain::Step;
using app::domain::StepState;
using app::outbox::Search;

namespace {

struct Unclear
{
    Q_DECLARE_TR_FUNCTIONS(Unclear)
};

constexpr int mostLinesOfText = 3;
constexpr size_t idLine = 0;

QString notUnclear()
{
    return Unclear::tr("It is clear what became of it.");
}

QString firstLines(const QString &text)
{
    const QStringList lines = text.trimmed().split(u'\n');
    const QString first = lines.mid(0, mostLinesOfText).join(u'\n');
    return lines.size() > mostLinesOfText ? first + u" …"_s : first;
}

/// When a record was made, with how long after the request left: that often tells which one it is.
QString createdLine(const Candidate &candidate, const Step &step, const Outlook &outlook)
{
    if (!candidate.createdAt.isValid())
        return {};
    QString moment = words::localClock(candidate.createdAt, outlook.now);
    if (!step.sentAt.isValid())
        return moment;
    const std::chrono::milliseconds after(step.sentAt.msecsTo(candidate.createdAt));
    return after.count() < 0
        ? Unclear::tr("%1 (%2 before it was sent)", "moment, span").arg(moment, words::spanWord(-after))
        : Unclear::tr("%1 (%2 after it was sent)", "moment, span").arg(moment, words::spanWord(after));
}

/// What Autotask shows of it, read as if it were the step's.
Step takenFor(const Step &step, const Candidate &candidate)
{
    Step shown = step;
    shown.record = candidate.record;
    shown.recordNumber = candidate.number;
    shown.author = candidate.author;
    return shown;
}

CandidateCard cardFor(
    const Candidate &candidate, const Step &step, const Outlook &outlook, const NameOf &nameOf)
{
    const Step shown = takenFor(step, candidate);
    CandidateCard card;
    card.record = candidate.record;
    card.label = words::recordLabel(shown);
    card.link = linkFor(step, candidate.record);
    card.isLinkToParent = card.link && !(*card.link == candidate.record);
    const QString size = candidate.size < 0
        ? QString()
        : QLocale().formattedDataSize(static_cast<qint64>(candidate.size), 1, QLocale::DataSizeSIFormat);
    card.lines = {
        {Unclear::tr("ID"), QString::number(candidate.record.id), false, true},
        {Unclear::tr("Created"), createdLine(candidate, step, outlook)},
        {Unclear::tr("Author"), readAuthorLabel(shown, nameOf)},
        {Unclear::tr("Sent through"), impersonatorLine(shown, nameOf)},
        {words::fieldLabel(u"title"_s), candidate.title},
        {Unclear::tr("Text"), firstLines(candidate.text)},
        {Unclear::tr("Size"), size},
        {Unclear::tr("Token"), candidate.token, false, true},
    };
    return card;
}

/// Leaves out what no record shows, and marks in what they differ.
void compare(std::vector<CandidateCard> &cards)
{
    for (size_t line = cards.front().lines.size(); line-- > 0;) {
        const QString first = cards.front().lines[line].value;
        const bool isSame = std::all_of(cards.begin(), cards.end(),
            [&](const CandidateCard &each) { return each.lines[line].value == first; });
        for (CandidateCard &each : cards) {
            CandidateLine &shown = each.lines[line];
            shown.isDifferent = !isSame && line != idLine; // an id is always another one
            if (shown.value.isEmpty() && !isSame)
                shown.value = u"–"_s;
            if (shown.value.isEmpty())
                each.lines.erase(each.lines.begin() + static_cast<std::ptrdiff_t>(line));
        }
    }
}

} // namespace

Offer lookUpOffer(const Step &step, const Outlook &outlook)
{
    if (step.state != StepState::unclear)
        return {false, notUnclear()};
    if (outlook.search == nullptr)
        return {false, Unclear::tr("PerPro has not begun to look yet.")};
    if (waitsFor({}, step, outlook) == WaitsFor::secret)
        return {false, Unclear::tr("Autotask refused the credentials: enter the new secret first.")};
    if (isLookingNow(outlook))
        return {false, Unclear::tr("PerPro is looking right now.")};
    return {true, Unclear::tr("Asks Autotask at once whether it arrived; nothing is sent.")};
}

Offer sendAgainOffer(const Step &step, const Outlook &outlook)
{
    if (step.state != StepState::unclear)
        return {false, notUnclear()};
    if (outlook.search != nullptr && outlook.search->state == Search::State::none)
        return {true,
            Unclear::tr("Creates it once more; if the first one did arrive after all, there will be two.")};
    if (outlook.search != nullptr && outlook.search->state == Search::State::several)
        return {false,
            Unclear::tr("Autotask holds records that fit; only where none fits it can be sent again.")};
    const QDateTime done = serverDoneAt(step, outlook);
    if (!done.isValid())
        return {false, Unclear::tr("The search must have ended without a hit first.")};
    return {false,
        Unclear::tr("The search must have ended without a hit first; the server may still be at work until "
                    "%1.")
            .arg(words::localClock(done, outlook.now))};
}

Offer discardOffer(const Step &step)
{
    if (step.state != StepState::unclear)
        return {false, notUnclear()};
    return {true,
        Unclear::tr("PerPro will not look any further; if it arrived, the record stays in Autotask. Needs a "
                    "reason.")};
}

QString sendAgainConsequence(const Step &step, const Outlook &outlook)
{
    const QString kind = words::entityWord(step.draft.entity);
    QString text =
        Unclear::tr("If the first one did arrive after all, there will be two records (%1): Autotask "
                    "keeps both, and customers may see both.",
            "kind of record")
            .arg(kind);
    if (outlook.search != nullptr && outlook.search->lookedAt.isValid()) {
        text = Unclear::tr("Nothing was found up to %1, which is longer than Autotask's server takes.")
                   .arg(words::localClock(outlook.search->lookedAt, outlook.now))
            + u' ' + text;
    }
    return text;
}

QString discardConsequence(const Plan &plan, const Step &step)
{
    const QString text =
        Unclear::tr("PerPro will not look any further; if it arrived, the record stays in Autotask. It moves "
                    "to the history with your reason.");
    const bool isFollowed = std::any_of(plan.steps.begin(), plan.steps.end(),
        [&step](const Step &each) { return each.number > step.number && each.state == StepState::planned; });
    return isFollowed ? text + u' ' + Unclear::tr("The parts that were to follow it are not sent.") : text;
}

std::vector<CandidateCard> candidateCards(const Step &step, const Outlook &outlook, const NameOf &nameOf)
{
    std::vector<CandidateCard> cards;
    if (outlook.search == nullptr || outlook.search->state != Search::State::several)
        return cards;
    cards.reserve(outlook.search->candidates.size());
    for (const Candidate &each : outlook.search->candidates)
        cards.push_back(cardFor(each, step, outlook, nameOf));
    if (!cards.empty())
        compare(cards);
    return cards;
}

} // namespace ui::outbox
