// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/author.h"

#include <gtest/gtest.h>

using namespace app::impersonation;
using namespace Qt::Literals::StringLiterals;
using app::domain::CompanyId;
using app::domain::ResourceId;

namespace {

TEST(FactsAbout, anAuthorAreThoseOfTheCache)
{
    app::people::Person author;
    author.isActive = false;
    author.isCompanyActive = false;
    author.company = CompanyId{301};
    author.licenseType = 4;
    author.licenseLabel = u"Team Member"_s;

    const Facts facts = factsAbout(&author, ResourceId{22});

    EXPECT_TRUE(facts.isKnown);
    EXPECT_FALSE(facts.isActive);
    EXPECT_FALSE(facts.isCompanyActive);
    EXPECT_EQ(facts.company, CompanyId{301});
    EXPECT_EQ(facts.licenseType, 4);
    EXPECT_EQ(facts.licenseLabel, author.licenseLabel);
    EXPECT_EQ(facts.apiUser, ResourceId{22});
}

TEST(FactsAbout, aStrangerSayThatNothingIsKnown)
{
    EXPECT_FALSE(factsAbout(nullptr, {}).isKnown);
}

} // namespace
