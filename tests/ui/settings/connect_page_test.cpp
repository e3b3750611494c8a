// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/ui/settings/connect_fixture.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/settings/connect_page.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using app::domain::ProblemKind;
using ui::settings::ConnectPage;

namespace {

class ConnectPageTest : public tests::ConnectFixture
{
protected:
    void SetUp() override { open(Kind::present); }

    void open(Kind keychain)
    {
        page.reset();
        make(keychain);
        page = std::make_unique<ConnectPage>(*model);
        page->resize(900, 900);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        return page->findChild<QLineEdit *>(name + "Edit"_L1);
    }
    [[nodiscard]] ui::parts::FieldHint *hint(const QString &name) const
    {
        return page->findChild<ui::parts::FieldHint *>(name + "Hint"_L1);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] ui::parts::MessageStrip *message() const
    {
        return page->findChild<ui::parts::MessageStrip *>(u"connectMessage"_s);
    }

    void type()
    {
        QTest::keyClicks(edit(u"userName"_s), u"api@example.com"_s);
        QTest::keyClicks(edit(u"secret"_s), u"s3cret"_s);
        QTest::keyClicks(edit(u"trackingIdentifier"_s), u"TRACK"_s);
    }

    std::unique_ptr<ConnectPage> page;
};

TEST_F(ConnectPageTest, namesEveryControl)
{
    // A strip's button has its name while it is offered.
    for (auto *strip : page->findChildren<ui::parts::MessageStrip *>()) {
        strip->showMessage(ui::parts::Tone::info, u"Message"_s, u"Details"_s);
        strip->setAction(u"Do"_s, [] {});
    }

    EXPECT_THAT(tests::controlsWithoutName(page.get()), testing::IsEmpty());
}

TEST_F(ConnectPageTest, hidesTheSecretWhileItIsTyped)
{
    EXPECT_EQ(edit(u"secret"_s)->echoMode(), QLineEdit::Password);
}

TEST_F(ConnectPageTest, connectsWhenReturnIsPressedInAField)
{
    type();

    QTest::keyClick(edit(u"trackingIdentifier"_s), Qt::Key_Return);

    ASSERT_EQ(attempts.size(), 1U);
    EXPECT_EQ(attempts.front(), (app::domain::Credentials{u"api@example.com"_s, u"s3cret"_s, u"TRACK"_s}));
}

TEST_F(ConnectPageTest, isWalkedWithTheTabKeyInTheOrderOfReading)
{
    edit(u"userName"_s)->setFocus();
    QStringList order;

    for (int step = 0; step < 6; ++step) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }

    EXPECT_EQ(order,
        (QStringList{u"userNameEdit"_s, u"secretEdit"_s, u"trackingIdentifierEdit"_s, u"profileNameEdit"_s,
            u"disclosureToggle"_s, u"connectButton"_s}));
}

TEST_F(ConnectPageTest, goesToTheFirstFieldThatIsMissing)
{
    QTest::keyClicks(edit(u"userName"_s), u"api@example.com"_s);

    QTest::keyClick(button(u"connectButton"_s), Qt::Key_Space);

    EXPECT_TRUE(edit(u"secret"_s)->hasFocus());
    EXPECT_TRUE(hint(u"secret"_s)->isVisible());
    EXPECT_FALSE(hint(u"userName"_s)->isVisible());
}

TEST_F(ConnectPageTest, showsThatItConnectsAndCanBeStopped)
{
    type();
    QTest::keyClick(button(u"connectButton"_s), Qt::Key_Space);
    EXPECT_FALSE(edit(u"userName"_s)->isEnabled());

    auto *busy = page->findChild<QWidget *>(u"connectBusyLine"_s);
    ASSERT_TRUE(busy->isVisible());
    QTest::keyClick(busy->findChild<QPushButton *>(), Qt::Key_Space);

    EXPECT_FALSE(busy->isVisible());
    EXPECT_TRUE(edit(u"userName"_s)->isEnabled());
    EXPECT_EQ(edit(u"secret"_s)->text(), u"s3cret"_s);
}

TEST_F(ConnectPageTest, putsARefusalBesideTheSecretAndLosesNothing)
{
    type();
    QTest::keyClick(button(u"connectButton"_s), Qt::Key_Space);

    fail(ProblemKind::badCredentials);

    EXPECT_TRUE(hint(u"secret"_s)->text().contains(u"tried once"_s))
        << hint(u"secret"_s)->text().toStdString();
    EXPECT_TRUE(edit(u"secret"_s)->hasFocus());
    EXPECT_EQ(edit(u"secret"_s)->text(), u"s3cret"_s);
    EXPECT_TRUE(message()->message().contains(u"Secret"_s));
}

TEST_F(ConnectPageTest, saysAFailureOfTheNetworkInTheStrip)
{
    type();
    QTest::keyClick(button(u"connectButton"_s), Qt::Key_Space);

    fail(ProblemKind::offline);

    EXPECT_TRUE(message()->isVisible());
    EXPECT_TRUE(message()->message().contains(u"No connection"_s));
}

TEST_F(ConnectPageTest, opensAdvancedWhenTheAddressIsWrong)
{
    type();
    model->setText(Field::apiAddress, u"https://example.com/"_s);

    QTest::keyClick(button(u"connectButton"_s), Qt::Key_Space);

    EXPECT_TRUE(edit(u"apiAddress"_s)->isVisible());
    EXPECT_TRUE(edit(u"apiAddress"_s)->hasFocus());
}

TEST_F(ConnectPageTest, saysThatThereIsNoSecretService)
{
    open(Kind::missing);
    type();
    QTest::keyClick(button(u"connectButton"_s), Qt::Key_Space);

    succeed();

    ASSERT_TRUE(tests::waitFor([&] { return message()->isVisible(); }));
    EXPECT_TRUE(message()->message().contains(u"no secret service"_s));
}

TEST_F(ConnectPageTest, offersTheDemoTenant)
{
    QSignalSpy demo(page.get(), &ConnectPage::demoRequested);

    QTest::keyClick(button(u"demoButton"_s), Qt::Key_Space);

    EXPECT_EQ(demo.size(), 1);
}

TEST_F(ConnectPageTest, asksAtALaterStartOnlyForWhatIsMissing)
{
    bool wasAnswered = false;
    QObject::connect(
        model.get(), &ui::settings::ConnectModel::resumed, model.get(), [&] { wasAnswered = true; });

    model->resume({u"Main"_s, u"api@example.com"_s, app::autotask::defaultApiAddress(), false});
    ASSERT_TRUE(tests::waitFor([&] { return wasAnswered; }));

    EXPECT_TRUE(edit(u"secret"_s)->isVisible());
    EXPECT_TRUE(edit(u"trackingIdentifier"_s)->isVisible());
    EXPECT_FALSE(edit(u"userName"_s)->isVisible());
    QTest::keyClick(button(u"askAllButton"_s), Qt::Key_Space);
    EXPECT_TRUE(edit(u"userName"_s)->isVisible());
    EXPECT_EQ(edit(u"userName"_s)->text(), u"api@example.com"_s);
}

} // namespace
