// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secrets.h"

#include <QHash>

namespace app::secrets {

/// The keychain's twin for the demo tenant and for tests: forgets everything when the program ends.
class MemorySecrets final : public Secrets
{
public:
    enum class Service : quint8 { present, missing };
    explicit MemorySecrets(Service service = Service::present);

    void read(const QString &key, QObject *context, std::function<void(Outcome)> done) override;
    void write(const QString &key, const QString &value, QObject *context,
        std::function<void(Outcome)> done) override;

private:
    Service m_service;
    QHash<QString, QString> m_values;
};

} // namespace app::secrets
