// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/readiness/grade_frame.h"

class QPushButton;

namespace ui::parts {
class Disclosure;
}

namespace ui::readiness {

class ResultList;

/// Readiness beside the form: the grade as icon and sentence, "Details" with every result and its click
/// path, and "Check now". Hidden while nobody is chosen.
class ReadinessStrip : public GradeFrame
{
    Q_OBJECT
public:
    /// `model` must outlive the strip.
    explicit ReadinessStrip(ReadinessModel &model, QWidget *parent = nullptr);

private:
    void follow();

    ReadinessModel &m_model;
    QPushButton *m_check;
    parts::Disclosure *m_details;
    ResultList *m_results;
};

} // namespace ui::readiness
