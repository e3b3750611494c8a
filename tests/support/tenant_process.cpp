// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tenant_process.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <gtest/gtest.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

/// Bounds a failing test; never measures anything.
constexpr int patience = 30000;

TenantReply parseReply(const QByteArray &bytes)
{
    TenantReply reply;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (!bytes.startsWith("HTTP/1.1 ") || headEnd < 0)
        return reply;
    const QList<QByteArray> lines = bytes.first(headEnd).split('\n');
    reply.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.first(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    reply.body = bytes.mid(headEnd + 4);
    return reply;
}

} // namespace

QByteArray TenantReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name.toLower())
            return value;
    }
    return {};
}

QJsonObject TenantReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QStringList TenantReply::errors() const
{
    QStringList texts;
    const QJsonArray errors = json().value("errors"_L1).toArray();
    for (const QJsonValue &each : errors)
        texts.append(each.toString());
    return texts;
}

TenantProcess::TenantProcess(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    start();
}

TenantProcess::~TenantProcess()
{
    if (isRunning())
        stop();
}

QString TenantProcess::userName()
{
    return u"demo.api@perpro.example"_s;
}

QString TenantProcess::secret()
{
    return u"demo-secret"_s;
}

QString TenantProcess::trackingIdentifier()
{
    return u"DEMOTRACKING"_s;
}

QUrl TenantProcess::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port) + path);
}

QUrl TenantProcess::apiUrl(const QString &path) const
{
    return url("ATServicesRest/V1.0/"_L1 + path);
}

bool TenantProcess::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

void TenantProcess::start()
{
    const QStringList arguments =
        QStringList{u"--port"_s, QString::number(m_port), u"--until-stdin-closes"_s} + m_arguments;
    m_process.start(QStringLiteral(PROGRAMS_DIR "/perpro-tenant"), arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    const QString start = u"perpro-tenant: "_s;
    ASSERT_TRUE(line.startsWith(start)) << "the tenant did not start: " << line.toStdString();
    m_port = static_cast<quint16>(QUrl(line.mid(start.size())).port());
}

void TenantProcess::startAgain()
{
    ASSERT_FALSE(isRunning());
    start();
}

void TenantProcess::kill()
{
    m_process.kill();
    EXPECT_TRUE(m_process.waitForFinished(patience));
}

void TenantProcess::stop()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience)) {
        ADD_FAILURE() << "the tenant did not end when its standard input was closed";
        m_process.kill();
        m_process.waitForFinished(patience);
        return;
    }
    EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(m_process.exitCode(), 0);
}

TenantProcess::Headers TenantProcess::credentials()
{
    return {{"ApiIntegrationCode", trackingIdentifier().toUtf8()}, {"UserName", userName().toUtf8()},
        {"Secret", secret().toUtf8()}};
}

QByteArray TenantProcess::exchange(const QByteArray &bytes) const
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(patience)) {
        ADD_FAILURE() << "the tenant does not listen: " << socket.errorString().toStdString();
        return {};
    }
    socket.write(bytes);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience)) { }
    EXPECT_NE(socket.error(), QAbstractSocket::SocketTimeoutError) << "the tenant did not answer";
    return socket.readAll();
}

TenantReply TenantProcess::request(
    const QByteArray &method, const QByteArray &path, const Headers &headers, const QByteArray &body) const
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
        + "\r\nConnection: close\r\n";
    bool hasType = false;
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
        hasType = hasType || name.toLower() == "content-type";
    }
    if (method != "GET" || !body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!body.isEmpty() && !hasType)
        bytes += "Content-Type: application/json\r\n";
    return parseReply(exchange(bytes + "\r\n" + body));
}

void TenantProcess::sendAndLeave(const QByteArray &bytes) const
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    EXPECT_TRUE(socket.waitForConnected(patience));
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) { }
    socket.disconnectFromHost();
}

TenantReply TenantProcess::api(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
    const Headers &moreHeaders) const
{
    return request(method, "/ATServicesRest/V1.0/" + path, credentials() + moreHeaders,
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void TenantProcess::control(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    const TenantReply reply = request(method, path, {{"X-Tenant-Control", "1"}}, body);
    EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
}

QJsonArray TenantProcess::records() const
{
    return QJsonDocument::fromJson(request("GET", "/control/records").body).array();
}

QJsonArray TenantProcess::changes() const
{
    return QJsonDocument::fromJson(request("GET", "/control/changes").body).array();
}

int TenantProcess::requestCount(const QString &method, const QString &path) const
{
    const QString whole = path.startsWith(u'/') ? path : u"/ATServicesRest/V1.0/"_s + path;
    const QJsonArray counts = request("GET", "/control/requests").json().value("counts"_L1).toArray();
    for (const QJsonValue &each : counts) {
        if (each["method"_L1].toString() == method && each["path"_L1].toString() == whole)
            return each["count"_L1].toInt();
    }
    return 0;
}

int TenantProcess::requestCount() const
{
    return request("GET", "/control/requests").json().value("total"_L1).toInt(-1);
}

QJsonObject TenantProcess::mostInFlight() const
{
    return request("GET", "/control/in-flight").json();
}

void TenantProcess::setOption(const QString &name, const QJsonValue &value)
{
    control("POST", "/control/options", QJsonDocument(QJsonObject{{name, value}}).toJson());
}

QJsonObject TenantProcess::options() const
{
    return request("GET", "/control/options").json();
}

void TenantProcess::armFault(const QJsonObject &fault)
{
    control("POST", "/control/faults", QJsonDocument(QJsonArray{fault}).toJson());
}

void TenantProcess::clearFaults()
{
    control("DELETE", "/control/faults", {});
}

QJsonArray TenantProcess::faultsMet() const
{
    return QJsonDocument::fromJson(request("GET", "/control/faults/met").body).array();
}

void TenantProcess::change(const QString &entity, qint64 id, const QJsonObject &fields)
{
    control("POST", "/control/change",
        QJsonDocument(QJsonObject{{u"entity"_s, entity}, {u"id"_s, id}, {u"fields"_s, fields}}).toJson());
}

void TenantProcess::vanish(const QString &entity, qint64 id)
{
    control(
        "POST", "/control/vanish", QJsonDocument(QJsonObject{{u"entity"_s, entity}, {u"id"_s, id}}).toJson());
}

void TenantProcess::retire(const QString &entity, const QString &field, const QString &value)
{
    control("POST", "/control/retire",
        QJsonDocument(QJsonObject{{u"entity"_s, entity}, {u"field"_s, field}, {u"value"_s, value}}).toJson());
}

void TenantProcess::unlock()
{
    control("POST", "/control/unlock", {});
}

} // namespace tests
