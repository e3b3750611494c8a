// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/answers.h"

#include <algorithm>

namespace app::readiness {

namespace {

template <typename Key, typename T>
std::optional<Answered<T>> found(const std::map<Key, Answered<T>> &answers, const Key &key)
{
    const auto place = answers.find(key);
    return place == answers.end() ? std::nullopt : std::optional(place->second);
}

} // namespace

Known Answers::about(const QString &entity, const domain::Actor &actor) const
{
    Known known;
    known.zone = zone;
    known.credentials = credentials;
    known.apiUsers = apiUsers;
    known.access = found(access, entity);
    if (const auto *resource = std::get_if<domain::ResourceId>(&actor)) {
        known.impossibleId = found(impossibleId, entity);
        known.ownId = found(ownId, entity);
        known.person = found(resources, *resource);
        known.accessAsPerson = found(accessAs, std::pair(entity, *resource));
        known.isHeaderAccepted = std::any_of(accessAs.begin(), accessAs.end(), [&entity](const auto &each) {
            return each.first.first == entity && each.second.result.has_value();
        });
    }
    return known;
}

} // namespace app::readiness
