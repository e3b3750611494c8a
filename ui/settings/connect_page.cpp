// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_page.h"

#include "ui/parts/busy_line.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/primary_button.h"
#include "ui/settings/connect_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::settings {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;
using parts::Tone;
using State = ConnectModel::State;

ConnectPage::ConnectPage(ConnectModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_heading(parts::namedText(u"connectHeadingText"_s))
    , m_intro(parts::namedText(u"connectIntroText"_s))
    , m_message(new parts::MessageStrip)
    , m_advanced(new parts::Disclosure(tr("Advanced")))
    , m_test(new QCheckBox(tr("&Test tenant")))
    , m_busy(new parts::BusyLine)
    , m_connect(new parts::PrimaryButton(tr("&Connect")))
    , m_askAll(new QPushButton(tr("Show all &fields")))
    , m_demo(new QPushButton(tr("Try the &demo tenant")))
    , m_back(new QPushButton)
{
    setObjectName(u"connectPage"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_heading->setFont(parts::headingFont());
    m_message->setObjectName(u"connectMessage"_s);
    m_busy->setObjectName(u"connectBusyLine"_s);

    auto *form = new QWidget;
    form->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addSpacing(gap(Gap::medium));
    column->addWidget(m_message);
    for (const ConnectField field : {ConnectField::userName, ConnectField::secret,
             ConnectField::trackingIdentifier, ConnectField::profileName})
        column->addWidget(makeRow(field));
    column->addWidget(makeAdvanced());
    column->addWidget(m_busy);
    column->addWidget(makeButtons());
    column->addStretch(1);

    // Down the middle, however wide the window is.
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(gap(Gap::large), gap(Gap::large) * 2, gap(Gap::large), gap(Gap::large));
    row->addStretch(1);
    row->addWidget(form, 100);
    row->addStretch(1);
    setWidget(content);

    connect(m_busy, &parts::BusyLine::stopRequested, &m_model, &ConnectModel::stop);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        m_model.connectNow();
        if (m_model.state() == State::idle)
            focusProblem();
    });
    connect(m_askAll, &QPushButton::clicked, &m_model, &ConnectModel::askAll);
    connect(m_demo, &QPushButton::clicked, this, &ConnectPage::demoRequested);
    connect(&m_model, &ConnectModel::changed, this, &ConnectPage::follow);
    follow();
}

QWidget *ConnectPage::makeRow(ConnectField field)
{
    struct Texts
    {
        QString label;
        QString name;
        QString placeholder;
    };
    const auto texts = [field]() -> Texts {
        switch (field) {
        case ConnectField::userName:
            return {tr("&User name"), u"userName"_s, tr("key of the API user, like abc123@example.com")};
        case ConnectField::secret:
            return {tr("&Secret"), u"secret"_s, {}};
        case ConnectField::trackingIdentifier:
            return {tr("Tracking &identifier"), u"trackingIdentifier"_s, {}};
        case ConnectField::profileName:
            return {tr("&Profile name"), u"profileName"_s, tr("how you call this connection")};
        case ConnectField::apiAddress:
            return {tr("&API address"), u"apiAddress"_s, {}};
        case ConnectField::none:
            break;
        }
        Q_UNREACHABLE();
    }();

    Row row{new QWidget, new QLineEdit, new parts::FieldHint};
    auto *label = new QLabel(texts.label);
    label->setBuddy(row.edit);
    row.edit->setObjectName(texts.name + "Edit"_L1);
    row.edit->setAccessibleName(QString(texts.label).remove(u'&'));
    row.edit->setPlaceholderText(texts.placeholder);
    if (field == ConnectField::secret) {
        row.edit->setEchoMode(QLineEdit::Password);
        row.edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    }
    row.hint->setObjectName(texts.name + "Hint"_L1);
    row.hint->attachTo(row.edit);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    column->addWidget(label);
    column->addWidget(row.edit);
    column->addWidget(row.hint);
    connect(row.edit, &QLineEdit::textEdited, this,
        [this, field](const QString &text) { m_model.setText(field, text); });
    connect(row.edit, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    m_rows.insert(field, row);
    return row.box;
}

QWidget *ConnectPage::makeAdvanced()
{
    m_advanced->setObjectName(u"advancedDisclosure"_s);
    m_test->setObjectName(u"testTenantCheck"_s);
    m_test->setToolTip(tr("Marks this profile as a test tenant, and allows an address on this computer."));
    m_test->setAccessibleDescription(m_test->toolTip());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(parts::iconSide() + gap(Gap::small), 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(makeRow(ConnectField::apiAddress));
    column->addWidget(m_test);
    m_advanced->setContent(content);
    connect(m_test, &QCheckBox::toggled, &m_model, &ConnectModel::setTest);
    return m_advanced;
}

QWidget *ConnectPage::makeButtons()
{
    m_connect->setObjectName(u"connectButton"_s);
    m_askAll->setObjectName(u"askAllButton"_s);
    m_demo->setObjectName(u"demoButton"_s);
    m_demo->setAccessibleDescription(
        tr("A pretend Autotask on this computer, with made-up people; nothing leaves it."));
    m_demo->setToolTip(m_demo->accessibleDescription());
    m_back->setObjectName(u"backButton"_s);
    m_back->setAccessibleName(tr("Back"));
    m_back->hide();
    for (QPushButton *button : {m_askAll, m_demo, m_back})
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &ConnectPage::backRequested);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, gap(Gap::small), 0, 0);
    row->setSpacing(gap(Gap::medium));
    row->addWidget(m_connect);
    row->addWidget(m_back);
    row->addWidget(m_askAll);
    row->addStretch(1);
    row->addWidget(m_demo);
    return buttons;
}

void ConnectPage::offerBack(const QString &text)
{
    m_back->setText(text);
    m_back->setAccessibleName(text);
    m_back->show();
}

void ConnectPage::follow()
{
    const ConnectValues &values = m_model.values();
    m_heading->setText(
        m_model.isResuming() ? tr("Connect to %1").arg(values.profileName) : tr("Welcome to PerPro"));
    m_intro->setText(m_model.isResuming() ? tr("The system keychain could not give everything that is needed "
                                               "to connect as %1. Enter what is missing; "
                                               "PerPro gives it to the keychain alone.")
                                                .arg(values.userName)
                                          : tr("PerPro writes tickets and notes in Autotask in the "
                                               "name of a contact or of a colleague, and proves "
                                               "afterwards whom Autotask shows as the author. Secret and "
                                               "tracking identifier are kept only in the system "
                                               "keychain of this computer, never in a file."));
    const bool isBusy = m_model.state() == State::connecting;
    for (const ConnectField field : connectFields()) {
        const Row &row = m_rows[field];
        if (row.edit->text() != values.text(field))
            row.edit->setText(values.text(field));
        const QString problem = m_model.problemOf(field);
        row.hint->showHint(Tone::alarm, problem);
        row.box->setVisible(m_model.isAsked(field));
        row.edit->setEnabled(!isBusy);
        if (field == ConnectField::apiAddress && !problem.isEmpty())
            m_advanced->setExpanded(true);
    }
    m_test->setChecked(values.isTest);
    m_test->setEnabled(!isBusy);
    m_advanced->setVisible(m_model.isAsked(ConnectField::apiAddress));
    m_askAll->setVisible(!m_model.isAsked(ConnectField::userName));
    m_demo->setVisible(!m_model.isResuming());
    m_demo->setEnabled(!isBusy);
    m_connect->setEnabled(!isBusy && m_model.state() != State::connected);
    if (isBusy && !m_busy->isBusy())
        m_busy->showBusy(tr("Connecting to Autotask"));
    else if (!isBusy)
        m_busy->clearBusy();
    if (m_lastState != static_cast<int>(m_model.state())) {
        m_lastState = static_cast<int>(m_model.state());
        followState();
    }
}

void ConnectPage::followState()
{
    switch (m_model.state()) {
    case State::idle:
    case State::connecting:
        m_message->clearMessage();
        break;
    case State::failed: {
        const words::Explanation explanation = words::explain(*m_model.problem());
        const ConnectField field = m_model.failedField();
        QString text = explanation.what + u'\n' + explanation.means;
        if (field != ConnectField::none) {
            text = tr("PerPro is not connected; the reason stands beside “%1”.")
                       .arg(m_rows[field].edit->accessibleName());
        }
        m_message->showMessage(Tone::alarm, text, explanation.detail);
        focusProblem();
        break;
    }
    case State::connected:
        if (m_model.connection()->keychainSentence.isEmpty())
            m_message->showMessage(Tone::good, tr("Connected to %1.").arg(m_model.connection()->zone.name));
        else
            m_message->showMessage(
                Tone::warning, m_model.connection()->keychainSentence, m_model.connection()->keychainDetail);
        break;
    }
}

void ConnectPage::focusProblem()
{
    const ConnectField field = m_model.firstProblem();
    if (field == ConnectField::none) {
        m_connect->setFocus(Qt::OtherFocusReason);
        return;
    }
    QLineEdit *edit = m_rows[field].edit;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
    ensureWidgetVisible(m_rows[field].box);
}

} // namespace ui::settings
