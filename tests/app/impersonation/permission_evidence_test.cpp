// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/permission_evidence.h"

#include <algorithm>
#include <gmock/gmock.h>

using namespace app::impersonation;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr PermissionCause all[] = {
    PermissionCause::apiUserMayNotWrite,
    PermissionCause::entityBoxMissing,
    PermissionCause::levelDoesNotAllow,
    PermissionCause::personInactive,
    PermissionCause::personIsApiUser,
    PermissionCause::personMayNotWrite,
    PermissionCause::moduleMissing,
};

TEST(PermissionCauses, allRemainWhereNothingIsKnown)
{
    const PermissionCauses causes = permissionCauses({});

    EXPECT_EQ(causes.remaining.size(), std::size(all));
    EXPECT_THAT(causes.found, IsEmpty());
    EXPECT_THAT(causes.excluded, IsEmpty());
}

TEST(PermissionCauses, areExcludedOneByOneByWhatIsWell)
{
    for (const PermissionCause each : all) {
        PermissionEvidence evidence;
        evidence.seen[each].isWell = true;

        const PermissionCauses causes = permissionCauses(evidence);

        EXPECT_THAT(causes.excluded, ElementsAre(each));
        EXPECT_THAT(causes.remaining, Not(Contains(each)));
        EXPECT_EQ(causes.remaining.size(), std::size(all) - 1);
        EXPECT_THAT(causes.found, IsEmpty());
    }
}

TEST(PermissionCauses, areFoundOneByOneByWhatIsAmiss)
{
    for (const PermissionCause each : all) {
        PermissionEvidence evidence;
        evidence.seen[each].isWell = false;

        const PermissionCauses causes = permissionCauses(evidence);

        EXPECT_THAT(causes.found, ElementsAre(each));
        EXPECT_EQ(causes.remaining.size(), std::size(all) - 1);
        EXPECT_THAT(causes.excluded, IsEmpty());
    }
}

TEST(PermissionCauses, areInTheOrderInWhichItIsWorthLooking)
{
    const PermissionCauses causes = permissionCauses({});

    EXPECT_TRUE(std::is_sorted(causes.remaining.begin(), causes.remaining.end()));
}

TEST(PermissionCauses, ofAContactsRecordAreNoneOfAResource)
{
    PermissionEvidence evidence;
    evidence.isAsResource = false;
    evidence.seen[PermissionCause::levelDoesNotAllow].isWell = false;

    const PermissionCauses causes = permissionCauses(evidence);

    EXPECT_THAT(
        causes.remaining, ElementsAre(PermissionCause::apiUserMayNotWrite, PermissionCause::moduleMissing));
    EXPECT_THAT(causes.found, IsEmpty());
    EXPECT_EQ(causes.excluded.size(), 5U);
}

} // namespace
