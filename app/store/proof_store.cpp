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

Result<std::optional<Proof>> first(const Result<std::vector<Proof>> &proofs)
{
    if (!proofs)
        return proofs.error();
    return proofs->empty() ? std::optional<Proof>() : std::optional(proofs->front());
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

Result<std::vector<Proof>> ProofStore::readAll(Statement &read)
{
    if (!read.exec())
        return read.problem();
    std::vector<Proof> proofs;
    while (read.next()) {
        const auto actor = readActor(read.text(2), read.integer(3));
        if (!actor)
            return actor.error();
        const auto outcome = readOutcome(read.text(4));
        if (!outcome)
            return outcome.error();
        const auto at = readUtc(read, 5);
        if (!at)
            return at.error();
        proofs.push_back({read.text(0), read.text(1), *actor, *outcome, *at});
    }
    if (read.hasFailed())
        return read.problem();
    return proofs;
}

Result<std::optional<Proof>> ProofStore::latest(const QString &entity, const Actor &actor)
{
    const ActorColumns columns = actorColumns(actor);
    Statement read(m_database,
        u"SELECT api_user, entity, actor_kind, actor_id, outcome, at FROM proofs WHERE entity = ? "
        "AND actor_kind = ? AND actor_id = ? ORDER BY id DESC LIMIT 1"_s);
    read.bind(entity).bind(columns.kind).bind(columns.id);
    return first(readAll(read));
}

Result<std::vector<Proof>> ProofStore::history(const QString &apiUser, const Actor &actor, int limit)
{
    const ActorColumns columns = actorColumns(actor);
    Statement read(m_database,
        u"SELECT api_user, entity, actor_kind, actor_id, outcome, at FROM proofs WHERE api_user = ? "
        "AND actor_kind = ? AND actor_id = ? ORDER BY id DESC LIMIT ?"_s);
    read.bind(apiUser).bind(columns.kind).bind(columns.id).bind(limit);
    return readAll(read);
}

Result<std::optional<Proof>> ProofStore::latestOfKind(
    const QString &apiUser, const QString &entity, const Actor &actor)
{
    Statement read(m_database,
        u"SELECT api_user, entity, actor_kind, actor_id, outcome, at FROM proofs WHERE api_user = ? "
        "AND entity = ? AND actor_kind = ? ORDER BY id DESC LIMIT 1"_s);
    read.bind(apiUser).bind(entity).bind(actorColumns(actor).kind);
    return first(readAll(read));
}

Result<std::vector<Proof>> ProofStore::verified(
    const QString &apiUser, const QString &entity, const QDateTime &until)
{
    const QString limit = until.isValid() ? u"AND at <= ? "_s : QString();
    Statement read(m_database,
        u"SELECT api_user, entity, actor_kind, actor_id, outcome, at FROM proofs WHERE id IN "
        "(SELECT MAX(id) FROM proofs WHERE api_user = ? AND entity = ? AND outcome = ? %1"
        "GROUP BY actor_kind)"_s.arg(limit));
    read.bind(apiUser).bind(entity).bind(outcomeName(ProofOutcome::verified));
    if (until.isValid())
        read.bind(utcText(until));
    return readAll(read);
}

} // namespace app::store
