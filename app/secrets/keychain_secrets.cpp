// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain_secrets.h"

#include <qt6keychain/keychain.h>
#include <utility>

namespace app::secrets {

namespace {

Outcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {Outcome::Kind::done, {}, {}};
    case QKeychain::EntryNotFound:
        return {Outcome::Kind::notFound, {}, job.errorString()};
    default:
        return {Outcome::Kind::noService, {}, job.errorString()};
    }
}

/// Starts a job that deletes itself. Queued, because QtKeychain may finish from inside start().
template <typename Job>
void start(Job *job, QObject *context, std::function<void(const Job &)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(*job); });
    QMetaObject::invokeMethod(
        job, [job] { job->start(); }, Qt::QueuedConnection);
}

} // namespace

KeychainSecrets::KeychainSecrets(QString service)
    : m_service(std::move(service))
{
}

void KeychainSecrets::read(const QString &key, QObject *context, std::function<void(Outcome)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    start<QKeychain::ReadPasswordJob>(
        job, context, [done = std::move(done)](const QKeychain::ReadPasswordJob &ended) {
            Outcome outcome = outcomeOf(ended);
            outcome.value = ended.textData();
            done(outcome);
        });
}

void KeychainSecrets::write(
    const QString &key, const QString &value, QObject *context, std::function<void(Outcome)> done)
{
    if (value.isEmpty()) {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(key);
        start<QKeychain::DeletePasswordJob>(
            job, context, [done = std::move(done)](const QKeychain::DeletePasswordJob &ended) {
                Outcome outcome = outcomeOf(ended);
                if (outcome.kind == Outcome::Kind::notFound)
                    outcome.kind = Outcome::Kind::done; // gone is what was asked for
                done(outcome);
            });
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(value);
    start<QKeychain::WritePasswordJob>(job, context,
        [done = std::move(done)](const QKeychain::WritePasswordJob &ended) { done(outcomeOf(ended)); });
}

} // namespace app::secrets
