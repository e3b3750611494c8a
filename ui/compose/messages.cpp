// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/messages.h"

#include "ui/compose/compose_model.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/theme.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>
#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

Messages::Messages(ComposeModel &model, AskForFile askForFile, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_askForFile(std::move(askForFile))
    , m_problem(new parts::MessageStrip(this))
    , m_draft(new parts::MessageStrip(this))
    , m_unsaved(new parts::MessageStrip(this))
{
    m_problem->setObjectName(u"problemStrip"_s);
    m_draft->setObjectName(u"draftStrip"_s);
    m_unsaved->setObjectName(u"unsavedStrip"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));
    column->addWidget(m_problem);
    column->addWidget(m_unsaved);
    column->addWidget(m_draft);
    connect(&model, &ComposeModel::problemChanged, this, &Messages::followProblem);
    connect(&model, &ComposeModel::stageChanged, this, &Messages::clearRescue);
    connect(&model, &ComposeModel::begun, this, &Messages::clearRescue);
    connect(&model, &ComposeModel::begun, this, &Messages::clearOrigin);
    connect(&model, &ComposeModel::restored, this, &Messages::clearOrigin);
    connect(&model, &ComposeModel::takenBack, this, &Messages::showTakenBack);
    followProblem();
}

void Messages::showOrigin(const QString &sentence)
{
    m_isOrigin = true;
    m_draft->showMessage(parts::Tone::info, sentence);
    m_draft->setClosable();
}

void Messages::clearOrigin()
{
    if (std::exchange(m_isOrigin, false))
        m_draft->clearMessage();
}

void Messages::clearRescue()
{
    // It was about the form of before.
    if (m_isRescue)
        followProblem();
}

void Messages::showRescue(parts::Tone tone, const QString &text)
{
    m_isRescue = true;
    m_problem->showMessage(tone, text);
    m_problem->setClosable();
}

void Messages::followProblem()
{
    m_isRescue = false;
    const auto &problem = m_model.problem();
    if (!problem) {
        m_problem->clearMessage();
        return;
    }
    const words::Explanation explanation = m_model.explainedProblem();
    const QString text =
        explanation.means.isEmpty() ? explanation.what : explanation.what + u'\n' + explanation.means;
    m_problem->showMessage(parts::Tone::alarm, text, explanation.detail);
    if (m_model.stage() == ComposeModel::Stage::unavailable)
        m_problem->setAction(tr("Try again"), [this] { m_model.load(); });
    else
        m_problem->setClosable();
}

void Messages::offerRescue(const QString &key, const QString &text)
{
    const form::Line *line = m_model.form().line(key);
    if (line == nullptr)
        return;
    showRescue(parts::Tone::warning,
        tr("The text on the clipboard has %1 characters, “%2” takes %3. Nothing was pasted. Save it as a "
           "file, to be "
           "attached to the ticket.")
            .arg(text.size())
            .arg(line->label)
            .arg(line->field.length));
    m_problem->setAction(tr("Save as a file …"), [this, text] {
        m_askForFile(this, tr("Text.txt"), [this, text](const QString &path) {
            const QString trouble = saveText(path, text);
            if (trouble.isEmpty())
                showRescue(parts::Tone::good, tr("Saved as %1.").arg(path));
            else
                showRescue(parts::Tone::alarm, tr("Could not save %1: %2").arg(path, trouble));
        });
    });
}

void Messages::showRestored(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    showOrigin(
        tr("Draft of %1 restored.", "a time, or a date with its time")
            .arg(isToday ? QLocale().toString(local.time(), QLocale::ShortFormat) : words::localMoment(utc)));
    m_draft->setAction(tr("Discard"), [this] {
        m_draft->clearMessage();
        m_model.startNew();
        Q_EMIT discarded();
    });
}

void Messages::showTakenBack()
{
    showOrigin(tr("Taken back: nothing of it was sent. It is kept as a draft."));
}

void Messages::showWrittenElsewhere()
{
    showOrigin(tr("What was being written here is open in another PerPro window, and stays there."));
}

void Messages::showSetAside(const QString &sentence)
{
    m_isOrigin = false;
    m_draft->showMessage(parts::Tone::info, sentence);
    m_draft->setAction(tr("Back to the draft that was set aside"), [this] { Q_EMIT asideRequested(); });
}

void Messages::showUnsaved(const app::domain::Problem &problem)
{
    const words::Explanation explanation = words::explain(problem);
    m_unsaved->showMessage(parts::Tone::warning,
        tr("What you are writing is not kept on this computer: %1").arg(explanation.what),
        explanation.detail);
}

void Messages::clearUnsaved()
{
    m_unsaved->clearMessage();
}

void Messages::clearDraftLine()
{
    m_draft->clearMessage();
}

} // namespace ui::compose
