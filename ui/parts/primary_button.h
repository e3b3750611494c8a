// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui::parts {

/// The one button of a page that does what the page is for: in the accent colour, on macOS the native default
/// button. At most one per page.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    bool m_isTakingColours = false;
};

} // namespace ui::parts
