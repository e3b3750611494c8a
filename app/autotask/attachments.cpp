// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/attachments.h"

#include "app/autotask/item_readers.h"
#include "app/autotask/queries.h"
#include "app/autotask/readers.h"

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

PageQuery attachmentQuery(const domain::RecordRef &attachment)
{
    PageQuery query{attachment.entity, {u"id"_s, u"title"_s, u"fullPath"_s, u"fileSize"_s}};
    if (const WireEntity *wire = wireEntity(attachment.entity))
        query.fields << wire->contactField << wire->resourceField << wire->impersonatorField;
    query.size = 1;
    query.conditions = {condition(u"eq"_s, u"id"_s, attachment.id)};
    return query;
}

Result<domain::ReadBack> readAttachmentBack(const net::Answer &answer, const domain::RecordRef &attachment,
    const PageQuery &query, const domain::Zone &zone)
{
    const auto items = readItems(answer, query, zone);
    if (!items)
        return items.error();
    const WireEntity *wire = wireEntity(attachment.entity);
    if (items->items.empty() || wire == nullptr) {
        domain::Problem problem = badAnswer(answer, u"items[0]"_s);
        problem.kind = domain::ProblemKind::notFound;
        problem.delivery = domain::Delivery::refused;
        return problem;
    }
    if (items->items.front()["id"_L1].toInteger() != attachment.id)
        return badAnswer(answer, u"items[0].id"_s);
    return readBackOf(items->items.front(), *wire);
}

} // namespace app::autotask
