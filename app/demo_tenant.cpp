// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_tenant.h"

#include "app/store/presence.h"
#include "app/store/storage_problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace app {

using namespace Qt::Literals::StringLiterals;
using domain::Problem;
using domain::ProblemKind;

namespace {

QString programPath()
{
#ifdef Q_OS_WIN
    const QString name = u"perpro-tenant.exe"_s;
#else
    const QString name = u"perpro-tenant"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

Problem problemOf(const net::Answer &answer)
{
    Problem problem;
    problem.kind = ProblemKind::serverDown;
    problem.httpStatus = answer.status;
    problem.detail = answer.detail;
    return problem;
}

Problem notThere(const QString &detail)
{
    Problem problem;
    problem.kind = ProblemKind::offline;
    problem.delivery = domain::Delivery::neverLeft;
    problem.detail = detail;
    return problem;
}

bool isDone(const net::Answer &answer)
{
    return answer.failure == net::Failure::none && answer.status && *answer.status / 100 == 2;
}

} // namespace

DemoTenant::DemoTenant(net::Http &http, QString stateFile, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_stateFile(std::move(stateFile))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoTenant::readLine);
    connect(&m_process, &QProcess::errorOccurred, this,
        [this] { Q_EMIT failed(notThere(programPath() + u": "_s + m_process.errorString())); });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        Q_EMIT failed(notThere(u"the demo tenant ended with exit code %1"_s.arg(code)));
    });
}

DemoTenant::~DemoTenant()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // it ends when its standard input does
    constexpr int patience = 3000; // milliseconds; at the very end of the program, with no window any more
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        m_process.kill();
}

void DemoTenant::start()
{
    // Said before it is started, or all that could be told is that it ended.
    if (!m_stateFile.isEmpty() && store::Presence(m_stateFile + u".lock"_s).isElsewhere()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT failed(store::storageProblem(
                    store::StorageFault::busy, u"another PerPro has the demo tenant of this folder open"_s));
            },
            Qt::QueuedConnection);
        return;
    }
    // Its API level may view as others too: so the probes of readiness can tell the levels apart.
    QStringList arguments{u"--until-stdin-closes"_s, u"--options"_s, u"viewBox=true"_s};
    if (!m_stateFile.isEmpty())
        arguments << u"--state"_s << m_stateFile;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programPath(), arguments);
}

void DemoTenant::readLine()
{
    const auto prefix = "perpro-tenant: "_L1;
    while (m_address.isEmpty() && m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (!line.startsWith(prefix))
            continue;
        m_address = QUrl(line.mid(prefix.size()));
        Q_EMIT ready();
    }
}

domain::Profile DemoTenant::profile() const
{
    return {profileName(), credentials().userName, m_address, true};
}

QString DemoTenant::profileName()
{
    return u"Demo tenant"_s;
}

domain::Credentials DemoTenant::credentials()
{
    return {u"demo.api@perpro.example"_s, u"demo-secret"_s, u"DEMOTRACKING"_s};
}

void DemoTenant::setContactOption(bool isOn, QObject *context, domain::Callback<domain::Done> done)
{
    const QJsonObject options{{u"contactOption"_s, isOn}};
    const net::Request request{net::Method::post, m_address.resolved(QUrl(u"control/options"_s)),
        {{"X-Tenant-Control", "1"}, {"Content-Type", "application/json"}},
        QJsonDocument(options).toJson(QJsonDocument::Compact)};
    m_http.send(request, context, [done = std::move(done)](const net::Answer &answer) {
        if (isDone(answer))
            done(domain::Done{});
        else
            done(problemOf(answer));
    });
}

void DemoTenant::fetchContactOption(QObject *context, domain::Callback<bool> done)
{
    const net::Request request{net::Method::get, m_address.resolved(QUrl(u"control/options"_s)), {}, {}};
    m_http.send(request, context, [done = std::move(done)](const net::Answer &answer) {
        const QJsonValue option = QJsonDocument::fromJson(answer.body)["contactOption"_L1];
        if (isDone(answer) && option.isBool())
            done(option.toBool());
        else
            done(problemOf(answer));
    });
}

void DemoTenant::fetchRecords(QObject *context, domain::Callback<QJsonArray> done)
{
    const net::Request request{net::Method::get, m_address.resolved(QUrl(u"control/records"_s)), {}, {}};
    m_http.send(request, context, [done = std::move(done)](const net::Answer &answer) {
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        if (isDone(answer) && document.isArray())
            done(document.array());
        else
            done(problemOf(answer));
    });
}

} // namespace app
