// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/records.h"

#include "app/tenant/access.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int fileVersion = 1;

QJsonValue createdAt(const Record &record)
{
    for (const auto name : {"createDate"_L1, "createDateTime"_L1, "attachDate"_L1}) {
        if (record.fields.contains(name))
            return record.fields[name];
    }
    return {};
}

} // namespace

QString wireTime(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
}

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

Records::Records()
    : m_seeded(seededRecords())
{
}

QString Records::open(const QString &path)
{
    m_path = path;
    QFile file(path);
    if (!file.exists())
        return save() ? QString() : u"cannot write "_s + path;
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    if (content["version"_L1].toInt() != fileVersion || !content["records"_L1].isArray())
        return u"this is no file of the demo tenant: "_s + path;
    m_lastId = std::max(m_lastId, content["lastId"_L1].toInteger());
    const QJsonArray records = content["records"_L1].toArray();
    for (const auto &each : records) {
        m_records.append(
            {each["entity"_L1].toString(), each["id"_L1].toInteger(), each["fields"_L1].toObject()});
        m_lastId = std::max(m_lastId, m_records.last().id);
    }
    return {};
}

bool Records::save() const
{
    if (m_path.isEmpty())
        return true;
    QJsonArray records;
    for (const Record &each : m_records)
        records.append(
            QJsonObject{{"entity"_L1, each.entity}, {"id"_L1, each.id}, {"fields"_L1, each.fields}});
    const QJsonObject content{{"version"_L1, fileVersion}, {"lastId"_L1, m_lastId}, {"records"_L1, records}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(content).toJson());
    return file.commit();
}

QString Records::nextTicketNumber(const QDateTime &utc) const
{
    const QString start = u'T' + utc.toUTC().toString(u"yyyyMMdd."_s);
    int highest = 0;
    for (const QList<Record> *list : {&m_seeded, &m_records}) {
        for (const Record &each : *list) {
            const QString number = each.fields["ticketNumber"_L1].toString();
            if (number.startsWith(start))
                highest = std::max(highest, number.mid(start.size()).toInt());
        }
    }
    return start + u"%1"_s.arg(highest + 1, 4, 10, QChar(u'0'));
}

bool Records::add(const QString &entity, QJsonObject fields)
{
    const qint64 id = nextId();
    fields.insert("id"_L1, id);
    m_records.append({entity, id, fields});
    m_lastId = id;
    if (save())
        return true;
    m_records.removeLast();
    m_lastId = id - 1;
    return false;
}

const Record *Records::find(const QString &entity, qint64 id) const
{
    for (const QList<Record> *list : {&m_seeded, &m_records}) {
        for (const Record &each : *list) {
            if (each.id == id && each.entity == entity)
                return &each;
        }
    }
    return nullptr;
}

QList<Record> Records::of(const QString &entity) const
{
    QList<Record> found;
    for (const QList<Record> *list : {&m_seeded, &m_records}) {
        std::copy_if(list->begin(), list->end(), std::back_inserter(found),
            [&entity](const Record &each) { return each.entity == entity; });
    }
    return found;
}

bool Records::change(const QString &entity, qint64 id, const QJsonObject &fields)
{
    for (QList<Record> *list : {&m_seeded, &m_records}) {
        for (Record &each : *list) {
            if (each.id != id || each.entity != entity)
                continue;
            for (auto field = fields.begin(); field != fields.end(); ++field)
                each.fields.insert(field.key(), field.value());
            return save();
        }
    }
    return false;
}

bool Records::vanish(const QString &entity, qint64 id)
{
    const auto isMeant = [&](const Record &each) { return each.id == id && each.entity == entity; };
    return m_seeded.removeIf(isMeant) + m_records.removeIf(isMeant) > 0 && save();
}

void Records::touch(qint64 ticket, const QString &moment)
{
    // That it could not be kept shows in the record for whose sake it is done.
    (void)change(u"Tickets"_s, ticket,
        {{"lastActivityDate"_L1, moment}, {"lastTrackedModificationDateTime"_L1, moment}});
}

QJsonArray Records::report() const
{
    QJsonArray list;
    for (const Record &each : m_records) {
        const Author author = authorOf(each);
        QJsonObject fields = each.fields;
        // A book of records, not of files: the bytes of an attachment are told by their hash.
        if (const QJsonValue data = fields.take("data"_L1); data.isString()) {
            const QByteArray bytes = QByteArray::fromBase64(data.toString().toLatin1());
            fields.insert("sha256"_L1,
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        }
        list.append(QJsonObject{
            {"entity"_L1, each.entity},
            {"id"_L1, each.id},
            {"number"_L1, each.fields["ticketNumber"_L1]},
            {"title"_L1, each.fields["title"_L1]},
            {"createdAt"_L1, createdAt(each)},
            {"apiUser"_L1, QString(demoUserName)},
            {"author"_L1,
                QJsonObject{{"kind"_L1, author.kind}, {"id"_L1, author.id}, {"name"_L1, author.name}}},
            {"fields"_L1, fields},
        });
    }
    return list;
}

} // namespace app::tenant
