// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QLabel;

namespace ui::parts {
class IconLabel;
}

namespace ui::compose {

/// The further parts of a submission, below its record: one line each, with what it is and where it stands.
class PartList : public QWidget
{
    Q_OBJECT
public:
    explicit PartList(QWidget *parent = nullptr);

    /// What a part is called, and where it stands; translated.
    struct Part
    {
        QString title;
        QString sentence;
        QString iconName;
    };
    /// Shows these in place of what was there; none hides the list.
    void showParts(const std::vector<Part> &shown);

private:
    struct Row
    {
        parts::IconLabel *icon = nullptr;
        QLabel *text = nullptr;
        QWidget *frame = nullptr;
    };
    std::vector<Row> m_rows;
};

} // namespace ui::compose
