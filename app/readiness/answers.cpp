// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/answers.h"

#include "app/impersonation/rules.h"

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
        for (const auto &[question, answer] : accessAs) {
            if (question.first == entity && answer.result
                && (!known.headerAccepted || *known.headerAccepted < answer.at))
                known.headerAccepted = answer.at;
            known.wereOthersRefused = known.wereOthersRefused
                || (question.first == entity && question.second != *resource && !answer.result
                    && answer.result.error().kind == domain::ProblemKind::notPermitted);
        }
    }
    return known;
}

HeaderMeaning meaningOfHeader(const Known &known)
{
    for (const AnsweredAccess &control : {known.impossibleId, known.ownId}) {
        if (control && control->result)
            return HeaderMeaning::nothing;
    }
    const bool isControlled =
        known.impossibleId && isDefinite(*known.impossibleId) && (!known.ownId || isDefinite(*known.ownId));
    return isControlled ? HeaderMeaning::something : HeaderMeaning::unknown;
}

bool isApiUser(const domain::Resource &resource)
{
    return resource.isActive && resource.licenseType == impersonation::apiUserLicense;
}

std::optional<domain::ResourceId> ownResource(const std::vector<domain::Resource> &found)
{
    const auto first = std::find_if(found.begin(), found.end(), isApiUser);
    if (first == found.end() || std::find_if(first + 1, found.end(), isApiUser) != found.end())
        return std::nullopt;
    return first->id;
}

} // namespace app::readiness
