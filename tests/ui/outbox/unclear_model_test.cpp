// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/outbox/outbox_with_wire.h"
#include "ui/outbox/unclear_model.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace ui::outbox;
using app::domain::Delivery;
using app::domain::ProblemKind;
using app::domain::RecordRef;
using app::domain::Step;
using app::domain::StepState;
using tests::aCandidate;
using tests::aLookUp;
using tests::anEarlyLookUp;
using tests::aPlan;
using tests::aStep;
using tests::OutboxWithWire;
using Asking = UnclearModel::Asking;

namespace {

class Unclear : public testing::Test
{
protected:
    Unclear()
        : wire({aPlan(u"Printer"_s, {aStep(StepState::unclear)})})
        , model(*wire.outbox, [](const app::domain::Actor &) { return u"Anna Müller"_s; })
    {
        wire.outbox->start();
    }

    void findNothing() { wire.look(wire.first(), aLookUp({})); }
    void findTwo()
    {
        wire.look(wire.first(),
            aLookUp({aCandidate(98, u"T20261121.0001"_s, 4), aCandidate(99, u"T20261121.0002"_s, 70)}));
    }
    [[nodiscard]] app::domain::StepId id() const { return wire.first().id; }
    [[nodiscard]] Offer sendAgain() const
    {
        return sendAgainOffer(wire.first(), model.outlookOf(wire.first()));
    }
    [[nodiscard]] std::vector<CandidateCard> cards() const
    {
        return model.candidates(wire.outbox->plans().front(), wire.first());
    }

    OutboxWithWire wire;
    UnclearModel model;
};

TEST_F(Unclear, isSentAgainOnlyWhenTheSearchEndedWithoutAHit)
{
    EXPECT_FALSE(sendAgain().isPossible);
    wire.look(wire.first(), anEarlyLookUp());
    EXPECT_FALSE(sendAgain().isPossible);
    EXPECT_TRUE(sendAgain().text.contains(u"until 10:36:02"_s)) << sendAgain().text.toStdString();
    findTwo();
    EXPECT_FALSE(sendAgain().isPossible);
    EXPECT_TRUE(sendAgain().text.contains(u"records that fit"_s)) << sendAgain().text.toStdString();

    findNothing();

    EXPECT_TRUE(sendAgain().isPossible);
}

TEST_F(Unclear, isSentAgainOnlyAfterItWasAskedBack)
{
    findNothing();
    EXPECT_FALSE(model.sendAgain(id()));
    EXPECT_TRUE(wire.creates.empty());
    model.ask(id(), Asking::sendAgain);
    EXPECT_EQ(model.asking(wire.first()), Asking::sendAgain);

    EXPECT_TRUE(model.sendAgain(id()));

    EXPECT_EQ(wire.creates.size(), 1U);
    EXPECT_FALSE(model.sendAgain(id()));
    EXPECT_EQ(wire.creates.size(), 1U);
}

TEST_F(Unclear, doesNotAskBackAboutSendingAgainWhereThatIsNotPossible)
{
    model.ask(id(), Asking::sendAgain);

    EXPECT_EQ(model.asking(wire.first()), Asking::nothing);
}

TEST_F(Unclear, withdrawsTheQuestionWhenALookBeginsAndDoesNotBringItBack)
{
    findNothing();
    model.ask(id(), Asking::sendAgain);

    model.lookUpNow(id());
    EXPECT_EQ(model.asking(wire.first()), Asking::nothing);
    EXPECT_FALSE(model.sendAgain(id()));
    wire.answerLookUp(aLookUp({}));

    EXPECT_EQ(model.asking(wire.first()), Asking::nothing);
    EXPECT_TRUE(wire.creates.empty());
}

TEST_F(Unclear, tellsThatALookBegins)
{
    const QSignalSpy changed(&model, &UnclearModel::changed);

    model.lookUpNow(id());

    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(lookUpOffer(wire.first(), model.outlookOf(wire.first())).isPossible);
}

TEST_F(Unclear, doesNotOfferToLookWithCredentialsThatWereRefused)
{
    wire.look(wire.first(), tests::aProblem(ProblemKind::badCredentials, Delivery::refused));

    const Offer offer = lookUpOffer(wire.first(), model.outlookOf(wire.first()));

    EXPECT_FALSE(offer.isPossible);
    EXPECT_TRUE(offer.text.contains(u"secret"_s)) << offer.text.toStdString();
}

TEST_F(Unclear, isGivenUpOnlyWithAReason)
{
    model.ask(id(), Asking::discard);
    model.setReason(id(), u"  "_s);
    EXPECT_FALSE(model.mayDiscard(id()));
    EXPECT_FALSE(model.discard(id()));
    EXPECT_EQ(wire.first().state, StepState::unclear);
    model.setReason(id(), u" Told her by phone "_s);

    EXPECT_TRUE(model.discard(id()));

    EXPECT_EQ(wire.first().state, StepState::discarded);
    EXPECT_EQ(wire.first().reason, u"Told her by phone"_s);
    EXPECT_EQ(model.reason(id()), QString());
}

TEST_F(Unclear, keepsTheReasonThatIsTypedWhileALookFails)
{
    model.ask(id(), Asking::discard);
    model.setReason(id(), u"Told her"_s);

    wire.look(wire.first(), tests::aProblem(ProblemKind::offline, Delivery::neverLeft));

    EXPECT_EQ(model.asking(wire.first()), Asking::discard);
    EXPECT_EQ(model.reason(id()), u"Told her"_s);
}

TEST_F(Unclear, showsSeveralRecordsWithWhatDiffersMarked)
{
    EXPECT_TRUE(cards().empty());
    findTwo();

    const std::vector<CandidateCard> both = cards();

    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].label, u"T20261121.0001"_s);
    EXPECT_EQ(both[0].link, (RecordRef{u"Tickets"_s, 98}));
    EXPECT_THAT(both[0].lines,
        testing::Contains(CandidateLine{u"Created"_s, u"10:30:04 (4 s after it was sent)"_s, true}));
    EXPECT_THAT(both[1].lines,
        testing::Contains(CandidateLine{u"Created"_s, u"10:31:10 (70 s after it was sent)"_s, true}));
    EXPECT_THAT(both[1].lines, testing::Contains(CandidateLine{u"Author"_s, u"Anna Müller"_s, false}));
}

TEST_F(Unclear, showsALineOnAllRecordsWhereOnlyOneHasIt)
{
    app::domain::Candidate foreign = aCandidate(99, u"T20261121.0002"_s, 70);
    foreign.token = u"rmm-17"_s;
    wire.look(wire.first(), aLookUp({aCandidate(98, u"T20261121.0001"_s, 4), foreign}));

    EXPECT_THAT(cards()[0].lines, testing::Contains(CandidateLine{u"Token"_s, u"–"_s, true, true}));
    EXPECT_THAT(cards()[1].lines, testing::Contains(CandidateLine{u"Token"_s, u"rmm-17"_s, true, true}));
}

TEST_F(Unclear, isReadBackAsTheRecordThatThePersonChooses)
{
    findTwo();

    model.choose(id(), RecordRef{u"Tickets"_s, 99});
    EXPECT_EQ(wire.first().state, StepState::accepted);
    wire.answerReadBack(tests::readBackBy(7));

    EXPECT_EQ(wire.first().state, StepState::verified);
    EXPECT_EQ(wire.first().record, (RecordRef{u"Tickets"_s, 99}));
    EXPECT_TRUE(wire.creates.empty());
}

TEST_F(Unclear, staysUndecidedWhenItIsNoneOfThese)
{
    findTwo();

    model.setNoneOfThese(id(), true);

    EXPECT_TRUE(model.isNoneOfThese(id()));
    EXPECT_EQ(wire.first().state, StepState::unclear);
    EXPECT_FALSE(sendAgain().isPossible);
    model.setNoneOfThese(id(), false);
    EXPECT_FALSE(model.isNoneOfThese(id()));
}

TEST_F(Unclear, asksAnewWhenOtherRecordsAreFound)
{
    findTwo();
    model.setNoneOfThese(id(), true);

    wire.look(wire.first(),
        aLookUp({aCandidate(98, u"T20261121.0001"_s, 4), aCandidate(97, u"T20261121.0003"_s, 90)}));

    EXPECT_FALSE(model.isNoneOfThese(id()));
}

TEST(UnclearFacts, offerNothingForAnyOtherState)
{
    for (int each = 0; each <= static_cast<int>(StepState::discarded); ++each) {
        const Step step = aStep(static_cast<StepState>(each));
        const bool isUnclear = step.state == StepState::unclear;

        EXPECT_EQ(discardOffer(step).isPossible, isUnclear) << each;
        EXPECT_FALSE(lookUpOffer(step, {}).isPossible) << each; // not even begun
        EXPECT_FALSE(sendAgainOffer(step, {}).isPossible) << each;
    }
}

TEST(UnclearFacts, spellTheConsequencesOut)
{
    const Step step = aStep(StepState::unclear, u"TicketNotes"_s);

    EXPECT_TRUE(sendAgainConsequence(step, {}).contains(u"there will be two records (Ticket note)"_s));
    EXPECT_TRUE(sendAgainConsequence(step, {}).contains(u"customers may see both"_s));
    EXPECT_TRUE(discardConsequence(aPlan({}, {step}), step).contains(u"the record stays in Autotask"_s));
    EXPECT_FALSE(discardConsequence(aPlan({}, {step}), step).contains(u"follow"_s));
    EXPECT_TRUE(discardConsequence(aPlan({}, {step, aStep(StepState::planned, u"TicketNotes"_s, 2)}), step)
                    .contains(u"follow"_s));
}

TEST(UnclearFacts, leadANoteToItsTicket)
{
    Step step = aStep(StepState::unclear, u"TicketNotes"_s);
    step.draft.parent = RecordRef{u"Tickets"_s, 34};
    app::outbox::Search search;
    search.state = app::outbox::Search::State::several;
    search.candidates = {aCandidate(1, {}, 0), aCandidate(2, {}, 0)};
    for (auto &each : search.candidates)
        each.record.entity = u"TicketNotes"_s;

    const auto cards = candidateCards(step, {&search, {}, {}}, {});

    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].link, (RecordRef{u"Tickets"_s, 34}));
    EXPECT_TRUE(cards[0].isLinkToParent);
    EXPECT_EQ(cards[0].label, u"Ticket note 1"_s);
}

} // namespace
