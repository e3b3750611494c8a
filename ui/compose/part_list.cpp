// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/part_list.h"

#include "ui/parts/icon_label.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/theme.h"
#include "ui/parts/wrappable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

PartList::PartList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"partList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));
    auto *heading = new QLabel(tr("With it", "heading of the further parts of a submission"), this);
    heading->setFont(parts::subheadingFont());
    column->addWidget(heading);
    hide();
}

void PartList::showParts(const std::vector<Part> &shown)
{
    while (m_rows.size() > shown.size()) {
        delete m_rows.back().frame;
        m_rows.pop_back();
    }
    while (m_rows.size() < shown.size()) {
        Row row;
        row.frame = new QWidget(this);
        auto *line = new QHBoxLayout(row.frame);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(parts::gap(parts::Gap::small));
        row.icon = new parts::IconLabel({}, row.frame);
        row.text = parts::namedText(u"part%1Text"_s.arg(m_rows.size() + 2), row.frame);
        line->addWidget(row.icon, 0, Qt::AlignTop);
        line->addWidget(row.text, 1);
        layout()->addWidget(row.frame);
        m_rows.push_back(row);
    }
    for (size_t index = 0; index < shown.size(); ++index) {
        const Part &part = shown[index];
        m_rows[index].icon->setIconName(part.iconName);
        m_rows[index].text->setText(parts::wrappable(
            tr("%1: %2", "a part of a submission; where it stands").arg(part.title, part.sentence)));
    }
    setVisible(!shown.empty());
}

} // namespace ui::compose
