// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lease_store.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

bool isOver(const QDateTime &until, const QDateTime &now, std::chrono::milliseconds duration)
{
    return until <= now || until > now.addMSecs(2 * duration.count());
}

} // namespace

Result<std::optional<LeaseStore::Lease>> LeaseStore::current()
{
    Statement select(m_database, u"SELECT holder, until FROM lease"_s);
    if (!select.exec())
        return select.problem();
    if (!select.next()) {
        if (select.hasFailed())
            return select.problem();
        return std::optional<Lease>();
    }
    const auto until = readUtc(select, 1);
    if (!until)
        return until.error();
    return std::optional<Lease>(Lease{select.text(0), *until});
}

Result<bool> LeaseStore::take(
    const QString &holder, const QDateTime &now, std::chrono::milliseconds duration, const IsGone &isGone)
{
    QString gone; // asked once: being gone is for ever, but asking may clear its traces away
    const auto isFree = [&]() -> Result<bool> {
        const auto lease = current();
        if (!lease)
            return lease.error();
        if (!*lease || (*lease)->holder == holder || (*lease)->holder == gone)
            return true;
        if (isGone && isGone((*lease)->holder)) {
            gone = (*lease)->holder;
            return true;
        }
        return isOver((*lease)->until, now, duration);
    };
    // Whoever waits for it asks often: only where it seems to be free is anybody kept from writing.
    if (auto seemsFree = isFree(); !seemsFree || !*seemsFree)
        return seemsFree;
    return inTransaction(m_database, [&]() -> Result<bool> {
        if (auto isStillFree = isFree(); !isStillFree || !*isStillFree)
            return isStillFree;
        Statement write(m_database, u"INSERT OR REPLACE INTO lease (id, holder, until) VALUES (1, ?, ?)"_s);
        write.bind(holder).bind(utcText(now.addMSecs(duration.count())));
        if (const auto done = write.run(); !done)
            return done.error();
        return true;
    });
}

Result<bool> LeaseStore::renew(
    const QString &holder, const QDateTime &now, std::chrono::milliseconds duration)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        Statement write(m_database, u"UPDATE lease SET until = ? WHERE holder = ?"_s);
        write.bind(utcText(now.addMSecs(duration.count()))).bind(holder);
        if (!write.exec())
            return write.problem();
        return write.affectedRows() == 1;
    });
}

Result<Done> LeaseStore::release(const QString &holder)
{
    return inTransaction(m_database, [&] {
        Statement erase(m_database, u"DELETE FROM lease WHERE holder = ?"_s);
        erase.bind(holder);
        return erase.run();
    });
}

Result<bool> isHeldBy(const Database &database, const QString &holder)
{
    Statement select(database, u"SELECT count(*) FROM lease WHERE holder = ?"_s);
    select.bind(holder);
    if (!select.exec() || !select.next())
        return select.problem();
    return select.integer(0) == 1;
}

} // namespace app::store
