// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"
#include "app/domain/result.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

namespace app::metadata {

/// Where metadata comes from and where it is kept.
struct CatalogueSource
{
    std::function<void(const QString &entity, QObject *context, domain::Callback<domain::EntityMetadata>)>
        fetch;
    std::function<std::optional<domain::EntityMetadata>(const QString &entity)> load; ///< nothing = not kept
    std::function<void(const domain::EntityMetadata &)> save;
    std::function<QDateTime()> now; ///< UTC
};

/// What came of a request for metadata.
struct Described
{
    domain::EntityMetadata metadata;
    std::optional<domain::Problem> refreshProblem; ///< set if this is an old copy because fetching failed
};

/// The tenant's description of its entities, kept with its age: a young copy is given at once, an old one is
/// fetched again, and given all the same, with the reason, when fetching fails.
class Catalogue : public QObject
{
    Q_OBJECT
public:
    explicit Catalogue(CatalogueSource source, std::chrono::seconds youngFor = std::chrono::hours(12),
        QObject *parent = nullptr);

    /// Contract of domain::Callback.
    void describe(const QString &entity, QObject *context, domain::Callback<Described> done);

private:
    CatalogueSource m_source;
    std::chrono::seconds m_youngFor;
};

} // namespace app::metadata
