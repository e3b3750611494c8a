// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox_wiring.h"

#include "app/autotask/wire_entity.h"

#include <utility>

namespace app {

outbox::Journal journalIn(store::PlanStore &plans)
{
    return {
        [&plans](const domain::Plan &plan, domain::DraftId writtenIn) { return plans.save(plan, writtenIn); },
        [&plans](const domain::Step &step) { return plans.update(step); },
        [&plans] { return plans.all(); },
        [&plans](const std::vector<domain::Step> &steps, const domain::SavedDraft &draft) {
            return plans.withdraw(steps, draft);
        },
    };
}

outbox::Wire wireTo(autotask::Gateway &gateway, store::FileStore &files, const domain::Profile &profile,
    std::chrono::milliseconds clockSlack)
{
    return {
        [&gateway, &files](const domain::Step &step, QObject *context, auto done) {
            if (!domain::isAttachment(step))
                return gateway.write(step, {}, context, std::move(done));
            const auto bytes = files.bytes(step.file ? step.file->id : domain::FileId());
            if (bytes)
                return gateway.write(step, *bytes, context, std::move(done));
            QMetaObject::invokeMethod(
                context, [done = std::move(done), problem = bytes.error()] { done(problem); },
                Qt::QueuedConnection);
        },
        [&gateway](const domain::Step &step, QObject *context, auto done) {
            gateway.readBack(step, context, std::move(done));
        },
        [&profile](const domain::Draft &draft) {
            const autotask::WireEntity *entity = autotask::wireEntity(draft.entity);
            return profile.tokenUse == domain::TokenUse::on && entity != nullptr
                && !entity->tokenField.isEmpty()
                && draft.fields[entity->tokenField].toString().trimmed().isEmpty();
        },
        [&gateway, clockSlack](const domain::Step &step, QObject *context, auto done) {
            gateway.lookUp(step, clockSlack, context, std::move(done));
        },
        [&gateway](QObject *context, auto done) { gateway.proveCredentials(context, std::move(done)); },
    };
}

bool showsDroppedToken(const domain::Step &step)
{
    return !step.token.isEmpty() && step.author && !step.isTokenKept;
}

} // namespace app
