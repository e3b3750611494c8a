// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/change_words.h"

#include "ui/words/translate.h"

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using app::domain::Step;
using app::domain::StepState;

QString changeSentence(const Step &step, const QString &record, const QString &because)
{
    switch (step.state) {
    case StepState::planned:
        return because.isEmpty() ? Words::tr("Saved on this computer; not sent yet.")
                                 : Words::tr("Saved on this computer, but not sent: %1").arg(because);
    case StepState::sending:
        return Words::tr("On its way to Autotask; the answer is awaited.");
    case StepState::accepted:
        return because.isEmpty()
            ? Words::tr("%1 was changed; it is not read back yet.", "a record").arg(record)
            : Words::tr("%1 was changed; it could not be read back yet: %2", "a record; reason")
                  .arg(record, because);
    case StepState::verified:
    case StepState::notAttributed:
    case StepState::authorUnreadable:
        break;
    case StepState::rejected:
        return because.isEmpty() ? Words::tr("Not changed.")
                                 : Words::tr("Not changed. %1", "reason").arg(because);
    case StepState::unclear:
        return Words::tr("It may have been changed or not: no trustworthy answer came.");
    case StepState::cancelled:
        return Words::tr("Taken back before it was sent; nothing was changed.");
    case StepState::discarded:
        return Words::tr("Given up while it was unclear whether it was changed: %1", "reason")
            .arg(step.reason);
    }
    if (step.unkept.isEmpty())
        return Words::tr(
            "%1 was changed and holds every value; Autotask does not tell who changed a ticket.", "a record")
            .arg(record);
    QStringList fields;
    for (const QString &field : step.unkept)
        fields << fieldLabel(field);
    return Words::tr(
        "%1 was changed, but Autotask shows other values than were sent: %2.", "a record; fields")
        .arg(record, fields.join(", "_L1));
}

QString changeAdvice(const Step &step)
{
    switch (step.state) {
    case StepState::accepted:
        return step.problem ? Words::tr("The change was accepted and will not be sent again. Only what the "
                                        "record holds now is still to be read.")
                            : QString();
    case StepState::unclear:
        return Words::tr(
            "PerPro reads the record, and will not send the change again by itself: if the record "
            "holds every value that was sent, it was changed.");
    case StepState::authorUnreadable:
        return step.unkept.isEmpty() ? QString()
                                     : Words::tr("Usually a workflow rule of Autotask set them right after. "
                                                 "Open the record in Autotask and look at it.");
    default:
        return {};
    }
}

} // namespace ui::words
