// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/proof_store.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"
#include "app/store/transaction.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::Done;
using domain::Result;

namespace {

QString outcomeName(ProofOutcome outcome)
{
    switch (outcome) {
    case ProofOutcome::verified:
        return u"verified"_s;
    case ProofOutcome::notAttributed:
        return u"notAttributed"_s;
    case ProofOutcome::notPermitted:
        return u"notPermitted"_s;
    }
    Q_UNREACHABLE();
}

Result<ProofOutcome> readOutcome(const QString &name)
{
    for (const ProofOutcome each :
        {ProofOutcome::verified, ProofOutcome::notAttributed, ProofOutcome::notPermitted}) {
        if (outcomeName(each) == name)
            return each;
    }
    return storageProblem(StorageFault::corrupt, u"unknown outcome of a proof: %1"_s.arg(name));
}

} // namespace

Result<Done> ProofStore::append(const Proof &proof)
{
    const ActorColumns actor = actorColumns(proof.actor);
    return inTransaction(m_database, [&] {
        return Statement(m_database,
            u"INSERT INTO proofs (api_user, entity, actor_kind, actor_id, outcome, at) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s)
            .bind(proof.apiUser)
            .bind(proof.entity)
            .bind(actor.kind)
            .bind(actor.id)
            .bind(outcomeName(proof.outcome))
            .bind(utcText(proof.at))
            .run();
    });
}

Result<std::optional<Proof>> ProofStore::latest(const QString &entity, const Actor &actor)
{
    const ActorColumns columns = actorColumns(actor);
    Statement read(m_database,
        u"SELECT api_user, outcome, at FROM proofs WHERE entity = ? AND actor_kind = ? "
        "AND actor_id = ? ORDER BY id DESC LIMIT 1"_s);
    read.bind(entity).bind(columns.kind).bind(columns.id);
    if (!read.exec())
        return read.problem();
    if (!read.next())
        return read.hasFailed() ? Result<std::optional<Proof>>(read.problem()) : std::optional<Proof>();
    const auto outcome = readOutcome(read.text(1));
    if (!outcome)
        return outcome.error();
    const auto at = readUtc(read, 2);
    if (!at)
        return at.error();
    return std::optional(Proof{read.text(0), entity, actor, *outcome, *at});
}

} // namespace app::store
