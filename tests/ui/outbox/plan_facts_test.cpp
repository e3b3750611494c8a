// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/outbox/outbox_with_wire.h"
#include "ui/outbox/receipt.h"

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace ui::outbox;
using app::domain::Plan;
using app::domain::RecordRef;
using app::domain::Step;
using app::domain::StepState;
using tests::aPlan;
using tests::aStep;

namespace {

constexpr int stateCount = static_cast<int>(StepState::discarded) + 1;

Plan planIn(StepState state)
{
    return aPlan(u"Printer"_s, {aStep(state)});
}

TEST(PlanFacts, keepUnclearAndUnsettledPlansOpen)
{
    for (int each = 0; each < stateCount; ++each) {
        const auto state = static_cast<StepState>(each);
        const bool isExpected = state == StepState::planned || state == StepState::sending
            || state == StepState::accepted || state == StepState::unclear;

        EXPECT_EQ(isOpen(planIn(state)), isExpected) << stateName(state).toStdString();
    }
}

TEST(PlanFacts, offerToSendOnlyWhatSurelyNeverLeft)
{
    for (int each = 0; each < stateCount; ++each) {
        const auto state = static_cast<StepState>(each);
        const Offer offer = sendOffer(planIn(state));

        EXPECT_EQ(offer.isPossible, state == StepState::planned) << stateName(state).toStdString();
        EXPECT_FALSE(offer.text.isEmpty()) << stateName(state).toStdString();
    }
}

TEST(PlanFacts, doNotOfferToSendWhatStandsBehindAnUnclearPart)
{
    const Plan plan =
        aPlan(u"Two"_s, {aStep(StepState::unclear), aStep(StepState::planned, u"TicketNotes"_s, 2)});

    EXPECT_FALSE(sendOffer(plan).isPossible);
}

TEST(PlanFacts, offerToTakeBackOnlyWhatIsPlanned)
{
    for (int each = 0; each < stateCount; ++each) {
        const auto state = static_cast<StepState>(each);

        EXPECT_EQ(cancelOffer(planIn(state)).isPossible, state == StepState::planned);
        EXPECT_FALSE(cancelOffer(planIn(state)).text.isEmpty());
    }
}

TEST(PlanFacts, offerToReadBackOnlyWhatWasCreated)
{
    for (int each = 0; each < stateCount; ++each) {
        const auto state = static_cast<StepState>(each);

        EXPECT_EQ(readBackOffer(planIn(state)).isPossible, state == StepState::accepted);
        EXPECT_FALSE(readBackOffer(planIn(state)).text.isEmpty());
    }
}

TEST(PlanFacts, offerADraftOnlyForWhatSurelyNeverLeft)
{
    for (int each = 0; each < stateCount; ++each) {
        const auto state = static_cast<StepState>(each);
        const Offer offer = draftOffer(planIn(state));

        EXPECT_EQ(offer.isPossible, state == StepState::planned) << stateName(state).toStdString();
        EXPECT_FALSE(offer.text.isEmpty()) << stateName(state).toStdString();
    }
}

TEST(PlanFacts, offerNoDraftForPartsThatNoFormShowsTogether)
{
    const Plan plan =
        aPlan(u"Two"_s, {aStep(StepState::planned), aStep(StepState::planned, u"TicketNotes"_s, 2)});

    EXPECT_FALSE(draftOffer(plan).isPossible);
}

/// A note with a file and a change of its ticket, as a form submits it.
Plan planOfANotesForm()
{
    Step note = aStep(StepState::planned, u"TicketNotes"_s);
    note.draft.parent = RecordRef{u"Tickets"_s, 7};
    Step file = aStep(StepState::planned, u"TicketNoteAttachments"_s, 2);
    file.parentStep = 1;
    file.file = app::domain::File{{1}, u"log.txt"_s, 3};
    Step change = aStep(StepState::planned, u"Tickets"_s, 3);
    change.kind = app::domain::StepKind::update;
    change.draft.parent = note.draft.parent;
    change.draft.fields = {{u"status"_s, 5}};
    return aPlan(u"Note"_s, {note, file, change});
}

TEST(PlanFacts, offerADraftForAllThatAFormSubmitsWhileNothingOfItHasLeft)
{
    EXPECT_TRUE(draftOffer(planOfANotesForm()).isPossible);

    Plan begun = planOfANotesForm();
    begun.steps[0].state = StepState::verified;
    EXPECT_FALSE(draftOffer(begun).isPossible);
    Plan ofTwo = planOfANotesForm();
    ofTwo.steps[1].actor = app::domain::ResourceId{4711};
    EXPECT_FALSE(draftOffer(ofTwo).isPossible);
    Plan elsewhere = planOfANotesForm();
    elsewhere.steps[2].draft.parent = RecordRef{u"Tickets"_s, 8};
    EXPECT_FALSE(draftOffer(elsewhere).isPossible);
    Plan more = planOfANotesForm();
    more.steps[2].draft.fields.insert(u"priority"_s, 1);
    EXPECT_FALSE(draftOffer(more).isPossible);
}

TEST(PlanFacts, offerADuplicateOfEverythingThatIsNotStillToBeSent)
{
    for (int each = 0; each < stateCount; ++each) {
        const auto state = static_cast<StepState>(each);
        const Offer offer = duplicateOffer(planIn(state));

        EXPECT_EQ(offer.isPossible, state != StepState::planned && state != StepState::sending)
            << stateName(state).toStdString();
        EXPECT_FALSE(offer.text.isEmpty()) << stateName(state).toStdString();
    }
}

TEST(PlanFacts, warnThatWhatIsUnclearMayExistAlready)
{
    EXPECT_TRUE(duplicateOffer(planIn(StepState::unclear)).text.contains(u"may exist already"_s));
}

TEST(PlanFacts, nameTheAuthorThatAutotaskShows)
{
    Step known = aStep(StepState::verified);
    known.author = app::domain::ReadAuthor{{7}, {}, {}};
    Step stranger = aStep(StepState::notAttributed);
    stranger.author = app::domain::ReadAuthor{{}, {55}, {}};
    Step nobody = aStep(StepState::notAttributed);
    nobody.author = app::domain::ReadAuthor{};

    EXPECT_EQ(planReadAuthors(aPlan({}, {known}), {}), u"Anna Müller"_s);
    EXPECT_EQ(planReadAuthors(aPlan({}, {stranger}), {}), u"resource 55"_s);
    EXPECT_EQ(planReadAuthors(aPlan({}, {nobody}), {}), u"nobody is shown"_s);
    EXPECT_EQ(planReadAuthors(planIn(StepState::sending), {}), QString());
}

TEST(PlanFacts, knowTheLastChangeOfAllParts)
{
    Step late = aStep(StepState::verified, u"TicketNotes"_s, 2);
    late.changedAt = late.changedAt.addSecs(60);

    EXPECT_EQ(planChangedAt(aPlan(u"Two"_s, {aStep(StepState::verified), late})), late.changedAt);
}

TEST(PlanFacts, letTheWorstPartSpeak)
{
    const Plan plan =
        aPlan(u"Two"_s, {aStep(StepState::verified), aStep(StepState::notAttributed, u"TicketNotes"_s, 2)});

    EXPECT_EQ(planMood(plan), ui::words::Mood::alarm);
    EXPECT_TRUE(planSentence(plan, {}).startsWith(u"Part 2 of 2, Ticket note: "_s));
}

TEST(PlanFacts, putTheNumberBeforeTheTitle)
{
    Step step = aStep(StepState::verified);
    step.recordNumber = u"T20261121.0001"_s;

    EXPECT_EQ(planTitle(aPlan(u"Printer"_s, {step})), u"T20261121.0001 · Printer"_s);
    EXPECT_EQ(planTitle(planIn(StepState::planned)), u"Printer"_s);
}

TEST(PlanFacts, linkANoteToItsTicket)
{
    Step note = aStep(StepState::verified, u"TicketNotes"_s);
    note.record = RecordRef{u"TicketNotes"_s, 12};
    note.draft.parent = RecordRef{u"Tickets"_s, 34};

    EXPECT_EQ(linkedRecord(aPlan(u"Note"_s, {note})), (RecordRef{u"Tickets"_s, 34}));
}

TEST(PlanFacts, linkNothingThatWasNotCreated)
{
    Step note = aStep(StepState::planned, u"TicketNotes"_s);
    note.draft.parent = RecordRef{u"Tickets"_s, 34};

    EXPECT_EQ(linkedRecord(aPlan(u"Note"_s, {note})), std::nullopt);
}

TEST(Receipt, namesTheAuthorThatWasChosenAndTheOneThatIsShown)
{
    Step step = aStep(StepState::notAttributed);
    step.author = app::domain::ReadAuthor{{}, {55}, {}};
    const NameOf nameOf = [](const app::domain::Actor &) { return u"PerPro API"_s; };

    const QString text = receiptText(aPlan(u"Printer"_s, {step}), nameOf);

    EXPECT_TRUE(text.contains(u"Author chosen: Anna Müller (contact 7)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Author read back: PerPro API (resource 55)"_s)) << text.toStdString();
}

TEST(Receipt, doesNotGiveAStrangerTheNameOfTheChosenOne)
{
    Step step = aStep(StepState::notAttributed);
    step.author = app::domain::ReadAuthor{{8}, {}, {}};

    EXPECT_EQ(readAuthorName(step, {}), QString());
}

TEST(Receipt, saysThatNobodyIsShown)
{
    Step step = aStep(StepState::notAttributed);
    step.author = app::domain::ReadAuthor{};

    const auto lines = receipt(step, {});

    EXPECT_THAT(lines, testing::Contains(testing::Field(&ReceiptLine::value, u"nobody is shown"_s)));
}

TEST(Receipt, saysThatAutotaskDidNotKeepTheToken)
{
    Step step = aStep(StepState::verified);
    step.author = app::domain::ReadAuthor{{7}, {}, {}};

    EXPECT_TRUE(receiptText(aPlan(u"Printer"_s, {step}), {}).contains(u"did not keep it"_s));
    step.isTokenKept = true;
    EXPECT_FALSE(receiptText(aPlan(u"Printer"_s, {step}), {}).contains(u"did not keep it"_s));
}

} // namespace
