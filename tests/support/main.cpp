// SPDX-License-Identifier: GPL-3.0-or-later
// The one main of all test programs: off screen, fixed locale and time zone, nobody's real data, and an
// unexpected Qt warning fails the test in which it appears.
#include "tests/support/expected_warning.h"

#include <QApplication>
#include <QLocale>
#include <QMutex>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

void failOnWarnings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static QBasicMutex mutex;
    const QMutexLocker lock(&mutex);
    // The off-screen platform says this of every window with a minimum size and of every list that opens
    // below a line; it is no fault of ours.
    for (const char *each : {"propagateSizeHints()", "raise()", "grabbing the keyboard"}) {
        if (message == QLatin1String("This plugin does not support ") + QLatin1String(each))
            return;
    }
    if (type == QtDebugMsg || type == QtInfoMsg || tests::ExpectedWarning::takes(message))
        return;
    ADD_FAILURE() << "unexpected Qt warning [" << (context.category ? context.category : "") << "] "
                  << message.toStdString();
    if (type == QtFatalMsg)
        std::fprintf(stderr, "fatal: %s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Berlin");
    for (const char *proxy :
        {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(proxy);
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, (home.path() + QLatin1String("/xdg")).toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    const QApplication application(argc, argv);
    qInstallMessageHandler(failOnWarnings);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
