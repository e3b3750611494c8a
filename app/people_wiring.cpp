// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people_wiring.h"

#include "app/impersonation/rules.h"

#include <utility>

namespace app {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::Done;
using domain::Result;

people::PeopleSource peopleSource(autotask::Gateway &gateway)
{
    return {
        [&gateway](qint64 afterId, QObject *context, auto done) {
            gateway.fetchCompanies(afterId, context, std::move(done));
        },
        [&gateway](qint64 afterId, QObject *context, auto done) {
            gateway.fetchContacts(afterId, context, std::move(done));
        },
        [&gateway](qint64 afterId, QObject *context, auto done) {
            gateway.fetchResources(afterId, context, std::move(done));
        },
        [&gateway](const QDateTime &since, qint64 afterId, QObject *context, auto done) {
            gateway.fetchCompaniesChangedSince(since, afterId, context, std::move(done));
        },
        [&gateway](const QDateTime &since, qint64 afterId, QObject *context, auto done) {
            gateway.fetchContactsChangedSince(since, afterId, context, std::move(done));
        },
        [&gateway] { gateway.budget().stopBackground(); },
    };
}

people::PeopleSink peopleSink(store::PeopleWriter &writer)
{
    const auto put = [&writer](qint64 generation, auto page, QObject *context, auto done) {
        writer.put(store::Generation{generation}, std::move(page), context, std::move(done));
    };
    return {
        [&writer](QObject *context, Callback<domain::PeopleMarks> done) {
            writer.loadMarks(context, std::move(done));
        },
        [&writer](QObject *context, const Callback<qint64> &done) {
            writer.beginRefresh(context, [done](const Result<store::Generation> &generation) {
                if (generation)
                    done(generation->value);
                else
                    done(generation.error());
            });
        },
        put,
        put,
        put,
        [&writer](qint64 generation, domain::Reach reach, const domain::PeopleMarks &marks, QObject *context,
            Callback<Done> done) {
            writer.finishRefresh(store::Generation{generation}, reach, marks, context, std::move(done));
        },
        [&writer](
            QObject *context, Callback<domain::People> done) { writer.loadAll(context, std::move(done)); },
    };
}

std::optional<domain::ResourceId> ownResource(const people::Directory &directory, const QString &userName)
{
    std::optional<domain::ResourceId> found;
    for (const people::Person &each : directory.persons()) {
        const auto *resource = std::get_if<domain::ResourceId>(&each.actor);
        const bool isOurs = resource != nullptr && each.licenseType == impersonation::apiUserLicense
            && each.emails.contains(userName, Qt::CaseInsensitive);
        if (!isOurs)
            continue;
        if (found)
            return std::nullopt;
        found = *resource;
    }
    return found;
}

QHash<int, QString> licenseLabels(const domain::EntityMetadata &resources)
{
    QHash<int, QString> labels;
    if (const domain::Field *field = resources.field(u"licenseType"_s)) {
        for (const domain::PicklistValue &each : field->picklist)
            labels.insert(each.value.toInt(), each.label);
    }
    return labels;
}

} // namespace app
