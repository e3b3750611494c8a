// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/guide_view.h"

#include "ui/parts/icon.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/plain_text.h"
#include "ui/readiness/guide_model.h"
#include "ui/readiness/result_list.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::readiness {

using namespace Qt::Literals::StringLiterals;
using app::readiness::GuideStep;
using app::readiness::Procedure;
using app::readiness::Tick;
using parts::Gap;
using parts::gap;

GuideView::GuideView(GuideModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_problem(new parts::MessageStrip)
{
    m_problem->setObjectName(u"guideProblem"_s);
    m_problem->setAction(tr("Try again"), {}); // a name before the first failure
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(Gap::medium), 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(makeTop());
    column->addWidget(m_problem);
    int number = 0;
    for (const Procedure &procedure : app::readiness::setUpGuide())
        addChapter(*column, procedure, ++number);
    auto *hint = parts::plainText(words::releaseHint());
    hint->setFont(parts::captionFont());
    column->addWidget(hint);
    column->addStretch(1);
    connect(&m_model, &GuideModel::changed, this, &GuideView::follow);
    follow();
}

QWidget *GuideView::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap(Gap::medium));
    auto *label = new QLabel(tr("&Your name"));
    auto *name = new QLineEdit(m_model.name());
    name->setObjectName(u"guideNameEdit"_s);
    name->setAccessibleDescription(tr("Every tick is kept with this name and the date."));
    name->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    label->setBuddy(name);
    auto *copy = new QPushButton(parts::icon(u"copy"_s), tr("Co&py the guide as text"));
    copy->setObjectName(u"copyGuideButton"_s);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("For whoever administers Autotask."));
    row->addWidget(label);
    row->addWidget(name, 1);
    row->addStretch(1);
    row->addWidget(copy);
    connect(name, &QLineEdit::textChanged, &m_model, &GuideModel::setName);
    connect(
        copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(words::guideText()); });
    return top;
}

void GuideView::addChapter(QVBoxLayout &column, const Procedure &procedure, int number)
{
    auto *title = new QLabel(tr("%1. %2", "number of a chapter, its title")
                                 .arg(number)
                                 .arg(words::chapterTitle(procedure.chapter)));
    title->setFont(parts::subheadingFont());
    title->setContentsMargins(0, gap(Gap::small), 0, 0);
    column.addWidget(title);
    for (const GuideStep step : procedure.steps)
        addStep(column, step);
    if (procedure.checks.empty())
        return;
    auto *said = parts::plainText(tr("What Autotask says of it:"));
    said->setFont(parts::captionFont());
    auto *list = new ResultList(ResultList::Titles::ofLines);
    column.addWidget(said);
    column.addWidget(list);
    m_checks.emplace_back(procedure, list);
}

void GuideView::addStep(QVBoxLayout &column, GuideStep step)
{
    const QString text = words::guideStepText(step);
    auto *box = new QCheckBox;
    box->setObjectName(u"guideStep_"_s + app::readiness::stepName(step));
    box->setAccessibleName(text);
    auto *signature = parts::plainText();
    signature->setFont(parts::captionFont());
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(parts::plainText(text));
    body->addWidget(signature);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(Gap::medium));
    row->addWidget(box, 0, Qt::AlignTop);
    row->addLayout(body, 1);
    column.addLayout(row);
    m_rows.push_back({step, box, signature});
    // A click, not a change: following the model must not tick again.
    connect(
        box, &QCheckBox::clicked, this, [this, step](bool isTicked) { m_model.setTicked(step, isTicked); });
}

void GuideView::follow()
{
    for (const Row &row : m_rows) {
        const Tick *tick = m_model.tick(row.step);
        row.box->setChecked(tick != nullptr);
        const QString signature = tick == nullptr ? QString()
            : tick->by.isEmpty()
            ? tr("Ticked on %1", "a date").arg(words::localMoment(tick->at))
            : tr("Ticked by %1 on %2", "a name, a date").arg(tick->by, words::localMoment(tick->at));
        row.signature->setText(signature);
        row.signature->setVisible(tick != nullptr);
        row.box->setAccessibleDescription(signature);
    }
    for (const auto &[procedure, list] : m_checks)
        list->showLines(m_model.checks(procedure));
    if (m_model.problem())
        m_problem->showMessage(parts::Tone::alarm, words::explain(*m_model.problem()).what,
            words::explain(*m_model.problem()).detail);
    else
        m_problem->clearMessage();
}

} // namespace ui::readiness
