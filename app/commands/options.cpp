// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Commands", "Writes in Autotask PSA on somebody's behalf, and proves it afterwards.")));
    parser.addOptions({
        {u"demo"_s, translated(QT_TRANSLATE_NOOP("Commands", "Open on the built-in demo tenant."))},
        {u"data-dir"_s, translated(QT_TRANSLATE_NOOP("Commands", "Keep all data in this folder.")), u"DIR"_s},
        {u"profile"_s, translated(QT_TRANSLATE_NOOP("Commands", "Open the profile of that name.")),
            u"NAME"_s},
        {u"tour"_s,
            translated(QT_TRANSLATE_NOOP(
                "Commands", "Play the main job on the demo tenant, save numbered pictures there, and end.")),
            u"DIR"_s},
        {u"version"_s, translated(QT_TRANSLATE_NOOP("Commands", "Print the version."))},
        {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("Commands", "Print this help."))},
    });
}

Options refuse(const QString &complaint)
{
    Options options;
    options.task = Options::Task::refuse;
    options.complaint = complaint;
    return options;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refuse(translated(QT_TRANSLATE_NOOP("Commands", "Unexpected argument “%1”."))
                          .arg(parser.positionalArguments().constFirst()));
    for (const QString &name : {u"data-dir"_s, u"profile"_s, u"tour"_s}) {
        if (parser.isSet(name) && parser.value(name).trimmed().isEmpty())
            return refuse(translated(QT_TRANSLATE_NOOP("Commands", "--%1 needs a value.")).arg(name));
    }
    Options options;
    options.isDemo = parser.isSet(u"demo"_s) || parser.isSet(u"tour"_s);
    options.dataDir = parser.value(u"data-dir"_s);
    options.profile = parser.value(u"profile"_s);
    options.tourDir = parser.value(u"tour"_s);
    if (options.isDemo && !options.profile.isEmpty())
        return refuse(translated(QT_TRANSLATE_NOOP("Commands", "The demo tenant has a profile of its own.")));
    if (parser.isSet(u"help"_s))
        options.task = Options::Task::showHelp;
    else if (parser.isSet(u"version"_s))
        options.task = Options::Task::showVersion;
    else if (parser.isSet(u"tour"_s))
        options.task = Options::Task::tour;
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace app::commands
