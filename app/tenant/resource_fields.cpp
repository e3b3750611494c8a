// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const std::vector<Field> &resourceFields()
{
    static const std::vector<Field> fields{
        {"accountingReferenceID"_L1, Type::text, mark::readOnly, 100, {}, {}},
        {"dateFormat"_L1, Type::text, mark::readOnly | mark::picklist, 0, {}, {}},
        {"defaultServiceDeskRoleID"_L1, Type::longInteger, mark::readOnly | mark::notQueryable, 0, {}, {}},
        {"email"_L1, Type::text, mark::required | mark::readOnly, 254, {}, {}},
        {"email2"_L1, Type::text, mark::readOnly, 254, {}, {}},
        {"email3"_L1, Type::text, mark::readOnly, 254, {}, {}},
        {"emailTypeCode"_L1, Type::text, mark::required | mark::readOnly | mark::picklist, 0, {}, {}},
        {"emailTypeCode2"_L1, Type::text, mark::readOnly | mark::picklist, 0, {}, {}},
        {"emailTypeCode3"_L1, Type::text, mark::readOnly | mark::picklist, 0, {}, {}},
        {"firstName"_L1, Type::text, mark::required | mark::readOnly, 50, {}, {}},
        {"gender"_L1, Type::text, mark::readOnly | mark::picklist, 0, {}, {}},
        {"greeting"_L1, Type::integer, mark::readOnly | mark::picklist, 0, {}, {}},
        {"hireDate"_L1, Type::dateTime, mark::required | mark::readOnly, 0, {}, {}},
        {"homePhone"_L1, Type::text, mark::readOnly, 25, {}, {}},
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"initials"_L1, Type::text, mark::readOnly, 32, {}, {}},
        {"internalCost"_L1, Type::decimal, mark::readOnly, 0, {}, {}},
        {"isActive"_L1, Type::boolean, mark::required | mark::readOnly, 0, {}, {}},
        {"lastName"_L1, Type::text, mark::required | mark::readOnly, 50, {}, {}},
        {"licenseType"_L1, Type::integer, mark::required | mark::readOnly | mark::picklist, 0, {}, {}},
        {"locationID"_L1, Type::integer, mark::required | mark::readOnly | mark::picklist, 0,
            "InternalLocation"_L1, {}},
        {"middleName"_L1, Type::text, mark::readOnly, 50, {}, {}},
        {"mobilePhone"_L1, Type::text, mark::readOnly, 25, {}, {}},
        {"numberFormat"_L1, Type::text, mark::required | mark::readOnly | mark::picklist, 0, {}, {}},
        {"officeExtension"_L1, Type::text, mark::readOnly, 10, {}, {}},
        {"officePhone"_L1, Type::text, mark::readOnly, 25, {}, {}},
        {"payrollIdentifier"_L1, Type::text, mark::readOnly, 0, {}, {}},
        {"payrollType"_L1, Type::integer, mark::required | mark::readOnly | mark::picklist, 0, {}, {}},
        {"resourceType"_L1, Type::text, mark::required | mark::readOnly | mark::picklist, 0, {}, {}},
        {"suffix"_L1, Type::integer, mark::readOnly | mark::picklist, 0, {}, {}},
        {"surveyResourceRating"_L1, Type::decimal, mark::readOnly, 0, {}, {}},
        {"timeFormat"_L1, Type::text, mark::readOnly | mark::picklist, 0, {}, {}},
        {"title"_L1, Type::text, mark::readOnly, 50, {}, {}},
        {"travelAvailabilityPct"_L1, Type::text, mark::readOnly | mark::picklist, 0, {}, {}},
        {"userName"_L1, Type::text, mark::required | mark::readOnly, 32, {}, {}},
        {"userType"_L1, Type::integer, mark::required | mark::readOnly | mark::picklist, 0, {}, {}},
    };
    return fields;
}

} // namespace app::tenant
