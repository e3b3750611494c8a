// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/draft_of.h"

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::SavedDraft;

SavedDraft draftOf(const QString &entity, const app::domain::Draft &draft, const app::domain::Actor &actor)
{
    SavedDraft copy;
    copy.entity = entity;
    copy.actor = actor;
    copy.parent = draft.parent;
    copy.values = draft.fields;
    for (auto field = draft.userDefinedFields.begin(); field != draft.userDefinedFields.end(); ++field)
        copy.values.insert(u"udf:"_s + field.key(), field.value());
    return copy;
}

} // namespace ui::compose
