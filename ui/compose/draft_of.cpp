// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/draft_of.h"

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::SavedDraft;
using app::domain::Step;

SavedDraft draftOf(const app::domain::Plan &plan)
{
    const Step &main = plan.steps.front();
    SavedDraft copy;
    copy.entity = main.draft.entity;
    copy.actor = main.actor;
    copy.actorName = main.actorName;
    copy.parent = main.draft.parent;
    copy.values = main.draft.fields;
    const QJsonObject &own = main.draft.userDefinedFields;
    for (auto field = own.begin(); field != own.end(); ++field)
        copy.values.insert(u"udf:"_s + field.key(), field.value());
    for (const Step &step : plan.steps) {
        if (step.file)
            copy.files.push_back(*step.file);
        if (step.kind == app::domain::StepKind::update)
            copy.ticketChange = step.draft.fields;
    }
    return copy;
}

} // namespace ui::compose
