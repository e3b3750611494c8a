// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const std::vector<Field> &taskFields()
{
    // As few as a task can do with: here it is the entity that does not heed the header (fact sheet 2.3).
    static const std::vector<Field> fields{
        {"createDateTime"_L1, Type::dateTime, mark::readOnly, 0, {}, {}},
        {"creatorResourceID"_L1, Type::integer, mark::readOnly, 0, "Resource"_L1, {}},
        {"description"_L1, Type::text, mark::plain, 8000, {}, {}},
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"projectID"_L1, Type::integer, mark::required, 0, "Project"_L1, {}},
        {"status"_L1, Type::integer, mark::required | mark::picklist, 0, {}, {}},
        {"title"_L1, Type::text, mark::required, 255, {}, {}},
    };
    return fields;
}

} // namespace app::tenant
