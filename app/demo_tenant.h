// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"
#include "app/domain/result.h"
#include "app/net/http.h"

#include <QJsonArray>
#include <QObject>
#include <QProcess>

namespace app {

/// The demo tenant's process: started beside this program, spoken to over loopback HTTP like any Autotask,
/// and ended with this object. Its credentials are public: they open nothing but the demo.
class DemoTenant : public QObject
{
    Q_OBJECT
public:
    /// `stateFile` is where the tenant keeps what was created, so that a restarted demo still shows it; empty
    /// = nowhere. `http` must outlive this.
    DemoTenant(net::Http &http, QString stateFile, QObject *parent = nullptr);
    ~DemoTenant() override;

    /// Starts it; `ready` or `failed` follows.
    void start();

    [[nodiscard]] domain::Profile profile() const;
    [[nodiscard]] static QString profileName();
    [[nodiscard]] static domain::Credentials credentials();
    [[nodiscard]] QUrl address() const { return m_address; }

    /// The switch "the API level may impersonate contacts". Without it Autotask creates the record and
    /// silently shows the API user (fact sheet 2.1).
    void setContactOption(bool isOn, QObject *context, domain::Callback<domain::Done> done);
    void fetchContactOption(QObject *context, domain::Callback<bool> done);
    /// The tenant's own list of what was created and by whom.
    void fetchRecords(QObject *context, domain::Callback<QJsonArray> done);

Q_SIGNALS:
    void ready();
    void failed(const domain::Problem &problem);

private:
    void readLine();

    net::Http &m_http;
    QString m_stateFile;
    QProcess m_process;
    QUrl m_address;
};

} // namespace app
