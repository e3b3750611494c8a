// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone_frame.h"

class QLabel;
class QPushButton;

namespace ui::parts {
class BusyLine;
class Disclosure;
class IconLabel;
} // namespace ui::parts

namespace ui::readiness {

class ReadinessModel;
class ResultList;

/// Readiness beside the form: the grade as icon and sentence, "Details" with every result and its click
/// path, and "Check now". Hidden while nobody is chosen.
class ReadinessStrip : public parts::ToneFrame
{
    Q_OBJECT
public:
    /// `model` must outlive the strip.
    explicit ReadinessStrip(ReadinessModel &model, QWidget *parent = nullptr);

private:
    void follow();

    ReadinessModel &m_model;
    parts::IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_check;
    parts::BusyLine *m_busy;
    parts::Disclosure *m_details;
    ResultList *m_results;
};

} // namespace ui::readiness
