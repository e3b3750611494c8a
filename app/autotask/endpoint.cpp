// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/endpoint.h"

#include "app/autotask/wire_entity.h"

#include <QStringList>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;

QString endpointOf(const QUrl &url)
{
    const QString version = u"/v1.0/"_s;
    const qsizetype begin = url.path().lastIndexOf(version, -1, Qt::CaseInsensitive);
    if (begin < 0)
        return url.path();
    const QStringList parts = url.path().mid(begin + version.size()).split(u'/');
    // Below "query" and "entityInformation" stands more of the same call, and no child.
    const bool isRecord = parts.size() > 2 && !parts.at(1).isEmpty() && parts.at(1).at(0).isDigit();
    if (!isRecord)
        return parts.constFirst();
    const QString child = childEntity(parts.at(0), parts.at(2));
    return child.isEmpty() ? parts.at(0) + u'/' + parts.at(2) : child;
}

} // namespace app::autotask
