// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

/// What both kinds of attachments have (fact sheet 6.3, 6.4).
std::vector<Field> sharedFields()
{
    return {
        {"attachDate"_L1, Type::dateTime, mark::plain, 0, {}, {}},
        {"attachedByContactID"_L1, Type::longInteger, mark::plain, 0, "Contact"_L1, {}},
        {"attachedByResourceID"_L1, Type::longInteger, mark::readOnly, 0, "Resource"_L1, {}},
        {"attachmentType"_L1, Type::text, mark::required | mark::picklist, 0, {}, {}},
        {"contentType"_L1, Type::text, mark::plain, 0, {}, {}},
        {"creatorType"_L1, Type::integer, mark::readOnly | mark::picklist | mark::notQueryable, 0, {}, {}},
        {"data"_L1, Type::text, mark::notQueryable, 0, {}, {}},
        {"fileSize"_L1, Type::decimal, mark::readOnly | mark::notQueryable, 0, {}, {}},
        {"fullPath"_L1, Type::text, mark::required, 0, {}, {}},
        {"id"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"impersonatorCreatorResourceID"_L1, Type::integer, mark::readOnly, 0, "Resource"_L1, {}},
        {"isTaskAttachment"_L1, Type::boolean, mark::readOnly, 0, {}, {}},
        {"opportunityID"_L1, Type::longInteger, mark::readOnly, 0, "Opportunity"_L1, {}},
        {"parentID"_L1, Type::longInteger, mark::readOnly, 0, {}, {}},
        {"parentType"_L1, Type::integer, mark::readOnly | mark::picklist, 0, {}, {}},
        {"publish"_L1, Type::integer, mark::required | mark::picklist, 0, {}, {}},
        {"ticketID"_L1, Type::longInteger, mark::readOnly, 0, "Ticket"_L1, {}},
        {"ticketNoteID"_L1, Type::longInteger, mark::readOnly, 0, "TicketNote"_L1, {}},
        {"title"_L1, Type::text, mark::required, 255, {}, {}},
    };
}

} // namespace

const std::vector<Field> &ticketAttachmentFields()
{
    static const std::vector<Field> fields = [] {
        std::vector<Field> all = sharedFields();
        all.push_back(
            {"parentAttachmentID"_L1, Type::longInteger, mark::readOnly, 0, "AttachmentInfo"_L1, {}});
        all.push_back({"timeEntryID"_L1, Type::longInteger, mark::readOnly, 0, "TimeEntry"_L1, {}});
        return all;
    }();
    return fields;
}

const std::vector<Field> &ticketNoteAttachmentFields()
{
    static const std::vector<Field> fields = sharedFields();
    return fields;
}

} // namespace app::tenant
