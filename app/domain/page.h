// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <vector>

namespace app::domain {

/// One page of a listing that is sorted by id and continued by `id > lastId` (fact sheet 4).
template <typename T>
struct Page
{
    std::vector<T> items;
    qint64 lastId = 0; ///< id of the last item; where the next page begins
    bool isLast = true;
    /// UTC: the newest modification among the items, as the server dates it (fact sheet 4, watermark fields);
    /// invalid where the entity has no such field.
    QDateTime newestChange = {};
};

} // namespace app::domain
