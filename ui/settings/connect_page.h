// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/connect_fields.h"

#include <QHash>
#include <QScrollArea>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::parts {
class BusyLine;
class Disclosure;
class FieldHint;
class MessageStrip;
class PrimaryButton;
} // namespace ui::parts

namespace ui::settings {

class ConnectModel;

/// The page of the first start; and of a later one, if the keychain could not give what is needed.
class ConnectPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `model` must outlive the page.
    explicit ConnectPage(ConnectModel &model, QWidget *parent = nullptr);

    /// Offers a way back to the profile in use, with that text.
    void offerBack(const QString &text);

Q_SIGNALS:
    void backRequested();
    /// "Try the demo tenant".
    void demoRequested();

private:
    struct Row
    {
        QWidget *box = nullptr;
        QLineEdit *edit = nullptr;
        parts::FieldHint *hint = nullptr;
    };

    QWidget *makeRow(ConnectField field);
    QWidget *makeAdvanced();
    QWidget *makeButtons();
    void follow();
    void followState();
    void focusProblem();

    ConnectModel &m_model;
    QHash<ConnectField, Row> m_rows;
    QLabel *m_heading;
    QLabel *m_intro;
    parts::MessageStrip *m_message;
    parts::Disclosure *m_advanced;
    QCheckBox *m_test;
    parts::BusyLine *m_busy;
    parts::PrimaryButton *m_connect;
    QPushButton *m_askAll;
    QPushButton *m_demo;
    QPushButton *m_back;
    int m_lastState = -1;
};

} // namespace ui::settings
