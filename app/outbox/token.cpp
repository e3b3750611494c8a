// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/token.h"

#include <QUuid>

namespace app::outbox {

QString newToken()
{
    return QStringLiteral("perpro-") + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace app::outbox
