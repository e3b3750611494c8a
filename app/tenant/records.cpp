// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/records.h"

#include "app/tenant/body_rules.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int fileVersion = 1;

QJsonObject changeJson(const Change &change)
{
    return {{"ticket"_L1, change.ticket}, {"moment"_L1, change.moment}, {"resource"_L1, change.resource},
        {"fields"_L1, change.fields}, {"isSetBack"_L1, change.isSetBack}};
}

Change readChange(const QJsonValue &value)
{
    return {value["ticket"_L1].toInteger(), value["moment"_L1].toString(), value["resource"_L1].toInteger(),
        value["fields"_L1].toObject(), value["isSetBack"_L1].toBool()};
}

/// The ticket's fields after the change, with what the server sets by itself (fact sheet 5.1).
QJsonObject fieldsAfter(const Change &change, const QJsonObject &fields)
{
    QJsonObject changes = change.fields;
    if (change.isSetBack)
        changes.remove("status"_L1);
    changes.insert("lastActivityResourceID"_L1, change.resource);
    for (const auto name : {"lastActivityDate"_L1, "lastTrackedModificationDateTime"_L1})
        changes.insert(name, change.moment);
    return changed(fields, changes);
}

} // namespace

QString wireTime(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
}

Records::Records()
    : m_seeded(seededRecords())
{
}

QString Records::open(const QString &path)
{
    m_path = path;
    // Each holds its records in memory and writes all of them: of two, the one would lose what the other
    // made.
    m_lock = std::make_unique<QLockFile>(path + ".lock"_L1);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return u"another demo tenant has this file open: "_s + path;
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
    const QJsonArray changes = content["changes"_L1].toArray();
    for (const auto &each : changes) {
        m_changes.append(readChange(each));
        // Records of the file have their changes already; what is there from the start has not.
        for (Record &ticket : m_seeded) {
            if (ticket.id == m_changes.last().ticket && ticket.entity == "Tickets"_L1)
                ticket.fields = fieldsAfter(m_changes.last(), ticket.fields);
        }
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
    QJsonArray changes;
    for (const Change &each : m_changes)
        changes.append(changeJson(each));
    const QJsonObject content{{"version"_L1, fileVersion}, {"lastId"_L1, m_lastId}, {"records"_L1, records},
        {"changes"_L1, changes}};
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

Record *Records::findToChange(const QString &entity, qint64 id)
{
    for (QList<Record> *list : {&m_seeded, &m_records}) {
        for (Record &each : *list) {
            if (each.id == id && each.entity == entity)
                return &each;
        }
    }
    return nullptr;
}

bool Records::change(const QString &entity, qint64 id, const QJsonObject &fields)
{
    Record *record = findToChange(entity, id);
    if (record == nullptr)
        return false;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        record->fields.insert(field.key(), field.value());
    return save();
}

bool Records::carryOut(const Change &change)
{
    Record *ticket = findToChange(u"Tickets"_s, change.ticket);
    if (ticket == nullptr)
        return false;
    const QJsonObject before = ticket->fields;
    ticket->fields = fieldsAfter(change, before);
    m_changes.append(change);
    if (save())
        return true;
    ticket->fields = before;
    m_changes.removeLast();
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

} // namespace app::tenant
