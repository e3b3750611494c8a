// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/attribution.h"

namespace app::outbox {

using domain::ContactId;
using domain::ResourceId;

Attribution attribution(const domain::Actor &chosen, const domain::ReadBack &readBack)
{
    if (!readBack.hasCreatorField)
        return Attribution::unreadable;
    bool isMatch = false;
    if (const auto *contact = std::get_if<ContactId>(&chosen)) {
        isMatch = contact->isValid() && readBack.author.contact == *contact;
    } else if (const auto *resource = std::get_if<ResourceId>(&chosen)) {
        isMatch = resource->isValid() && readBack.author.resource == *resource
            && readBack.author.impersonator.isValid() && readBack.author.impersonator != *resource;
    } else {
        isMatch = !readBack.author.contact.isValid() && !readBack.author.impersonator.isValid();
    }
    return isMatch ? Attribution::matches : Attribution::differs;
}

} // namespace app::outbox
