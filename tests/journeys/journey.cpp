// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tests {

using namespace Qt::Literals::StringLiterals;
using app::domain::Step;
using app::domain::StepState;

namespace {

/// A keychain that more than one program can open, one after the other.
class SharedSecrets final : public app::secrets::Secrets
{
public:
    /// While `isAway` is true, `none` answers.
    SharedSecrets(std::shared_ptr<app::secrets::MemorySecrets> keychain,
        std::shared_ptr<app::secrets::MemorySecrets> none, const bool &isAway)
        : m_keychain(std::move(keychain))
        , m_none(std::move(none))
        , m_isAway(isAway)
    {
    }
    void read(const QString &key, QObject *context, std::function<void(app::secrets::Outcome)> done) override
    {
        (m_isAway ? m_none : m_keychain)->read(key, context, std::move(done));
    }
    void write(const QString &key, const QString &value, QObject *context,
        std::function<void(app::secrets::Outcome)> done) override
    {
        (m_isAway ? m_none : m_keychain)->write(key, value, context, std::move(done));
    }

private:
    std::shared_ptr<app::secrets::MemorySecrets> m_keychain;
    std::shared_ptr<app::secrets::MemorySecrets> m_none;
    const bool &m_isAway;
};

QString textIn(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label == nullptr ? QString() : label->text();
}

} // namespace

Journey::Journey()
    : m_keychain(std::make_shared<app::secrets::MemorySecrets>())
    , m_noKeychain(
          std::make_shared<app::secrets::MemorySecrets>(app::secrets::MemorySecrets::Service::missing))
{
    // What fails is left to the journey, and what is unclear stays so: nobody here waits for retries and
    // look-ups.
    policy.retry.mostAttempts = 1;
    policy.lookUp.waits = {std::chrono::hours(1)};
}

Journey::~Journey()
{
    end();
}

void Journey::end()
{
    desk.reset();
    program.reset();
}

void Journey::start(const QString &profile)
{
    program = std::make_unique<app::Program>(data.path(), network, policy,
        std::make_unique<SharedSecrets>(m_keychain, m_noKeychain, isKeychainAway));
    desk = std::make_unique<ui::Desk>(*program);
    desk->window().resize(1280, 900);
    desk->window().show();
    desk->window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&desk->window()));
    desk->startProfile(profile);
}

void Journey::startDemo()
{
    start();
    press(u"demoButton"_s, Qt::Key_Space);
    ASSERT_TRUE(waitUntilOpened());
}

bool Journey::waitUntilOpened()
{
    const bool isOpened = waitFor([this] {
        const auto *people = qobject_cast<QAbstractItemView *>(find(u"peopleList"_s));
        return people != nullptr && people->model()->rowCount() > 0 && !program->refresh().isRunning()
            && find(u"titleEdit"_s) != nullptr;
    });
    return isOpened
        && (program->profile().undoSeconds == undoSeconds
            || program->setUndoSeconds(undoSeconds).has_value());
}

QWidget *Journey::find(const QString &name) const
{
    QWidget *found = nullptr;
    for (QWidget *each : desk->window().findChildren<QWidget *>(name)) {
        if (each->isVisible())
            return each;
        found = each;
    }
    return found;
}

bool Journey::isVisible(const QString &name) const
{
    const QWidget *found = find(name);
    return found != nullptr && found->isVisible();
}

void Journey::type(const QString &name, const QString &text)
{
    QWidget *widget = find(name);
    ASSERT_NE(widget, nullptr) << name.toStdString();
    ASSERT_TRUE(widget->isVisible() && widget->isEnabled()) << name.toStdString();
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

void Journey::replace(const QString &name, const QString &text)
{
    press(name, Qt::Key_A, Qt::ControlModifier);
    type(name, text);
}

void Journey::press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *widget = find(name);
    ASSERT_NE(widget, nullptr) << name.toStdString();
    ASSERT_TRUE(widget->isVisible() && widget->isEnabled()) << name.toStdString();
    widget->setFocus();
    QTest::keyClick(widget, key, modifiers);
}

void Journey::choose(const QString &name, const QString &text)
{
    type(name, text);
    // As on a real desk: while the list is open, it gets the keys and hands on what is not for it.
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup != nullptr ? popup : find(name), Qt::Key_Tab);
}

void Journey::goTo(Qt::Key number)
{
    QTest::keyClick(&desk->window(), number, Qt::ControlModifier);
}

QString Journey::textOf(const QString &name) const
{
    return textIn(find(name));
}

QString Journey::hint(const QString &name) const
{
    const auto *found = qobject_cast<ui::parts::FieldHint *>(find(name + "Hint"_L1));
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

QString Journey::message() const
{
    QStringList messages;
    for (const auto *strip : desk->window().findChildren<ui::parts::MessageStrip *>()) {
        if (strip->isVisible())
            messages << strip->message();
    }
    return messages.join(u'\n');
}

QString Journey::everythingSaid() const
{
    QStringList texts;
    for (const QLabel *label : desk->window().findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void Journey::fillTicket(const QString &title)
{
    type(u"titleEdit"_s, title);
    type(u"descriptionEdit"_s, u"It began today."_s);
    press(u"queueIDEdit"_s, Qt::Key_Down);
    press(u"priorityEdit"_s, Qt::Key_Down);
    press(u"udf:Affected siteEdit"_s, Qt::Key_Down);
}

void Journey::actAs(const QString &letters)
{
    type(u"actAsEdit"_s, letters);
    press(u"actAsEdit"_s, Qt::Key_Return);
}

const Step *Journey::step() const
{
    if (!program->isOpen() || program->outbox().plans().empty())
        return nullptr;
    return &program->outbox().plans().front().steps.front();
}

bool Journey::waitForState(StepState state)
{
    const bool isThere = waitFor([&] { return step() != nullptr && step()->state == state; });
    EXPECT_TRUE(isThere) << (step() == nullptr ? "nothing was submitted"
                                               : app::domain::stateName(step()->state).toStdString())
                         << '\n'
                         << everythingSaid().toStdString();
    return isThere;
}

bool Journey::isFormKept(const QString &title) const
{
    const QWidget *titleEdit = find(u"titleEdit"_s);
    return titleEdit != nullptr && titleEdit->isVisible() && titleEdit->isEnabled()
        && textOf(u"titleEdit"_s) == title && textOf(u"descriptionEdit"_s) == u"It began today."_s
        && isVisible(u"previewWithLabel"_s);
}

void TenantJourney::typeConnection()
{
    type(u"userNameEdit"_s, TenantProcess::userName());
    type(u"secretEdit"_s, TenantProcess::secret());
    type(u"trackingIdentifierEdit"_s, TenantProcess::trackingIdentifier());
    replace(u"profileNameEdit"_s, u"Test"_s);
    auto *advanced = find(u"advancedDisclosure"_s)->findChild<QWidget *>(u"disclosureToggle"_s);
    advanced->setFocus();
    QTest::keyClick(advanced, Qt::Key_Space);
    replace(u"apiAddressEdit"_s, tenant.url().toString());
    press(u"testTenantCheck"_s, Qt::Key_Space);
}

void TenantJourney::arrive()
{
    start();
    typeConnection();
    connectNow();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
}

void TenantJourney::loseTenant()
{
    tenant.kill();
    program->refresh().start();
    ASSERT_TRUE(waitFor([this] { return !program->refresh().isRunning(); }));
}

void TenantJourney::submitTicket(const QString &title)
{
    actAs(u"aoi"_s);
    fillTicket(title);
    submit();
}

QJsonObject authorOf(const QJsonValue &record)
{
    return record["author"_L1].toObject();
}

} // namespace tests
