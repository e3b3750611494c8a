// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui::parts {
class FieldHint;
class MessageStrip;
} // namespace ui::parts

namespace ui::settings {

class ProfilesModel;

/// The tone in whose colours a profile is marked.
[[nodiscard]] parts::Tone toneOf(app::domain::ProfileColour colour);

/// The profiles of this computer: switch, new, colour, forget. Forgetting asks inside the page, by the name.
class ProfilesPart : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the part.
    explicit ProfilesPart(ProfilesModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForgetting();
    void bringUpForgetting();
    void follow();
    void followList();
    void followChoice();
    [[nodiscard]] QString chosen() const;

    ProfilesModel &m_model;
    QListWidget *m_list;
    QPushButton *m_switch;
    QPushButton *m_new;
    QPushButton *m_forget;
    QComboBox *m_colour;
    parts::MessageStrip *m_outcome;
    QWidget *m_forgetting;
    QLabel *m_what;
    parts::FieldHint *m_loss;
    QLineEdit *m_name;
    QPushButton *m_confirm;
};

} // namespace ui::settings
