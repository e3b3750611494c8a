// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/attachment_rules.h"

#include "app/tenant/author_rules.h"
#include "app/tenant/fields.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int parentTicket = 4;
constexpr int parentNote = 23;

/// What forbids that contact this attachment (fact sheet 2.4): only on what the contact created. Whether that
/// binds tickets as well is not known (12, 7).
QString violationOf(const QJsonObject &fields, const Record &parent, const Options &options)
{
    if (fields["publish"_L1].toInt() != publishToAll)
        return u"A contact's attachment must be published to all."_s;
    const bool isNote = parent.entity == "TicketNotes"_L1;
    if (!isNote && !options.contactAttachesToOwnTicketsOnly)
        return {};
    const qint64 creator = parent.fields["createdByContactID"_L1].toInteger();
    if (creator != 0 && creator == fields["attachedByContactID"_L1].toInteger())
        return {};
    return isNote ? u"The note was not created by the contact."_s
                  : u"The ticket was not created by the contact."_s;
}

} // namespace

Judged judgeAttachment(const Entity &entity, const QByteArray &body, const Options &options)
{
    Judged judged = judgeBody(entity, body);
    if (!judged.errors.isEmpty())
        return judged;
    const QByteArray::FromBase64Result data = QByteArray::fromBase64Encoding(
        judged.fields["data"_L1].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    // The sentences are inferred: the fact sheet knows the rules, nobody has written the answers down.
    const QString type = QFileInfo(judged.fields["fullPath"_L1].toString()).suffix().toLower();
    if (!type.isEmpty() && options.refusedFileTypes.split(u' ').contains(type))
        judged.errors.append(u"Attachments of the file type .%1 are not allowed."_s.arg(type));
    if (!data || data.decoded.isEmpty())
        judged.errors.append(missingText(u"data"_s));
    else if (data.decoded.size() > mostAttachmentBytes)
        judged.errors.append(
            u"The attachment is larger than the maximum of %1 bytes."_s.arg(mostAttachmentBytes));
    else
        judged.fields.insert("fileSize"_L1, data.decoded.size());
    return judged;
}

QString completeAttachment(QJsonObject &fields, const Record &parent, const Record &ticket,
    const Resource *caller, const Options &options, const QDateTime &now)
{
    QString error = settleContact(fields,
        {"attachedByContactID"_L1, options.attachmentContactOption, ticket.fields["companyID"_L1].toInteger(),
            violationOf(fields, parent, options)},
        caller, options);
    if (!error.isEmpty())
        return error;
    setCreator(fields, "attachedByResourceID"_L1, "attachedByContactID"_L1, caller);
    const bool isNote = parent.entity == "TicketNotes"_L1;
    fields.insert("attachDate"_L1, wireTime(now));
    fields.insert("parentID"_L1, parent.id);
    fields.insert("parentType"_L1, isNote ? parentNote : parentTicket);
    fields.insert("ticketID"_L1, ticket.id);
    if (isNote)
        fields.insert("ticketNoteID"_L1, parent.id);
    fields.insert("isTaskAttachment"_L1, false);
    return {};
}

} // namespace app::tenant
