// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone_frame.h"

class QGridLayout;
class QLabel;

namespace ui::parts {
class BusyLine;
class IconLabel;
} // namespace ui::parts

namespace ui::readiness {

class ReadinessModel;

/// The whole judgement as icon and sentence in the colours of its tone, and how far a check is, with "Stop".
class GradeFrame : public parts::ToneFrame
{
    Q_OBJECT
public:
    /// `model` must outlive the frame.
    explicit GradeFrame(ReadinessModel &model, QWidget *parent = nullptr);

    /// Icon, sentence and room for a button in the first row, progress in the second.
    [[nodiscard]] QGridLayout *grid() const { return m_grid; }

private:
    void follow();

    ReadinessModel &m_model;
    parts::IconLabel *m_icon;
    QLabel *m_sentence;
    parts::BusyLine *m_busy;
    QGridLayout *m_grid;
};

} // namespace ui::readiness
