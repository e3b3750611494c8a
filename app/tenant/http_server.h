// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace app::tenant {

class Service;

/// Listens on 127.0.0.1 and gives every client a connection of its own.
class HttpServer final : public QObject
{
public:
    explicit HttpServer(Service &service);

    /// Begins to listen; 0 = any free port. False if the port cannot be had.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void welcome();

    Service &m_service;
    QTcpServer m_server;
};

} // namespace app::tenant
