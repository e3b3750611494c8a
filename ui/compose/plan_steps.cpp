// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/plan_steps.h"

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::Step;
using app::domain::StepKind;

std::vector<Step> stepsOf(const Composed &composed)
{
    Step common;
    common.actor = composed.actor;
    common.actorName = composed.actorName;

    std::vector<Step> steps;
    const auto add = [&steps](Step step) {
        step.number = static_cast<int>(steps.size()) + 1;
        steps.push_back(std::move(step));
    };
    Step main = common;
    main.draft = composed.draft;
    add(main);
    for (const app::domain::File &file : composed.files) {
        Step attachment = common;
        attachment.parentStep = 1;
        attachment.file = file;
        attachment.draft.entity = composed.attachmentEntity;
        // fullPath is the file's name (fact sheet 5.3).
        attachment.draft.fields = {{u"title"_s, file.name}, {u"fullPath"_s, file.name},
            {u"publish"_s, composed.publish.toLongLong()}, {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}};
        add(attachment);
    }
    if (!composed.ticketChange.isEmpty() && composed.draft.parent) {
        Step change = common;
        change.kind = StepKind::update;
        change.draft.entity = composed.draft.parent->entity;
        change.draft.parent = composed.draft.parent;
        change.draft.fields = composed.ticketChange;
        add(change);
    }
    return steps;
}

} // namespace ui::compose
