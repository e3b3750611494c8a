// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/readiness.h"

#include <QVariant>
#include <algorithm>

namespace app::readiness {

using namespace Qt::Literals::StringLiterals;
using domain::ProblemKind;
using domain::StepState;
using domain::UserAccess;

std::optional<Proof> Ledger::latest(const QString &entity) const
{
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&entity](const LedgerLine &each) { return each.entity == entity; });
    return found == lines.end() ? std::nullopt : std::optional(found->proof);
}

Readiness assess(UserAccess accessForCreate, bool isBlockedByRule, const std::optional<Proof> &lastProof)
{
    if (isBlockedByRule)
        return {Grade::blocked, Reason::ruleBlocks, {}};
    if (accessForCreate == UserAccess::none)
        return {Grade::blocked, Reason::apiUserMayNotCreate, {}};
    if (lastProof) {
        switch (lastProof->outcome) {
        case Proof::Outcome::verified:
            return {Grade::proven, Reason::readBack, lastProof->at};
        case Proof::Outcome::notAttributed:
            return {Grade::blocked, Reason::notAttributedBefore, lastProof->at};
        case Proof::Outcome::notPermitted:
            return {Grade::blocked, Reason::refusedBefore, lastProof->at};
        }
    }
    if (accessForCreate == UserAccess::unknown)
        return {Grade::unknown, Reason::accessUnreadable, {}};
    return {Grade::likely, Reason::nothingContradicts, {}};
}

std::optional<Proof> proofOf(const domain::Step &step, const std::vector<impersonation::Finding> &violated)
{
    switch (step.state) {
    case StepState::verified:
        return Proof{Proof::Outcome::verified, step.changedAt};
    case StepState::notAttributed:
        if (!violated.empty())
            return std::nullopt;
        return Proof{Proof::Outcome::notAttributed, step.changedAt};
    case StepState::rejected:
        if (step.problem && step.problem->kind == ProblemKind::notPermitted)
            return Proof{Proof::Outcome::notPermitted, step.changedAt};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

RecordPlace placeOf(const domain::Plan &plan, const domain::Step &step)
{
    const auto idIn = [](const domain::Step &of, QLatin1StringView field) {
        return of.draft.fields.value(field).toInteger();
    };
    RecordPlace place;
    place.contact = domain::ContactId{idIn(step, "contactID"_L1)};
    if (const QJsonValue publish = step.draft.fields.value("publish"_L1); !publish.isUndefined())
        place.publish = publish.toVariant().toString();
    // A step hangs on an earlier one, so this ends.
    for (const domain::Step *each = &step; each != nullptr && !place.company.isValid();) {
        place.company = domain::CompanyId{idIn(*each, "companyID"_L1)};
        const auto parent =
            std::find_if(plan.steps.begin(), plan.steps.end(), [each](const domain::Step &other) {
                return other.number == each->parentStep && other.number < each->number;
            });
        each = parent == plan.steps.end() ? nullptr : &*parent;
    }
    return place;
}

} // namespace app::readiness
