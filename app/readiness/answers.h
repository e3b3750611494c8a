// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"
#include "app/domain/person.h"
#include "app/domain/profile.h"
#include "app/domain/result.h"

#include <QDateTime>
#include <map>
#include <optional>
#include <utility>

namespace app::readiness {

/// What came of one question, and when.
template <typename T>
struct Answered
{
    domain::Result<T> result;
    QDateTime at; ///< UTC
};

using AnsweredAccess = std::optional<Answered<domain::UserAccess>>;

/// The answers that bear on one entity and person.
struct Known
{
    std::optional<Answered<domain::Zone>> zone; ///< P1
    std::optional<Answered<domain::Done>> credentials; ///< P2, or any 401
    AnsweredAccess access; ///< P3
    std::optional<Answered<std::vector<domain::Resource>>> apiUsers; ///< P4
    std::optional<Answered<domain::Resource>> person; ///< P5
    AnsweredAccess accessAsPerson; ///< P6
    AnsweredAccess impossibleId; ///< negative control of P6
    AnsweredAccess ownId; ///< negative control of P6
    /// When P6 was last answered for anybody: then the API level has View for this entity.
    std::optional<QDateTime> headerAccepted;
    bool wereOthersRefused = false; ///< P6 was refused for somebody else, too
};

/// Everything that the probes of one connection have brought, in memory: several readers share it, so that
/// nothing is asked twice.
struct Answers
{
    std::optional<Answered<domain::Zone>> zone;
    std::optional<Answered<domain::Done>> credentials;
    std::optional<Answered<std::vector<domain::Resource>>> apiUsers;
    std::map<QString, Answered<domain::UserAccess>> access; ///< by entity
    std::map<QString, Answered<domain::UserAccess>> impossibleId; ///< by entity
    std::map<QString, Answered<domain::UserAccess>> ownId; ///< by entity
    std::map<domain::ResourceId, Answered<domain::Resource>> resources;
    std::map<std::pair<QString, domain::ResourceId>, Answered<domain::UserAccess>> accessAs;

    [[nodiscard]] Known about(const QString &entity, const domain::Actor &actor) const;
};

/// True for an answer that the server meant: a value or a refusal, not a line that failed.
template <typename T>
[[nodiscard]] bool isDefinite(const Answered<T> &answer)
{
    if (answer.result)
        return true;
    const auto kind = answer.result.error().kind;
    return kind == domain::ProblemKind::notPermitted || kind == domain::ProblemKind::notFound
        || kind == domain::ProblemKind::rejected;
}

/// What an answer to P6 is worth, by its negative controls: nothing once one of them was accepted (fact sheet
/// 3.2).
enum class HeaderMeaning : quint8 { unknown, something, nothing };
[[nodiscard]] HeaderMeaning meaningOfHeader(const Known &known);

/// Our own resource among those that P4 brought: the active ones with the licence type of API users. Nothing
/// unless it is exactly one.
[[nodiscard]] std::optional<domain::ResourceId> ownResource(const std::vector<domain::Resource> &found);
/// True for an active resource with the licence type of API users.
[[nodiscard]] bool isApiUser(const domain::Resource &resource);

} // namespace app::readiness
