// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/guide.h"

#include <QHash>
#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace ui::parts {
class MessageStrip;
}

namespace ui::readiness {

class GuideModel;
class ResultList;

/// The set-up guide as checklists: every step with its click path and a box that a person ticks with a name;
/// below each chapter what Autotask itself says of it.
class GuideView : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the view.
    explicit GuideView(GuideModel &model, QWidget *parent = nullptr);

private:
    struct Row
    {
        app::readiness::GuideStep step = app::readiness::GuideStep::openUsers;
        QCheckBox *box = nullptr;
        QLabel *signature = nullptr;
    };

    QWidget *makeTop();
    void addChapter(QVBoxLayout &column, const app::readiness::Procedure &procedure, int number);
    void addStep(QVBoxLayout &column, app::readiness::GuideStep step);
    void follow();

    GuideModel &m_model;
    parts::MessageStrip *m_problem;
    std::vector<Row> m_rows;
    std::vector<std::pair<app::readiness::Procedure, ResultList *>> m_checks;
};

} // namespace ui::readiness
