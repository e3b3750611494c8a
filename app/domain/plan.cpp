// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/plan.h"

#include <array>
#include <utility>

namespace app::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<StepState, QLatin1StringView>, 10> stateNames{{
    {StepState::planned, "planned"_L1},
    {StepState::sending, "sending"_L1},
    {StepState::accepted, "accepted"_L1},
    {StepState::verified, "verified"_L1},
    {StepState::notAttributed, "notAttributed"_L1},
    {StepState::authorUnreadable, "authorUnreadable"_L1},
    {StepState::rejected, "rejected"_L1},
    {StepState::unclear, "unclear"_L1},
    {StepState::cancelled, "cancelled"_L1},
    {StepState::discarded, "discarded"_L1},
}};

constexpr std::array<std::pair<StepKind, QLatin1StringView>, 2> kindNames{{
    {StepKind::create, "create"_L1},
    {StepKind::update, "update"_L1},
}};

constexpr std::array<std::pair<FoundBy, QLatin1StringView>, 4> foundByNames{{
    {FoundBy::nothing, ""_L1},
    {FoundBy::token, "token"_L1},
    {FoundBy::content, "content"_L1},
    {FoundBy::person, "person"_L1},
}};

} // namespace

QString kindName(StepKind kind)
{
    for (const auto &[each, name] : kindNames) {
        if (each == kind)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<StepKind> kindFromName(const QString &name)
{
    for (const auto &[kind, each] : kindNames) {
        if (each == name)
            return kind;
    }
    return std::nullopt;
}

QString stateName(StepState state)
{
    for (const auto &[each, name] : stateNames) {
        if (each == state)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<StepState> stateFromName(const QString &name)
{
    for (const auto &[state, each] : stateNames) {
        if (each == name)
            return state;
    }
    return std::nullopt;
}

QString foundByName(FoundBy foundBy)
{
    for (const auto &[each, name] : foundByNames) {
        if (each == foundBy)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<FoundBy> foundByFromName(const QString &name)
{
    for (const auto &[foundBy, each] : foundByNames) {
        if (each == name)
            return foundBy;
    }
    return std::nullopt;
}

bool isSettled(StepState state)
{
    switch (state) {
    case StepState::planned:
    case StepState::sending:
    case StepState::accepted:
        return false;
    case StepState::verified:
    case StepState::notAttributed:
    case StepState::authorUnreadable:
    case StepState::rejected:
    case StepState::unclear:
    case StepState::cancelled:
    case StepState::discarded:
        return true;
    }
    Q_UNREACHABLE();
}

bool isAttachment(const Step &step)
{
    return step.kind == StepKind::create && step.draft.entity.endsWith("Attachments"_L1);
}

Step withParent(const Plan &plan, Step step)
{
    for (const Step &each : plan.steps) {
        if (step.parentStep != 0 && each.number == step.parentStep)
            step.draft.parent = each.record;
    }
    return step;
}

} // namespace app::domain
