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

struct Row
{
    PermissionCause cause;
    std::optional<bool> PermissionEvidence::*evidence;
};

constexpr Row rows[] = {
    {PermissionCause::apiUserMayNotWrite, &PermissionEvidence::mayApiUserWrite},
    {PermissionCause::entityBoxMissing, &PermissionEvidence::isEntityBoxTicked},
    {PermissionCause::levelDoesNotAllow, &PermissionEvidence::doesLevelAllow},
    {PermissionCause::personInactive, &PermissionEvidence::isPersonActive},
    {PermissionCause::personIsApiUser, &PermissionEvidence::isPersonNoApiUser},
    {PermissionCause::personMayNotWrite, &PermissionEvidence::mayPersonWrite},
    {PermissionCause::moduleMissing, &PermissionEvidence::isModuleThere},
};

TEST(PermissionCauses, allRemainWhereNothingIsKnown)
{
    const PermissionCauses causes = permissionCauses({});

    EXPECT_EQ(causes.remaining.size(), std::size(rows));
    EXPECT_THAT(causes.found, IsEmpty());
    EXPECT_THAT(causes.excluded, IsEmpty());
}

TEST(PermissionCauses, areExcludedOneByOneByWhatIsWell)
{
    for (const Row &row : rows) {
        PermissionEvidence evidence;
        evidence.*row.evidence = true;

        const PermissionCauses causes = permissionCauses(evidence);

        EXPECT_THAT(causes.excluded, ElementsAre(row.cause));
        EXPECT_THAT(causes.remaining, Not(Contains(row.cause)));
        EXPECT_EQ(causes.remaining.size(), std::size(rows) - 1);
        EXPECT_THAT(causes.found, IsEmpty());
    }
}

TEST(PermissionCauses, areFoundOneByOneByWhatIsAmiss)
{
    for (const Row &row : rows) {
        PermissionEvidence evidence;
        evidence.*row.evidence = false;

        const PermissionCauses causes = permissionCauses(evidence);

        EXPECT_THAT(causes.found, ElementsAre(row.cause));
        EXPECT_EQ(causes.remaining.size(), std::size(rows) - 1);
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
    evidence.doesLevelAllow = false;

    const PermissionCauses causes = permissionCauses(evidence);

    EXPECT_THAT(
        causes.remaining, ElementsAre(PermissionCause::apiUserMayNotWrite, PermissionCause::moduleMissing));
    EXPECT_THAT(causes.found, IsEmpty());
    EXPECT_EQ(causes.excluded.size(), 5U);
}

} // namespace
