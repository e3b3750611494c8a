// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui::parts {
class FieldHint;
class MessageStrip;
} // namespace ui::parts

namespace ui::settings {

class ConnectModel;

/// Above all pages once Autotask has refused the secret: says so, and takes a new one in place. One attempt
/// for each press.
class SecretPanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` was given the profile by ConnectModel::renew() and must outlive the panel.
    explicit SecretPanel(ConnectModel &model, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    void follow();

    ConnectModel &m_model;
    parts::MessageStrip *m_strip;
    QWidget *m_form;
    QLineEdit *m_secret;
    QLineEdit *m_tracking;
    parts::FieldHint *m_hint;
    QPushButton *m_connect;
};

} // namespace ui::settings
