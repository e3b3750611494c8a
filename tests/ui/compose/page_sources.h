// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/readiness/readiness_model.h"
#include "ui/request/request_preview.h"

namespace tests {

/// Readiness whose questions are never answered: it is not what the tests of the compose page are about.
inline ui::readiness::Sources silentReadiness()
{
    static app::readiness::Answers answers;
    ui::readiness::Sources sources;
    sources.probes.fetchAccess = [](const QString &, auto, QObject *, const auto &) {};
    sources.probes.proveCredentials = [](QObject *, const auto &) {};
    sources.probes.askZoneAgain = [](QObject *, const auto &) {};
    sources.probes.findApiUsers = [](const QString &, QObject *, const auto &) {};
    sources.probes.fetchResource = [](app::domain::ResourceId, QObject *, const auto &) {};
    sources.answers = &answers;
    sources.ledger = [](const QString &, const app::domain::Actor &) { return app::readiness::Ledger{}; };
    sources.nameOf = [](const app::domain::Actor &) { return QString(); };
    sources.factsOf = [](const app::domain::Actor &) { return app::impersonation::Facts{}; };
    sources.now = [] { return QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC); };
    return sources;
}

/// No request is there to be read.
inline app::domain::Result<ui::request::ShownRequest> noRequest()
{
    return app::domain::Problem{};
}

} // namespace tests
