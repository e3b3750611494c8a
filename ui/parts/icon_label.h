// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::parts {

/// An icon that stands beside text, in the text's colour. It says nothing of its own to a screen reader: the
/// text beside it does.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &iconName = {}, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_iconName; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

} // namespace ui::parts
