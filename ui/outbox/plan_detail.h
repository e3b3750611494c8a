// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/plan_facts.h"

#include <QScrollArea>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui::outbox {

class StepDetail;

/// Everything about one plan, scrolled with the arrow keys: its title, then each step.
class PlanDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlanDetail(QWidget *parent = nullptr);

    /// Shows the plan as it stands now; nullptr empties the area.
    void showPlan(const app::domain::Plan *plan, const NameOf &nameOf, const EvidenceOf &evidenceOf);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_title;
    QLabel *m_waits;
    QVBoxLayout *m_column;
    std::vector<StepDetail *> m_steps;
    app::domain::PlanId m_shown;
};

} // namespace ui::outbox
