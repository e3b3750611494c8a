// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/attribution.h"

#include <gtest/gtest.h>

using app::domain::Actor;
using app::domain::ApiUser;
using app::domain::ContactId;
using app::domain::ReadAuthor;
using app::domain::ReadBack;
using app::domain::ResourceId;
using app::outbox::Attribution;
using app::outbox::attribution;

namespace {

constexpr auto matches = Attribution::matches;
constexpr auto differs = Attribution::differs;

struct Row
{
    const char *when;
    Actor chosen;
    ReadAuthor shown; ///< contact, resource, impersonator
    Attribution expected;
};

const Row rows[] = {
    {"the contact is shown", ContactId{7}, {{7}, {}, {}}, matches},
    {"the contact is shown, and the API user as creator", ContactId{7}, {{7}, {99}, {}}, matches},
    {"the contact is shown, and an impersonator beside it", ContactId{7}, {{7}, {5}, {99}}, matches},
    {"no contact is shown: the silent case", ContactId{7}, {{}, {99}, {}}, differs},
    {"another contact is shown", ContactId{7}, {{8}, {}, {}}, differs},
    {"a resource has the number of the contact", ContactId{7}, {{}, {7}, {99}}, differs},
    {"the chosen contact is none", ContactId{0}, {{0}, {}, {}}, differs},
    {"the resource is shown, impersonated by another", ResourceId{5}, {{}, {5}, {99}}, matches},
    {"the resource is shown, impersonated by nobody", ResourceId{5}, {{}, {5}, {}}, differs},
    {"the resource is shown as its own impersonator", ResourceId{5}, {{}, {5}, {5}}, differs},
    {"another resource is shown", ResourceId{5}, {{}, {6}, {99}}, differs},
    {"the API user is shown: the header was ignored", ResourceId{5}, {{}, {99}, {}}, differs},
    {"a contact has the number of the resource", ResourceId{5}, {{5}, {}, {99}}, differs},
    {"the chosen resource is none", ResourceId{0}, {{}, {0}, {99}}, differs},
    {"nobody was chosen and nobody is shown", ApiUser{}, {{}, {99}, {}}, matches},
    {"nobody was chosen, yet a contact is shown", ApiUser{}, {{7}, {99}, {}}, differs},
    {"nobody was chosen, yet somebody was impersonated", ApiUser{}, {{}, {5}, {99}}, differs},
};

TEST(AttributionTable, comparesTheChosenAuthorWithTheOneShown)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.when);

        EXPECT_EQ(attribution(row.chosen, ReadBack{row.shown, true, {}, {}}), row.expected);
    }
}

TEST(AttributionTable, claimsNothingWhereNoFieldShowsTheAuthor)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.when);

        EXPECT_EQ(attribution(row.chosen, ReadBack{row.shown, false, {}, {}}), Attribution::unreadable);
    }
}

} // namespace
