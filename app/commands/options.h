// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace app::commands {

/// What the command line asks for.
struct Options
{
    enum class Task : quint8 {
        window, ///< the usual one
        tour, ///< play the main job on the demo tenant and save pictures
        showVersion,
        showHelp,
        refuse, ///< the command line makes no sense, see `complaint`
    };
    Task task = Task::window;
    bool isDemo = false; ///< on the built-in demo tenant; a tour always is
    QString dataDir; ///< empty = the platform's own place
    QString profile; ///< empty = the last one used
    QString tourDir; ///< where the tour's pictures go
    QString complaint; ///< one sentence, translated
};

/// Reads the arguments, the program's own name first. Never ends the program by itself.
[[nodiscard]] Options readOptions(const QStringList &arguments);

/// The text of --help, with a final line feed.
[[nodiscard]] QString helpText();

} // namespace app::commands
