// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui::parts {
class IconLabel;
}

namespace ui::compose {

class ComposeModel;

/// How Autotask will show the record's author, beside how it would show it without impersonation.
class Preview : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the preview.
    explicit Preview(ComposeModel &model, QWidget *parent = nullptr);

private:
    void follow();

    ComposeModel &m_model;
    parts::IconLabel *m_icon;
    QLabel *m_with;
    QLabel *m_without;
};

} // namespace ui::compose
