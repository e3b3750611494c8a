// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/records.h"

#include "app/tenant/access.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int fileVersion = 1;

} // namespace

QString wireTime(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
}

Author authorOf(const Record &record)
{
    const Contact *contact = contactOf(record.fields["createdByContactID"_L1].toInteger());
    if (contact != nullptr)
        return {u"contact"_s, contact->id, contact->name()};
    const Resource *creator = resourceOf(record.fields["creatorResourceID"_L1].toInteger());
    if (creator == nullptr || creator->id == apiUserId)
        return {u"apiUser"_s, apiUserId, u"API User"_s};
    return {u"resource"_s, creator->id, creator->name()};
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
    for (const Record &each : m_records) {
        const QString number = each.fields["ticketNumber"_L1].toString();
        if (number.startsWith(start))
            highest = std::max(highest, number.mid(start.size()).toInt());
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
    for (const Record &each : m_records) {
        if (each.id == id && each.entity == entity)
            return &each;
    }
    return nullptr;
}

QJsonArray Records::report() const
{
    QJsonArray list;
    for (const Record &each : m_records) {
        const Author author = authorOf(each);
        list.append(QJsonObject{
            {"entity"_L1, each.entity},
            {"id"_L1, each.id},
            {"number"_L1, each.fields["ticketNumber"_L1]},
            {"title"_L1, each.fields["title"_L1]},
            {"createdAt"_L1, each.fields["createDate"_L1]},
            {"apiUser"_L1, QString(demoUserName)},
            {"author"_L1,
                QJsonObject{{"kind"_L1, author.kind}, {"id"_L1, author.id}, {"name"_L1, author.name}}},
            {"fields"_L1, each.fields},
        });
    }
    return list;
}

} // namespace app::tenant
