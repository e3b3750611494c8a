// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/result_list.h"

#include "ui/parts/icon_label.h"
#include "ui/readiness/readiness_model.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::readiness {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;
using parts::Tone;

namespace {

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

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

ResultList::ResultList(QWidget *parent)
    : QWidget(parent)
    , m_grid(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ResultList::showLines(const std::vector<Line> &lines)
{
    delete m_content;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap(Gap::medium));
    m_grid->setVerticalSpacing(gap(Gap::small));
    m_grid->setColumnStretch(2, 1);
    std::optional<app::readiness::Group> group;
    for (const Line &line : lines) {
        const auto own = app::readiness::groupOf(line.result.probe);
        if (group != own) {
            auto *title = new QLabel(words::groupTitle(own));
            title->setFont(parts::subheadingFont());
            title->setContentsMargins(0, group ? gap(Gap::medium) : 0, 0, 0);
            m_grid->addWidget(title, m_grid->rowCount(), 0, 1, 3);
            group = own;
        }
        addLine(line);
    }
    layout()->addWidget(m_content);
}

void ResultList::addLine(const Line &line)
{
    const int row = m_grid->rowCount();
    auto *icon = new parts::IconLabel(parts::toneIconName(toneOf(line.mood)));
    auto *grade = new QLabel(line.grade);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *what = plain(line.explanation.what);
    what->setAccessibleName(line.title + u", "_s + line.grade + u": "_s + line.explanation.what);
    column->addWidget(what);
    if (!line.explanation.means.isEmpty()) {
        auto *means = plain(line.explanation.means);
        means->setFont(parts::captionFont());
        column->addWidget(means);
    }
    if (line.result.problem && !line.result.problem->serverSentences.isEmpty()) {
        auto *server = plain(line.result.problem->serverSentences.join(u'\n'));
        server->setFont(parts::captionFont());
        column->addWidget(server);
    }
    m_grid->addWidget(icon, row, 0, Qt::AlignTop);
    m_grid->addWidget(grade, row, 1, Qt::AlignTop);
    m_grid->addWidget(body, row, 2, Qt::AlignTop);
}

} // namespace ui::readiness
