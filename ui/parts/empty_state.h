// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui::parts {

/// What stands in place of a list that has nothing to show: an icon, and below it in a line of readable
/// length why that is so. The text is plain: nothing in it is markup.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `textName` is the object name of the text.
    EmptyState(const QString &iconName, const QString &textName, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeFont();

    QLabel *m_text;
};

} // namespace ui::parts
