// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/faults.h"
#include "app/tenant/http_parser.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QTcpSocket;

namespace app::tenant {

/// What a service says of a request before its body is read.
struct Admission
{
    std::optional<Fault> fault;
    std::shared_ptr<const void> thread; ///< counts as one call at work for as long as somebody holds it
    std::shared_ptr<const void> flight; ///< the same, until the client has its answer or is gone
};

/// What stands behind the connections.
class Service
{
public:
    Service() = default;
    virtual ~Service() = default;
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    /// Called once per request as soon as its head is read: counts it and says which fault it meets.
    virtual Admission admit(const Request &head) = 0;
    /// Called when a request meets the fault that it was admitted with: it is whole, or the connection ends
    /// before.
    virtual void meet(const Request &request, const Fault &fault) = 0;
    /// Carries the request out.
    virtual Response answer(const Request &request) = 0;
};

/// One client's connection: one request after the other, kept alive, faults included. Deletes itself when the
/// connection ends. Work that a fault has put off is done even if the client is gone by then, as a real
/// server would (fact sheet 12, late commits).
class HttpConnection final : public QObject
{
public:
    /// `socket` becomes this object's child; `service` and `parent` outlive it.
    HttpConnection(QTcpSocket *socket, Service &service, QObject *parent);

private:
    void read();
    void carryOut();
    void respondLate(const Fault &fault, const Request &request);
    void commitLate(const Fault &fault, const Request &request);
    void respond(const Response &response);
    void writeOut(const Response &response, bool thenClose);
    void refuse();
    void close();
    void drop();
    void reset();

    QTcpSocket *m_socket;
    Service &m_service;
    HttpParser m_parser;
    QByteArray m_buffer;
    Admission m_admission; ///< of the request that is read or carried out
    QTimer m_patience; ///< for a request that has begun and does not end
    bool m_isBusy = false; ///< a request is being answered; nothing is read meanwhile
    bool m_isClosing = false;
};

} // namespace app::tenant
