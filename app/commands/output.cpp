// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include <QJsonDocument>

namespace app::commands {

void Output::print(const QString &text, const QJsonObject &json) const
{
    result(isJson ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) : text);
}

} // namespace app::commands
