// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_strip.h"

#include "ui/parts/disclosure.h"
#include "ui/parts/icon.h"
#include "ui/readiness/readiness_model.h"
#include "ui/readiness/result_list.h"

#include <QGridLayout>
#include <QPushButton>

namespace ui::readiness {

using namespace Qt::Literals::StringLiterals;

ReadinessStrip::ReadinessStrip(ReadinessModel &model, QWidget *parent)
    : GradeFrame(model, parent)
    , m_model(model)
    , m_check(new QPushButton(parts::icon(u"refresh"_s), tr("Chec&k now")))
    , m_details(new parts::Disclosure(tr("Details")))
    , m_results(new ResultList)
{
    setObjectName(u"readinessStrip"_s);
    m_check->setObjectName(u"readinessCheckButton"_s);
    m_check->setAutoDefault(false);
    m_details->setObjectName(u"readinessDetails"_s);
    m_details->setContent(m_results);
    grid()->addWidget(m_check, 0, 2, Qt::AlignVCenter);
    grid()->addWidget(m_details, 2, 1, 1, 2);

    connect(m_check, &QPushButton::clicked, &m_model, &ReadinessModel::checkNow);
    connect(m_details, &parts::Disclosure::expandedChanged, this, &ReadinessStrip::follow);
    connect(&m_model, &ReadinessModel::changed, this, &ReadinessStrip::follow);
    follow();
}

void ReadinessStrip::follow()
{
    setVisible(m_model.hasPerson());
    // Not disabled while it checks: that would take the focus away from whoever pressed it.
    m_check->setToolTip(m_model.isChecking() ? tr("Autotask is being asked.")
                                             : tr("Asks Autotask anew; nothing is written."));
    m_check->setAccessibleDescription(m_check->toolTip());
    if (m_details->isExpanded())
        m_results->showLines(m_model.lines());
}

} // namespace ui::readiness
