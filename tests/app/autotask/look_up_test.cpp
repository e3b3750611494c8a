// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/look_up.h"

#include "app/autotask/classify.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;
using namespace std::chrono_literals;
using app::net::Answer;

namespace {

const QDateTime leftAt(QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc());

Step ticketStep()
{
    Step step;
    step.draft.entity = u"Tickets"_s;
    step.draft.fields = {{u"title"_s, u"Printer offline"_s}};
    step.token = u"perpro-1"_s;
    step.sentAt = leftAt;
    return step;
}

Step noteStep()
{
    Step step = ticketStep();
    step.draft.entity = u"TicketNotes"_s;
    step.draft.parent = RecordRef{u"Tickets"_s, 7};
    step.token.clear();
    return step;
}

QString conditionsOf(const Step &step)
{
    return QString::fromUtf8(
        QJsonDocument(lookUpQuery(step, 2min)->conditions).toJson(QJsonDocument::Compact));
}

Answer answer(int status, const QByteArray &body, QList<app::net::Header> headers = {})
{
    Answer made;
    made.status = status;
    made.headers = std::move(headers);
    made.headers.append(app::net::Header{"Content-Type", "application/json"});
    made.body = body;
    return made;
}

TEST(LookUpQuery, asksForATicketByOurTokenOrByItsTitleSinceItLeft)
{
    EXPECT_EQ(conditionsOf(ticketStep()),
        uR"([{"items":[{"field":"externalID","op":"eq","value":"perpro-1"},)"
        uR"({"items":[{"field":"title","op":"eq","value":"Printer offline"},)"
        uR"({"field":"createDate","op":"gte","value":"2026-11-21T09:58:00.000Z"}],"op":"and"}],"op":"or"}])"_s);
}

TEST(LookUpQuery, asksForATicketWithoutATokenByItsTitleAlone)
{
    Step step = ticketStep();
    step.token.clear();

    EXPECT_EQ(conditionsOf(step),
        uR"([{"field":"title","op":"eq","value":"Printer offline"},)"
        uR"({"field":"createDate","op":"gte","value":"2026-11-21T09:58:00.000Z"}])"_s);
}

TEST(LookUpQuery, asksForANoteByItsTicket)
{
    EXPECT_EQ(conditionsOf(noteStep()),
        uR"([{"field":"ticketID","op":"eq","value":7},)"
        uR"({"field":"createDateTime","op":"gte","value":"2026-11-21T09:58:00.000Z"}])"_s);
}

TEST(LookUpQuery, isNotThereForANoteWithoutItsTicket)
{
    Step step = noteStep();
    step.draft.parent.reset();

    EXPECT_FALSE(lookUpQuery(step, 2min));
}

TEST(LookUpQuery, isNotThereForWhatCannotBeLookedFor)
{
    Step step = ticketStep();
    step.draft.entity = u"Appointments"_s;

    EXPECT_FALSE(lookUpQuery(step, 2min));
}

TEST(LookUpAnswer, isReadWithTheServersTime)
{
    const PageQuery query = *lookUpQuery(ticketStep(), 2min);
    const auto found = readLookUp(answer(200,
                                      R"({"items":[{"id":5,"title":"Printer offline","description":"Text",)"
                                      R"("externalID":"perpro-1","ticketNumber":"T1","createdByContactID":8,)"
                                      R"("creatorResourceID":9,"createDate":"2026-11-21T10:00:01"}],)"
                                      R"("pageDetails":{"nextPageUrl":null}})",
                                      {{"Date", "Sat, 21 Nov 2026 10:00:02 GMT"}}),
        query, {});

    ASSERT_TRUE(found) << found.error().detail.toStdString();
    EXPECT_EQ(found->serverTime, leftAt.addSecs(2));
    ASSERT_EQ(found->candidates.size(), 1U);
    const Candidate &candidate = found->candidates.front();
    EXPECT_EQ(candidate.record, (RecordRef{u"Tickets"_s, 5}));
    EXPECT_EQ(candidate.token, u"perpro-1"_s);
    EXPECT_EQ(candidate.number, u"T1"_s);
    EXPECT_EQ(candidate.author.contact, ContactId{8});
    EXPECT_EQ(candidate.createdAt, leftAt.addSecs(1));
}

TEST(LookUpAnswer, thatIsNotTheWholeListIsNone)
{
    PageQuery query = *lookUpQuery(ticketStep(), 2min);
    query.size = 1;

    EXPECT_FALSE(readLookUp(
        answer(200, R"({"items":[{"id":5,"title":"a"}],"pageDetails":{"nextPageUrl":null}})"), query, {}));
}

TEST(RetryAfter, isReadInSeconds)
{
    const auto object = readObject(answer(429, "{}", {{"Retry-After", "7"}}));

    EXPECT_EQ(object.error().retryAfter, 7s);
}

TEST(RetryAfter, isReadAsADateByTheServersOwnClock)
{
    const auto object = readObject(answer(429, "{}",
        {{"Date", "Sat, 21 Nov 2026 10:00:00 GMT"}, {"Retry-After", "Sat, 21 Nov 2026 10:01:30 GMT"}}));

    EXPECT_EQ(object.error().retryAfter, 90s);
}

TEST(RetryAfter, isNoTimeIfItMakesNoSense)
{
    for (const char *text : {"", "soon", "-3", "Sat, 21 Nov 2026 10:01:30 GMT", "99999999999999999999"})
        EXPECT_FALSE(readObject(answer(429, "{}", {{"Retry-After", text}})).error().retryAfter) << text;
}

} // namespace
