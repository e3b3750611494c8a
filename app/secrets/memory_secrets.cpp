// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/memory_secrets.h"

#include <utility>

namespace app::secrets {

namespace {

void answerLater(QObject *context, std::function<void(Outcome)> done, Outcome outcome)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), outcome = std::move(outcome)] { done(outcome); },
        Qt::QueuedConnection);
}

} // namespace

MemorySecrets::MemorySecrets(Service service)
    : m_service(service)
{
}

void MemorySecrets::read(const QString &key, QObject *context, std::function<void(Outcome)> done)
{
    Outcome outcome;
    if (m_service == Service::missing)
        outcome.kind = Outcome::Kind::noService;
    else if (m_values.contains(key))
        outcome.value = m_values.value(key);
    else
        outcome.kind = Outcome::Kind::notFound;
    answerLater(context, std::move(done), std::move(outcome));
}

void MemorySecrets::write(
    const QString &key, const QString &value, QObject *context, std::function<void(Outcome)> done)
{
    Outcome outcome;
    if (m_service == Service::missing)
        outcome.kind = Outcome::Kind::noService;
    else if (value.isEmpty())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    answerLater(context, std::move(done), std::move(outcome));
}

} // namespace app::secrets
