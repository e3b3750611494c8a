// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/http_server.h"
#include "app/tenant/tenant.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ends the application when standard input does. A thread that blocks is the one way that works everywhere.
class StdinWatch final : public QThread
{
protected:
    void run() override
    {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

int complain(const QString &text)
{
    std::fprintf(stderr, "perpro-tenant: %s\n", qPrintable(text));
    return 1;
}

QString description()
{
    return u"A pretend Autotask REST service on this machine, for trying and testing PerPro.\n\nDemo "
           u"credentials\n"
           "  user name            %1\n  secret               %2\n  tracking identifier  %3"_s.arg(
               app::tenant::demoUserName, app::tenant::demoSecret, app::tenant::demoTrackingIdentifier);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"perpro-tenant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PERPRO_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(
        u"port"_s, u"Listen on this port; 0 = any free one."_s, u"number"_s, u"0"_s);
    const QCommandLineOption state(u"state"_s, u"Keep what is created in this file."_s, u"file"_s);
    const QCommandLineOption untilStdin(u"until-stdin-closes"_s, u"End when standard input is closed."_s);
    const QCommandLineOption switches(
        u"options"_s, u"Options to begin with, see /control/options."_s, u"k=v,..."_s);
    parser.addOptions({port, state, untilStdin, switches});
    parser.process(application);

    app::tenant::Options options;
    if (QString wrong = options.applyText(parser.value(switches)); !wrong.isEmpty())
        return complain(wrong);
    bool isNumber = false;
    const quint16 wantedPort = parser.value(port).toUShort(&isNumber);
    if (!isNumber)
        return complain(u"the port is no number from 0 to 65535"_s);
    app::tenant::Tenant tenant(options);
    if (parser.isSet(state)) {
        if (QString wrong = tenant.keepIn(parser.value(state)); !wrong.isEmpty())
            return complain(wrong);
    }
    app::tenant::HttpServer server(tenant);
    if (!server.listen(wantedPort))
        return complain(u"cannot listen on port %1"_s.arg(wantedPort));
    const QString base = u"http://127.0.0.1:%1/"_s.arg(server.port());
    tenant.setBase(base);
    std::printf("perpro-tenant: %s\n", qPrintable(base));
    std::fflush(stdout);

    StdinWatch watch;
    if (parser.isSet(untilStdin))
        watch.start();
    const int code = QCoreApplication::exec();
    watch.wait();
    return code;
}
