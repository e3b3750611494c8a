// SPDX-License-Identifier: GPL-3.0-or-later
// What the tenant tells of its records to whoever audits it.
#include "app/tenant/access.h"
#include "app/tenant/records.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

QJsonValue createdAt(const Record &record)
{
    for (const auto name : {"createDate"_L1, "createDateTime"_L1, "attachDate"_L1}) {
        if (record.fields.contains(name))
            return record.fields[name];
    }
    return {};
}

QJsonObject authorJson(const Author &author)
{
    return {{"kind"_L1, author.kind}, {"id"_L1, author.id}, {"name"_L1, author.name}};
}

/// The changes of one ticket, or with 0 of all: one entry for each time that a PATCH was carried out, so that
/// one done twice stands there twice.
QJsonArray reportOf(const QList<Change> &changes, qint64 ticket)
{
    QJsonArray list;
    for (const Change &each : changes) {
        if (ticket == 0 || each.ticket == ticket) {
            list.append(QJsonObject{{"ticket"_L1, each.ticket}, {"at"_L1, each.moment},
                {"by"_L1, authorJson(authorOf(each))}, {"fields"_L1, each.fields},
                {"setBack"_L1, each.isSetBack}});
        }
    }
    return list;
}

} // namespace

Author authorOf(const Record &record)
{
    const bool isAttachment = record.fields.contains("attachedByResourceID"_L1);
    const Contact *contact = contactOf(
        record.fields[isAttachment ? "attachedByContactID"_L1 : "createdByContactID"_L1].toInteger());
    if (contact != nullptr)
        return {u"contact"_s, contact->id, contact->name()};
    const Resource *creator = resourceOf(
        record.fields[isAttachment ? "attachedByResourceID"_L1 : "creatorResourceID"_L1].toInteger());
    if (creator == nullptr || creator->id == apiUserId)
        return {u"apiUser"_s, apiUserId, u"API User"_s};
    return {u"resource"_s, creator->id, creator->name()};
}

Author authorOf(const Change &change)
{
    const Resource *person = resourceOf(change.resource);
    if (person == nullptr || person->id == apiUserId)
        return {u"apiUser"_s, apiUserId, u"API User"_s};
    return {u"resource"_s, person->id, person->name()};
}

QJsonArray Records::report() const
{
    QJsonArray list;
    for (const Record &each : m_records) {
        QJsonObject fields = each.fields;
        // A book of records, not of files: the bytes of an attachment are told by their hash.
        if (const QJsonValue data = fields.take("data"_L1); data.isString()) {
            const QByteArray bytes = QByteArray::fromBase64(data.toString().toLatin1());
            fields.insert("sha256"_L1,
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        }
        QJsonObject row{
            {"entity"_L1, each.entity},
            {"id"_L1, each.id},
            {"number"_L1, each.fields["ticketNumber"_L1]},
            {"title"_L1, each.fields["title"_L1]},
            {"createdAt"_L1, createdAt(each)},
            {"apiUser"_L1, QString(demoUserName)},
            {"author"_L1, authorJson(authorOf(each))},
            {"fields"_L1, fields},
        };
        if (each.entity == "Tickets"_L1)
            row.insert("changes"_L1, reportOf(m_changes, each.id));
        list.append(row);
    }
    return list;
}

QJsonArray Records::changeReport() const
{
    return reportOf(m_changes, 0);
}

} // namespace app::tenant
