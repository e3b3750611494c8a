// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_page.h"

#include "ui/parts/icon.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/primary_button.h"
#include "ui/people/person_picker.h"
#include "ui/readiness/grade_frame.h"
#include "ui/readiness/guide_model.h"
#include "ui/readiness/guide_view.h"
#include "ui/readiness/readiness_model.h"
#include "ui/readiness/result_list.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui::readiness {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using parts::Gap;
using parts::gap;

namespace {

/// What scrolls inside a tab; no frame of its own.
QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    // The page of the tab shows through.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

ReadinessPage::ReadinessPage(
    ReadinessModel &model, GuideModel &guide, people::PeopleModel &people, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_picker(new people::PersonPicker(people))
    , m_entity(new QComboBox)
    , m_person(parts::namedText(u"readinessPersonText"_s))
    , m_check(new parts::PrimaryButton(tr("Chec&k now")))
    , m_results(new ResultList)
    , m_proofs(parts::namedText(u"readinessProofsText"_s))
    , m_tabs(new QTabWidget)
{
    setObjectName(u"readinessPage"_s);
    auto *heading = new QLabel(tr("Readiness"));
    heading->setFont(parts::headingFont());

    auto *check = new QWidget;
    auto *row = new QHBoxLayout(check);
    row->setContentsMargins(gap(Gap::medium), gap(Gap::medium), gap(Gap::medium), gap(Gap::medium));
    row->setSpacing(gap(Gap::large));
    row->addWidget(makeChoice(), 2);
    row->addWidget(makeResults(), 3);
    m_tabs->setObjectName(u"readinessTabs"_s);
    m_tabs->setDocumentMode(true); // without the frame, whose ground is another grey in dark
    m_tabs->setAccessibleName(tr("Readiness"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->addTab(check, tr("&Check a person"));
    auto *guideArea = scrolled(new GuideView(guide), u"guideArea"_s);
    auto *guidePart = new QWidget;
    auto *guideColumn = new QVBoxLayout(guidePart);
    guideColumn->setContentsMargins(gap(Gap::medium), 0, gap(Gap::small), gap(Gap::medium));
    guideColumn->addWidget(guideArea);
    m_tabs->addTab(guidePart, tr("Set-up &guide"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap(Gap::large), gap(Gap::large), gap(Gap::large), gap(Gap::large));
    column->setSpacing(gap(Gap::medium));
    column->addWidget(heading);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_picker->findChild<QLineEdit *>()); // a name can be typed at once

    connect(m_entity, &QComboBox::activated, this,
        [this] { m_model.choose(m_entity->currentData().toString(), m_model.actor()); });
    connect(m_picker, &people::PersonPicker::chosen, this,
        [this](const Actor &actor) { m_model.choose(m_entity->currentData().toString(), actor); });
    connect(m_check, &QPushButton::clicked, &m_model, &ReadinessModel::checkNow);
    connect(&m_model, &ReadinessModel::changed, this, &ReadinessPage::follow);
    if (m_model.entity().isEmpty())
        m_model.choose(m_entity->currentData().toString(), m_model.actor());
    follow();
}

void ReadinessPage::setPeopleText(const QString &text)
{
    m_picker->setEmptyText(text);
}

QWidget *ReadinessPage::makeChoice()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    auto *label = new QLabel(tr("&Kind of record"));
    label->setBuddy(m_entity);
    m_entity->setObjectName(u"readinessEntityCombo"_s);
    m_entity->setAccessibleName(tr("Kind of record"));
    for (const QString &entity : {u"Tickets"_s, u"TicketNotes"_s})
        m_entity->addItem(words::entityWord(entity), entity);
    // The picker of the compose page is known by these names.
    if (auto *line = m_picker->findChild<QLineEdit *>())
        line->setObjectName(u"readinessPersonEdit"_s);
    if (auto *list = m_picker->findChild<QListView *>())
        list->setObjectName(u"readinessPeopleList"_s);
    column->addWidget(label);
    column->addWidget(m_entity);
    column->addSpacing(gap(Gap::medium));
    column->addWidget(m_picker, 1);
    return choice;
}

QWidget *ReadinessPage::makeResults()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    m_person->setFont(parts::subheadingFont());
    auto *grade = new GradeFrame(m_model);
    m_check->setObjectName(u"readinessPageCheckButton"_s);
    grade->grid()->addWidget(m_check, 0, 2, Qt::AlignVCenter);

    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, gap(Gap::small), 0);
    list->setSpacing(gap(Gap::medium));
    auto *title = new QLabel(tr("What real records have shown"));
    title->setFont(parts::subheadingFont());
    title->setContentsMargins(0, gap(Gap::medium), 0, 0);
    list->addWidget(m_results);
    list->addWidget(title);
    list->addWidget(m_proofs);
    list->addStretch(1);

    column->addWidget(m_person);
    column->addWidget(grade);
    column->addWidget(scrolled(content, u"readinessResultsArea"_s), 1);
    return part;
}

void ReadinessPage::follow()
{
    const int entity = m_entity->findData(m_model.entity());
    if (entity >= 0)
        m_entity->setCurrentIndex(entity);
    const QString name = m_model.personName();
    if (m_model.hasPerson() && m_model.actor() != m_marked)
        m_picker->showChosen(m_model.actor(), name);
    m_marked = m_model.actor();
    m_person->setText(!m_model.hasPerson() ? tr("Nobody is chosen")
            : name.isEmpty()               ? tr("A person who is not known")
                                           : name);
    // Not disabled while it checks: that would take the focus away from whoever pressed it.
    m_check->setToolTip(m_model.isChecking() ? tr("Autotask is being asked.")
                                             : tr("Asks Autotask anew; nothing is written."));
    m_check->setAccessibleDescription(m_check->toolTip());
    m_results->showLines(m_model.lines());
    QStringList proofs;
    for (const app::readiness::LedgerLine &each : m_model.proofs())
        proofs << tr("%1   %2", "a date; what a record has shown")
                      .arg(words::localMoment(each.proof.at), words::ledgerSentence(each));
    m_proofs->setText(
        proofs.isEmpty() ? tr("Nothing yet: PerPro has not written as this person.") : proofs.join(u'\n'));
}

} // namespace ui::readiness
