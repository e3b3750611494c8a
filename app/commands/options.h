// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace app::commands {

/// What the command line asks for.
struct Options
{
    enum class Task : quint8 {
        window, ///< the usual one
        tour, ///< play the main job on the demo tenant and save pictures
        people, ///< list the people that fit some words
        readiness, ///< may this person be the author of such a record
        submit, ///< create and change what a file says
        outbox, ///< list what has not come to rest
        showVersion,
        showHelp,
        refuse, ///< the command line makes no sense, see `complaint`
    };
    Task task = Task::window;
    bool isDemo = false; ///< on the built-in demo tenant; a tour always is
    QString dataDir; ///< empty = the platform's own place
    QString profile; ///< empty = the last one used
    QString tourDir; ///< where the tour's pictures go
    bool isTourDark = false; ///< the whole tour in dark
    QSize tourSize; ///< of the tour's window, in logical pixels; invalid = the usual one
    bool isJson = false; ///< results as JSON, one object a line
    bool isRefresh = false; ///< people: fetch them from Autotask first
    QString words; ///< people: what to search for; empty = everybody
    domain::Actor as; ///< readiness: the author
    QString entity; ///< readiness: the collection name, "Tickets"
    QString file; ///< submit: its path, or "-" for standard input
    bool isDespiteWarnings = false; ///< submit: also where a rule warns that the author may come out another
    QString complaint; ///< one sentence, translated

    /// True for the tasks that need no display.
    [[nodiscard]] bool isCommand() const
    {
        return task == Task::people || task == Task::readiness || task == Task::submit
            || task == Task::outbox;
    }
};

/// Reads the arguments, the program's own name first. Never ends the program by itself.
[[nodiscard]] Options readOptions(const QStringList &arguments);

/// The text of --help, with a final line feed.
[[nodiscard]] QString helpText();

} // namespace app::commands
