// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

namespace app::domain {

using FileId = Id<struct FileTag>;

/// The most bytes of one attachment (fact sheet 8: 6 to 7 MB, and nobody knows whether before or after
/// Base64).
inline constexpr qint64 mostFileBytes = 6'000'000;

/// A file that is to be attached, kept on this computer from the moment it was added: what is sent is what
/// was added, whatever becomes of the original. Its bytes are kept apart and read only when they are sent.
struct File
{
    FileId id; ///< 0 = its bytes are not kept (any more)
    QString name; ///< with its extension, without a path; Autotask's fullPath
    qint64 size = 0; ///< bytes

    friend bool operator==(const File &, const File &) = default;
};

} // namespace app::domain
