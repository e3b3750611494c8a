// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace app::store {

/// Says to other programs, in a lock file, that this one lives and has something. The file says so as long as
/// the object lives; of a program that was killed it says so no longer, whatever the clock shows.
class Presence
{
public:
    /// Says it in `path` at once, unless another living program or another object does.
    explicit Presence(const QString &path);

    /// Another living program says it. False also where the file could not be made: nothing is known then.
    [[nodiscard]] bool isElsewhere() const { return m_isElsewhere; }

    /// True if whoever said it in `path` was killed since; the file is gone afterwards. False while he lives,
    /// and where there is no such file.
    [[nodiscard]] static bool isLeftBehind(const QString &path);

    /// Removes a lock file at `path` whose maker was killed before he wrote his name into it: QLockFile would
    /// never take it for left behind.
    static void removeUnfinished(const QString &path);

private:
    QLockFile m_file;
    bool m_isElsewhere = false;
};

} // namespace app::store
