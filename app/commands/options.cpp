// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"

#include "app/commands/actor_text.h"
#include "app/commands/translate.h"

#include <QCommandLineParser>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

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
        {u"dark"_s, translated(QT_TRANSLATE_NOOP("Commands", "tour: the whole tour in dark."))},
        {u"size"_s, translated(QT_TRANSLATE_NOOP("Commands", "tour: how large its window is, “1024x640”.")),
            u"WIDTHxHEIGHT"_s},
        {u"json"_s, translated(QT_TRANSLATE_NOOP("Commands", "Print results as JSON, one object a line."))},
        {u"refresh"_s,
            translated(QT_TRANSLATE_NOOP("Commands", "people: fetch the people from Autotask first."))},
        {u"as"_s, translated(QT_TRANSLATE_NOOP("Commands", "readiness: the author.")),
            u"contact:ID|resource:ID"_s},
        {u"entity"_s, translated(QT_TRANSLATE_NOOP("Commands", "readiness: what is to be created.")),
            u"Tickets|TicketNotes"_s},
        {u"despite-warnings"_s,
            translated(
                QT_TRANSLATE_NOOP("Commands", "submit: send it although a rule warns of its author."))},
        {u"version"_s, translated(QT_TRANSLATE_NOOP("Commands", "Print the version."))},
        {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("Commands", "Print this help."))},
    });
    parser.addPositionalArgument(u"command"_s,
        translated(QT_TRANSLATE_NOOP("Commands",
            "Without a window: “people WORDS” lists who fits, “readiness” says whether somebody may be the "
            "author, “submit FILE” creates and changes what a JSON file says (- reads standard input), "
            "“outbox” lists what waits or is unclear.")),
        u"[people WORDS | readiness | submit FILE | outbox]"_s);
}

/// Empty if it is no size.
QSize readSize(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

Options refuse(const QString &complaint)
{
    Options options;
    options.task = Options::Task::refuse;
    options.complaint = complaint;
    return options;
}

} // namespace

namespace {

/// The command's own arguments; gives back the complaint, or an empty text.
QString readCommand(const QCommandLineParser &parser, Options &options)
{
    QStringList rest = parser.positionalArguments();
    const QString command = rest.takeFirst();
    if (command == "people"_L1) {
        options.task = Options::Task::people;
        options.words = rest.join(u' ');
        options.isRefresh = parser.isSet(u"refresh"_s);
        return {};
    }
    if (command == "submit"_L1) {
        options.task = Options::Task::submit;
        options.file = rest.value(0);
        options.isDespiteWarnings = parser.isSet(u"despite-warnings"_s);
        return rest.size() == 1
            ? QString()
            : translated(QT_TRANSLATE_NOOP("Commands", "“submit” needs one file, or - for standard input."));
    }
    const bool isOutbox = command == "outbox"_L1;
    if ((command != "readiness"_L1 && !isOutbox) || !rest.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Commands", "Unexpected argument “%1”."))
            .arg(command == "readiness"_L1 || isOutbox ? rest.constFirst() : command);
    if (isOutbox) {
        options.task = Options::Task::outbox;
        return {};
    }
    options.task = Options::Task::readiness;
    options.entity = parser.value(u"entity"_s);
    const auto actor = readActor(parser.value(u"as"_s));
    if (!actor)
        return translated(QT_TRANSLATE_NOOP(
            "Commands", "“readiness” needs --as contact:ID or --as resource:ID; “people” tells the ids."));
    options.as = *actor;
    return options.entity.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("Commands", "“readiness” needs --entity, for example Tickets."))
        : QString();
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    for (const QString &name : {u"data-dir"_s, u"profile"_s, u"tour"_s, u"size"_s, u"as"_s, u"entity"_s}) {
        if (parser.isSet(name) && parser.value(name).trimmed().isEmpty())
            return refuse(translated(QT_TRANSLATE_NOOP("Commands", "--%1 needs a value.")).arg(name));
    }
    Options options;
    options.isDemo = parser.isSet(u"demo"_s) || parser.isSet(u"tour"_s);
    options.isJson = parser.isSet(u"json"_s);
    options.dataDir = parser.value(u"data-dir"_s);
    options.profile = parser.value(u"profile"_s);
    options.tourDir = parser.value(u"tour"_s);
    options.isTourDark = parser.isSet(u"dark"_s);
    if (parser.isSet(u"size"_s)) {
        options.tourSize = readSize(parser.value(u"size"_s));
        if (options.tourSize.isEmpty())
            return refuse(translated(
                QT_TRANSLATE_NOOP("Commands", "--size needs a width and a height, as in 1024x640.")));
    }
    if (options.isDemo && !options.profile.isEmpty())
        return refuse(translated(QT_TRANSLATE_NOOP("Commands",
            "--demo opens the demo tenant, which has a profile of its own: leave --profile or --demo out.")));
    if (parser.isSet(u"help"_s)) {
        options.task = Options::Task::showHelp;
    } else if (parser.isSet(u"version"_s)) {
        options.task = Options::Task::showVersion;
    } else if (!parser.positionalArguments().isEmpty()) {
        const QString complaint = readCommand(parser, options);
        if (!complaint.isEmpty())
            return refuse(complaint);
    } else if (parser.isSet(u"tour"_s)) {
        options.task = Options::Task::tour;
    }
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace app::commands
