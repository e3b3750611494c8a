// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/grade_frame.h"

#include "ui/parts/busy_line.h"
#include "ui/parts/icon_label.h"
#include "ui/readiness/readiness_model.h"
#include "ui/readiness/result_list.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

namespace ui::readiness {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

GradeFrame::GradeFrame(ReadinessModel &model, QWidget *parent)
    : ToneFrame(parts::Tone::neutral, parent)
    , m_model(model)
    , m_icon(new parts::IconLabel)
    , m_sentence(new QLabel)
    , m_busy(new parts::BusyLine)
    , m_grid(new QGridLayout(this))
{
    m_sentence->setObjectName(u"readinessSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setObjectName(u"readinessBusyLine"_s);

    m_grid->setContentsMargins(gap(Gap::medium), gap(Gap::small), gap(Gap::medium), gap(Gap::small));
    m_grid->setHorizontalSpacing(gap(Gap::medium));
    m_grid->setVerticalSpacing(gap(Gap::small));
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_sentence, 0, 1);
    m_grid->addWidget(m_busy, 1, 1, 1, 2);
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    connect(m_busy, &parts::BusyLine::stopRequested, &m_model, &ReadinessModel::stop);
    connect(&m_model, &ReadinessModel::changed, this, &GradeFrame::follow);
    follow();
}

void GradeFrame::follow()
{
    const parts::Tone tone = toneOf(m_model.overall().mood);
    setTone(tone);
    m_icon->setIconName(iconNameOf(m_model.overall().result.grade));
    const QString sentence = m_model.overallSentence();
    if (m_sentence->text() != sentence) {
        m_sentence->setText(sentence);
        setAccessibleName(sentence);
        setAccessibleDescription(parts::toneWord(tone));
        if (isVisible()) {
            QAccessibleEvent alert(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
    if (m_model.isChecking())
        m_busy->showBusy(tr("Asking Autotask …"), m_model.asked(), m_model.total());
    else
        m_busy->clearBusy();
}

} // namespace ui::readiness
