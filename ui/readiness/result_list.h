// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"
#include "ui/words/words.h"

#include <QWidget>
#include <vector>

class QGridLayout;

namespace ui::readiness {

struct Line;

/// The tone that a mood is drawn in.
[[nodiscard]] parts::Tone toneOf(words::Mood mood);

/// Single results below each other: icon, grade, sentence, and below it the click path and what the server
/// said. Groups have their titles. Every text is plain and can be selected with the mouse.
class ResultList : public QWidget
{
    Q_OBJECT
public:
    explicit ResultList(QWidget *parent = nullptr);

    void showLines(const std::vector<Line> &lines);

private:
    void addLine(const Line &line);

    QGridLayout *m_grid;
    QWidget *m_content = nullptr;
};

} // namespace ui::readiness
