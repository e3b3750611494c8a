// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/author.h"

namespace app::impersonation {

Facts factsAbout(const people::Person *author, const std::optional<domain::ResourceId> &apiUser)
{
    Facts facts;
    facts.apiUser = apiUser;
    facts.isKnown = author != nullptr;
    if (author == nullptr)
        return facts;
    facts.isActive = author->isActive;
    facts.isCompanyActive = author->isCompanyActive;
    facts.company = author->company;
    facts.licenseType = author->licenseType;
    facts.licenseLabel = author->licenseLabel;
    return facts;
}

} // namespace app::impersonation
