// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include "app/outbox/lease.h"
#include "app/outbox_wiring.h"
#include "app/store/data_folder.h"
#include "app/store/database.h"
#include "app/store/lease_store.h"
#include "app/store/plan_store.h"
#include "app/store/profile_lock.h"
#include "app/store/profile_store.h"
#include "app/store/storage_problem.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Result;
using domain::StepState;

Unsettled unsettledIn(const std::vector<domain::Plan> &plans)
{
    Unsettled found;
    for (const domain::Plan &plan : plans) {
        for (const domain::Step &step : plan.steps) {
            if (step.state == StepState::planned)
                ++found.unsent;
            else if (step.state == StepState::sending || step.state == StepState::unclear)
                ++found.unclear;
            else if (step.state == StepState::accepted)
                ++found.unread;
        }
    }
    return found;
}

Result<std::vector<domain::Plan>> openPlansOf(const QString &dataDir, const QString &name)
{
    const auto database = store::Database::open(store::databasePath(dataDir, name), store::Purpose::readOnly);
    if (!database)
        return database.error();
    return store::PlanStore(**database).open();
}

Result<Unsettled> unsettledOf(const QString &dataDir, const QString &name)
{
    const auto plans = openPlansOf(dataDir, name);
    if (!plans)
        return plans.error();
    return unsettledIn(*plans);
}

bool isOutage(const domain::Problem &problem)
{
    using domain::ProblemKind;
    return problem.kind == ProblemKind::offline || problem.kind == ProblemKind::timeout
        || problem.kind == ProblemKind::serverDown;
}

namespace {

/// The plans with an unsent step whose last failure `isIt`, oldest first.
std::vector<domain::PlanId> waitingAfter(
    const std::vector<domain::Plan> &plans, bool (*isIt)(const domain::Problem &))
{
    const auto waits = [isIt](const domain::Step &step) {
        return step.state == StepState::planned && step.problem && isIt(*step.problem);
    };
    std::vector<domain::PlanId> ids;
    for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan) {
        if (std::any_of(plan->steps.begin(), plan->steps.end(), waits))
            ids.push_back(plan->id);
    }
    return ids;
}

bool isRefusal(const domain::Problem &problem)
{
    return problem.kind == domain::ProblemKind::badCredentials;
}

} // namespace

std::vector<domain::PlanId> waitingForCredentials(const std::vector<domain::Plan> &plans)
{
    return waitingAfter(plans, isRefusal);
}

std::vector<domain::PlanId> waitingForTheLine(const std::vector<domain::Plan> &plans)
{
    return waitingAfter(
        plans, [](const domain::Problem &problem) { return isRefusal(problem) || isOutage(problem); });
}

Result<std::optional<domain::Zone>> keptZone(const QString &dataDir, const domain::Profile &profile)
{
    const QString path = store::databasePath(dataDir, profile.name);
    if (!QFileInfo::exists(path))
        return std::optional<domain::Zone>();
    const auto database = store::Database::open(path, store::Purpose::readOnly);
    if (!database)
        return database.error();
    store::ProfileStore profiles(**database);
    const auto saved = profiles.load();
    if (!saved)
        return saved.error();
    const bool isTheSame = *saved && (*saved)->userName == profile.userName
        && (*saved)->apiAddress == profile.apiAddress && (*saved)->isTest == profile.isTest;
    return isTheSame ? profiles.zone() : std::optional<domain::Zone>();
}

namespace {

/// Takes the lease for good: from now on nobody sends for that profile. A file that can't be read has nobody
/// who sends.
Result<Done> endSending(const QString &databasePath)
{
    if (!QFileInfo::exists(databasePath))
        return Done{};
    const auto database = store::Database::open(databasePath, store::Purpose::startUp);
    if (!database) {
        const bool isInUse = store::storageFault(database.error()) == store::StorageFault::busy;
        return isInUse ? Result<Done>(database.error()) : Result<Done>(Done{});
    }
    const auto taken = store::LeaseStore(**database)
                           .take(u"removed"_s, QDateTime::currentDateTimeUtc(), outbox::LeaseTimes().duration,
                               isGoneFrom(databasePath));
    if (!taken)
        return taken.error();
    if (!*taken)
        return store::storageProblem(store::StorageFault::busy, u"another program sends for this profile"_s);
    return Done{};
}

} // namespace

Result<Done> removeProfile(const QString &dataDir, const QString &name)
{
    const QString path = store::databasePath(dataDir, name);
    QDir folder(QFileInfo(path).absolutePath());
    if (!folder.exists())
        return Done{};
    const auto cannotRemove = [](const QString &what) {
        return store::storageProblem(store::StorageFault::cannotOpen, u"cannot be removed: %1"_s.arg(what));
    };
    {
        const auto lock = store::ProfileLock::take(path);
        if (!lock)
            return lock.error();
        if (const auto ended = endSending(path); !ended)
            return ended.error();
        const auto entries =
            folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &each : entries) {
            if (each.fileName() == "perpro.lock"_L1)
                continue;
            const bool isFolder = each.isDir() && !each.isSymLink();
            const bool isGone = isFolder ? QDir(each.absoluteFilePath()).removeRecursively()
                                         : QFile::remove(each.absoluteFilePath());
            if (!isGone)
                return cannotRemove(each.absoluteFilePath());
        }
    }
    if (!folder.removeRecursively())
        return cannotRemove(folder.absolutePath());
    return Done{};
}

} // namespace app
