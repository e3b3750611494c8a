// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/note_rules.h"

#include "app/tenant/author_rules.h"
#include "app/tenant/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

bool isSystemNoteType(const Entity &entity, qint64 value)
{
    for (const PicklistValue &each : picklistOf(entity.name, "noteType"_L1)) {
        if (each.value == QString::number(value))
            return each.isSystem;
    }
    return false;
}

} // namespace

Judged judgeNote(const Entity &entity, const QByteArray &body, const Record &ticket)
{
    Judged judged = judgeBody(entity, body);
    if (!judged.errors.isEmpty())
        return judged;
    const QJsonObject &fields = judged.fields;
    const qint64 noteType = fields["noteType"_L1].toInteger();
    if (isSystemNoteType(entity, noteType))
        judged.errors.append(picklistText(QString::number(noteType), u"noteType"_s));
    if (fields["ticketID"_L1].toInteger() != ticket.id)
        judged.errors.append(referenceText(u"ticketID"_s, u"Ticket"_s));
    // "Require titles on ticket notes" (fact sheet 5.3) is ticked in that category.
    const bool needsTitle = ticket.fields["ticketCategory"_L1].toInt() == categoryOnboarding;
    if (needsTitle && fields["title"_L1].toString().trimmed().isEmpty())
        judged.errors.append(missingText(u"title"_s));
    return judged;
}

QString completeNote(QJsonObject &fields, const Record &ticket, const Resource *caller,
    const Options &options, const QDateTime &now)
{
    const bool isForAll = fields["publish"_L1].toInt() == publishToAll;
    QString error = settleContact(fields,
        {"createdByContactID"_L1, options.noteContactOption, ticket.fields["companyID"_L1].toInteger(),
            isForAll ? QString() : u"A contact's note must be published to all."_s},
        caller, options);
    if (!error.isEmpty())
        return error;
    setCreator(fields, "creatorResourceID"_L1, "createdByContactID"_L1, caller);
    fields.remove("creatorType"_L1); // notes have no such field
    for (const auto name : {"createDateTime"_L1, "lastActivityDate"_L1})
        fields.insert(name, wireTime(now));
    return {};
}

} // namespace app::tenant
