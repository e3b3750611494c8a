// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>

namespace app::secrets {

/// What came of one keychain call.
struct Outcome
{
    enum class Kind : quint8 {
        done,
        notFound, ///< the service works, nothing is stored under that key
        noService, ///< there is no secret service, it is locked, or it refused
    };
    Kind kind = Kind::done;
    QString value; ///< what was read
    QString detail; ///< the service's own words, technical
};

/// The system keychain: the only place where secrets are kept. There is no fallback to a file. Contract as
/// everywhere: `done` exactly once, later, on this thread, not at all if `context` is gone.
class Secrets
{
public:
    Secrets() = default;
    virtual ~Secrets() = default;
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;

    virtual void read(const QString &key, QObject *context, std::function<void(Outcome)> done) = 0;
    /// Stores `value` under `key`; an empty value removes the key.
    virtual void write(
        const QString &key, const QString &value, QObject *context, std::function<void(Outcome)> done) = 0;
};

} // namespace app::secrets
