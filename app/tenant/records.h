// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QLockFile>
#include <memory>

namespace app::tenant {

/// One record: somebody created it, or it was there from the start.
struct Record
{
    QString entity; ///< collection name
    qint64 id = 0;
    QJsonObject fields; ///< by field name, "userDefinedFields" among them
};

/// One PATCH of a ticket that was really carried out.
struct Change
{
    qint64 ticket = 0;
    QString moment; ///< as on the wire
    qint64 resource = 0; ///< who stands for it: the impersonated person, or the API user
    QJsonObject fields; ///< what the request set; null = cleared
    bool isSetBack = false; ///< a workflow set the status back to what it was, at once
};

/// Tickets with their notes and attachments that are there at every start.
QList<Record> seededRecords();

/// Everything that was created, kept in a file if one is given. A record is on the disk before anybody hears
/// of it. What is there from the start stands beside it and is in no file, but its changes by PATCH are.
class Records
{
public:
    Records();

    /// Reads the file and keeps later records in it; a missing one is an empty one. Returns what is wrong
    /// with it.
    [[nodiscard]] QString open(const QString &path);

    /// The id that the next record gets.
    [[nodiscard]] qint64 nextId() const { return m_lastId + 1; }
    /// The number that a ticket of that moment gets, for example "T20261121.0001" (fact sheet 4).
    [[nodiscard]] QString nextTicketNumber(const QDateTime &utc) const;
    /// Adds a record under nextId(). False if it could not be kept: then it does not exist.
    [[nodiscard]] bool add(const QString &entity, QJsonObject fields);

    /// What was created.
    [[nodiscard]] const QList<Record> &all() const { return m_records; }
    /// What was there from the start, as it is now.
    [[nodiscard]] const QList<Record> &seeded() const { return m_seeded; }
    /// Both, of one entity, by id.
    [[nodiscard]] QList<Record> of(const QString &entity) const;
    /// The record of that id among both, or nullptr.
    [[nodiscard]] const Record *find(const QString &entity, qint64 id) const;
    /// Sets fields of a record; false if there is none of that id.
    [[nodiscard]] bool change(const QString &entity, qint64 id, const QJsonObject &fields);
    /// Carries out a PATCH and remembers it. False if there is no such ticket, or it could not be kept: then
    /// nothing has changed.
    [[nodiscard]] bool carryOut(const Change &change);
    /// Every PATCH that was carried out, in their order.
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    /// Takes a record away, as if somebody had deleted it; false if there is none of that id.
    [[nodiscard]] bool vanish(const QString &entity, qint64 id);
    /// Notes that something happened to a ticket at that moment, given as on the wire.
    void touch(qint64 ticket, const QString &moment);
    /// What /control/records answers: what was created, each ticket with its changes.
    [[nodiscard]] QJsonArray report() const;
    /// What /control/changes answers: every PATCH, those of tickets that were there from the start included.
    [[nodiscard]] QJsonArray changeReport() const;

private:
    [[nodiscard]] bool save() const;
    [[nodiscard]] Record *findToChange(const QString &entity, qint64 id);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< on the file, as long as this lives
    QList<Record> m_seeded;
    QList<Record> m_records;
    QList<Change> m_changes;
    qint64 m_lastId = 20100; ///< what is there from the start has smaller ones
};

/// Who stands as the author of a record: kind is "contact", "resource" or "apiUser".
struct Author
{
    QString kind;
    qint64 id = 0;
    QString name;
};
[[nodiscard]] Author authorOf(const Record &record);
/// The same of a change.
[[nodiscard]] Author authorOf(const Change &change);

/// A moment as Autotask writes it: UTC without a zone (fact sheet 5.1).
[[nodiscard]] QString wireTime(const QDateTime &utc);

} // namespace app::tenant
