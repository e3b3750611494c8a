// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <functional>

namespace app::commands {

/// Where a command speaks. Results go to `result`, everything else to `remark`; each text is one line or
/// several without a final line feed.
struct Output
{
    std::function<void(const QString &line)> result; ///< standard output
    std::function<void(const QString &line)> remark; ///< standard error
    bool isJson = false; ///< results are JSON, one object a line

    /// Prints one result in the form that was asked for.
    void print(const QString &text, const QJsonObject &json) const;
};

} // namespace app::commands
