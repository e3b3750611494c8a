// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secrets.h"

namespace app::secrets {

/// Secrets over QtKeychain: Credential Manager, Keychain, or the Secret Service of the desktop.
class KeychainSecrets final : public Secrets
{
public:
    /// `service` is the name under which the system lists our entries.
    explicit KeychainSecrets(QString service);

    void read(const QString &key, QObject *context, std::function<void(Outcome)> done) override;
    void write(const QString &key, const QString &value, QObject *context,
        std::function<void(Outcome)> done) override;

private:
    QString m_service;
};

} // namespace app::secrets
