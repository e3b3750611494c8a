// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const std::vector<Field> &contactFields()
{
    static const std::vector<Field> fields{
        {"additionalAddressInformation"_L1, Type::text, mark::plain, 100, {}, {}},
        {"addressLine"_L1, Type::text, mark::plain, 128, {}, {}},
        {"addressLine1"_L1, Type::text, mark::plain, 128, {}, {}},
        {"alternatePhone"_L1, Type::text, mark::plain, 32, {}, {}},
        {"apiVendorID"_L1, Type::integer, mark::readOnly | mark::picklist, 0, {}, {}},
        {"bulkEmailOptOutTime"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"city"_L1, Type::text, mark::plain, 32, {}, {}},
        {"companyID"_L1, Type::integer, mark::required, 0, "Company"_L1, {}},
        {"companyLocationID"_L1, Type::integer, mark::plain, 0, "CompanyLocation"_L1, {}},
        {"countryID"_L1, Type::integer, mark::plain, 0, "Country"_L1, {}},
        {"createDate"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"emailAddress"_L1, Type::text, mark::plain, 254, {}, {}},
        {"emailAddress2"_L1, Type::text, mark::plain, 254, {}, {}},
        {"emailAddress3"_L1, Type::text, mark::plain, 254, {}, {}},
        {"extension"_L1, Type::text, mark::plain, 10, {}, {}},
        {"externalID"_L1, Type::text, mark::plain, 50, {}, {}},
        {"facebookUrl"_L1, Type::text, mark::plain, 200, {}, {}},
        {"faxNumber"_L1, Type::text, mark::plain, 25, {}, {}},
        {"firstName"_L1, Type::text, mark::required, 50, {}, {}},
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"impersonatorCreatorResourceID"_L1, Type::integer, mark::readOnly, 0, "Resource"_L1, {}},
        {"isActive"_L1, Type::integer, mark::required, 0, {}, {}},
        {"isOptedOutFromBulkEmail"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"lastActivityDate"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"lastModifiedDate"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"lastName"_L1, Type::text, mark::required, 50, {}, {}},
        {"linkedInUrl"_L1, Type::text, mark::plain, 200, {}, {}},
        {"middleInitial"_L1, Type::text, mark::plain, 50, {}, {}},
        {"mobilePhone"_L1, Type::text, mark::plain, 25, {}, {}},
        {"namePrefix"_L1, Type::integer, mark::picklist, 0, {}, {}},
        {"nameSuffix"_L1, Type::integer, mark::picklist, 0, {}, {}},
        {"note"_L1, Type::text, mark::plain, 50, {}, {}},
        {"phone"_L1, Type::text, mark::plain, 25, {}, {}},
        {"primaryContact"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"receivesEmailNotifications"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"roomNumber"_L1, Type::text, mark::plain, 50, {}, {}},
        {"solicitationOptOut"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"solicitationOptOutTime"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"state"_L1, Type::text, mark::plain, 40, {}, {}},
        {"surveyOptOut"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"title"_L1, Type::text, mark::plain, 50, {}, {}},
        {"twitterUrl"_L1, Type::text, mark::plain, 200, {}, {}},
        {"zipCode"_L1, Type::text, mark::plain, 16, {}, {}},
    };
    return fields;
}

} // namespace app::tenant
