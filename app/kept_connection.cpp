// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept_connection.h"

#include "app/profiles.h"
#include "app/refused_secret.h"

#include <QLoggingCategory>
#include <utility>

namespace app {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::Problem;
using domain::ProblemKind;
using domain::Result;
using domain::Zone;

Q_LOGGING_CATEGORY(keptLog, "perpro.wiring", QtInfoMsg)

namespace {

/// When these credentials were refused; nothing also where that can't be read: then Autotask says it again.
std::optional<QDateTime> refusal(const QString &dataDir, const KeptLogin &login)
{
    const auto refused = refusedAt(dataDir, login.profile, login.credentials);
    if (!refused)
        qCWarning(keptLog) << "whether the secret was refused before can't be read:"
                           << refused.error().detail;
    return refused ? *refused : std::nullopt;
}

Problem refusedBefore(const QDateTime &at)
{
    Problem problem;
    problem.kind = ProblemKind::badCredentials;
    problem.delivery = domain::Delivery::neverLeft;
    problem.detail = u"refused before, at %1"_s.arg(at.toString(Qt::ISODate));
    return problem;
}

void noteRefusal(const QString &dataDir, const KeptLogin &login)
{
    const auto kept = keepRefusal(dataDir, login.profile, login.credentials, QDateTime::currentDateTimeUtc());
    if (!kept)
        qCWarning(keptLog) << "that the secret was refused was not kept:" << kept.error().detail;
}

} // namespace

void connectAsKept(autotask::Gateway &line, const QString &dataDir, const KeptLogin &login,
    std::function<bool()> isWanted, QObject *context, Callback<Zone> done)
{
    if (const auto at = refusal(dataDir, login)) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), at = *at] { done(refusedBefore(at)); }, Qt::QueuedConnection);
        return;
    }
    const auto goOn = [&line, dataDir, login, isWanted = std::move(isWanted), done = std::move(done)](
                          const Result<Zone> &zone) {
        if (!zone && zone.error().kind == ProblemKind::badCredentials)
            noteRefusal(dataDir, login);
        if (zone || !isOutage(zone.error()) || !isWanted())
            return done(zone);
        const auto before = keptZone(dataDir, login.profile);
        // What can't be read now is told when the profile is opened.
        const bool isThere = before && *before && line.goOnAt(**before, login.profile, login.credentials);
        done(isThere ? Result<Zone>(**before) : zone);
    };
    line.connect(login.profile, login.credentials, context, goOn);
}

} // namespace app
