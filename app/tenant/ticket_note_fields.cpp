// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const std::vector<Field> &ticketNoteFields()
{
    static const std::vector<Field> fields{
        {"createDateTime"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"createdByContactID"_L1, Type::integer, mark::plain, 0, "Contact"_L1, {}},
        {"creatorResourceID"_L1, Type::integer, mark::readOnly, 0, "Resource"_L1, {}},
        {"description"_L1, Type::text, mark::required, 32000, {}, {}},
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"impersonatorCreatorResourceID"_L1, Type::integer, mark::readOnly, 0, "Resource"_L1, {}},
        {"impersonatorUpdaterResourceID"_L1, Type::integer, mark::readOnly, 0, "Resource"_L1, {}},
        {"lastActivityDate"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"noteType"_L1, Type::integer, mark::required | mark::picklist, 0, {}, {}},
        {"publish"_L1, Type::integer, mark::required | mark::picklist, 0, {}, {}},
        {"ticketID"_L1, Type::integer, mark::required, 0, "Ticket"_L1, {}},
        {"title"_L1, Type::text, mark::plain, 250, {}, {}},
    };
    return fields;
}

} // namespace app::tenant
