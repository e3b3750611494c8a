// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/result.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace app::store {

class Database;
class Statement;

/// How an attempt to write as somebody ended.
enum class ProofOutcome : quint8 {
    verified, ///< read back: the author was the one that was chosen
    notAttributed, ///< read back: the author was somebody else
    notPermitted, ///< Autotask refused it (fact sheet 2.6)
};

/// One line of the ledger: `apiUser` wrote an `entity` as `actor`, and this came of it.
struct Proof
{
    QString apiUser; ///< user name of the API user; a proof of one says nothing of another
    QString entity; ///< collection name: "Tickets"
    domain::Actor actor;
    ProofOutcome outcome = ProofOutcome::notAttributed;
    QDateTime at; ///< UTC

    friend bool operator==(const Proof &, const Proof &) = default;
};

/// The ledger of proofs, only ever appended to.
class ProofStore
{
public:
    explicit ProofStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> append(const Proof &proof);
    /// The line that was appended last for that entity and actor, whatever its API user and its clock said,
    /// or nothing. Compare `apiUser` before trusting it.
    [[nodiscard]] domain::Result<std::optional<Proof>> latest(
        const QString &entity, const domain::Actor &actor);
    /// What `apiUser` achieved as that actor, every entity, the line that was appended last first; at most
    /// `limit` lines.
    [[nodiscard]] domain::Result<std::vector<Proof>> history(
        const QString &apiUser, const domain::Actor &actor, int limit = 200);
    /// The last line of `apiUser` for that entity by anybody of the actor's kind: what one contact has shown
    /// tells of the contact option for all.
    [[nodiscard]] domain::Result<std::optional<Proof>> latestOfKind(
        const QString &apiUser, const QString &entity, const domain::Actor &actor);

    /// The last line of `apiUser` for that entity that says verified, one for each kind of actor, no later
    /// than `until`; an invalid `until` means up to now.
    [[nodiscard]] domain::Result<std::vector<Proof>> verified(
        const QString &apiUser, const QString &entity, const QDateTime &until = {});

private:
    [[nodiscard]] static domain::Result<std::vector<Proof>> readAll(Statement &read);

    Database &m_database;
};

} // namespace app::store
