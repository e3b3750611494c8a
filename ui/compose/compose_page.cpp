// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/compose_page.h"

#include "ui/compose/compose_model.h"
#include "ui/compose/preview.h"
#include "ui/compose/receipt.h"
#include "ui/form/form_view.h"
#include "ui/parts/busy_line.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/primary_button.h"
#include "ui/parts/theme.h"
#include "ui/people/people_model.h"
#include "ui/people/person_picker.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

parts::Tone toneOf(words::Mood mood)
{
    switch (mood) {
    case words::Mood::good:
        return parts::Tone::good;
    case words::Mood::warning:
        return parts::Tone::warning;
    case words::Mood::alarm:
        return parts::Tone::alarm;
    case words::Mood::neutral:
    case words::Mood::waiting:
        return parts::Tone::neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

ComposePage::ComposePage(
    ComposeModel &model, people::PeopleModel &peopleModel, QWidget *parent, AskForFile askForFile)
    : QWidget(parent)
    , m_model(model)
    , m_askForFile(std::move(askForFile))
    , m_message(new parts::MessageStrip(this))
    , m_receipt(new Receipt(model, this))
{
    setObjectName(u"composePage"_s);
    auto *writing = new QWidget(this);
    auto *columns = new QHBoxLayout(writing);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * parts::gap(parts::Gap::large));
    columns->addWidget(makeForm(), 3);
    columns->addWidget(makeAuthor(peopleModel), 2);
    m_leaves = new QStackedWidget(this);
    m_leaves->addWidget(writing);
    m_leaves->addWidget(m_receipt);

    auto *page = new QVBoxLayout(this);
    const int margin = parts::gap(parts::Gap::large);
    page->setContentsMargins(margin, margin, margin, margin);
    page->setSpacing(parts::gap(parts::Gap::medium));
    page->addWidget(m_message);
    page->addWidget(m_leaves, 1);
    page->addWidget(makeFoot());

    for (const auto &keys :
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(tr("Submits what is written"));
        connect(shortcut, &QShortcut::activated, this, &ComposePage::submit);
    }
    connect(m_receipt, &Receipt::openRequested, this, [this] {
        if (m_model.step() != nullptr && m_model.step()->record)
            Q_EMIT openRecord(*m_model.step()->record);
    });
    connect(&model, &ComposeModel::stageChanged, this, &ComposePage::followStage);
    connect(&model, &ComposeModel::stageChanged, this, [this] {
        // An empty form begins with the author, who also fills in the company.
        if (m_model.stage() != ComposeModel::Stage::editing)
            return;
        if (m_model.form().isEmpty())
            m_picker->focusLine();
        else // back from a submission: its problems are known a moment later
            QMetaObject::invokeMethod(this, &ComposePage::focusProblem, Qt::QueuedConnection);
    });
    connect(&model, &ComposeModel::stepChanged, this, &ComposePage::followStage);
    connect(&model, &ComposeModel::actorChanged, this, &ComposePage::followActor);
    connect(&model, &ComposeModel::problemChanged, this, &ComposePage::followProblem);
    followStage();
    followActor();
    followProblem();
}

QWidget *ComposePage::makeForm()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, parts::gap(parts::Gap::medium), 0);
    m_form = new form::FormView(m_model.form(), m_model.choices(), content);
    column->addWidget(m_form, 1);
    m_scroll->setWidget(content);
    connect(m_form, &form::FormView::pasteRefused, this, &ComposePage::offerRescue);
    return m_scroll;
}

QWidget *ComposePage::makeAuthor(people::PeopleModel &peopleModel)
{
    m_author = new QWidget(this);
    auto *column = new QVBoxLayout(m_author);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::medium));
    m_picker = new people::PersonPicker(peopleModel, m_author);
    m_actorHint = new parts::FieldHint(m_author);
    m_actorHint->setObjectName(u"actAsHint"_s);
    m_actorHint->attachTo(m_author->findChild<QWidget *>(u"actAsEdit"_s));
    m_readiness = new parts::FieldHint(m_author);
    m_readiness->setObjectName(u"readinessHint"_s);
    column->addWidget(m_picker, 1);
    column->addWidget(m_actorHint);
    column->addWidget(new Preview(m_model, m_author));
    column->addWidget(m_readiness);
    connect(m_picker, &people::PersonPicker::chosen, this, &ComposePage::choose);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_author);
    return scroll;
}

QWidget *ComposePage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_busy = new parts::BusyLine(foot);
    m_busy->setStoppable(false);
    m_footHint = new QLabel(foot);
    m_footHint->setFont(parts::captionFont());
    m_submit = new parts::PrimaryButton(tr("Submit"), foot);
    m_submit->setObjectName(u"submitButton"_s);
    m_submit->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_busy, 1);
    row->addWidget(m_footHint, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, &ComposePage::submit);
    return foot;
}

void ComposePage::setPeopleText(const QString &text)
{
    m_picker->setEmptyText(text);
}

void ComposePage::choose(const app::domain::Actor &actor)
{
    m_model.setActor(actor);
    // On to what is still to be written; somebody who can't be the author keeps the cursor where it is.
    const QString missing = m_model.form().firstMissing();
    if (!missing.isEmpty() && m_model.obstacle().isEmpty())
        m_form->focusLine(missing);
}

void ComposePage::focusProblem()
{
    const QString key = m_model.form().firstProblem();
    if (!key.isEmpty())
        m_form->focusLine(key);
    else
        m_picker->focusLine();
}

void ComposePage::submit()
{
    if (m_model.stage() != ComposeModel::Stage::editing || m_model.submit())
        return;
    // Tell it where it is: the field with the problem, or the author.
    if (!m_model.form().firstProblem().isEmpty() || !m_model.obstacle().isEmpty())
        focusProblem();
    followActor();
    if (!m_model.obstacle().isEmpty())
        m_actorHint->showHint(parts::Tone::alarm, m_model.obstacle());
}

void ComposePage::followStage()
{
    using Stage = ComposeModel::Stage;
    const Stage stage = m_model.stage();
    const bool isEditing = stage == Stage::editing;
    m_form->setEnabled(isEditing);
    m_author->setEnabled(isEditing);
    m_submit->setEnabled(isEditing);
    m_submit->setVisible(stage != Stage::submitted && stage != Stage::settled);
    m_footHint->setVisible(isEditing);
    m_leaves->setCurrentIndex(stage == Stage::submitted || stage == Stage::settled ? 1 : 0);
    m_footHint->setText(tr("Ctrl+Enter submits"));
    const app::domain::Step *step = m_model.step();
    if (stage == Stage::loading)
        m_busy->showBusy(tr("Reading the tenant's fields …"));
    else if (stage == Stage::submitted && step != nullptr && !step->problem)
        m_busy->showBusy(tr("Waiting for Autotask …"));
    else
        m_busy->clearBusy();
    if (isEditing && step == nullptr && m_model.person() == nullptr)
        m_picker->clear();
}

void ComposePage::followActor()
{
    const app::people::Person *person = m_model.person();
    m_actorHint->clearHint();
    m_readiness->clearHint();
    if (person == nullptr)
        return;
    QStringList sentences;
    for (const auto &finding : m_model.findings())
        sentences << words::findingSentence(finding, person->name);
    const bool isBlocked = app::impersonation::isBlocked(m_model.findings());
    m_actorHint->showHint(isBlocked ? parts::Tone::alarm : parts::Tone::warning, sentences.join(u'\n'));
    const auto readiness = m_model.readiness();
    m_readiness->showHint(toneOf(words::readinessMood(readiness)), words::readinessSentence(readiness));
}

void ComposePage::followProblem()
{
    const auto &problem = m_model.problem();
    if (!problem) {
        m_message->clearMessage();
        return;
    }
    const words::Explanation explanation = words::explain(*problem);
    const QString text =
        explanation.means.isEmpty() ? explanation.what : explanation.what + u'\n' + explanation.means;
    m_message->showMessage(parts::Tone::alarm, text, explanation.detail);
    if (m_model.stage() == ComposeModel::Stage::unavailable)
        m_message->setAction(tr("Try again"), [this] { m_model.load(); });
}

void ComposePage::offerRescue(const QString &key, const QString &text)
{
    const form::Line *line = m_model.form().line(key);
    if (line == nullptr)
        return;
    m_message->showMessage(parts::Tone::warning,
        tr("The text on the clipboard has %1 characters, “%2” takes %3. Nothing was pasted. Save it as a "
           "file, to be "
           "attached to the ticket.")
            .arg(text.size())
            .arg(line->label)
            .arg(line->field.length));
    m_message->setAction(tr("Save as a file …"), [this, text] {
        m_askForFile(this, tr("Text.txt"), [this, text](const QString &path) {
            const QString trouble = saveText(path, text);
            if (trouble.isEmpty())
                m_message->showMessage(parts::Tone::good, tr("Saved as %1.").arg(path));
            else
                m_message->showMessage(parts::Tone::alarm, tr("Could not save %1: %2").arg(path, trouble));
        });
    });
}

} // namespace ui::compose
