// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/readiness.h"
#include "ui/parts/theme.h"
#include "ui/words/words.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QGridLayout;

namespace ui::readiness {

struct Line;

/// The tone that a mood is drawn in.
[[nodiscard]] parts::Tone toneOf(words::Mood mood);

/// The icon of a grade (a name for parts::icon): only what was proven has the one of a proof.
[[nodiscard]] QString iconNameOf(app::readiness::Grade grade);

/// Single results below each other: icon, grade, sentence, and below it the click path, what the server said
/// and when. Every text is plain.
class ResultList : public QWidget
{
    Q_OBJECT
public:
    /// Results are shown under the titles of their groups, or each with its own title.
    enum class Titles : quint8 { ofGroups, ofLines };

    explicit ResultList(Titles titles = Titles::ofGroups, QWidget *parent = nullptr);

    /// Nothing is made anew while the lines say the same.
    void showLines(const std::vector<Line> &lines);

private:
    void addLine(QGridLayout &grid, const Line &line) const;

    Titles m_titles;
    QStringList m_shown;
    QWidget *m_content = nullptr;
};

} // namespace ui::readiness
