// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/outbox.h"
#include "tests/support/wait.h"

#include <deque>
#include <gtest/gtest.h>
#include <memory>
#include <utility>

namespace tests {

/// A step as the outbox keeps it.
inline app::domain::Step aStep(
    app::domain::StepState state, const QString &entity = QStringLiteral("Tickets"), int number = 1)
{
    app::domain::Step step;
    step.number = number;
    step.draft.entity = entity;
    step.actor = app::domain::ContactId{7};
    step.actorName = QStringLiteral("Anna Müller");
    step.token = QStringLiteral("perpro-0123456789abcdef0123456789abcdef");
    step.state = state;
    step.sentAt = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
    step.changedAt = step.sentAt.addSecs(2);
    return step;
}

/// A plan as it is submitted or was kept.
inline app::domain::Plan aPlan(const QString &title, std::vector<app::domain::Step> steps)
{
    app::domain::Plan plan;
    plan.title = title;
    plan.submittedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 29), Qt::UTC);
    plan.steps = std::move(steps);
    return plan;
}

/// A real outbox whose journal is a list and whose wire answers when the test says so.
class OutboxWithWire
{
public:
    /// `kept` is what an earlier run left, newest first; ids are given here.
    explicit OutboxWithWire(std::vector<app::domain::Plan> kept = {})
    {
        using namespace app::domain;
        for (Plan &plan : kept)
            number(plan);
        app::outbox::Journal journal{
            [this](const Plan &plan, DraftId) -> Result<Plan> {
                Plan saved = plan;
                number(saved);
                return saved;
            },
            [this](const Step &) { return written(); },
            [this](const Step &) { return written(); },
            [kept]() -> Result<std::vector<Plan>> { return kept; },
            [this](const std::vector<Step> &) { return written(); },
            [this](const std::vector<Step> &, const SavedDraft &draft) {
                using Kept = Result<std::optional<SavedDraft>>;
                return journalProblem ? Kept(*journalProblem) : Kept(std::optional(draft));
            },
        };
        app::outbox::Wire wire{
            [this](const Step &, QObject *, Callback<RecordRef> done) { creates.push_back(std::move(done)); },
            [this](
                const Step &, QObject *, Callback<ReadBack> done) { readBacks.push_back(std::move(done)); },
            [](const Draft &) { return true; },
            [this](const Step &, QObject *, Callback<LookUp> done) { lookUps.push_back(std::move(done)); },
            [](QObject *, const Callback<Done> &) {},
        };
        app::outbox::Policy policy;
        policy.readBackWaits = {std::chrono::milliseconds(0)};
        policy.retry.mostAttempts = 1; // what fails is left to the test
        policy.lookUp.waits = {std::chrono::hours(1)}; // looks only when it is told to
        outbox = std::make_unique<app::outbox::Outbox>(
            std::move(journal), std::move(wire),
            [] { return QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC); }, policy);
        EXPECT_TRUE(outbox->load());
    }

    /// Submits a plan and waits until its first create has left; outbox->start() must have been called.
    app::domain::PlanId submit(const QString &title)
    {
        const auto id = outbox->submit(aPlan(title, {aStep(app::domain::StepState::planned)}));
        EXPECT_TRUE(id);
        EXPECT_TRUE(waitFor([this] { return !creates.empty(); }));
        return *id;
    }

    void answerCreate(const app::domain::Result<app::domain::RecordRef> &created)
    {
        ASSERT_TRUE(waitFor([this] { return !creates.empty(); }));
        const auto done = creates.front();
        creates.pop_front();
        done(created);
    }

    void answerReadBack(const app::domain::Result<app::domain::ReadBack> &readBack)
    {
        ASSERT_TRUE(waitFor([this] { return !readBacks.empty(); }));
        const auto done = readBacks.front();
        readBacks.pop_front();
        done(readBack);
    }

    /// Looks for that step at once and lets Autotask show these.
    void look(const app::domain::Step &step, const app::domain::Result<app::domain::LookUp> &found)
    {
        outbox->lookUpNow(step.id);
        answerLookUp(found);
    }

    void answerLookUp(const app::domain::Result<app::domain::LookUp> &found)
    {
        ASSERT_TRUE(waitFor([this] { return !lookUps.empty(); }));
        const auto done = lookUps.front();
        lookUps.pop_front();
        done(found);
    }

    /// The first step of the newest plan.
    [[nodiscard]] const app::domain::Step &first() const { return outbox->plans().front().steps.front(); }

    std::deque<app::domain::Callback<app::domain::RecordRef>> creates;
    std::deque<app::domain::Callback<app::domain::ReadBack>> readBacks;
    std::deque<app::domain::Callback<app::domain::LookUp>> lookUps;
    std::optional<app::domain::Problem> journalProblem; ///< what writing a step meets
    std::unique_ptr<app::outbox::Outbox> outbox;

private:
    [[nodiscard]] app::domain::Result<bool> written() const
    {
        using Written = app::domain::Result<bool>;
        return journalProblem ? Written(*journalProblem) : Written(true);
    }
    void number(app::domain::Plan &plan)
    {
        plan.id = {++m_lastPlan};
        for (app::domain::Step &step : plan.steps)
            step.id = {++m_lastStep};
    }

    qint64 m_lastPlan = 0;
    qint64 m_lastStep = 0;
};

inline app::domain::Problem aProblem(app::domain::ProblemKind kind, app::domain::Delivery delivery)
{
    app::domain::Problem problem;
    problem.kind = kind;
    problem.delivery = delivery;
    return problem;
}

/// A record that fits what aStep() sent, without its token.
inline app::domain::Candidate aCandidate(qint64 id, const QString &number, int secondsAfter)
{
    app::domain::Candidate candidate;
    candidate.record = {QStringLiteral("Tickets"), id};
    candidate.number = number;
    candidate.author.contact = {7};
    candidate.createdAt = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC).addSecs(secondsAfter);
    return candidate;
}

/// What a look finds at 10:00, half an hour after aStep() left.
inline app::domain::LookUp aLookUp(std::vector<app::domain::Candidate> candidates)
{
    return {std::move(candidates), QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)};
}

/// What a look finds that soon after aStep() left.
inline app::domain::LookUp anEarlyLookUp()
{
    return {{}, QDateTime(QDate(2026, 11, 21), QTime(9, 31), Qt::UTC)};
}

/// What Autotask shows of a ticket by that contact.
inline app::domain::ReadBack readBackBy(qint64 contact)
{
    app::domain::ReadBack read;
    read.author.contact = {contact};
    read.number = QStringLiteral("T20261121.0001");
    return read;
}

} // namespace tests
