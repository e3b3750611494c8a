// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"
#include "app/commands/run.h"
#include "app/wiring.h"
#include "translations/translators.h"
#include "ui/desk.h"
#include "ui/parts/icon.h"
#include "ui/parts/theme.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using app::commands::Options;

namespace {

constexpr int exitBadInput = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

int runCommand(const Options &options)
{
    app::Program program(options.dataDir.isEmpty() ? defaultDataDir() : options.dataDir);
    const app::commands::Output output{[](const QString &line) { print(stdout, line + u'\n'); },
        [](const QString &line) { print(stderr, line + u'\n'); }, options.isJson};
    // Goes before the program: a command looks at its rooms.
    QObject context;
    app::commands::run(program, options, output, &context,
        [](app::commands::ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    return QCoreApplication::exec();
}

/// What needs no display.
std::optional<int> answerWithoutWindow(const Options &options)
{
    switch (options.task) {
    case Options::Task::showVersion:
        print(stdout, u"PerPro " PERPRO_VERSION "\n"_s);
        return 0;
    case Options::Task::showHelp:
        print(stdout, app::commands::helpText());
        return 0;
    case Options::Task::refuse:
        print(stderr, u"perpro: "_s + options.complaint + u'\n');
        return exitBadInput;
    case Options::Task::people:
    case Options::Task::readiness:
    case Options::Task::submit:
    case Options::Task::outbox:
        return runCommand(options);
    case Options::Task::window:
    case Options::Task::tour:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

int runWindow(const Options &options, const QString &dataDir)
{
    app::Program program(dataDir);
    ui::Desk desk(program);
    if (options.isDemo)
        desk.startDemo();
    else
        desk.startProfile(options.profile);
    desk.window().show();
    return QApplication::exec();
}

int runTour(const Options &options)
{
    // The tour's own data: it counts records and must not meet anybody's.
    const QTemporaryDir data;
    app::Program program(options.dataDir.isEmpty() ? data.path() : options.dataDir);
    ui::Desk desk(program);
    if (options.isTourDark)
        ui::parts::applyTheme(*qApp, ui::parts::Appearance::dark);
    ui::tour::Tour tour(
        desk, options.tourDir, options.tourSize.isValid() ? options.tourSize : QSize(1280, 800));
    tour.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"PerPro"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PERPRO_VERSION));
    // What happens on the wire is told on demand: QT_LOGGING_RULES="perpro.*=true".
    QLoggingCategory::setFilterRules(u"perpro.*.info=false"_s);
    {
        QCoreApplication console(argc, argv);
        translations::install(console, QLocale());
        if (const auto code = answerWithoutWindow(app::commands::readOptions(QCoreApplication::arguments())))
            return *code;
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"perpro"_s);
    QApplication::setWindowIcon(ui::parts::applicationIcon());
    translations::install(application, QLocale());
    const Options options = app::commands::readOptions(QApplication::arguments());
    if (options.task == Options::Task::tour)
        return runTour(options);
    return runWindow(options, options.dataDir.isEmpty() ? defaultDataDir() : options.dataDir);
}
