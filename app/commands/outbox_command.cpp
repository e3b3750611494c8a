// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/outbox_command.h"

#include "app/commands/receipt.h"
#include "app/commands/translate.h"
#include "ui/words/words.h"

#include <algorithm>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Plan;
using domain::Step;
using domain::StepState;
namespace words = ui::words;

namespace {

/// Nobody knows whether it was created. What is being sent is no better: the program may have ended.
bool mayHaveLeft(const Step &step)
{
    return step.state == StepState::unclear || step.state == StepState::sending;
}

/// The first step that is not done with.
const Step *openStep(const Plan &plan)
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(),
        [](const Step &each) { return !domain::isSettled(each.state) || each.state == StepState::unclear; });
    return found == plan.steps.end() ? nullptr : &*found;
}

QString textOf(
    const Plan &plan, const Step &step, const words::Explanation &explained, const Waiting &waiting)
{
    const QString where = plan.steps.size() == 1
        ? words::entityWord(step.draft.entity)
        : translated(QT_TRANSLATE_NOOP("Commands", "%1, step %2 of %3"))
              .arg(words::entityWord(step.draft.entity), QString::number(step.number),
                  QString::number(plan.steps.size()));
    const QStringList parts{plan.title, where, step.actorName, words::stateWord(step.state)};
    QString text = QString::number(plan.id.value) + u'\t' + parts.join(u" · "_s);
    for (const QString &line : {explained.what, waiting.sentence}) {
        if (!line.isEmpty())
            text += "\n    "_L1 + line;
    }
    return text;
}

} // namespace

ExitCode printOutbox(const std::vector<Plan> &open, const Output &output)
{
    ExitCode code = ExitCode::done;
    for (const Plan &plan : open) {
        const Step *step = openStep(plan);
        if (step == nullptr)
            continue;
        const Waiting waiting = storedWaiting(plan, *step);
        const words::Explanation explained = words::explainStep(*step);
        QJsonObject json = stepJson(plan, *step, waiting);
        json[u"title"_s] = plan.title;
        json[u"submittedAt"_s] = plan.submittedAt.toUTC().toString(Qt::ISODate);
        json[u"sentence"_s] = explained.what;
        json[u"waitsForSentence"_s] = waiting.sentence;
        output.print(textOf(plan, *step, explained, waiting), json);
        const bool isUnclear = std::any_of(plan.steps.begin(), plan.steps.end(), mayHaveLeft);
        if (isUnclear || code == ExitCode::unclear)
            code = ExitCode::unclear;
        else
            code = ExitCode::waiting;
    }
    if (code == ExitCode::done)
        output.remark(translated(QT_TRANSLATE_NOOP("Commands", "Nothing waits in the outbox.")));
    return code;
}

} // namespace app::commands
