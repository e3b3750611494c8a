// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"

#include <QScrollArea>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui::outbox {

class PlansModel;
class StepDetail;
class UnclearModel;

/// Everything about one plan, scrolled with the arrow keys: its title, then each step in order. What gets the
/// focus comes into sight.
class PlanDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// With `unclear`, which must outlive it, something can be done about steps that may have been created.
    explicit PlanDetail(UnclearModel *unclear = nullptr);

    /// Shows the plan as it stands now; nullptr empties the area.
    void showPlan(const app::domain::Plan *plan, const PlansModel &model);

Q_SIGNALS:
    /// "Open in Autotask" of a record that may be the one.
    void openRecord(const app::domain::RecordRef &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void takeCount(size_t count);
    void orderTabs();
    void goToTelling(const app::domain::Plan *plan);
    void bringIntoSight(QWidget *focused);

    UnclearModel *m_unclear;
    QLabel *m_title;
    QVBoxLayout *m_column;
    std::vector<StepDetail *> m_steps;
    std::vector<QWidget *> m_stops; ///< what Tab goes through, in order
    app::domain::PlanId m_shown;
};

} // namespace ui::outbox
