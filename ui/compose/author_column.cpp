// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/author_column.h"

#include "ui/compose/column_scroll.h"
#include "ui/compose/compose_model.h"
#include "ui/compose/compose_page.h"
#include "ui/compose/preview.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/theme.h"
#include "ui/people/people_model.h"
#include "ui/people/person_picker.h"
#include "ui/readiness/readiness_model.h"
#include "ui/readiness/readiness_strip.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

AuthorColumn::AuthorColumn(const PageModels &models, QWidget *parent)
    : QWidget(parent)
    , m_model(models.compose)
    , m_readiness(models.readiness)
    , m_picker(new people::PersonPicker(models.people, this))
    , m_hint(new parts::FieldHint(this))
    , m_confirm(new QCheckBox(this))
    , m_confirmHint(new parts::FieldHint(this))
    , m_judgement(makeJudgement())
    , m_request(new request::RequestPreview(models.request))
{
    setFocusProxy(m_picker);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::medium));
    column->addWidget(m_picker, 1);
    column->addWidget(m_judgement);
    column->addWidget(new Preview(m_model, this));
    column->addWidget(new readiness::ReadinessStrip(m_readiness, this));
    auto *exact = new parts::Disclosure(tr("Exact request"), this);
    exact->setObjectName(u"requestDisclosure"_s);
    exact->setContent(m_request);
    column->addWidget(exact);

    connect(m_picker, &people::PersonPicker::chosen, this, &AuthorColumn::chosen);
    connect(&m_model, &ComposeModel::actorChanged, this, &AuthorColumn::follow);
    connect(&m_model, &ComposeModel::doubtChanged, this, &AuthorColumn::followDoubt);
    connect(m_confirm, &QCheckBox::toggled, &m_model, &ComposeModel::setDoubtConfirmed);
    connect(&m_readiness, &readiness::ReadinessModel::changed, this, &AuthorColumn::followBlockade);
    connect(&m_model, &ComposeModel::draftChanged, m_request, &request::RequestPreview::renew);
    const auto followLines = [this] {
        if (m_model.wrongLines() != m_wrongLines)
            followReadiness();
    };
    connect(&m_model.form(), &form::FormModel::valueChanged, this, followLines);
    connect(&m_model.form(), &form::FormModel::problemChanged, this, followLines);
    follow();
}

QWidget *AuthorColumn::makeJudgement()
{
    auto *judgement = new QWidget(this);
    // Nobody ticks below what cannot be read.
    judgement->setProperty(ColumnScroll::inSightAsOne, true);
    m_hint->setObjectName(u"actAsHint"_s);
    m_hint->attachTo(m_picker->findChild<QWidget *>(u"actAsEdit"_s));
    m_confirm->setObjectName(u"doubtCheck"_s);
    m_confirmHint->setObjectName(u"doubtHint"_s);
    m_confirmHint->attachTo(m_confirm);
    auto *lines = new QVBoxLayout(judgement);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(parts::gap(parts::Gap::small));
    for (QWidget *each : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_confirm),
             static_cast<QWidget *>(m_confirmHint)})
        lines->addWidget(each);
    return judgement;
}

void AuthorColumn::setPeopleText(const QString &text)
{
    m_picker->setEmptyText(text);
}

void AuthorColumn::focusLine()
{
    m_picker->focusLine();
}

void AuthorColumn::clear()
{
    m_picker->clear();
}

void AuthorColumn::showObstacle(const QString &sentence)
{
    m_hint->showHint(parts::Tone::alarm, sentence);
    m_judgement->show();
}

void AuthorColumn::focusDoubt()
{
    m_confirmHint->showHint(parts::Tone::alarm, m_model.obstacle());
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void AuthorColumn::follow()
{
    followChosen();
    m_hint->clearHint();
    followReadiness();
    followFindings();
    followDoubt();
}

void AuthorColumn::followFindings()
{
    const app::people::Person *person = m_model.person();
    if (person == nullptr)
        return;
    QStringList sentences;
    for (const auto &finding : m_model.findings())
        sentences << words::findingSentence(finding, person->name);
    const bool isBlocked = app::impersonation::isBlocked(m_model.findings());
    m_hint->showHint(isBlocked ? parts::Tone::alarm : parts::Tone::warning, sentences.join(u'\n'));
}

void AuthorColumn::followChosen()
{
    if (m_shown == m_model.actor())
        return;
    m_shown = m_model.actor();
    m_picker->showChosen(m_shown, m_model.nameOf(m_shown));
}

void AuthorColumn::followBlockade()
{
    m_model.setBlockade(m_readiness.blockade());
}

void AuthorColumn::followDoubt()
{
    const QStringList doubts = m_model.doubts();
    m_confirm->setText(
        m_model.blockade().isEmpty() ? tr("Submit all the same") : tr("Try again all the same"));
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirm->setVisible(!doubts.isEmpty());
    m_confirm->setChecked(m_model.isDoubtConfirmed());
    if (doubts.isEmpty() || m_model.isDoubtConfirmed())
        m_confirmHint->clearHint();
    m_judgement->setVisible(!doubts.isEmpty() || !m_hint->text().isEmpty());
}

void AuthorColumn::followReadiness()
{
    m_wrongLines = m_model.wrongLines();
    m_readiness.setSubject(
        m_model.entity(), m_model.actor(), m_model.facts(), m_model.findings(), m_wrongLines);
}

} // namespace ui::compose
