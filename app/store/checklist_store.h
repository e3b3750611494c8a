// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace app::store {

class Database;

/// A step of the set-up guide that a person has ticked.
struct TickedStep
{
    QString step; ///< its stable name
    QString by; ///< who ticked it, as they called themselves
    QDateTime at; ///< UTC

    friend bool operator==(const TickedStep &, const TickedStep &) = default;
};

/// What is ticked in the set-up guide of a profile.
class ChecklistStore
{
public:
    explicit ChecklistStore(Database &database)
        : m_database(database)
    {
    }

    /// Ticked again, the newer name and time count.
    [[nodiscard]] domain::Result<domain::Done> tick(const TickedStep &step);
    /// No such tick is no error.
    [[nodiscard]] domain::Result<domain::Done> untick(const QString &step);
    /// Every tick, by the name of the step.
    [[nodiscard]] domain::Result<std::vector<TickedStep>> all();

private:
    Database &m_database;
};

} // namespace app::store
