// SPDX-License-Identifier: GPL-3.0-or-later
// Several profiles on one computer: going from one to another, marking them, forgetting them.
#include "app/profiles.h"
#include "app/store/data_folder.h"
#include "app/store/profile_lock.h"
#include "tests/journeys/journey.h"
#include "ui/parts/tone_frame.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;
using tests::TenantProcess;

namespace {

class ProfilesJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }

    [[nodiscard]] app::domain::Profile profile(const QString &name) const
    {
        return {name, TenantProcess::userName(), tenant.url(), true};
    }

    /// A second profile with its data and its secret, made in an earlier run.
    void makeOther(const QString &name, const QString &secret = TenantProcess::secret())
    {
        app::Program earlier(data.path(), {}, {}, std::make_unique<app::secrets::MemorySecrets>());
        ASSERT_TRUE(earlier.open(profile(name)));
        bool isKept = false;
        program->secrets().write(name + u"/secret"_s, secret, this_(), [this, name, &isKept](const auto &) {
            program->secrets().write(name + u"/tracking"_s, TenantProcess::trackingIdentifier(), this_(),
                [&isKept](const auto &) { isKept = true; });
        });
        ASSERT_TRUE(tests::waitFor([&] { return isKept; }));
    }

    void openSettings()
    {
        desk->window().showPage(u"settings"_s);
        auto *button = find(u"refreshPeopleButton"_s);
        ASSERT_TRUE(button != nullptr && button->isVisible());
    }

    void choose(const QString &name)
    {
        openSettings();
        auto *list = qobject_cast<QListWidget *>(find(u"profileList"_s));
        ASSERT_NE(list, nullptr);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == name)
                list->setCurrentRow(row);
        }
        ASSERT_EQ(list->currentItem()->data(Qt::UserRole).toString(), name);
    }

    void switchTo(const QString &name)
    {
        choose(name);
        press(u"profileList"_s, Qt::Key_Return);
    }

    [[nodiscard]] bool waitForProfile(const QString &name)
    {
        return tests::waitFor([this, name] {
            return program->isOpen() && program->profile().name == name && find(u"titleEdit"_s) != nullptr
                && !program->refresh().isRunning() && !program->directory().isEmpty();
        });
    }

    [[nodiscard]] QString strip() const { return find(u"profileStrip"_s)->accessibleName(); }
    [[nodiscard]] QObject *this_() { return &m_context; }
    [[nodiscard]] bool isSecretKept(const QString &name)
    {
        std::optional<bool> isKept;
        program->secrets().read(name + u"/secret"_s, this_(),
            [&isKept](const app::secrets::Outcome &outcome) { isKept = !outcome.value.isEmpty(); });
        EXPECT_TRUE(tests::waitFor([&] { return isKept.has_value(); }));
        return isKept.value_or(true);
    }

    QObject m_context;
};

TEST_F(ProfilesJourney, anotherProfileOfTheSameUserIsOpenedInItsPlace)
{
    makeOther(u"Second"_s);

    switchTo(u"Second"_s);

    ASSERT_TRUE(waitForProfile(u"Second"_s)) << everythingSaid().toStdString();
    EXPECT_EQ(strip(), u"Test tenant: Second"_s);
    submitTicket(u"In the second"_s);
    ASSERT_TRUE(waitForState(StepState::verified));
    switchTo(u"Test"_s);
    ASSERT_TRUE(waitForProfile(u"Test"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(program->outbox().plans().empty()) << "each profile has a history of its own";
    EXPECT_EQ(creates(), 1);
}

TEST_F(ProfilesJourney, whatIsWrittenInOneProfileIsThereAgainAfterAnother)
{
    makeOther(u"Second"_s);
    fillTicket(u"Written"_s);

    switchTo(u"Second"_s);
    ASSERT_TRUE(waitForProfile(u"Second"_s)) << everythingSaid().toStdString();
    EXPECT_EQ(textOf(u"titleEdit"_s), QString());
    switchTo(u"Test"_s);

    ASSERT_TRUE(waitForProfile(u"Test"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(tests::waitFor([this] { return textOf(u"titleEdit"_s) == u"Written"_s; }))
        << everythingSaid().toStdString();
}

TEST_F(ProfilesJourney, aSwitchWaitsForTheAnswerOfACreateAndItsReceiptIsKept)
{
    makeOther(u"Second"_s);
    tenant.armFault({{u"fault"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Tickets"_s},
        {u"milliseconds"_s, 1200}});
    submitTicket(u"In flight"_s);
    ASSERT_TRUE(tests::waitFor([this] { return creates() == 1; }));

    switchTo(u"Second"_s);

    ASSERT_TRUE(waitForProfile(u"Second"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(program->outbox().plans().empty());
    switchTo(u"Test"_s);
    ASSERT_TRUE(waitForProfile(u"Test"_s)) << everythingSaid().toStdString();
    ASSERT_EQ(program->outbox().plans().size(), 1U);
    EXPECT_EQ(step()->state, StepState::verified);
    EXPECT_EQ(creates(), 1);
    EXPECT_EQ(tenant.records().size(), 1);
    goTo(Qt::Key_4);
    EXPECT_TRUE(everythingSaid().contains(u"Autotask shows Aoife O'Brien as its author"_s))
        << everythingSaid().toStdString();
}

TEST_F(ProfilesJourney, whatWaitsInOneProfileNeverLeavesUnderAnother)
{
    makeOther(u"Second"_s);
    tenant.armFault(
        {{u"fault"_s, u"status401"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Companies/query"_s}});
    program->refresh().start();
    ASSERT_TRUE(tests::waitFor([this] { return program->gateway().gate().isShut(); }));
    submitTicket(u"Waits"_s);
    ASSERT_TRUE(tests::waitFor([this] { return step() != nullptr && step()->problem.has_value(); }));
    ASSERT_EQ(step()->state, StepState::planned);

    switchTo(u"Second"_s);

    ASSERT_TRUE(waitForProfile(u"Second"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(program->outbox().plans().empty());
    EXPECT_EQ(creates(), 0);
    switchTo(u"Test"_s);
    // Its secret was refused: it is tried again only because the person says so. Then what waited leaves.
    ASSERT_TRUE(tests::waitFor([this] { return everythingSaid().contains(u"refused before"_s); }));
    connectNow();
    ASSERT_TRUE(waitForProfile(u"Test"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(waitForState(StepState::verified)) << everythingSaid().toStdString();
    EXPECT_EQ(creates(), 1);
}

TEST_F(ProfilesJourney, aProfileThatAnotherWindowHasIsToldAndOneStaysWhereOneWas)
{
    makeOther(u"Second"_s);
    const auto lock = app::store::ProfileLock::take(app::store::databasePath(data.path(), u"Second"_s));
    ASSERT_TRUE(lock);

    switchTo(u"Second"_s);

    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"was not opened"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"“Test” is still in use"_s)) << message().toStdString();
    EXPECT_EQ(program->profile().name, u"Test"_s);
    EXPECT_TRUE(isVisible(u"profileList"_s));
    goTo(Qt::Key_1);
    submitTicket(u"Still here"_s);
    EXPECT_TRUE(waitForState(StepState::verified));
}

TEST_F(ProfilesJourney, aProfileThatCannotBeReadIsToldAndOneStaysWhereOneWas)
{
    makeOther(u"Second"_s);
    QFile file(app::store::databasePath(data.path(), u"Second"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    switchTo(u"Second"_s);

    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"was not opened"_s); }))
        << everythingSaid().toStdString();
    EXPECT_EQ(program->profile().name, u"Test"_s);
}

TEST_F(ProfilesJourney, fromTheConnectPageOneGoesBackToTheProfileInUse)
{
    makeOther(u"Second"_s, {});
    switchTo(u"Second"_s);
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"backButton"_s); }))
        << everythingSaid().toStdString();

    press(u"backButton"_s, Qt::Key_Space);

    EXPECT_TRUE(isVisible(u"profileList"_s));
    EXPECT_EQ(program->profile().name, u"Test"_s);
}

TEST_F(ProfilesJourney, theColourIsChosenAndComesBack)
{
    openSettings();
    EXPECT_EQ(qobject_cast<ui::parts::ToneFrame *>(find(u"profileStrip"_s))->tone(), ui::parts::Tone::good);

    press(u"profileColourCombo"_s, Qt::Key_Down);

    EXPECT_EQ(qobject_cast<ui::parts::ToneFrame *>(find(u"profileStrip"_s))->tone(), ui::parts::Tone::info);
    EXPECT_EQ(strip(), u"Test tenant: Test"_s);
    end();
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_EQ(qobject_cast<ui::parts::ToneFrame *>(find(u"profileStrip"_s))->tone(), ui::parts::Tone::info);
}

TEST_F(ProfilesJourney, aProfileIsForgottenOnlyByItsName)
{
    makeOther(u"Second"_s);
    choose(u"Second"_s);
    press(u"forgetProfileButton"_s, Qt::Key_Space);
    EXPECT_FALSE(find(u"confirmForgetButton"_s)->isEnabled());

    type(u"forgetNameEdit"_s, u"Second"_s);
    press(u"confirmForgetButton"_s, Qt::Key_Space);

    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"is forgotten"_s); }))
        << everythingSaid().toStdString();
    EXPECT_FALSE(QDir(program->profileFolder(u"Second"_s)).exists());
    EXPECT_FALSE(isSecretKept(u"Second"_s));
    EXPECT_EQ(program->profileNames(), QStringList{u"Test"_s});
    EXPECT_EQ(program->profile().name, u"Test"_s);
}

TEST_F(ProfilesJourney, theProfileInUseIsForgottenAndTheConnectPageComes)
{
    choose(u"Test"_s);
    press(u"forgetProfileButton"_s, Qt::Key_Space);
    type(u"forgetNameEdit"_s, u"Test"_s);

    press(u"forgetNameEdit"_s, Qt::Key_Return);

    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"connectButton"_s); }))
        << everythingSaid().toStdString();
    EXPECT_FALSE(program->isOpen());
    EXPECT_FALSE(QDir(program->profileFolder(u"Test"_s)).exists());
    EXPECT_FALSE(isSecretKept(u"Test"_s));
    typeConnection();
    connectNow();
    EXPECT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
}

TEST_F(ProfilesJourney, whatWouldBeLostIsSaidBefore)
{
    loseTenant();
    submitTicket(u"Unsent"_s);
    ASSERT_TRUE(waitForState(StepState::planned));
    ASSERT_TRUE(tests::waitFor([this] { return step()->problem.has_value(); }));
    choose(u"Test"_s);

    press(u"forgetProfileButton"_s, Qt::Key_Space);

    EXPECT_TRUE(hint(u"forgetLoss"_s).isEmpty());
    EXPECT_TRUE(everythingSaid().contains(u"never sent and would be lost"_s))
        << everythingSaid().toStdString();
    press(u"keepProfileButton"_s, Qt::Key_Space);
    EXPECT_FALSE(isVisible(u"forgetNameEdit"_s));
    EXPECT_TRUE(program->isOpen());
}

TEST_F(ProfilesJourney, whatAnotherWindowHasOpenIsNotForgotten)
{
    makeOther(u"Second"_s);
    const QString path = app::store::databasePath(data.path(), u"Second"_s);
    const auto lock = app::store::ProfileLock::take(path);
    ASSERT_TRUE(lock);
    choose(u"Second"_s);
    press(u"forgetProfileButton"_s, Qt::Key_Space);
    type(u"forgetNameEdit"_s, u"Second"_s);

    press(u"confirmForgetButton"_s, Qt::Key_Space);

    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"was not forgotten"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(isSecretKept(u"Second"_s));
}

TEST_F(ProfilesJourney, ofAnyNameIsOpenedAndForgotten)
{
    const QString name = u"../Müller & <b>Söhne</b> %1 \"CON\" 👩‍💻"_s;
    makeOther(name);
    switchTo(name);
    ASSERT_TRUE(waitForProfile(name)) << everythingSaid().toStdString();
    EXPECT_EQ(strip(), u"Test tenant: "_s + name);

    EXPECT_TRUE(app::unsettledOf(data.path(), u"Test"_s));
    program->close();
    EXPECT_TRUE(app::removeProfile(data.path(), name));

    EXPECT_EQ(program->profileNames(), QStringList{u"Test"_s});
}

TEST_F(ProfilesJourney, aNameThatIsNotKnownIsTakenForANewProfile)
{
    end();

    start(u"Tset"_s);

    EXPECT_TRUE(everythingSaid().contains(u"There is no profile called “Tset” yet."_s))
        << everythingSaid().toStdString();
    EXPECT_EQ(textOf(u"profileNameEdit"_s), u"Tset"_s);
}

TEST_F(ProfilesJourney, thePaletteSwitchesToo)
{
    makeOther(u"Second"_s);
    desk->window().showPage(u"settings"_s);
    QTest::keyClick(&desk->window(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(isVisible(u"paletteEdit"_s));

    type(u"paletteEdit"_s, u"profile second"_s);
    press(u"paletteEdit"_s, Qt::Key_Return);

    EXPECT_TRUE(waitForProfile(u"Second"_s)) << everythingSaid().toStdString();
}

} // namespace
