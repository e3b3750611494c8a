// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const std::vector<Field> &roleFields()
{
    static const std::vector<Field> fields{
        {"description"_L1, Type::text, mark::plain, 200, {}, {}},
        {"hourlyFactor"_L1, Type::decimal, mark::required, 0, {}, {}},
        {"hourlyRate"_L1, Type::decimal, mark::required, 0, {}, {}},
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"isActive"_L1, Type::boolean, mark::required, 0, {}, {}},
        {"isExcludedFromNewContracts"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"isSystemRole"_L1, Type::boolean, mark::readOnly, 0, {}, {}},
        {"name"_L1, Type::text, mark::required, 200, {}, {}},
        {"quoteItemDefaultTaxCategoryId"_L1, Type::integer, mark::plain, 0, "TaxCategory"_L1, {}},
        {"roleType"_L1, Type::integer, mark::picklist, 0, {}, {}},
    };
    return fields;
}

const std::vector<Field> &resourceRoleFields()
{
    static const std::vector<Field> fields{
        {"departmentID"_L1, Type::integer, mark::plain, 0, "Department"_L1, {}},
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"isActive"_L1, Type::boolean, mark::required, 0, {}, {}},
        {"queueID"_L1, Type::integer, mark::plain, 0, {}, {}},
        {"resourceID"_L1, Type::integer, mark::required, 0, "Resource"_L1, {}},
        {"roleID"_L1, Type::integer, mark::required, 0, "Role"_L1, {}},
    };
    return fields;
}

const std::vector<Field> &resourceServiceDeskRoleFields()
{
    static const std::vector<Field> fields{
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"isActive"_L1, Type::boolean, mark::required, 0, {}, {}},
        {"isDefault"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"resourceID"_L1, Type::integer, mark::required, 0, "Resource"_L1, {}},
        {"roleID"_L1, Type::integer, mark::required, 0, "Role"_L1, {}},
    };
    return fields;
}

} // namespace app::tenant
