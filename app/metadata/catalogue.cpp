// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/catalogue.h"

#include <utility>

namespace app::metadata {

using domain::Callback;
using domain::EntityMetadata;
using domain::Result;

Catalogue::Catalogue(CatalogueSource source, std::chrono::seconds youngFor, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_youngFor(youngFor)
{
}

void Catalogue::describe(const QString &entity, QObject *context, Callback<Described> done)
{
    const std::optional<EntityMetadata> kept = m_source.load(entity);
    const bool isYoung = kept && kept->fetchedAt.isValid()
        && kept->fetchedAt.secsTo(m_source.now()) < m_youngFor.count() && kept->fetchedAt <= m_source.now();
    if (isYoung) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done), kept] {
                done(Described{*kept, std::nullopt});
            },
            Qt::QueuedConnection);
        return;
    }
    m_source.fetch(
        entity, context, [this, kept, done = std::move(done)](const Result<EntityMetadata> &fetched) {
            if (fetched) {
                m_source.save(*fetched);
                done(Described{*fetched, std::nullopt});
            } else if (kept) {
                done(Described{*kept, fetched.error()});
            } else {
                done(fetched.error());
            }
        });
}

} // namespace app::metadata
