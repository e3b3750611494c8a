// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/parts/message_strip.h"
#include "ui/settings/settings_model.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::Callback;
using app::domain::Company;
using app::domain::Contact;
using app::domain::Done;
using app::domain::Page;
using app::domain::People;
using app::domain::PeopleMarks;
using app::domain::Problem;
using app::domain::ProblemKind;
using app::domain::Resource;
using app::people::PeopleSink;
using app::people::PeopleSource;
using app::people::Refresh;
using ui::parts::Appearance;
using ui::settings::SettingsFacts;
using ui::settings::SettingsModel;
using ui::settings::SettingsPage;

namespace {

template <typename Value>
void later(QObject *context, Callback<Value> done, app::domain::Result<Value> value)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), value] { done(value); }, Qt::QueuedConnection);
}

Problem aProblem(ProblemKind kind)
{
    Problem problem;
    problem.kind = kind;
    return problem;
}

/// The real refresh; its pages come when the test says so.
class SettingsTest : public testing::Test
{
protected:
    SettingsTest()
    {
        PeopleSource source;
        source.companies = [this](
                               qint64, QObject *, const Callback<Page<Company>> &done) { companies = done; };
        source.contacts = [](qint64, QObject *context, Callback<Page<Contact>> done) {
            later<Page<Contact>>(context, std::move(done), Page<Contact>{{Contact{}, Contact{}}, 2, true});
        };
        source.resources = [](qint64, QObject *context, Callback<Page<Resource>> done) {
            later<Page<Resource>>(context, std::move(done), Page<Resource>{});
        };
        const auto done = [](QObject *context, PeopleSink::Answer answer) {
            later<Done>(context, std::move(answer), Done{});
        };
        PeopleSink sink;
        sink.marks = [](QObject *context, Callback<PeopleMarks> answer) {
            later<PeopleMarks>(context, std::move(answer), PeopleMarks{});
        };
        sink.begin = [](QObject *context, Callback<qint64> answer) {
            later<qint64>(context, std::move(answer), qint64(1));
        };
        sink.putCompanies = [done](qint64, const std::vector<Company> &, QObject *context,
                                PeopleSink::Answer answer) { done(context, std::move(answer)); };
        sink.putContacts = [done](qint64, const std::vector<Contact> &, QObject *context,
                               PeopleSink::Answer answer) { done(context, std::move(answer)); };
        sink.putResources = [done](qint64, const std::vector<Resource> &, QObject *context,
                                PeopleSink::Answer answer) { done(context, std::move(answer)); };
        sink.finish = [done](qint64, app::domain::Reach, const PeopleMarks &, QObject *context,
                          PeopleSink::Answer answer) { done(context, std::move(answer)); };
        sink.load = [](QObject *context, Callback<People> answer) {
            later<People>(context, std::move(answer), People{{Company{}}, {Contact{}, Contact{}}, {}});
        };
        refresh = std::make_unique<Refresh>(source, sink);
        model = std::make_unique<SettingsModel>(
            *refresh, [] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); });
        facts.profile = {
            u"Main"_s, u"api@example.com"_s, QUrl(u"https://webservices.autotask.net/"_s), false};
        facts.zone = {u"Germany"_s, QUrl(u"https://webservices18.autotask.net/ATServicesRest/"_s), {}, 1};
        facts.dataFolder = u"/data/someone/PerPro"_s;
        model->setFacts(facts);
    }

    void open()
    {
        page = std::make_unique<SettingsPage>(*model, Appearance::system);
        page->resize(1000, 900);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    void answerCompanies(const app::domain::Result<Page<Company>> &answer)
    {
        ASSERT_TRUE(tests::waitFor([this] { return companies != nullptr; }));
        companies(answer);
    }

    [[nodiscard]] QString text(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }

    Callback<Page<Company>> companies;
    std::unique_ptr<Refresh> refresh;
    std::unique_ptr<SettingsModel> model;
    SettingsFacts facts;
    std::unique_ptr<SettingsPage> page;
};

TEST_F(SettingsTest, namesEveryControl)
{
    facts.isDemo = true;
    model->setFacts(facts);
    open();

    // A strip's button has its name while it is offered.
    for (auto *strip : page->findChildren<ui::parts::MessageStrip *>()) {
        strip->showMessage(ui::parts::Tone::info, u"Message"_s, u"Details"_s);
        strip->setAction(u"Do"_s, [] {});
    }

    EXPECT_THAT(tests::controlsWithoutName(page.get()), testing::IsEmpty());
}

TEST_F(SettingsTest, listsEveryHostThatIsContacted)
{
    open();

    EXPECT_EQ(text(u"hostsText"_s), u"webservices.autotask.net\nwebservices18.autotask.net"_s);
}

TEST_F(SettingsTest, saysWhereTheSecretIs)
{
    open();
    EXPECT_TRUE(text(u"secretPlaceText"_s).contains(u"memory only"_s));

    facts.isSecretKept = true;
    model->setFacts(facts);

    EXPECT_TRUE(text(u"secretPlaceText"_s).contains(u"system keychain"_s));
}

TEST_F(SettingsTest, refreshesThePeopleAndSaysHowManyThereAre)
{
    open();

    QTest::keyClick(page->findChild<QPushButton *>(u"refreshPeopleButton"_s), Qt::Key_Space);
    EXPECT_TRUE(page->findChild<QWidget *>(u"refreshBusyLine"_s)->isVisible());
    answerCompanies(Page<Company>{{Company{}}, 1, true});

    ASSERT_TRUE(tests::waitFor([this] { return !model->isRefreshing(); }));
    EXPECT_EQ(text(u"peopleCountText"_s),
        u"Contacts: 2 · Resources: 0 · Companies: 1 · fetched on 21/11/2026 10:00"_s);
    EXPECT_FALSE(page->findChild<QWidget *>(u"refreshBusyLine"_s)->isVisible());
}

TEST_F(SettingsTest, leavesTheFocusWithWhoeverFetchesEverybodyAnew)
{
    open();
    auto *everybody = page->findChild<QPushButton *>(u"refreshEverybodyButton"_s);
    everybody->setFocus();

    QTest::keyClick(everybody, Qt::Key_Space);

    ASSERT_TRUE(model->isRefreshing());
    EXPECT_EQ(page->focusWidget(), everybody);
}

TEST_F(SettingsTest, countsWhileItFetches)
{
    model->refreshPeople();

    answerCompanies(Page<Company>{{Company{}, Company{}, Company{}}, 3, false});

    ASSERT_TRUE(tests::waitFor([this] { return model->progress() == 3; }));
    EXPECT_TRUE(model->isRefreshing());
}

TEST_F(SettingsTest, stopsARefreshAndSaysThatThePeopleStay)
{
    open();
    model->refreshPeople();
    auto *busy = page->findChild<QWidget *>(u"refreshBusyLine"_s);
    ASSERT_TRUE(tests::waitFor([this] { return companies != nullptr; }));

    QTest::keyClick(busy->findChild<QPushButton *>(), Qt::Key_Space);
    answerCompanies(Page<Company>{{Company{}}, 1, true});

    ASSERT_TRUE(tests::waitFor([this] { return !model->isRefreshing(); }));
    EXPECT_TRUE(
        page->findChild<ui::parts::MessageStrip *>(u"refreshMessage"_s)->message().contains(u"Stopped"_s));
}

TEST_F(SettingsTest, saysWhyARefreshFailed)
{
    open();
    model->refreshPeople();

    answerCompanies(aProblem(ProblemKind::rateLimited));

    const auto *message = page->findChild<ui::parts::MessageStrip *>(u"refreshMessage"_s);
    EXPECT_EQ(message->tone(), ui::parts::Tone::alarm);
    EXPECT_TRUE(message->message().contains(u"limiting requests"_s));
}

TEST_F(SettingsTest, tellsTheAppearanceThatWasChosen)
{
    open();
    auto *combo = page->findChild<QComboBox *>(u"appearanceCombo"_s);
    std::optional<Appearance> chosen;
    QObject::connect(page.get(), &SettingsPage::appearanceChosen, page.get(),
        [&](Appearance appearance) { chosen = appearance; });

    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QTest::keyClick(combo, Qt::Key_Down);

    EXPECT_EQ(chosen, Appearance::dark);
}

TEST_F(SettingsTest, showsTheDemoTenantInItsProfileOnly)
{
    open();
    auto *check = page->findChild<QCheckBox *>(u"contactOptionCheck"_s);
    EXPECT_FALSE(check->isVisible());

    facts.isDemo = true;
    model->setFacts(facts);

    EXPECT_TRUE(check->isVisible());
}

TEST_F(SettingsTest, switchesTheContactOptionOfTheDemoTenant)
{
    facts.isDemo = true;
    model->setFacts(facts);
    open();
    QSignalSpy chosen(model.get(), &SettingsModel::contactOptionChosen);

    QTest::keyClick(page->findChild<QCheckBox *>(u"contactOptionCheck"_s), Qt::Key_Space);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_FALSE(chosen.first().first().toBool());
}

TEST_F(SettingsTest, theTimeToTakeBackIsChosenByKeys)
{
    open();
    auto *seconds = page->findChild<QSpinBox *>(u"undoSecondsEdit"_s);
    EXPECT_EQ(seconds->value(), 5);
    const QSignalSpy chosen(model.get(), &SettingsModel::undoSecondsChosen);

    seconds->setFocus();
    seconds->selectAll();
    QTest::keyClicks(seconds, u"15"_s);
    QTest::keyClick(seconds, Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 15);
    EXPECT_EQ(model->facts().profile.undoSeconds, 15);
}

TEST_F(SettingsTest, theTokenIsSwitchedAndADroppedOneIsExplained)
{
    open();
    auto *token = page->findChild<QCheckBox *>(u"tokenCheck"_s);
    EXPECT_TRUE(token->isChecked());
    QTest::keyClick(token, Qt::Key_Space);
    EXPECT_EQ(model->facts().profile.tokenUse, app::domain::TokenUse::off);
    EXPECT_TRUE(text(u"tokenText"_s).contains(u"stays free"_s));

    facts.profile.tokenUse = app::domain::TokenUse::dropped;
    model->setFacts(facts);
    EXPECT_FALSE(token->isChecked());
    EXPECT_TRUE(text(u"tokenText"_s).contains(u"did not keep it"_s)) << text(u"tokenText"_s).toStdString();
    QTest::keyClick(token, Qt::Key_Space);

    EXPECT_EQ(model->facts().profile.tokenUse, app::domain::TokenUse::on);
}

TEST_F(SettingsTest, namesVersionAndLicence)
{
    open();

    EXPECT_TRUE(text(u"aboutText"_s).contains(QStringLiteral(PERPRO_VERSION)));
    EXPECT_TRUE(text(u"aboutText"_s).contains(u"GNU General Public License"_s));
}

} // namespace
