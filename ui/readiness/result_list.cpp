// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/result_list.h"

#include "ui/parts/icon_label.h"
#include "ui/parts/plain_text.h"
#include "ui/readiness/readiness_model.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::readiness {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;
using parts::Tone;

Tone toneOf(words::Mood mood)
{
    switch (mood) {
    case words::Mood::good:
        return Tone::good;
    case words::Mood::warning:
        return Tone::warning;
    case words::Mood::alarm:
        return Tone::alarm;
    case words::Mood::waiting:
        return Tone::info;
    case words::Mood::neutral:
        break;
    }
    return Tone::neutral;
}

QString iconNameOf(app::readiness::Grade grade)
{
    switch (grade) {
    case app::readiness::Grade::proven:
        return u"verified"_s;
    case app::readiness::Grade::likely:
        return u"check"_s;
    case app::readiness::Grade::unknown:
        return u"question"_s;
    case app::readiness::Grade::blocked:
        return u"alarm"_s;
    }
    Q_UNREACHABLE();
}

ResultList::ResultList(Titles titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(titles)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ResultList::showLines(const std::vector<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts += {line.title, line.grade, line.explanation.what, line.explanation.means, line.moment};
    if (m_content != nullptr && texts == m_shown)
        return;
    m_shown = texts;
    delete m_content;
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap(Gap::medium));
    grid->setVerticalSpacing(gap(Gap::small));
    grid->setColumnStretch(2, 1);
    std::optional<app::readiness::Group> group;
    for (const Line &line : lines) {
        const auto own = app::readiness::groupOf(line.result.probe);
        if (m_titles == Titles::ofGroups && group != own) {
            auto *title = new QLabel(words::groupTitle(own));
            title->setFont(parts::subheadingFont());
            title->setContentsMargins(0, group ? gap(Gap::medium) : 0, 0, 0);
            grid->addWidget(title, grid->rowCount(), 0, 1, 3);
            group = own;
        }
        addLine(*grid, line);
    }
    layout()->addWidget(m_content);
    m_content->show(); // now, not when the event loop comes to it
}

void ResultList::addLine(QGridLayout &grid, const Line &line) const
{
    const int row = grid.rowCount();
    auto *icon = new parts::IconLabel(iconNameOf(line.result.grade));
    auto *grade = new QLabel(words::gradeWord(line.result.grade));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *what = parts::plainText(line.explanation.what);
    what->setAccessibleName(line.title + u", "_s + line.grade + u": "_s + line.explanation.what);
    if (m_titles == Titles::ofLines || line.result.grade == app::readiness::Grade::unknown)
        what->setText(tr("%1: %2", "what was looked at; what was found").arg(line.title, what->text()));
    column->addWidget(what);
    QStringList below;
    if (!line.explanation.means.isEmpty())
        below << line.explanation.means;
    if (line.result.problem)
        below << line.result.problem->serverSentences;
    if (!line.moment.isEmpty())
        below << line.moment;
    if (!below.isEmpty()) {
        auto *caption = parts::plainText(below.join(u'\n'));
        caption->setFont(parts::captionFont());
        column->addWidget(caption);
    }
    grid.addWidget(icon, row, 0, Qt::AlignTop);
    grid.addWidget(grade, row, 1, Qt::AlignTop);
    grid.addWidget(body, row, 2); // no alignment: it would cut off the last lines of wrapped text
}

} // namespace ui::readiness
