// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/access.h"
#include "app/tenant/limits.h"
#include "app/tenant/query.h"
#include "app/tenant/records.h"

#include <QHash>
#include <deque>
#include <functional>

namespace app::tenant {

/// The REST service below ATServicesRest: zone, metadata, queries, creates and changes (fact sheet 1 to 7).
class Rest
{
public:
    Rest(Records &records, const Options &options, Gatekeeper &gatekeeper);

    /// Tells it where it lives, "http://127.0.0.1:PORT/".
    void setBase(const QString &base) { m_base = base; }
    /// Answers one request whose path starts with ATServicesRest; `parts` are the path's segments behind
    /// that.
    [[nodiscard]] Response answer(const Request &request, const QStringList &parts);

private:
    [[nodiscard]] Response answerZone(const Request &request) const;
    [[nodiscard]] Response answerCall(const Request &request, const QStringList &parts);
    [[nodiscard]] Response answerThreshold() const;
    [[nodiscard]] Response answerEntity(
        const Request &request, const Entity &entity, const QStringList &parts);
    /// `parts` are the segments behind Parent/{id}/Children.
    [[nodiscard]] Response answerChildren(
        const Request &request, const ChildPath &path, const QString &parent, const QStringList &parts);
    [[nodiscard]] Response answerInformation(
        const Request &request, const Entity &entity, const QStringList &parts) const;
    [[nodiscard]] Response answerQuery(const Request &request, const Entity &entity, const QString &kind);
    [[nodiscard]] Response answerPage(const Request &request, const Entity &entity, const Query &query,
        const QList<QJsonObject> &hits) const;
    [[nodiscard]] Response answerItem(const Entity &entity, const QString &id);
    [[nodiscard]] Response create(const Request &request, const Entity &entity, qint64 parent);
    /// The whole records of the entity whose stored fields `isMeant` accepts, by id, without the bytes of
    /// attachments.
    [[nodiscard]] QList<QJsonObject> recordsOf(
        const Entity &entity, const std::function<bool(const QJsonObject &)> &isMeant);
    /// Requests of the last hour, those of other integrations included (fact sheet 8).
    [[nodiscard]] qint64 requestsInTheHour() const;

    Records &m_records;
    const Options &m_options;
    Gatekeeper &m_gatekeeper;
    QString m_base;
    AttachmentRate m_rate;
    QHash<qint64, int> m_hiddenReads; ///< by record: so many more GETs do not see it
    std::deque<qint64> m_recentRequests; ///< seconds since the epoch, of the last hour
    QHash<QString, QList<QJsonObject>> m_people; ///< by entity: whole records, made once ...
    int m_peopleRevision = -1; ///< ... from this revision
};

} // namespace app::tenant
