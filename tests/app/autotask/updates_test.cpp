// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/updates.h"

#include "tests/support/printers.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;

namespace {

Step closing()
{
    Step step;
    step.kind = StepKind::update;
    step.draft = {u"Tickets"_s, RecordRef{u"Tickets"_s, 7719}, {{u"status"_s, 5}}, {}};
    step.record = step.draft.parent;
    return step;
}

app::net::Answer ticketAnswer(const QJsonObject &item)
{
    app::net::Answer answer;
    answer.status = 200;
    answer.headers = {{"Content-Type", "application/json"}, {"Date", "Sat, 21 Nov 2026 10:00:00 GMT"}};
    answer.body = QJsonDocument(QJsonObject{{u"item"_s, item}}).toJson();
    return answer;
}

TEST(Updates, knowTheSameValueInEveryFormInWhichAutotaskTellsIt)
{
    const QJsonObject held{{u"status"_s, 5}, {u"queueID"_s, u"29682833"_s}, {u"title"_s, u"One\r\nTwo "_s},
        {u"dueDateTime"_s, u"2026-11-21T10:00:00"_s}, {u"contactID"_s, QJsonValue::Null},
        {u"estimatedHours"_s, 1.5}, {u"isVisibleToComanaged"_s, true}};

    EXPECT_EQ(
        unkeptFields(held,
            {{u"Status"_s, 5}, {u"queueID"_s, 29682833}, {u"title"_s, u"One\nTwo"_s},
                {u"dueDateTime"_s, u"2026-11-21T10:00:00.000Z"_s}, {u"contactID"_s, QJsonValue::Null},
                {u"estimatedHours"_s, 1.5}, {u"isVisibleToComanaged"_s, true}, {u"resolution"_s, u""_s}}),
        QStringList());
}

TEST(Updates, nameEveryFieldThatHoldsAnotherValue)
{
    const QJsonObject held{{u"status"_s, 1}, {u"queueID"_s, QJsonValue::Null}, {u"flag"_s, 1}};

    EXPECT_EQ(unkeptFields(held,
                  {{u"status"_s, 5}, {u"queueID"_s, 29682833}, {u"flag"_s, true}, {u"title"_s, u"x"_s}}),
        (QStringList{u"flag"_s, u"queueID"_s, u"status"_s, u"title"_s}));
}

TEST(Updates, tellWhatDidNotStayAndNeverAnAuthor)
{
    const auto read =
        readUpdated(ticketAnswer({{u"id"_s, 7719}, {u"status"_s, 1}, {u"ticketNumber"_s, u"T20261121.0001"_s},
                        {u"creatorResourceID"_s, 5}, {u"impersonatorCreatorResourceID"_s, 6}}),
            closing());

    ASSERT_TRUE(read);
    EXPECT_FALSE(read->hasCreatorField);
    EXPECT_EQ(read->unkept, QStringList(u"status"_s));
    EXPECT_EQ(read->author, ReadAuthor());
    EXPECT_EQ(read->number, u"T20261121.0001"_s);
}

TEST(Updates, areFoundWhereEveryValueIsThere)
{
    const auto found = readChanged(ticketAnswer({{u"id"_s, 7719}, {u"status"_s, 5}}), closing());

    ASSERT_TRUE(found);
    ASSERT_EQ(found->candidates.size(), 1U);
    EXPECT_EQ(found->candidates.front().record, (RecordRef{u"Tickets"_s, 7719}));
    EXPECT_EQ(found->serverTime, QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC));
}

TEST(Updates, areNotFoundWhereAValueIsAnother)
{
    const auto found = readChanged(ticketAnswer({{u"id"_s, 7719}, {u"status"_s, 1}}), closing());

    ASSERT_TRUE(found);
    EXPECT_TRUE(found->candidates.empty());
}

} // namespace
