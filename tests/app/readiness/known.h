// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/judgement.h"
#include "tests/support/printers.h"

#include <QTimeZone>
#include <algorithm>

// What probes and ledger may have brought, for the tests of what is concluded from it.
namespace tests::known {

using namespace Qt::Literals::StringLiterals;
using namespace app::readiness;
using app::domain::Actor;
using app::domain::ContactId;
using app::domain::Done;
using app::domain::Problem;
using app::domain::ProblemKind;
using app::domain::Resource;
using app::domain::ResourceId;
using app::domain::UserAccess;
using app::domain::Zone;

inline constexpr ResourceId dana{21};
inline constexpr ResourceId connector{22};
inline constexpr ContactId anna{11};

inline QDateTime now()
{
    return {QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc()};
}

inline Problem problem(ProblemKind kind)
{
    Problem made;
    made.kind = kind;
    return made;
}

template <typename T>
Answered<T> answered(const app::domain::Result<T> &result)
{
    return {result, now()};
}

inline Answered<UserAccess> access(UserAccess value)
{
    return answered<UserAccess>(value);
}

inline Answered<UserAccess> failed(ProblemKind kind)
{
    return answered<UserAccess>(problem(kind));
}

inline Resource aResource(ResourceId id, int license = 1, bool isActive = true)
{
    Resource resource;
    resource.id = id;
    resource.licenseType = license;
    resource.isActive = isActive;
    return resource;
}

inline Subject about(const Actor &actor)
{
    Subject subject;
    subject.entity = u"Tickets"_s;
    subject.actor = actor;
    return subject;
}

/// Everything answered as on a tenant that is set up: controls refused, everybody allowed.
inline Known allWell()
{
    Known known;
    known.zone = answered<Zone>(Zone{});
    known.credentials = answered<Done>(Done{});
    known.access = access(UserAccess::all);
    known.apiUsers = answered<std::vector<Resource>>(std::vector{aResource(connector, 7)});
    known.person = answered<Resource>(aResource(dana));
    known.impossibleId = failed(ProblemKind::notPermitted);
    known.ownId = failed(ProblemKind::notPermitted);
    known.accessAsPerson = access(UserAccess::all);
    known.headerAccepted = now();
    return known;
}

inline Ledger ledgerOf(Proof::Outcome outcome, const QDateTime &at)
{
    return {{{u"Tickets"_s, {outcome, at}}}, Proof{outcome, at}};
}

/// What one probe came to: the first result of it.
inline ProbeResult of(Probe probe, const Subject &subject, const Known &known, const Ledger &ledger = {})
{
    const auto results = judge(subject, known, ledger, now());
    const auto found = std::find_if(
        results.begin(), results.end(), [probe](const ProbeResult &each) { return each.probe == probe; });
    return found == results.end() ? ProbeResult{} : *found;
}

using Verdict = std::pair<Grade, Reason>;

inline Verdict verdict(const ProbeResult &result)
{
    return {result.grade, result.reason};
}

} // namespace tests::known
