// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/role_readers.h"

#include "app/autotask/item_readers.h"
#include "tests/app/autotask/wire_table.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;

namespace {

const Zone zoneOfRoles{{}, QUrl(u"https://webservices3.autotask.net/ATServicesRest/"_s), {}, 0};

std::vector<ResourceRole> pairsOf(const QString &file)
{
    const auto page = readPage<ResourceRole>(
        tests::wireAnswer(file), {u"ResourceRoles"_s, {}}, zoneOfRoles, resourceRoleOf);
    EXPECT_TRUE(page);
    return page ? page->items : std::vector<ResourceRole>{};
}

TEST(RoleReaders, joinBothListsToEveryPairOnce)
{
    const auto roles = readPage<Role>(tests::wireAnswer(u"roles"_s), {u"Roles"_s, {}}, zoneOfRoles, roleOf);
    std::vector<ResourceRole> pairs = pairsOf(u"resource_roles"_s);
    for (const ResourceRole &pair : pairsOf(u"resource_service_desk_roles"_s))
        pairs.push_back(pair);

    ASSERT_TRUE(roles);
    EXPECT_EQ(joined(pairs, roles->items),
        (std::vector<ResourceRole>{
            {ResourceId{12}, 7, {}, false},
            {ResourceId{12}, 99, {}, true},
            {ResourceId{29682885}, 5, u"Engineer"_s, true},
            {ResourceId{29682885}, 6, u"Retired role"_s, false},
        }));
}

TEST(RoleReaders, refusePairsWithoutBothIds)
{
    for (const QJsonValue &odd : {QJsonValue(), QJsonValue(0), QJsonValue(-1), QJsonValue(u"5"_s)}) {
        EXPECT_FALSE(resourceRoleOf({{u"resourceID"_s, odd}, {u"roleID"_s, 5}}));
        EXPECT_FALSE(resourceRoleOf({{u"resourceID"_s, 5}, {u"roleID"_s, odd}}));
        EXPECT_FALSE(roleOf({{u"id"_s, odd}, {u"name"_s, u"Engineer"_s}}));
    }
}

} // namespace

QStringList tests::roleAnswersInUse()
{
    return {u"answers/roles"_s, u"answers/resource_roles"_s, u"answers/resource_service_desk_roles"_s};
}
