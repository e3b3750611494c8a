// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/ui/compose/compose_fixture.h"
#include "tests/ui/compose/page_sources.h"
#include "ui/compose/compose_page.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/people/people_model.h"
#include "ui/readiness/readiness_model.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposePage;

namespace {

class ComposePageTest : public tests::ComposeFixture
{
protected:
    void SetUp() override
    {
        describeNow();
        peopleModel = std::make_unique<ui::people::PeopleModel>(
            directory, [this](const app::people::Person &person) { return model->reasonAgainst(person); });
        page = std::make_unique<ComposePage>(
            ui::compose::PageModels{*model, *peopleModel, readiness, tests::noRequest}, nullptr,
            [this](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) {
                chosen(savedAt);
            });
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void TearDown() override { page.reset(); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QString hint(const QString &name) const
    {
        auto *found = find<ui::parts::FieldHint>(name + "Hint"_L1);
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] QString message() const { return page->findChild<ui::parts::MessageStrip *>()->message(); }
    [[nodiscard]] bool isOffered(const QString &button) const { return find(button)->isVisible(); }
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        find(name)->setFocus();
        QTest::keyClick(find(name), key, modifiers);
    }

    QTemporaryDir folder;
    QString savedAt = folder.filePath(u"Text.txt"_s);
    std::unique_ptr<ui::people::PeopleModel> peopleModel;
    ui::readiness::ReadinessModel readiness{tests::silentReadiness()};
    std::unique_ptr<ComposePage> page;
};

TEST_F(ComposePageTest, namesEveryControl)
{
    // A strip's button has its name while it is offered.
    for (auto *strip : page->findChildren<ui::parts::MessageStrip *>()) {
        strip->showMessage(ui::parts::Tone::info, u"Message"_s, u"Details"_s);
        strip->setAction(u"Do"_s, [] {});
    }

    EXPECT_THAT(tests::controlsWithoutName(page.get()), testing::IsEmpty());
}

TEST_F(ComposePageTest, controlAndEnterSubmitsFromEveryField)
{
    QStringList names{u"actAsEdit"_s};
    for (const auto &line : form().lines())
        names << line.key + "Edit"_L1;

    for (const QString &name : names) {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            model->startNew();
            ASSERT_EQ(hint(u"title"_s), QString());

            press(name, key, Qt::ControlModifier);

            EXPECT_TRUE(hint(u"title"_s).contains(u"required"_s)) << name.toStdString() << ' ' << key;
        }
    }
}

TEST_F(ComposePageTest, controlAndEnterSubmitsOnce)
{
    fillIn();

    press(u"descriptionEdit"_s, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(outbox->plans().size(), 1U);
    EXPECT_EQ(form().value(u"description"_s), QJsonValue(u"Since this morning"_s));
}

TEST_F(ComposePageTest, aPlainEnterSubmitsNothing)
{
    fillIn();

    press(u"titleEdit"_s, Qt::Key_Return);
    press(u"priorityEdit"_s, Qt::Key_Return);
    press(u"companyIDEdit"_s, Qt::Key_Return);

    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(ComposePageTest, goesToTheFirstFieldThatIsWrong)
{
    fillIn();
    form().setValue(u"title"_s, QString());

    find<QPushButton>(u"submitButton"_s)->click();

    EXPECT_TRUE(find(u"titleEdit"_s)->hasFocus());
}

TEST_F(ComposePageTest, goesToTheAuthorIfOnlyThatIsMissing)
{
    fillIn();
    model->setActor(ApiUser{});

    find<QPushButton>(u"submitButton"_s)->click();

    EXPECT_TRUE(find(u"actAsEdit"_s)->hasFocus());
    EXPECT_TRUE(hint(u"actAs"_s).contains(u"never writes as the API user"_s))
        << hint(u"actAs"_s).toStdString();
}

TEST_F(ComposePageTest, isChosenByTypingAndShowsHowAutotaskWillShowIt)
{
    find(u"actAsEdit"_s)->setFocus();
    QTest::keyClicks(find(u"actAsEdit"_s), u"ann"_s);
    EXPECT_FALSE(find(u"previewWithLabel"_s)->isVisible());

    press(u"actAsEdit"_s, Qt::Key_Return);

    EXPECT_TRUE(find<QLabel>(u"previewWithLabel"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"previewWithLabel"_s)->text().contains(u"Anna Müller"_s));
    EXPECT_TRUE(find<QLabel>(u"previewWithoutLabel"_s)->text().contains(u"API User"_s));
}

TEST_F(ComposePageTest, theFormRestsWhileItIsOnItsWay)
{
    fillIn();
    EXPECT_FALSE(isOffered(u"receipt"_s));

    submitAndSend();

    EXPECT_TRUE(isOffered(u"receipt"_s));
    EXPECT_FALSE(find(u"titleEdit"_s)->isEnabled());
    EXPECT_FALSE(find(u"submitButton"_s)->isEnabled());
    EXPECT_FALSE(isOffered(u"newTicketButton"_s));
    EXPECT_FALSE(isOffered(u"openInAutotaskButton"_s));
}

TEST_F(ComposePageTest, theReceiptOffersTheNextThingAndTheRecord)
{
    fillIn();
    submitAndSend();
    QSignalSpy open(page.get(), &ComposePage::openRecord);
    answerCreate(RecordRef{u"Tickets"_s, 101});
    answerReadBack(readBackBy(anna));

    find<QPushButton>(u"openInAutotaskButton"_s)->click();

    EXPECT_EQ(open.size(), 1);
    EXPECT_TRUE(isOffered(u"newTicketButton"_s));
    EXPECT_FALSE(isOffered(u"sendNowButton"_s));
    EXPECT_FALSE(isOffered(u"backToFormButton"_s));
    find<QPushButton>(u"newTicketButton"_s)->click();
    EXPECT_FALSE(isOffered(u"receipt"_s));
    EXPECT_EQ(find<QLineEdit>(u"actAsEdit"_s)->text(), QString());
}

TEST_F(ComposePageTest, oneThatWaitsOffersToSendItAndToGoBack)
{
    fillIn();
    submitAndSend();

    answerCreate(problem(ProblemKind::offline, Delivery::neverLeft));

    EXPECT_TRUE(isOffered(u"sendNowButton"_s));
    EXPECT_TRUE(isOffered(u"backToFormButton"_s));
    EXPECT_FALSE(isOffered(u"newTicketButton"_s));
    find<QPushButton>(u"backToFormButton"_s)->click();
    EXPECT_FALSE(isOffered(u"receipt"_s));
    EXPECT_TRUE(find(u"titleEdit"_s)->isEnabled());
    EXPECT_EQ(find<QPlainTextEdit>(u"titleEdit"_s)->toPlainText(), u"Printer offline"_s);
}

TEST_F(ComposePageTest, anUnclearOneOffersNoSecondSending)
{
    fillIn();
    submitAndSend();

    answerCreate(problem(ProblemKind::timeout, Delivery::unknown));

    EXPECT_FALSE(isOffered(u"sendNowButton"_s));
    EXPECT_FALSE(isOffered(u"backToFormButton"_s));
    EXPECT_TRUE(isOffered(u"newTicketButton"_s));
}

TEST_F(ComposePageTest, oneWhoseAuthorCouldNotBeReadOffersToReadIt)
{
    fillIn();
    submitAndSend();
    answerCreate(RecordRef{u"Tickets"_s, 101});

    answerReadBack(problem(ProblemKind::timeout, Delivery::unknown));

    EXPECT_TRUE(isOffered(u"readBackButton"_s));
    EXPECT_FALSE(isOffered(u"sendNowButton"_s));
}

TEST_F(ComposePageTest, aRefusalIsSaidAboveAndBesideTheField)
{
    fillIn();
    submitAndSend();
    Problem refusal = problem(ProblemKind::rejected, Delivery::refused);
    refusal.field = u"dueDateTime"_s;
    refusal.serverSentences = {u"Value does not exist for the required field dueDateTime"_s};
    refusal.sentenceFields = {u"dueDateTime"_s};

    answerCreate(refusal);

    EXPECT_EQ(hint(u"dueDateTime"_s), u"“Due date” is missing."_s);
    EXPECT_TRUE(message().contains(u"“Due date” is missing."_s)) << message().toStdString();
    EXPECT_TRUE(find(u"titleEdit"_s)->isEnabled());
    EXPECT_TRUE(tests::waitFor([this] { return find(u"dueDateTimeEdit"_s)->hasFocus(); }));
}

TEST_F(ComposePageTest, aFullDiskIsSaidAndTheFormStays)
{
    fillIn();
    isJournalBroken = true;

    find<QPushButton>(u"submitButton"_s)->click();

    EXPECT_TRUE(message().contains(u"disk is full"_s)) << message().toStdString();
    EXPECT_EQ(find<QPlainTextEdit>(u"titleEdit"_s)->toPlainText(), u"Printer offline"_s);
    EXPECT_TRUE(find(u"titleEdit"_s)->isEnabled());
}

TEST_F(ComposePageTest, aTextThatIsTooLargeToPasteCanBeSavedAsAFile)
{
    const QString text(81, u'x');
    QGuiApplication::clipboard()->setText(text);
    press(u"titleEdit"_s, Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(message().contains(u"81"_s)) << message().toStdString();

    auto *strip = page->findChild<ui::parts::MessageStrip *>();
    for (auto *button : strip->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }

    QFile file(savedAt);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), text.toUtf8());
    EXPECT_TRUE(message().contains(savedAt)) << message().toStdString();
}

TEST_F(ComposePageTest, offersToTryAgainWhenTheFieldsCouldNotBeFetched)
{
    model->load();
    describing(problem(ProblemKind::offline, Delivery::neverLeft));
    EXPECT_TRUE(message().contains(u"No connection"_s)) << message().toStdString();
    EXPECT_FALSE(find(u"submitButton"_s)->isEnabled());

    for (auto *button : page->findChild<ui::parts::MessageStrip *>()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }

    EXPECT_EQ(describeCalls, 3);
}

} // namespace
