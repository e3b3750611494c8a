// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace app::tenant {

/// One record that somebody created.
struct Record
{
    QString entity; ///< collection name
    qint64 id = 0;
    QJsonObject fields; ///< by field name, "userDefinedFields" among them
};

/// Everything that was created, kept in a file if one is given. A record is on the disk before anybody hears
/// of it.
class Records
{
public:
    /// Reads the file and keeps later records in it; a missing one is an empty one. Returns what is wrong
    /// with it.
    [[nodiscard]] QString open(const QString &path);

    /// The id that the next record gets.
    [[nodiscard]] qint64 nextId() const { return m_lastId + 1; }
    /// The number that a ticket of that moment gets, for example "T20261121.0001" (fact sheet 4).
    [[nodiscard]] QString nextTicketNumber(const QDateTime &utc) const;
    /// Adds a record under nextId(). False if it could not be kept: then it does not exist.
    [[nodiscard]] bool add(const QString &entity, QJsonObject fields);

    [[nodiscard]] const QList<Record> &all() const { return m_records; }
    /// The record of that id, or nullptr.
    [[nodiscard]] const Record *find(const QString &entity, qint64 id) const;
    /// What /control/records answers.
    [[nodiscard]] QJsonArray report() const;

private:
    [[nodiscard]] bool save() const;

    QString m_path;
    QList<Record> m_records;
    qint64 m_lastId = 20100;
};

/// Who stands as the author of a record: kind is "contact", "resource" or "apiUser".
struct Author
{
    QString kind;
    qint64 id = 0;
    QString name;
};
[[nodiscard]] Author authorOf(const Record &record);

/// A moment as Autotask writes it: UTC without a zone (fact sheet 5.1).
[[nodiscard]] QString wireTime(const QDateTime &utc);

} // namespace app::tenant
