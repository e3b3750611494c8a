// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does by keys about a step that may have been created.
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/ui/outbox/outbox_with_wire.h"
#include "ui/outbox/outbox_page.h"
#include "ui/parts/message_strip.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::RecordRef;
using app::domain::StepState;
using tests::aCandidate;
using tests::aLookUp;
using tests::aPlan;
using tests::aStep;
using tests::OutboxWithWire;
using ui::outbox::OutboxPage;
using ui::outbox::PlansModel;

namespace {

class UnclearPage : public testing::Test
{
protected:
    void SetUp() override { open({aPlan(u"Printer"_s, {aStep(StepState::unclear)})}); }

    void open(std::vector<app::domain::Plan> kept)
    {
        m_page.reset();
        m_model.reset();
        m_wire = std::make_unique<OutboxWithWire>(std::move(kept));
        m_model = std::make_unique<PlansModel>(*m_wire->outbox, PlansModel::Filter::open);
        m_page = std::make_unique<OutboxPage>(*m_model);
        m_page->resize(1000, 800);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_wire->outbox->start();
        m_model->refresh();
    }
    void findNothing() { m_wire->look(m_wire->first(), aLookUp({})); }
    void findTwo()
    {
        m_wire->look(m_wire->first(),
            aLookUp({aCandidate(98, u"T20261121.0001"_s, 4), aCandidate(99, u"T20261121.0002"_s, 70)}));
    }

    [[nodiscard]] QWidget *find(const QString &name) const { return m_page->findChild<QWidget *>(name); }
    [[nodiscard]] bool isVisible(const QString &name) const
    {
        return find(name) != nullptr && find(name)->isVisible();
    }
    [[nodiscard]] bool isEnabled(const QString &name) const { return find(name)->isEnabled(); }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }
    void press(const QString &name, Qt::Key key = Qt::Key_Space)
    {
        ASSERT_TRUE(isVisible(name) && isEnabled(name)) << name.toStdString();
        find(name)->setFocus();
        QTest::keyClick(find(name), key);
    }
    static QString focused()
    {
        return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->objectName();
    }

    std::unique_ptr<OutboxWithWire> m_wire;
    std::unique_ptr<PlansModel> m_model;
    std::unique_ptr<OutboxPage> m_page;
};

TEST_F(UnclearPage, namesAndDescribesEveryControl)
{
    findTwo();

    for (auto *strip : m_page->findChildren<ui::parts::MessageStrip *>()) {
        strip->showMessage(ui::parts::Tone::info, u"Message"_s, u"Details"_s);
        strip->setAction(u"Do"_s, [] {});
    }

    EXPECT_THAT(tests::controlsWithoutName(m_page.get()), testing::IsEmpty());
    for (const auto &name :
        {u"lookUpNowButton"_s, u"sendAgainButton"_s, u"discardButton"_s, u"noneOfTheseButton"_s,
            u"thisIsItButton98"_s, u"openCandidateButton98"_s, u"sendAgainDoButton"_s, u"discardDoButton"_s})
        EXPECT_FALSE(find(name)->accessibleDescription().isEmpty()) << name.toStdString();
}

TEST_F(UnclearPage, looksUpAtOnceWhenAskedTo)
{
    press(u"lookUpNowButton"_s);

    EXPECT_FALSE(isEnabled(u"lookUpNowButton"_s));
    EXPECT_TRUE(text(u"lookUpNowOfferText"_s).contains(u"right now"_s));
    m_wire->answerLookUp(aLookUp({aCandidate(98, {}, 4)}));
    EXPECT_EQ(m_wire->first().state, StepState::accepted);
    EXPECT_FALSE(isVisible(u"lookUpNowButton"_s));
}

TEST_F(UnclearPage, saysBesideTheButtonWhyItCannotBeSentAgain)
{
    EXPECT_FALSE(isEnabled(u"sendAgainButton"_s));
    EXPECT_TRUE(text(u"sendAgainOfferText"_s).contains(u"without a hit"_s));
    EXPECT_EQ(find(u"sendAgainButton"_s)->accessibleDescription(), text(u"sendAgainOfferText"_s));
}

TEST_F(UnclearPage, sendsAgainOnceAfterTheConsequenceWasConfirmed)
{
    findNothing();
    EXPECT_TRUE(text(u"stepWaitsText"_s).contains(u"you decide"_s));

    press(u"sendAgainButton"_s);
    EXPECT_TRUE(m_wire->creates.empty());
    EXPECT_TRUE(text(u"sendAgainText"_s).contains(u"customers may see both"_s));
    EXPECT_EQ(focused(), u"sendAgainLeaveButton"_s); // the harmless one
    press(u"sendAgainDoButton"_s);

    EXPECT_EQ(m_wire->creates.size(), 1U);
    EXPECT_EQ(m_wire->first().state, StepState::sending);
    EXPECT_FALSE(isVisible(u"sendAgainPart"_s));
}

TEST_F(UnclearPage, leavesItWithEscapeAndComesBackToTheButton)
{
    findNothing();
    press(u"sendAgainButton"_s);

    press(u"sendAgainLeaveButton"_s, Qt::Key_Escape);

    EXPECT_FALSE(isVisible(u"sendAgainPart"_s));
    EXPECT_EQ(focused(), u"sendAgainButton"_s);
    EXPECT_TRUE(m_wire->creates.empty());
}

TEST_F(UnclearPage, takesTheQuestionAwayWhenTheSearchGoesOn)
{
    findNothing();
    press(u"sendAgainButton"_s);

    press(u"lookUpNowButton"_s);

    EXPECT_FALSE(isVisible(u"sendAgainPart"_s));
    EXPECT_FALSE(isEnabled(u"sendAgainButton"_s));
}

TEST_F(UnclearPage, discardsOnlyWithAReasonThatIsKept)
{
    press(u"discardButton"_s);
    EXPECT_EQ(focused(), u"discardEdit"_s);
    QTest::keyClick(find(u"discardEdit"_s), Qt::Key_Return);
    EXPECT_EQ(m_wire->first().state, StepState::unclear);
    EXPECT_TRUE(text(u"discardEditHint"_s).contains(u"Say why"_s));
    EXPECT_FALSE(isEnabled(u"discardDoButton"_s));

    QTest::keyClicks(find(u"discardEdit"_s), u"Told her by phone"_s);
    QTest::keyClick(find(u"discardEdit"_s), Qt::Key_Return);

    EXPECT_EQ(m_wire->first().state, StepState::discarded);
    EXPECT_EQ(m_wire->first().reason, u"Told her by phone"_s);
    EXPECT_EQ(m_model->rowCount(), 0);
    EXPECT_TRUE(m_page->findChild<ui::parts::MessageStrip *>(u"outboxMessage"_s)
                    ->message()
                    .contains(u"Told her by phone"_s));
}

TEST_F(UnclearPage, keepsTheTypedReasonWhileThePersonLooksElsewhere)
{
    open({aPlan(u"One"_s, {aStep(StepState::unclear)}), aPlan(u"Two"_s, {aStep(StepState::unclear)})});
    press(u"discardButton"_s);
    QTest::keyClicks(find(u"discardEdit"_s), u"Told her"_s);

    press(u"outboxTable"_s, Qt::Key_Down);
    EXPECT_FALSE(isVisible(u"discardPart"_s));
    press(u"outboxTable"_s, Qt::Key_Up);

    EXPECT_TRUE(isVisible(u"discardPart"_s));
    EXPECT_EQ(m_page->findChild<QLineEdit *>(u"discardEdit"_s)->text(), u"Told her"_s);
}

TEST_F(UnclearPage, showsSeveralRecordsSideBySideAndTakesTheChosenOne)
{
    findTwo();
    ASSERT_TRUE(isVisible(u"candidate98"_s));
    EXPECT_EQ(find(u"candidate98"_s)->y(), find(u"candidate99"_s)->y());
    EXPECT_GE(find(u"candidate99"_s)->x(), find(u"candidate98"_s)->geometry().right());

    press(u"thisIsItButton99"_s);

    EXPECT_EQ(m_wire->first().record, (RecordRef{u"Tickets"_s, 99}));
    EXPECT_FALSE(isVisible(u"candidate98"_s));
}

TEST_F(UnclearPage, scrollsTheRecordsInsteadOfSqueezingTheirLines)
{
    auto first = aCandidate(98, u"T20261121.0001"_s, 4);
    app::domain::Step step = aStep(StepState::unclear);
    first.text = QString(u"It answers, but nothing comes out of it. "_s).repeated(6);
    step.draft.fields.insert(u"description"_s, first.text);
    open({aPlan(u"Printer"_s, {step})});
    auto second = first;
    second.record.id = 99;
    m_wire->look(m_wire->first(), aLookUp({first, second}));

    m_page->resize(700, 500);
    QCoreApplication::sendPostedEvents();

    const QList<QLabel *> labels = find(u"candidateBoard"_s)->findChildren<QLabel *>();
    EXPECT_GT(labels.size(), 8);
    for (const QLabel *label : labels)
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
}

TEST_F(UnclearPage, opensOneOfTheRecordsInAutotask)
{
    const QSignalSpy opened(m_page.get(), &OutboxPage::openRecord);
    findTwo();

    press(u"openCandidateButton98"_s);

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<RecordRef>(), (RecordRef{u"Tickets"_s, 98}));
    EXPECT_EQ(m_wire->first().state, StepState::unclear);
}

TEST_F(UnclearPage, staysUndecidedWhenItIsNoneOfThese)
{
    findTwo();

    press(u"noneOfTheseButton"_s);

    EXPECT_FALSE(isVisible(u"candidate98"_s));
    EXPECT_TRUE(text(u"choiceText"_s).contains(u"stays undecided"_s));
    EXPECT_FALSE(isEnabled(u"sendAgainButton"_s));
    press(u"noneOfTheseButton"_s);
    EXPECT_TRUE(isVisible(u"candidate98"_s));
}

TEST_F(UnclearPage, leadsTheTabKeyThroughTheRecordsInTheirOrder)
{
    findTwo();
    find(u"planDetailArea"_s)->setFocus();

    QStringList way;
    for (int presses = 0; presses < 7; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way << focused();
    }

    EXPECT_EQ(way,
        QStringList({u"thisIsItButton98"_s, u"openCandidateButton98"_s, u"thisIsItButton99"_s,
            u"openCandidateButton99"_s, u"noneOfTheseButton"_s, u"lookUpNowButton"_s, u"discardButton"_s}));
}

TEST_F(UnclearPage, goesOnInTheTableWhenThePlanOfTheFocusLeaves)
{
    open({aPlan(u"One"_s, {aStep(StepState::unclear)}), aPlan(u"Two"_s, {aStep(StepState::unclear)})});
    press(u"discardButton"_s);
    QTest::keyClicks(find(u"discardEdit"_s), u"Told her"_s);

    press(u"discardDoButton"_s);

    EXPECT_EQ(m_model->rowCount(), 1);
    EXPECT_EQ(focused(), u"outboxTable"_s);
}

TEST_F(UnclearPage, showsAllPartsInOrderAndActsOnTheOneThatNeedsIt)
{
    app::domain::Step ticket = aStep(StepState::verified);
    ticket.record = RecordRef{u"Tickets"_s, 12};
    open({aPlan(u"Three"_s,
        {ticket, aStep(StepState::unclear, u"TicketNotes"_s, 2),
            aStep(StepState::planned, u"TicketNotes"_s, 3)})});
    QStringList headings;
    for (const QLabel *each : m_page->findChildren<QLabel *>(u"stepHeadingText"_s))
        headings << each->text();
    EXPECT_EQ(headings,
        QStringList({u"Part 1 of 3: Ticket · Verified"_s, u"Part 2 of 3: Ticket note · Unclear"_s,
            u"Part 3 of 3: Ticket note · Planned"_s}));
    QList<QPushButton *> offered;
    for (QPushButton *each : m_page->findChildren<QPushButton *>(u"discardButton"_s)) {
        if (each->isVisible())
            offered << each;
    }
    ASSERT_EQ(offered.size(), 1);

    QTest::keyClick(offered.front(), Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Told her"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    const auto &steps = m_wire->outbox->plans().front().steps;
    EXPECT_EQ(steps[0].state, StepState::verified);
    EXPECT_EQ(steps[1].state, StepState::discarded);
    EXPECT_EQ(steps[2].state, StepState::planned);
}

TEST_F(UnclearPage, alwaysShowsTheServersOwnLastSentence)
{
    app::domain::Step step = aStep(StepState::unclear);
    step.problem = tests::aProblem(app::domain::ProblemKind::serverDown, app::domain::Delivery::unknown);
    step.problem->serverSentences = {u"First."_s, u"The index was outside the bounds."_s};
    open({aPlan(u"Printer"_s, {step})});

    EXPECT_TRUE(isVisible(u"stepLastText"_s));
    EXPECT_TRUE(text(u"stepLastText"_s).contains(u"“The index was outside the bounds.”"_s));
}

} // namespace
