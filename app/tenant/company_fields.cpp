// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const std::vector<Field> &companyFields()
{
    static const std::vector<Field> fields{
        {"additionalAddressInformation"_L1, Type::text, mark::plain, 100, {}, {}},
        {"address1"_L1, Type::text, mark::plain, 128, {}, {}},
        {"address2"_L1, Type::text, mark::plain, 128, {}, {}},
        {"alternatePhone1"_L1, Type::text, mark::plain, 25, {}, {}},
        {"alternatePhone2"_L1, Type::text, mark::plain, 25, {}, {}},
        {"apiVendorID"_L1, Type::integer, mark::readOnly | mark::picklist, 0, {}, {}},
        {"assetValue"_L1, Type::decimal, mark::plain, 0, {}, {}},
        {"billingAddress1"_L1, Type::text, mark::plain, 0, {}, {}},
        {"billingAddress2"_L1, Type::text, mark::plain, 0, {}, {}},
        {"billToAdditionalAddressInformation"_L1, Type::text, mark::readOnly, 100, {}, {}},
        {"billToAddressToUse"_L1, Type::integer, mark::readOnly | mark::picklist, 0, {}, {}},
        {"billToAttention"_L1, Type::text, mark::plain, 50, {}, {}},
        {"billToCity"_L1, Type::text, mark::readOnly, 50, {}, {}},
        {"billToCompanyLocationID"_L1, Type::integer, mark::plain, 0, {}, {}},
        {"billToCountryID"_L1, Type::integer, mark::readOnly, 0, {}, {}},
        {"billToState"_L1, Type::text, mark::readOnly, 128, {}, {}},
        {"billToZipCode"_L1, Type::text, mark::readOnly, 50, {}, {}},
        {"city"_L1, Type::text, mark::plain, 30, {}, {}},
        {"classification"_L1, Type::integer, mark::plain, 0, {}, {}},
        {"companyCategoryID"_L1, Type::integer, mark::plain, 0, {}, {}},
        {"companyName"_L1, Type::text, mark::required, 100, {}, {}},
        {"companyNumber"_L1, Type::text, mark::plain, 50, {}, {}},
        {"companyType"_L1, Type::integer, mark::required | mark::picklist, 0, {}, {}},
        {"competitorID"_L1, Type::integer, mark::picklist, 0, {}, {}},
        {"countryID"_L1, Type::integer, mark::plain, 0, "Country"_L1, {}},
        {"createDate"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"createdByResourceID"_L1, Type::integer, mark::readOnly, 0, "Resource"_L1, {}},
        {"currencyID"_L1, Type::integer, mark::plain, 0, "Currency"_L1, {}},
        {"fax"_L1, Type::text, mark::plain, 25, {}, {}},
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"impersonatorCreatorResourceID"_L1, Type::integer, mark::readOnly, 0, "Resource"_L1, {}},
        {"invoiceEmailMessageID"_L1, Type::integer, mark::plain, 0, {}, {}},
        {"invoiceMethod"_L1, Type::integer, mark::picklist, 0, {}, {}},
        {"invoiceNonContractItemsToParentCompany"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"invoiceTemplateID"_L1, Type::integer, mark::plain, 0, "InvoiceTemplate"_L1, {}},
        {"isActive"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"isClientPortalActive"_L1, Type::boolean, mark::readOnly, 0, {}, {}},
        {"isEnabledForComanaged"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"isTaskFireActive"_L1, Type::boolean, mark::readOnly, 0, {}, {}},
        {"isTaxExempt"_L1, Type::boolean, mark::plain, 0, {}, {}},
        {"lastActivityDate"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"lastTrackedModifiedDateTime"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"marketSegmentID"_L1, Type::integer, mark::picklist, 0, {}, {}},
        {"ownerResourceID"_L1, Type::integer, mark::required, 0, "Resource"_L1, {}},
        {"parentCompanyID"_L1, Type::integer, mark::plain, 0, "Company"_L1, {}},
        {"phone"_L1, Type::text, mark::required, 25, {}, {}},
        {"postalCode"_L1, Type::text, mark::plain, 10, {}, {}},
        {"purchaseOrderTemplateID"_L1, Type::integer, mark::picklist, 0, {}, {}},
        {"quoteEmailMessageID"_L1, Type::integer, mark::plain, 0, {}, {}},
        {"quoteTemplateID"_L1, Type::integer, mark::plain, 0, "QuoteTemplate"_L1, {}},
        {"sicCode"_L1, Type::text, mark::plain, 32, {}, {}},
        {"state"_L1, Type::text, mark::plain, 40, {}, {}},
        {"stockMarket"_L1, Type::text, mark::plain, 10, {}, {}},
        {"stockSymbol"_L1, Type::text, mark::plain, 10, {}, {}},
        {"surveyCompanyRating"_L1, Type::decimal, mark::plain, 0, {}, {}},
        {"taxID"_L1, Type::text, mark::plain, 50, {}, {}},
        {"taxRegionID"_L1, Type::integer, mark::plain, 0, "TaxRegion"_L1, {}},
        {"territoryID"_L1, Type::integer, mark::picklist, 0, {}, {}},
        {"webAddress"_L1, Type::text, mark::plain, 255, {}, {}},
    };
    return fields;
}

} // namespace app::tenant
