// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/author_column.h"

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

#include <QVBoxLayout>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

AuthorColumn::AuthorColumn(const PageModels &models, QWidget *parent)
    : QWidget(parent)
    , m_model(models.compose)
    , m_readiness(models.readiness)
    , m_picker(new people::PersonPicker(models.people, this))
    , m_hint(new parts::FieldHint(this))
    , m_request(new request::RequestPreview(models.request))
{
    m_hint->setObjectName(u"actAsHint"_s);
    m_hint->attachTo(m_picker->findChild<QWidget *>(u"actAsEdit"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::medium));
    column->addWidget(m_picker, 1);
    column->addWidget(m_hint);
    column->addWidget(new Preview(m_model, this));
    column->addWidget(new readiness::ReadinessStrip(m_readiness, this));
    auto *exact = new parts::Disclosure(tr("Exact request"), this);
    exact->setObjectName(u"requestDisclosure"_s);
    exact->setContent(m_request);
    column->addWidget(exact);

    connect(m_picker, &people::PersonPicker::chosen, this, &AuthorColumn::chosen);
    connect(&m_model, &ComposeModel::actorChanged, this, &AuthorColumn::follow);
    connect(&m_model, &ComposeModel::draftChanged, m_request, &request::RequestPreview::renew);
    const auto followLines = [this] {
        if (m_model.wrongLines() != m_wrongLines)
            followReadiness();
    };
    connect(&m_model.form(), &form::FormModel::valueChanged, this, followLines);
    connect(&m_model.form(), &form::FormModel::problemChanged, this, followLines);
    follow();
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
}

void AuthorColumn::follow()
{
    m_hint->clearHint();
    followReadiness();
    const app::people::Person *person = m_model.person();
    if (person == nullptr)
        return;
    QStringList sentences;
    for (const auto &finding : m_model.findings())
        sentences << words::findingSentence(finding, person->name);
    const bool isBlocked = app::impersonation::isBlocked(m_model.findings());
    m_hint->showHint(isBlocked ? parts::Tone::alarm : parts::Tone::warning, sentences.join(u'\n'));
}

void AuthorColumn::followReadiness()
{
    m_wrongLines = m_model.wrongLines();
    m_readiness.setSubject(
        m_model.entity(), m_model.actor(), m_model.facts(), m_model.findings(), m_wrongLines);
}

} // namespace ui::compose
