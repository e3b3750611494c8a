// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/ui/outbox/outbox_with_wire.h"
#include "ui/outbox/outbox_page.h"
#include "ui/parts/message_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::Delivery;
using app::domain::ProblemKind;
using app::domain::RecordRef;
using app::domain::StepState;
using tests::aPlan;
using tests::aStep;
using tests::OutboxWithWire;
using ui::outbox::OutboxPage;
using ui::outbox::PlansModel;

namespace {

class OutboxPageTest : public testing::Test
{
protected:
    void open(std::vector<app::domain::Plan> kept)
    {
        m_wire = std::make_unique<OutboxWithWire>(std::move(kept));
        m_model = std::make_unique<PlansModel>(*m_wire->outbox, PlansModel::Filter::open);
        m_page = std::make_unique<OutboxPage>(*m_model);
        m_page->resize(1000, 800);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_wire->outbox->start();
    }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"outboxTable"_s); }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }

    static app::domain::Step thatNeverLeft()
    {
        app::domain::Step step = aStep(StepState::planned);
        step.problem = tests::aProblem(ProblemKind::offline, Delivery::neverLeft);
        return step;
    }

    std::unique_ptr<OutboxWithWire> m_wire;
    std::unique_ptr<PlansModel> m_model;
    std::unique_ptr<OutboxPage> m_page;
};

TEST_F(OutboxPageTest, explainsItselfWhileEmpty)
{
    open({});

    EXPECT_TRUE(m_page->findChild<QLabel *>(u"outboxEmptyText"_s)->isVisible());
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(OutboxPageTest, namesEveryControl)
{
    open({aPlan(u"Printer"_s, {aStep(StepState::unclear)})});

    // A strip's button has its name while it is offered.
    for (auto *strip : m_page->findChildren<ui::parts::MessageStrip *>()) {
        strip->showMessage(ui::parts::Tone::info, u"Message"_s, u"Details"_s);
        strip->setAction(u"Do"_s, [] {});
    }

    EXPECT_THAT(tests::controlsWithoutName(m_page.get()), testing::IsEmpty());
}

TEST_F(OutboxPageTest, sendsWithTheKeyboardWhatNeverLeft)
{
    open({aPlan(u"Printer"_s, {thatNeverLeft()})});
    EXPECT_TRUE(m_wire->creates.empty());

    button(u"sendNowButton"_s)->setFocus();
    QTest::keyClick(button(u"sendNowButton"_s), Qt::Key_Space);

    EXPECT_EQ(m_wire->creates.size(), 1U);
    EXPECT_FALSE(button(u"sendNowButton"_s)->isEnabled());
}

TEST_F(OutboxPageTest, takesBackWhatNeverLeftAndSaysSo)
{
    open({aPlan(u"Printer"_s, {thatNeverLeft()})});

    QTest::keyClick(button(u"cancelButton"_s), Qt::Key_Space);

    EXPECT_EQ(m_model->rowCount(), 0);
    EXPECT_TRUE(m_page->findChild<ui::parts::MessageStrip *>(u"outboxMessage"_s)
                    ->message()
                    .contains(u"Taken back"_s));
}

TEST_F(OutboxPageTest, asksForTheDraftOfWhatNeverLeftAndTakesNothingBackItself)
{
    open({aPlan(u"Printer"_s, {thatNeverLeft()})});
    const QSignalSpy wanted(m_page.get(), &OutboxPage::draftRequested);

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);

    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<app::domain::PlanId>(), m_wire->outbox->plans().front().id);
    // Plan and draft change with one write, by whoever owns both.
    EXPECT_EQ(m_wire->outbox->plans().front().steps.front().state, StepState::planned);
}

TEST_F(OutboxPageTest, makesNoDraftOfWhatMayHaveBeenCreated)
{
    open({aPlan(u"Printer"_s, {aStep(StepState::unclear)})});
    const QSignalSpy wanted(m_page.get(), &OutboxPage::draftRequested);

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);

    EXPECT_FALSE(button(u"backToDraftButton"_s)->isEnabled());
    EXPECT_TRUE(button(u"backToDraftButton"_s)->toolTip().contains(u"may have been created"_s));
    EXPECT_TRUE(wanted.isEmpty());
}

TEST_F(OutboxPageTest, saysInRowAndDetailWhatEachSubmissionWaitsForAndSinceWhen)
{
    open({aPlan(u"Printer"_s, {thatNeverLeft()})});

    EXPECT_EQ(m_model->index(0, PlansModel::waitsColumn).data().toString(), u"a connection"_s);
    EXPECT_FALSE(m_model->index(0, PlansModel::changedColumn).data().toString().isEmpty());
    EXPECT_FALSE(table()->isColumnHidden(PlansModel::waitsColumn));
    EXPECT_FALSE(table()->isColumnHidden(PlansModel::changedColumn));
    EXPECT_TRUE(text(u"stepWaitsText"_s).contains(u"Waits for a connection"_s));
}

TEST_F(OutboxPageTest, offersTheSameInTheMenuOfARow)
{
    open({aPlan(u"Printer"_s, {thatNeverLeft()})});
    const QSignalSpy wanted(m_page.get(), &OutboxPage::draftRequested);

    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(table()->viewport(), &event);

    auto *menu = table()->findChild<QMenu *>(u"planMenu"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 4);
    EXPECT_FALSE(menu->actions().at(1)->isEnabled()); // nothing to read back
    menu->actions().at(2)->trigger();
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(OutboxPageTest, neverOffersToSendWhatIsUnclearAndSaysWhy)
{
    open({aPlan(u"Printer"_s, {aStep(StepState::unclear)})});

    EXPECT_FALSE(button(u"sendNowButton"_s)->isEnabled());
    EXPECT_TRUE(text(u"sendNowReasonText"_s).contains(u"second record"_s));
    EXPECT_TRUE(text(u"stepMeansText"_s).contains(u"will not send it again"_s));
    EXPECT_TRUE(text(u"stepMeansText"_s).contains(u"perpro-0123456789abcdef0123456789abcdef"_s));
}

TEST_F(OutboxPageTest, copiesTheToken)
{
    open({aPlan(u"Printer"_s, {aStep(StepState::unclear)})});

    QTest::keyClick(button(u"copyTokenButton"_s), Qt::Key_Space);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"perpro-0123456789abcdef0123456789abcdef"_s);
}

TEST_F(OutboxPageTest, readsBackWhatWasCreated)
{
    app::domain::Step step = aStep(StepState::accepted);
    step.record = RecordRef{u"Tickets"_s, 99};
    open({aPlan(u"Printer"_s, {step})});
    m_wire->answerReadBack(tests::aProblem(ProblemKind::notPermitted, Delivery::refused));

    QTest::keyClick(button(u"readBackNowButton"_s), Qt::Key_Space);
    m_wire->answerReadBack(tests::readBackBy(7));

    EXPECT_EQ(m_model->rowCount(), 0);
    EXPECT_TRUE(m_page->findChild<ui::parts::MessageStrip *>(u"outboxMessage"_s)
                    ->message()
                    .contains(u"Anna Müller"_s));
}

TEST_F(OutboxPageTest, raisesTheAlarmWhenTheAuthorIsWrong)
{
    app::domain::Step step = aStep(StepState::accepted);
    step.record = RecordRef{u"Tickets"_s, 99};
    open({aPlan(u"Printer"_s, {step})});

    m_wire->answerReadBack(tests::readBackBy(8));

    auto *message = m_page->findChild<ui::parts::MessageStrip *>(u"outboxMessage"_s);
    EXPECT_EQ(message->tone(), ui::parts::Tone::alarm);
    EXPECT_TRUE(message->message().contains(u"not attributed to Anna Müller"_s))
        << message->message().toStdString();
}

TEST_F(OutboxPageTest, showsThePlanThatTheArrowKeysGoTo)
{
    open({aPlan(u"One"_s, {aStep(StepState::unclear)}), aPlan(u"Two"_s, {aStep(StepState::unclear)})});

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);

    EXPECT_EQ(text(u"planTitleText"_s), u"Two"_s);
}

} // namespace
