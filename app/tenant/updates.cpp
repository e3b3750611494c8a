// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/updates.h"

#include "app/tenant/ticket_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

/// The id in a body, whose keys come in any case.
QJsonValue idIn(const QJsonObject &body)
{
    for (auto each = body.begin(); each != body.end(); ++each) {
        if (each.key().compare("id"_L1, Qt::CaseInsensitive) == 0)
            return each.value();
    }
    return QJsonValue::Undefined;
}

} // namespace

Response updateTicket(const Request &request, const Entity &entity, Records &records, const Options &options)
{
    const Caller caller = judgeCaller(request, entity, Action::update, options);
    if (caller.isRefused)
        return refusal({permissionText(Action::update)});
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return refusal({u"The request body is no JSON object."_s});
    const QJsonValue id = idIn(document.object());
    if (id.toInteger() == 0)
        return refusal({missingText(u"id"_s)});
    const Record *ticket = records.find(u"Tickets"_s, id.toInteger());
    if (ticket == nullptr)
        return options.missingTicket == "sentence"_L1 ? refusal({staleReferenceText(u"id"_s)})
                                                      : emptyResponse(404);
    if (isStranger(caller.person, entity, Action::update, ticket->fields))
        return refusal({permissionText(Action::update)});
    const Judged judged = judgeTicketChange(entity, request.body, *ticket, records);
    if (!judged.errors.isEmpty())
        return refusal(judged.errors);
    const bool changesStatus = judged.fields.contains("status"_L1)
        && judged.fields.value("status"_L1) != ticket->fields.value("status"_L1);
    const Change change{ticket->id, wireTime(QDateTime::currentDateTimeUtc()),
        caller.person == nullptr ? apiUserId : caller.person->id, judged.fields,
        changesStatus && options.workflowSetsStatusBack};
    if (!records.carryOut(change))
        return refusal({u"The record could not be stored."_s});
    return jsonResponse(QJsonObject{{"itemId"_L1, change.ticket}});
}

} // namespace app::tenant
