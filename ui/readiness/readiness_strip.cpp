// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_strip.h"

#include "ui/parts/busy_line.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/icon.h"
#include "ui/parts/icon_label.h"
#include "ui/readiness/readiness_model.h"
#include "ui/readiness/result_list.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ui::readiness {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

ReadinessStrip::ReadinessStrip(ReadinessModel &model, QWidget *parent)
    : ToneFrame(parts::Tone::neutral, parent)
    , m_model(model)
    , m_icon(new parts::IconLabel)
    , m_sentence(new QLabel)
    , m_check(new QPushButton(parts::icon(u"refresh"_s), tr("Chec&k now")))
    , m_busy(new parts::BusyLine)
    , m_details(new parts::Disclosure(tr("Details")))
    , m_results(new ResultList)
{
    setObjectName(u"readinessStrip"_s);
    m_sentence->setObjectName(u"readinessSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_check->setObjectName(u"readinessCheckButton"_s);
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Asks Autotask anew; nothing is written."));
    m_busy->setObjectName(u"readinessBusyLine"_s);
    m_details->setObjectName(u"readinessDetails"_s);
    m_details->setContent(m_results);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(gap(Gap::medium), gap(Gap::small), gap(Gap::medium), gap(Gap::small));
    grid->setHorizontalSpacing(gap(Gap::medium));
    grid->setVerticalSpacing(gap(Gap::small));
    grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_check, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_busy, 1, 1, 1, 2);
    grid->addWidget(m_details, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    connect(m_check, &QPushButton::clicked, &m_model, &ReadinessModel::checkNow);
    connect(m_busy, &parts::BusyLine::stopRequested, &m_model, &ReadinessModel::stop);
    connect(&m_model, &ReadinessModel::changed, this, &ReadinessStrip::follow);
    follow();
}

void ReadinessStrip::follow()
{
    setVisible(m_model.hasPerson());
    const Line &overall = m_model.overall();
    const parts::Tone tone = toneOf(overall.mood);
    setTone(tone);
    m_icon->setIconName(parts::toneIconName(tone));
    const QString sentence = m_model.overallSentence();
    if (m_sentence->text() != sentence) {
        m_sentence->setText(sentence);
        setAccessibleName(sentence);
        if (isVisible()) {
            QAccessibleEvent alert(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
    m_check->setEnabled(!m_model.isChecking());
    if (m_model.isChecking())
        m_busy->showBusy(tr("Asking Autotask …"), m_model.asked(), m_model.total());
    else
        m_busy->clearBusy();
    m_results->showLines(m_model.lines());
}

} // namespace ui::readiness
