// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/actor_text.h"

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::ContactId;
using domain::ResourceId;

QString actorText(const Actor &actor)
{
    if (const auto *contact = std::get_if<ContactId>(&actor))
        return "contact:"_L1 + QString::number(contact->value);
    if (const auto *resource = std::get_if<ResourceId>(&actor))
        return "resource:"_L1 + QString::number(resource->value);
    return {};
}

std::optional<Actor> readActor(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const qint64 id = text.mid(colon + 1).toLongLong(&isNumber);
    if (colon < 0 || !isNumber || id <= 0)
        return std::nullopt;
    const QString kind = text.left(colon);
    if (kind == "contact"_L1)
        return Actor(ContactId{id});
    if (kind == "resource"_L1)
        return Actor(ResourceId{id});
    return std::nullopt;
}

} // namespace app::commands
