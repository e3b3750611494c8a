// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_panel.h"

#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/settings/connect_model.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::settings {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;
using parts::Tone;

SecretPanel::SecretPanel(ConnectModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_strip(new parts::MessageStrip)
    , m_form(makeForm())
{
    setObjectName(u"secretPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, gap(Gap::small));
    column->setSpacing(gap(Gap::small));
    column->addWidget(m_strip);
    column->addWidget(m_form);
    m_form->hide();
    m_strip->setObjectName(u"secretStrip"_s);
    m_strip->showMessage(Tone::alarm,
        tr("Autotask refused the secret of %1. PerPro asks nothing more with it. Nothing is lost and nothing "
           "is "
           "sent twice: what waits leaves once a new secret works.")
            .arg(model.values().userName));
    m_strip->setAction(tr("Enter the new secret …"), [this] {
        m_form->show();
        m_secret->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_model, &ConnectModel::changed, this, &SecretPanel::follow);
    follow();
}

QWidget *SecretPanel::makeForm()
{
    auto *form = new QWidget;
    m_secret = new QLineEdit;
    m_secret->setObjectName(u"newSecretEdit"_s);
    m_secret->setAccessibleName(tr("New secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_tracking = new QLineEdit;
    m_tracking->setObjectName(u"newTrackingEdit"_s);
    m_tracking->setAccessibleName(tr("Tracking identifier"));
    m_hint = new parts::FieldHint;
    m_hint->setObjectName(u"newSecretHint"_s);
    m_hint->attachTo(m_secret);
    m_connect = new QPushButton(tr("&Use it"));
    m_connect->setObjectName(u"useSecretButton"_s);
    m_connect->setAutoDefault(false);
    auto *secretLabel = new QLabel(tr("New &secret"));
    secretLabel->setBuddy(m_secret);
    auto *trackingLabel = new QLabel(tr("Tracking &identifier"));
    trackingLabel->setBuddy(m_tracking);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(gap(Gap::medium), 0, gap(Gap::medium), 0);
    grid->setHorizontalSpacing(gap(Gap::medium));
    grid->setVerticalSpacing(gap(Gap::small));
    grid->addWidget(secretLabel, 0, 0);
    grid->addWidget(m_secret, 0, 1);
    grid->addWidget(trackingLabel, 0, 2);
    grid->addWidget(m_tracking, 0, 3);
    grid->addWidget(m_connect, 0, 4);
    grid->addWidget(m_hint, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(m_secret, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_model.setText(ConnectField::secret, text); });
    connect(m_tracking, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_model.setText(ConnectField::trackingIdentifier, text); });
    for (QLineEdit *edit : {m_secret, m_tracking})
        connect(edit, &QLineEdit::returnPressed, &m_model, &ConnectModel::connectNow);
    connect(m_connect, &QPushButton::clicked, &m_model, &ConnectModel::connectNow);
    return form;
}

void SecretPanel::follow()
{
    const bool isBusy = m_model.state() == ConnectModel::State::connecting;
    if (m_tracking->text() != m_model.values().trackingIdentifier)
        m_tracking->setText(m_model.values().trackingIdentifier);
    for (QWidget *each : std::initializer_list<QWidget *>{m_secret, m_tracking, m_connect})
        each->setEnabled(!isBusy);
    m_connect->setText(isBusy ? tr("Connecting …") : tr("&Use it"));
    const ConnectField field = m_model.firstProblem();
    if (field != ConnectField::none) {
        m_hint->showHint(Tone::alarm, m_model.problemOf(field));
    } else if (m_model.state() == ConnectModel::State::failed
        && m_model.failedField() == ConnectField::none) {
        const words::Explanation explanation = words::explain(*m_model.problem());
        m_hint->showHint(Tone::alarm, explanation.what + u'\n' + explanation.means);
    } else {
        m_hint->clearHint();
    }
    if (m_model.state() == ConnectModel::State::failed && !m_form->isHidden()) {
        QLineEdit *mended = field == ConnectField::trackingIdentifier ? m_tracking : m_secret;
        if (!mended->hasFocus() && !m_tracking->hasFocus()) {
            mended->setFocus(Qt::OtherFocusReason);
            mended->selectAll();
        }
    }
}

} // namespace ui::settings
