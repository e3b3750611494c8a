// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox_wiring.h"

#include "app/autotask/wire_entity.h"
#include "app/store/presence.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUuid>
#include <memory>
#include <optional>
#include <utility>

namespace app {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(outboxWiringLog, "perpro.wiring", QtInfoMsg)

namespace {

/// A name that no other outbox has, on this computer or another one that sees the same file.
QString newHolder()
{
    return QStringLiteral("%1 %2")
        .arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// Where the holder of the lease says that his program still runs.
QString holderPath(const QString &databasePath, const QString &holder)
{
    QString name = holder;
    return QFileInfo(databasePath).absolutePath() + u"/sender-"_s + name.replace(u' ', u'-') + u".lock"_s;
}

outbox::Lease leaseIn(store::PlanStore &plans, store::LeaseStore &leases, const QString &databasePath,
    const QString &holder, std::chrono::milliseconds duration)
{
    // After a crash the next start need not wait until the lease is over. It is the row that decides: who is
    // wrongly taken for gone sends nothing any more.
    auto presence = std::make_shared<std::optional<store::Presence>>();
    return {
        [&leases, databasePath, holder, duration, presence] {
            auto taken =
                leases.take(holder, QDateTime::currentDateTimeUtc(), duration, isGoneFrom(databasePath));
            if (taken && *taken)
                presence->emplace(holderPath(databasePath, holder));
            return taken;
        },
        [&leases, holder, duration, presence] {
            auto renewed = leases.renew(holder, QDateTime::currentDateTimeUtc(), duration);
            if (renewed && !*renewed)
                presence->reset();
            return renewed;
        },
        [&leases, holder, presence] {
            // What stays is over soon.
            if (const auto released = leases.release(holder); !released)
                qCWarning(outboxWiringLog) << "the lease was not given up:" << released.error().detail;
            presence->reset();
        },
        [&plans, last = std::optional<qint64>()]() mutable -> domain::Result<bool> {
            const auto revision = plans.revision();
            if (!revision)
                return revision.error();
            return std::exchange(last, *revision) != *revision;
        },
    };
}

} // namespace

store::LeaseStore::IsGone isGoneFrom(const QString &databasePath)
{
    return [databasePath](const QString &holder) {
        return store::Presence::isLeftBehind(holderPath(databasePath, holder));
    };
}

outbox::Journal journalIn(store::PlanStore &plans, store::LeaseStore &leases, const QString &databasePath,
    std::chrono::milliseconds leaseDuration)
{
    const QString holder = newHolder();
    return {
        [&plans](const domain::Plan &plan, domain::DraftId writtenIn) { return plans.save(plan, writtenIn); },
        [&plans, holder](const domain::Step &step) { return plans.begin(step, holder); },
        [&plans, holder](const domain::Step &step) { return plans.update(step, holder); },
        [&plans] { return plans.all(); },
        [&plans](const std::vector<domain::Step> &steps) { return plans.takeBack(steps); },
        [&plans](const std::vector<domain::Step> &steps, const domain::SavedDraft &draft) {
            return plans.withdraw(steps, draft);
        },
        [&plans](
            domain::PlanId last, const std::vector<domain::PlanId> &also) { return plans.since(last, also); },
        leaseIn(plans, leases, databasePath, holder, leaseDuration),
    };
}

outbox::Wire wireTo(autotask::Gateway &gateway, store::FileStore &files, const domain::Profile &profile,
    std::chrono::milliseconds clockSlack)
{
    return {
        [&gateway, &files](const domain::Step &step, QObject *context, auto done) {
            if (!domain::isAttachment(step))
                return gateway.write(step, {}, context, std::move(done));
            const auto bytes = files.bytes(step.file ? step.file->id : domain::FileId());
            if (bytes)
                return gateway.write(step, *bytes, context, std::move(done));
            QMetaObject::invokeMethod(
                context, [done = std::move(done), problem = bytes.error()] { done(problem); },
                Qt::QueuedConnection);
        },
        [&gateway](const domain::Step &step, QObject *context, auto done) {
            gateway.readBack(step, context, std::move(done));
        },
        [&profile](const domain::Draft &draft) {
            const autotask::WireEntity *entity = autotask::wireEntity(draft.entity);
            return profile.tokenUse == domain::TokenUse::on && entity != nullptr
                && !entity->tokenField.isEmpty()
                && draft.fields[entity->tokenField].toString().trimmed().isEmpty();
        },
        [&gateway, clockSlack](const domain::Step &step, QObject *context, auto done) {
            gateway.lookUp(step, clockSlack, context, std::move(done));
        },
        [&gateway](QObject *context, auto done) { gateway.proveCredentials(context, std::move(done)); },
    };
}

bool showsDroppedToken(const domain::Step &step)
{
    return !step.token.isEmpty() && step.author && !step.isTokenKept;
}

} // namespace app
