// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/http_server.h"

#include "app/tenant/http_connection.h"

#include <QTcpSocket>

namespace app::tenant {

namespace {

constexpr int mostConnections = 256;

} // namespace

HttpServer::HttpServer(Service &service)
    : m_service(service)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::welcome);
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void HttpServer::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (children().size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new HttpConnection(socket, m_service, this);
    }
}

} // namespace app::tenant
