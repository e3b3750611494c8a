// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace ui::settings {

class SettingsModel;

/// "Submitting": how long a submission can be taken back, and whether tickets carry our token.
class SubmittingPart : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the part.
    explicit SubmittingPart(SettingsModel &model, QWidget *parent = nullptr);

private:
    void follow();

    SettingsModel &m_model;
    QSpinBox *m_undo;
    QCheckBox *m_token;
    QLabel *m_tokenText;
};

} // namespace ui::settings
