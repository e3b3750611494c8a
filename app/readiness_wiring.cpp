// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness_wiring.h"

#include <utility>

namespace app {

using domain::Actor;

readiness::Probes readinessProbes(autotask::Gateway &gateway)
{
    return {
        [&gateway](const QString &entity, std::optional<domain::ResourceId> as, QObject *context, auto done) {
            gateway.fetchAccess(entity, as, context, std::move(done));
        },
        [&gateway](QObject *context, auto done) { gateway.proveCredentials(context, std::move(done)); },
        [&gateway](QObject *context, auto done) { gateway.askZoneAgain(context, std::move(done)); },
        [&gateway](const QString &userName, QObject *context, auto done) {
            gateway.findApiUsers(userName, context, std::move(done));
        },
        [&gateway](domain::ResourceId resource, QObject *context, auto done) {
            gateway.fetchResource(resource, context, std::move(done));
        },
    };
}

store::ProofOutcome storedOutcome(readiness::Proof::Outcome outcome)
{
    switch (outcome) {
    case readiness::Proof::Outcome::verified:
        return store::ProofOutcome::verified;
    case readiness::Proof::Outcome::notAttributed:
        return store::ProofOutcome::notAttributed;
    case readiness::Proof::Outcome::notPermitted:
        return store::ProofOutcome::notPermitted;
    }
    Q_UNREACHABLE();
}

readiness::Proof::Outcome readOutcome(store::ProofOutcome outcome)
{
    switch (outcome) {
    case store::ProofOutcome::verified:
        return readiness::Proof::Outcome::verified;
    case store::ProofOutcome::notAttributed:
        return readiness::Proof::Outcome::notAttributed;
    case store::ProofOutcome::notPermitted:
        return readiness::Proof::Outcome::notPermitted;
    }
    Q_UNREACHABLE();
}

readiness::Ledger readLedger(store::ProofStore &proofs, const QString &apiUser, const QString &entity,
    const Actor &actor, const QDateTime &until)
{
    readiness::Ledger ledger;
    const auto read = [](const store::Proof &proof) {
        return readiness::Proof{readOutcome(proof.outcome), proof.at};
    };
    if (const auto history = proofs.history(apiUser, actor)) {
        for (const store::Proof &each : *history)
            ledger.lines.push_back({each.entity, read(each)});
    }
    const auto other = proofs.latestOfKind(apiUser, entity, actor);
    if (other && *other)
        ledger.sameKind = read(**other);
    if (const auto verified = proofs.verified(apiUser, entity, until)) {
        for (const store::Proof &each : *verified) {
            const bool isContact = std::holds_alternative<domain::ContactId>(each.actor);
            (isContact ? ledger.readBackByContact : ledger.readBackByResource) = each.at;
        }
    }
    return ledger;
}

domain::Result<std::vector<readiness::Tick>> readTicks(store::ChecklistStore &checklist)
{
    const auto stored = checklist.all();
    if (!stored)
        return stored.error();
    std::vector<readiness::Tick> ticks;
    for (const store::TickedStep &each : *stored)
        ticks.push_back({each.step, each.by, each.at});
    return ticks;
}

} // namespace app
