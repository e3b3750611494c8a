// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/look_up.h"

#include "app/domain/line_ends.h"

#include <algorithm>

namespace app::outbox {

using namespace Qt::Literals::StringLiterals;
using domain::Candidate;
using domain::Step;

namespace {

/// The field that holds an entity's text; attachments are known by their file's name.
QString textOf(const Step &step)
{
    return domain::withPlainEnds(
        step.draft.fields[step.draft.entity.endsWith("Attachments"_L1) ? "fullPath"_L1 : "description"_L1]
            .toString());
}

bool mayBeBy(const Step &step, const domain::ReadAuthor &author)
{
    // Only a creator that surely is another one rules a record out: in contact mode, and after a silent
    // non-attribution, the creator is the API user, whom we may not know (fact sheet 2.2). An impersonator
    // tells that a resource was impersonated, and then it must be ours.
    const auto *resource = std::get_if<domain::ResourceId>(&step.actor);
    const auto *contact = std::get_if<domain::ContactId>(&step.actor);
    if (author.contact.isValid())
        return contact != nullptr && author.contact == *contact;
    if (author.impersonator.isValid())
        return resource != nullptr && author.resource == *resource;
    return true;
}

bool fits(const Step &step, const Candidate &candidate)
{
    if (domain::withPlainEnds(candidate.title)
        != domain::withPlainEnds(step.draft.fields["title"_L1].toString()))
        return false;
    if (domain::withPlainEnds(candidate.text) != textOf(step))
        return false;
    if (step.file && candidate.size >= 0 && candidate.size != static_cast<double>(step.file->size))
        return false;
    return mayBeBy(step, candidate.author);
}

} // namespace

std::vector<Candidate> matching(const Step &step, const std::vector<Candidate> &found,
    const std::optional<QDateTime> &leftAt, const std::vector<qint64> &known, const LookUpTimes &times)
{
    // An update makes no record: what is found is the very one, and it holds what was sent.
    if (step.kind == domain::StepKind::update)
        return found;
    std::vector<Candidate> matches;
    for (const Candidate &each : found) {
        if (std::find(known.begin(), known.end(), each.record.id) != known.end())
            continue;
        if (!step.token.isEmpty() && each.token == step.token)
            return {each};
        const bool isTooOld = leftAt && each.createdAt.isValid()
            && each.createdAt < leftAt->addMSecs(-times.clockSlack.count());
        // A record with another token is another create of ours.
        const bool isAnothers = !step.token.isEmpty() && each.token.startsWith("perpro-"_L1);
        if (!isTooOld && !isAnothers && fits(step, each))
            matches.push_back(each);
    }
    return matches;
}

QDateTime lastDeparture(const Step &step, const LookUpTimes &times)
{
    if (!step.sentAt.isValid())
        return {};
    const bool hasDied = step.problem && step.problem->kind == domain::ProblemKind::cancelled;
    const QDateTime last = hasDied ? step.sentAt.addMSecs(times.longestQueue.count()) : step.changedAt;
    return last.isValid() ? std::max(step.sentAt, last) : step.sentAt;
}

Verdict verdictOf(size_t matches, std::chrono::milliseconds sinceLeft, const LookUpTimes &times)
{
    if (matches == 1)
        return Verdict::arrived;
    if (matches > 1)
        return Verdict::several;
    return sinceLeft < times.longestServerTime ? Verdict::notYet : Verdict::none;
}

} // namespace app::outbox
