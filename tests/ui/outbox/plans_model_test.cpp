// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/outbox/outbox_with_wire.h"
#include "ui/outbox/plans_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::PlanId;
using app::domain::RecordRef;
using app::domain::StepState;
using tests::aPlan;
using tests::aStep;
using tests::OutboxWithWire;
using ui::outbox::PlansModel;

namespace {

constexpr auto warnOnly = QAbstractItemModelTester::FailureReportingMode::Warning;

QString textAt(const PlansModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

TEST(PlansModel, showsWhatAnEarlierRunLeft)
{
    const OutboxWithWire wire(
        {aPlan(u"New"_s, {aStep(StepState::unclear)}), aPlan(u"Old"_s, {aStep(StepState::verified)})});

    const PlansModel all(*wire.outbox, PlansModel::Filter::all);
    const PlansModel open(*wire.outbox, PlansModel::Filter::open);

    EXPECT_EQ(all.rowCount(), 2);
    EXPECT_EQ(open.rowCount(), 1);
    EXPECT_EQ(textAt(open, 0, PlansModel::whatColumn), u"New"_s);
}

TEST(PlansModel, putsANewPlanOnTop)
{
    OutboxWithWire wire({aPlan(u"Old"_s, {aStep(StepState::verified)})});
    PlansModel model(*wire.outbox, PlansModel::Filter::all);
    const QAbstractItemModelTester tester(&model, warnOnly);
    const QSignalSpy inserted(&model, &PlansModel::rowsInserted);
    wire.outbox->start();

    wire.submit(u"New"_s);

    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(textAt(model, 0, PlansModel::whatColumn), u"New"_s);
    EXPECT_EQ(textAt(model, 0, PlansModel::stateColumn), u"Sending"_s);
}

TEST(PlansModel, followsAPlanThroughItsStatesWithoutAReset)
{
    OutboxWithWire wire;
    PlansModel model(*wire.outbox, PlansModel::Filter::all);
    const QAbstractItemModelTester tester(&model, warnOnly);
    const QSignalSpy reset(&model, &PlansModel::modelReset);
    wire.outbox->start();
    wire.submit(u"New"_s);

    wire.answerCreate(RecordRef{u"Tickets"_s, 99});
    EXPECT_EQ(textAt(model, 0, PlansModel::stateColumn), u"Created, not read back"_s);
    wire.answerReadBack(tests::readBackBy(7));

    EXPECT_EQ(textAt(model, 0, PlansModel::stateColumn), u"Verified"_s);
    EXPECT_EQ(textAt(model, 0, PlansModel::whatColumn), u"T20261121.0001 · New"_s);
    EXPECT_EQ(reset.size(), 0);
}

TEST(PlansModel, letsASettledPlanLeaveTheOpenOnes)
{
    OutboxWithWire wire;
    PlansModel model(*wire.outbox, PlansModel::Filter::open);
    const QAbstractItemModelTester tester(&model, warnOnly);
    const QSignalSpy left(&model, &PlansModel::planLeft);
    wire.outbox->start();
    const PlanId id = wire.submit(u"New"_s);

    wire.answerCreate(RecordRef{u"Tickets"_s, 99});
    wire.answerReadBack(tests::readBackBy(7));

    EXPECT_EQ(model.rowCount(), 0);
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().first().value<PlanId>(), id);
}

TEST(PlansModel, keepsAnUnclearPlanOpen)
{
    OutboxWithWire wire;
    PlansModel model(*wire.outbox, PlansModel::Filter::open);
    wire.outbox->start();
    wire.submit(u"New"_s);

    wire.answerCreate(tests::aProblem(app::domain::ProblemKind::timeout, app::domain::Delivery::unknown));

    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(textAt(model, 0, PlansModel::stateColumn), u"Unclear"_s);
    EXPECT_EQ(
        model.index(0, 0).data(PlansModel::moodRole).toInt(), static_cast<int>(ui::words::Mood::warning));
}

TEST(PlansModel, saysEverythingOfARowToAScreenReader)
{
    const OutboxWithWire wire({aPlan(u"Printer"_s, {aStep(StepState::unclear)})});
    const PlansModel model(*wire.outbox, PlansModel::Filter::open);

    for (int column = 0; column < model.columnCount(); ++column) {
        const QString text = model.index(0, column).data(Qt::AccessibleTextRole).toString();
        for (const auto &part : {u"21/11/2026 10:29"_s, u"Printer"_s, u"Anna Müller"_s, u"Unclear"_s,
                 u"no trustworthy"_s, u"Waits for the look-up"_s})
            EXPECT_TRUE(text.contains(part)) << text.toStdString();
    }
}

TEST(PlansModel, tellsWithoutAWordOfTheOutboxThatALookBegan)
{
    const OutboxWithWire wire({aPlan(u"Printer"_s, {aStep(StepState::unclear)})});
    PlansModel model(*wire.outbox, PlansModel::Filter::open);
    const QSignalSpy touched(&model, &PlansModel::planTouched);
    wire.outbox->start();

    model.refresh();
    EXPECT_EQ(textAt(model, 0, PlansModel::waitsColumn), u"the look-up, next at 12:00:00"_s);
    EXPECT_EQ(touched.size(), 1);
    model.refresh();

    EXPECT_EQ(touched.size(), 1); // nothing is drawn anew that did not change
}

TEST(PlansModel, neverLetsATitleBecomeMarkup)
{
    const OutboxWithWire wire({aPlan(u"<img src='x'>"_s, {aStep(StepState::unclear)})});
    const PlansModel model(*wire.outbox, PlansModel::Filter::open);

    const QString tooltip = model.index(0, PlansModel::whatColumn).data(Qt::ToolTipRole).toString();

    EXPECT_FALSE(tooltip.contains(u"<img"_s)) << tooltip.toStdString();
}

} // namespace
