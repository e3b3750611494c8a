// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of an author that was chosen elsewhere, of doubts, and of what was said before.
#include "tests/ui/compose/compose_fixture.h"
#include "tests/ui/compose/page_sources.h"
#include "ui/compose/compose_page.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/people/people_model.h"
#include "ui/readiness/readiness_model.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposePage;

namespace {

class DoubtPageTest : public tests::ComposeFixture
{
protected:
    void SetUp() override
    {
        describeNow();
        page = std::make_unique<ComposePage>(
            ui::compose::PageModels{*model, people, readiness, tests::noRequest});
        page->resize(814, 520);
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
    [[nodiscard]] QString marked() const
    {
        return find<QListView>(u"peopleList"_s)->currentIndex().data().toString();
    }
    [[nodiscard]] QString message() const
    {
        return find<ui::parts::MessageStrip>(u"problemStrip"_s)->message();
    }
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        find(name)->setFocus();
        QTest::keyClick(find(name), key, modifiers);
    }
    void search(const QString &letters)
    {
        find(u"actAsEdit"_s)->setFocus();
        QTest::keyClicks(find(u"actAsEdit"_s), letters);
    }
    void submit() { press(u"titleEdit"_s, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] bool isWhollyInSight(const QString &name) const
    {
        const QWidget *widget = find(name);
        return tests::waitFor([widget] { return widget->visibleRegion().boundingRect() == widget->rect(); });
    }
    void fillInWithDoubt()
    {
        fillIn(bernd);
        form().setValue(u"contactID"_s, QJsonValue::Null);
    }
    void settle()
    {
        fillIn();
        submitAndSend();
        answerCreate(RecordRef{u"Tickets"_s, 101});
        answerReadBack(readBackBy(anna));
    }

    ui::people::PeopleModel people{
        directory, [this](const app::people::Person &person) { return model->reasonAgainst(person); }};
    app::readiness::Ledger ledger;
    ui::readiness::ReadinessModel readiness{[this] {
        ui::readiness::Sources sources = tests::silentReadiness();
        sources.ledger = [this](const QString &, const Actor &) { return ledger; };
        return sources;
    }()};
    std::unique_ptr<ComposePage> page;
};

TEST_F(DoubtPageTest, theListMarksWhoeverWasChosenElsewhere)
{
    search(u"ann"_s);
    press(u"actAsEdit"_s, Qt::Key_Return);
    ASSERT_EQ(marked(), u"Anna Müller"_s);

    model->setActor(bernd); // by the palette

    EXPECT_EQ(marked(), u"Bernd Ehlers"_s);
    EXPECT_EQ(find<QLineEdit>(u"actAsEdit"_s)->text(), u"Bernd Ehlers"_s);
}

TEST_F(DoubtPageTest, theMarkStaysWithWhoeverWasChosenWhenTheListIsMadeAnew)
{
    search(u"e"_s);
    press(u"actAsEdit"_s, Qt::Key_Down);
    press(u"actAsEdit"_s, Qt::Key_Return);
    const QString chosen = model->person()->name;
    ASSERT_EQ(marked(), chosen);

    people.search();

    EXPECT_EQ(marked(), chosen);
}

TEST_F(DoubtPageTest, anotherSearchBeginsWithTheBestOne)
{
    search(u"ehlers"_s);
    press(u"actAsEdit"_s, Qt::Key_Return);

    press(u"actAsEdit"_s, Qt::Key_A, Qt::ControlModifier);
    search(u"petersen"_s);

    EXPECT_EQ(marked(), u"Carla Petersen"_s);
}

TEST_F(DoubtPageTest, aWarningIsInSightAndTickedBeforeAnythingIsSubmitted)
{
    fillInWithDoubt();

    submit();

    EXPECT_TRUE(outbox->plans().empty());
    EXPECT_TRUE(find(u"doubtCheck"_s)->hasFocus());
    EXPECT_TRUE(isWhollyInSight(u"doubtCheck"_s));
    EXPECT_TRUE(isWhollyInSight(u"actAsHint"_s));
    EXPECT_TRUE(hint(u"actAs"_s).contains(u"another company"_s)) << hint(u"actAs"_s).toStdString();
    EXPECT_TRUE(hint(u"doubt"_s).contains(u"Nothing was submitted"_s)) << hint(u"doubt"_s).toStdString();
    press(u"doubtCheck"_s, Qt::Key_Space);
    EXPECT_EQ(hint(u"doubt"_s), QString());
    QTest::keyClick(find(u"doubtCheck"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(outbox->plans().size(), 1U);
}

TEST_F(DoubtPageTest, theTickIsTakenAwayWithAnotherAuthor)
{
    fillInWithDoubt();
    press(u"doubtCheck"_s, Qt::Key_Space);
    ASSERT_TRUE(find<QCheckBox>(u"doubtCheck"_s)->isChecked());

    model->setActor(anna);
    EXPECT_FALSE(find(u"doubtCheck"_s)->isVisible());
    model->setActor(bernd);

    EXPECT_TRUE(find(u"doubtCheck"_s)->isVisible());
    EXPECT_FALSE(find<QCheckBox>(u"doubtCheck"_s)->isChecked());
}

TEST_F(DoubtPageTest, whoeverIsBlockedByAnEarlierRefusalIsTriedAgainOnlyAfterATick)
{
    const QDateTime before(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    ledger.lines = {{u"Tickets"_s, {app::readiness::Proof::Outcome::notAttributed, before}}};
    fillIn();

    submit();

    EXPECT_TRUE(outbox->plans().empty());
    EXPECT_TRUE(find(u"doubtCheck"_s)->hasFocus());
    EXPECT_TRUE(find<QCheckBox>(u"doubtCheck"_s)->text().contains(u"Try again"_s));
    EXPECT_TRUE(hint(u"doubt"_s).contains(ui::words::localMoment(before))) << hint(u"doubt"_s).toStdString();
    press(u"doubtCheck"_s, Qt::Key_Space);
    submit();
    EXPECT_EQ(outbox->plans().size(), 1U);
}

TEST_F(DoubtPageTest, aGoodAuthorIsAskedNothing)
{
    fillIn();

    EXPECT_FALSE(find(u"doubtCheck"_s)->isVisible());
    submit();

    EXPECT_EQ(outbox->plans().size(), 1U);
}

TEST_F(DoubtPageTest, enterPressesNewTicketOnTheReceipt)
{
    settle();
    ASSERT_TRUE(find(u"newTicketButton"_s)->isVisible());

    press(u"newTicketButton"_s, Qt::Key_Return);

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_TRUE(form().value(u"title"_s).isNull());
}

TEST_F(DoubtPageTest, aRefusedPasteIsForgottenWithTheFormThatItWasFor)
{
    QGuiApplication::clipboard()->setText(QString(81, u'x'));
    press(u"titleEdit"_s, Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(message().contains(u"Nothing was pasted"_s)) << message().toStdString();

    settle();
    EXPECT_EQ(message(), QString());

    model->startNew();
    press(u"titleEdit"_s, Qt::Key_V, Qt::ControlModifier);
    ASSERT_NE(message(), QString());
    model->startNew();
    EXPECT_EQ(message(), QString());
}

TEST_F(DoubtPageTest, aRefusedPasteCanBeClosed)
{
    QGuiApplication::clipboard()->setText(QString(81, u'x'));
    press(u"titleEdit"_s, Qt::Key_V, Qt::ControlModifier);
    auto *close = find(u"problemStrip"_s)->findChild<QToolButton *>(u"closeMessageButton"_s);
    ASSERT_TRUE(close != nullptr && close->isVisible());

    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);

    EXPECT_EQ(message(), QString());
}

TEST_F(DoubtPageTest, aLongRefusalLeavesTheFormInSight)
{
    fillIn(dana); // of a colleague there are more causes
    submitAndSend();
    Problem refusal = problem(ProblemKind::notPermitted, Delivery::refused);
    refusal.serverSentences = {u"adequate permissions"_s};
    answerCreate(refusal);
    const QWidget *strip = find(u"problemStrip"_s);
    ASSERT_TRUE(message().count(u'\n') > 5) << message().toStdString();

    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    EXPECT_TRUE(tests::waitFor([this, strip] { return strip->height() < page->height() / 3; }))
        << strip->height();
}

TEST_F(DoubtPageTest, somethingWrittenCanBeSetAsideForAnotherOne)
{
    QSignalSpy wished(page.get(), &ComposePage::anewRequested);
    EXPECT_FALSE(find(u"startAnewButton"_s)->isVisible());
    form().setValue(u"title"_s, u"Half a ticket"_s);
    ASSERT_TRUE(find(u"startAnewButton"_s)->isVisible());

    press(u"startAnewButton"_s, Qt::Key_Return);

    EXPECT_EQ(wished.size(), 1);
    EXPECT_EQ(form().value(u"title"_s), QJsonValue(u"Half a ticket"_s)); // that is for whoever keeps drafts
}

} // namespace
