// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/contradiction.h"

#include "app/autotask/wire_entity.h"
#include "app/commands/translate.h"

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::ContactId;
using domain::Draft;
using domain::StepKind;

namespace {

/// The first of the names that is among the fields, as it is written there; empty if none is.
QString fieldAmong(const QJsonObject &fields, const QStringList &names)
{
    for (const QString &key : fields.keys()) {
        if (!key.isEmpty() && names.contains(key, Qt::CaseInsensitive))
            return key;
    }
    return {};
}

} // namespace

QString contradictionIn(const StepFile &step)
{
    const Draft &draft = step.draft;
    const autotask::WireEntity *wire = autotask::wireEntity(draft.entity);
    const bool isUpdate = step.kind == StepKind::update;
    if (isUpdate && (wire == nullptr || wire->updatePath.isEmpty()))
        return translated(QT_TRANSLATE_NOOP("Commands", "PerPro cannot change “%1”, only Tickets."))
            .arg(draft.entity);
    if (wire == nullptr || wire->createPath.isEmpty())
        return translated(
            QT_TRANSLATE_NOOP("Commands",
                "PerPro cannot create “%1”. Entities are spelt as in Autotask's API, for example Tickets or "
                "TicketNotes."))
            .arg(draft.entity);
    const bool isAttachment = !step.file.isEmpty();
    if (isAttachment && draft.entity != "TicketAttachments"_L1 && draft.entity != "TicketNoteAttachments"_L1)
        return translated(
            QT_TRANSLATE_NOOP("Commands", "PerPro attaches files to tickets and their notes, not as “%1”."))
            .arg(draft.entity);
    const bool isChild = wire->createPath.contains("{parent}"_L1);
    if (!isUpdate && !isChild && (draft.parent || step.parentStep != 0))
        return translated(QT_TRANSLATE_NOOP("Commands", "%1 have no parent.")).arg(draft.entity);
    const QString author =
        fieldAmong(draft.fields, {wire->contactField, wire->resourceField, wire->impersonatorField});
    if (!author.isEmpty())
        return translated(
            QT_TRANSLATE_NOOP("Commands", "The author is said by “as” alone; take the field “%1” out."))
            .arg(author);
    if (const QString data = fieldAmong(draft.fields, {u"data"_s}); isAttachment && !data.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Commands",
                              "What is attached is said by “file” alone; take the field “%1” out."))
            .arg(data);
    const QString parent = isChild ? fieldAmong(draft.fields, {wire->parentField}) : QString();
    if (!parent.isEmpty()
        && (!draft.parent || draft.fields[parent].toVariant().toLongLong() != draft.parent->id))
        return translated(QT_TRANSLATE_NOOP("Commands",
                              "The parent is said by “parent” or “parentStep”; take the field “%1” out."))
            .arg(parent);
    return {};
}

QString forbiddenTo(const domain::Actor &actor, const StepFile &step, const std::vector<domain::Step> &before)
{
    if (!std::holds_alternative<ContactId>(actor))
        return {};
    if (step.kind == StepKind::update)
        return translated(QT_TRANSLATE_NOOP("Commands",
            "A contact cannot change a ticket: Autotask names a contact only as the creator of something. "
            "Let a resource change it."));
    if (step.draft.entity != "TicketNoteAttachments"_L1)
        return {};
    const domain::Step *note =
        step.parentStep == 0 ? nullptr : &before.at(static_cast<size_t>(step.parentStep - 1));
    if (note != nullptr && note->draft.entity == "TicketNotes"_L1 && note->actor == actor)
        return {};
    return translated(QT_TRANSLATE_NOOP("Commands",
        "A contact attaches only to notes that this contact wrote: name with “parentStep” a note of this "
        "file "
        "by the same contact."));
}

} // namespace app::commands
