// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace tests {

/// What the tenant answered to one plain request of a test.
struct TenantReply
{
    int status = 0; ///< 0 = the connection ended without a status line
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QStringList errors() const; ///< the texts of {"errors":[...]}
};

/// The real demo tenant in a process of its own, on a free loopback port. It ends with this object, and with
/// the test program even when that is killed. Everything here is blocking and needs no event loop; whatever
/// goes wrong fails the running test. Link `tests_tenant`.
class TenantProcess
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    /// Starts the program and waits until it listens. `arguments` come in addition to the port and
    /// --until-stdin-closes, for example {"--state", path}.
    explicit TenantProcess(QStringList arguments = {});
    ~TenantProcess();
    TenantProcess(const TenantProcess &) = delete;
    TenantProcess &operator=(const TenantProcess &) = delete;

    /// The documented demo credentials.
    static QString userName();
    static QString secret();
    static QString trackingIdentifier();

    /// "http://127.0.0.1:PORT/", with `path` (no leading slash) behind it.
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    /// "http://127.0.0.1:PORT/ATServicesRest/V1.0/" with `path` behind it, for example "Tickets/query".
    [[nodiscard]] QUrl apiUrl(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isRunning() const;

    /// Ends it without warning (SIGKILL) and waits until it is gone.
    void kill();
    /// Closes its standard input and waits until it has ended; its exit code must be 0.
    void stop();
    /// Starts it again with the same arguments on the same port.
    void startAgain();

    /// Everything that was created, by the tenant's own list: {entity, id, number, title, createdAt, apiUser,
    /// author:{kind,id,name}, fields:{...}}, and for tickets changes:[...] as changes() tells them. The bytes
    /// of an attachment stand in its fields as fileSize and sha256.
    [[nodiscard]] QJsonArray records() const;
    /// Every PATCH of a ticket that was carried out, one entry for each time: {ticket, at, by:{kind,id,name},
    /// fields:{...}, setBack}.
    [[nodiscard]] QJsonArray changes() const;
    /// How many requests of that method the tenant has seen since it was started, dropped ones included.
    /// `path` is the part below V1.0 ("Tickets"), or starts with a slash ("/ATServicesRest/V1.0/Tickets").
    [[nodiscard]] int requestCount(const QString &method, const QString &path) const;
    /// All requests since the start that were no /control/ request.
    [[nodiscard]] int requestCount() const;
    /// The most requests that were in flight at once since the start, by entity: {"Tickets": 2, ...}. A child
    /// path counts on the child.
    [[nodiscard]] QJsonObject mostInFlight() const;
    /// Sets one option, for example "contactOption" to false or "readBackDelay" to 2.
    void setOption(const QString &name, const QJsonValue &value);
    [[nodiscard]] QJsonObject options() const;
    /// Arms a fault: {"fault":"dropAfter","method":"POST","path":"*/Tickets","times":1, ...}.
    void armFault(const QJsonObject &fault);
    void clearFaults();
    /// Which faults were really met since the start, used up or not: {name, fault, work, entity, method,
    /// count}. The name is the one given to armFault, else that of the fault.
    [[nodiscard]] QJsonArray faultsMet() const;
    /// Changes fields of a record, as somebody at Autotask's own screens would: Contacts (0 = a new one),
    /// Companies, Resources, Tickets, TicketNotes ... Watermark fields follow by themselves.
    void change(const QString &entity, qint64 id, const QJsonObject &fields);
    /// Takes a ticket, note or attachment away.
    void vanish(const QString &entity, qint64 id);
    /// Makes a picklist value inactive, for example "Tickets", "status", "8".
    void retire(const QString &entity, const QString &field, const QString &value);
    /// Unlocks the API user after five wrong secrets.
    void unlock();

    /// The three headers with the right values.
    [[nodiscard]] static Headers credentials();
    /// One request on a connection of its own; `path` starts with a slash. Sends exactly these headers beside
    /// Host, Connection: close and, with a body, Content-Length and Content-Type (unless given).
    [[nodiscard]] TenantReply request(const QByteArray &method, const QByteArray &path,
        const Headers &headers = {}, const QByteArray &body = {}) const;
    /// An API request with the right credentials; `path` is the part below V1.0.
    [[nodiscard]] TenantReply api(const QByteArray &method, const QByteArray &path,
        const QJsonObject &body = {}, const Headers &moreHeaders = {}) const;
    /// Sends raw bytes and returns everything that comes back until the tenant closes.
    [[nodiscard]] QByteArray exchange(const QByteArray &bytes) const;
    /// Sends raw bytes and closes the connection without reading an answer.
    void sendAndLeave(const QByteArray &bytes) const;

private:
    void start();
    void control(const QByteArray &method, const QByteArray &path, const QByteArray &body);

    QProcess m_process;
    QStringList m_arguments;
    quint16 m_port = 0;
};

} // namespace tests
