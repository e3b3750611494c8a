// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/readers.h"

#include "tests/app/autotask/wire_table.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;
using app::net::Answer;

namespace {

const Zone americaEast{u"America East"_s, QUrl(u"https://webservices3.autotask.net/ATServicesRest/"_s),
    QUrl(u"https://ww3.autotask.net/"_s), 12345};
const RecordRef ticketRef{u"Tickets"_s, 4711};

Problem badAnswerAt(
    const QString &path, ProblemKind kind = ProblemKind::badAnswer, Delivery delivery = Delivery::unknown)
{
    Problem problem;
    problem.kind = kind;
    problem.delivery = delivery;
    problem.httpStatus = 200;
    problem.requestId = u"wire-1"_s;
    problem.detail = u"the answer has no usable \"%1\""_s.arg(path);
    return problem;
}

template <typename T>
void isValue(const Result<T> &result, const T &expected)
{
    ASSERT_TRUE(result) << result.error().detail.toStdString();
    EXPECT_EQ(*result, expected);
}

template <typename T>
void isProblem(const Result<T> &result, const Problem &expected)
{
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), expected) << result.error().detail.toStdString();
}

template <typename T>
void isPage(const Result<Page<T>> &result, const std::vector<T> &items, qint64 lastId, bool isLast)
{
    ASSERT_TRUE(result) << result.error().detail.toStdString();
    EXPECT_EQ(result->items, items);
    EXPECT_EQ(result->lastId, lastId);
    EXPECT_EQ(result->isLast, isLast);
}

ReadBack shown(const ReadAuthor &author, const QString &token = {})
{
    return {author, true, u"T20261121.0001"_s, token};
}

struct AnswerRow
{
    QString file;
    std::function<void(const Answer &)> check;
};

const AnswerRow answerRows[] = {
    {u"zone"_s, [](const Answer &answer) { isValue(readZone(answer), americaEast); }},
    {u"zone_after_a_move"_s,
        [](const Answer &answer) {
            isValue(readZone(answer),
                Zone{u"EU1"_s, QUrl(u"https://webservices19.autotask.net/ATServicesRest/"_s),
                    QUrl(u"https://ww19.autotask.net/"_s), 12345});
        }},
    {u"zone_without_url"_s, [](const Answer &answer) { isProblem(readZone(answer), badAnswerAt(u"url"_s)); }},
    {u"zone_with_relative_url"_s,
        [](const Answer &answer) { isProblem(readZone(answer), badAnswerAt(u"url"_s)); }},
    {u"zone_without_web_url"_s,
        [](const Answer &answer) { isProblem(readZone(answer), badAnswerAt(u"webUrl"_s)); }},
    {u"version"_s, [](const Answer &answer) { isValue(readVersion(answer), Done{}); }},
    {u"version_with_errors"_s,
        [](const Answer &answer) { isProblem(readVersion(answer), badAnswerAt(u"majorVersion"_s)); }},
    {u"created"_s,
        [](const Answer &answer) {
            isValue(readCreated(answer, u"TicketNotes"_s), RecordRef{u"TicketNotes"_s, 29734311});
        }},
    {u"created_without_id"_s,
        [](const Answer &answer) { isProblem(readCreated(answer, u"Tickets"_s), badAnswerAt(u"itemId"_s)); }},
    {u"created_with_id_null"_s,
        [](const Answer &answer) { isProblem(readCreated(answer, u"Tickets"_s), badAnswerAt(u"itemId"_s)); }},
    {u"created_with_id_0"_s,
        [](const Answer &answer) { isProblem(readCreated(answer, u"Tickets"_s), badAnswerAt(u"itemId"_s)); }},
    {u"created_with_id_as_text"_s,
        [](const Answer &answer) { isProblem(readCreated(answer, u"Tickets"_s), badAnswerAt(u"itemId"_s)); }},
    {u"created_with_negative_id"_s,
        [](const Answer &answer) { isProblem(readCreated(answer, u"Tickets"_s), badAnswerAt(u"itemId"_s)); }},
    {u"created_with_broken_id"_s,
        [](const Answer &answer) { isProblem(readCreated(answer, u"Tickets"_s), badAnswerAt(u"itemId"_s)); }},
    {u"ticket_by_resource"_s,
        [](const Answer &answer) {
            isValue(readReadBack(answer, ticketRef),
                shown({{}, ResourceId{29682885}, ResourceId{29682930}}, u"perpro-1"_s));
        }},
    {u"ticket_by_contact"_s,
        [](const Answer &answer) {
            isValue(readReadBack(answer, ticketRef), shown({ContactId{30683}, {}, {}}));
        }},
    {u"ticket_by_api_user"_s,
        [](const Answer &answer) {
            isValue(readReadBack(answer, ticketRef), shown({{}, ResourceId{29682930}, {}}));
        }},
    {u"time_entry_by_resource"_s,
        [](const Answer &answer) {
            isValue(readReadBack(answer, {u"TimeEntries"_s, 88}),
                ReadBack{{{}, ResourceId{29682885}, ResourceId{29682930}}, true, {}, {}});
        }},
    {u"company_note"_s,
        [](const Answer &answer) {
            isValue(readReadBack(answer, {u"CompanyNotes"_s, 9}),
                ReadBack{{{}, {}, ResourceId{29682930}}, false, {}, {}});
        }},
    {u"ticket_note_by_resource"_s,
        [](const Answer &answer) {
            isValue(readReadBack(answer, {u"TicketNotes"_s, 89}),
                ReadBack{{{}, ResourceId{29682885}, ResourceId{29682930}}, true, {}, {}});
        }},
    {u"ticket_note_by_contact"_s,
        [](const Answer &answer) {
            isValue(readReadBack(answer, {u"TicketNotes"_s, 88}),
                ReadBack{{ContactId{30683}, {}, {}}, true, {}, {}});
        }},
    {u"ticket_note_not_attributed"_s,
        [](const Answer &answer) {
            isValue(readReadBack(answer, {u"TicketNotes"_s, 88}),
                ReadBack{{{}, ResourceId{29682930}, {}}, true, {}, {}});
        }},
    {u"company"_s,
        [](const Answer &answer) {
            isValue(readCompany(answer, CompanyId{174}),
                Company{CompanyId{174}, u"Müller & Söhne"_s, CompanyId{9}, true});
            isProblem(readCompany(answer, CompanyId{175}), badAnswerAt(u"item.id"_s));
        }},
    {u"contact"_s,
        [](const Answer &answer) {
            isValue(readContact(answer, ContactId{30683}),
                Contact{ContactId{30683}, CompanyId{174}, u"Renée"_s, u"O'Brien"_s, {},
                    {u"r@contoso.example"_s}, false});
            isProblem(readCompany(answer, CompanyId{30683}), badAnswerAt(u"item"_s));
        }},
    {u"resource"_s,
        [](const Answer &answer) {
            isValue(readResource(answer, ResourceId{29682885}),
                Resource{ResourceId{29682885}, u"Dana"_s, u"Weber"_s, {}, u"dweber"_s, {u"d@msp.example"_s},
                    1, false});
        }},
    {u"record_null"_s,
        [](const Answer &answer) {
            isProblem(readReadBack(answer, ticketRef),
                badAnswerAt(u"item"_s, ProblemKind::notFound, Delivery::refused));
            isProblem(readContact(answer, ContactId{5}),
                badAnswerAt(u"item"_s, ProblemKind::notFound, Delivery::refused));
        }},
    {u"record_missing_item"_s,
        [](const Answer &answer) { isProblem(readReadBack(answer, ticketRef), badAnswerAt(u"item.id"_s)); }},
    {u"record_of_another_id"_s,
        [](const Answer &answer) { isProblem(readReadBack(answer, ticketRef), badAnswerAt(u"item.id"_s)); }},
    {u"companies"_s,
        [](const Answer &answer) {
            isPage<Company>(readCompanies(answer, {u"Companies"_s, companyFields()}, americaEast),
                {{CompanyId{0}, u"We ourselves"_s, {}, true}, {CompanyId{174}, u"Müller & Söhne"_s, {}, true},
                    {CompanyId{175}, u"Closed"_s, CompanyId{174}, false}},
                175, true);
        }},
    {u"contacts"_s,
        [](const Answer &answer) {
            isPage<Contact>(readContacts(answer, {u"Contacts"_s, contactFields()}, americaEast),
                {{ContactId{30683}, CompanyId{174}, u"Renée"_s, u"O'Brien"_s, u"CFO"_s,
                     {u"r@contoso.example"_s, u"r3@contoso.example"_s}, true},
                    {ContactId{30684}, CompanyId{0}, u"Old"_s, u"Hand"_s, {}, {}, false}},
                30684, false);
        }},
    {u"resources"_s,
        [](const Answer &answer) {
            isPage<Resource>(readResources(answer, {u"Resources"_s, resourceFields()}, americaEast),
                {{ResourceId{29682885}, u"Dana"_s, u"Weber"_s, u"Engineer"_s, u"dweber"_s,
                     {u"d@msp.example"_s, u"d2@msp.example"_s}, 1, true},
                    {ResourceId{29682930}, u"API"_s, u"User"_s, {}, u"api"_s, {}, 7, false}},
                29682930, true);
        }},
};

TEST(Readers, readEveryAnswerOfTheWireFiles)
{
    for (const AnswerRow &row : answerRows) {
        SCOPED_TRACE(row.file.toStdString());

        row.check(tests::wireAnswer(row.file));
    }
}

TEST(Readers, dateTheNewestChangeOfAPageOfPeople)
{
    const auto contacts =
        readContacts(tests::wireAnswer(u"contacts"_s), {u"Contacts"_s, contactFields()}, americaEast);
    const auto companies =
        readCompanies(tests::wireAnswer(u"companies"_s), {u"Companies"_s, companyFields()}, americaEast);

    ASSERT_TRUE(contacts);
    EXPECT_EQ(contacts->newestChange, QDateTime({2026, 10, 2}, {6, 0}, Qt::UTC))
        << "a record that was never changed counts with its creation";
    ASSERT_TRUE(companies);
    EXPECT_FALSE(companies->newestChange.isValid()) << "these have no dates";
}

TEST(Readers, passEveryErrorOn)
{
    const PageQuery query{u"Companies"_s, companyFields()};
    for (const QString &name : tests::wireFiles(u"answers/errors"_s)) {
        SCOPED_TRACE(name.toStdString());
        const Answer answer = tests::wireFile(name).answer;

        EXPECT_FALSE(readZone(answer));
        EXPECT_FALSE(readVersion(answer));
        EXPECT_FALSE(readCreated(answer, u"Tickets"_s));
        EXPECT_FALSE(readReadBack(answer, ticketRef));
        EXPECT_FALSE(readCompanies(answer, query, americaEast));
        EXPECT_FALSE(readContacts(answer, query, americaEast));
        EXPECT_FALSE(readResources(answer, query, americaEast));
        EXPECT_FALSE(readCompany(answer, CompanyId{1}));
        EXPECT_FALSE(readContact(answer, ContactId{1}));
        EXPECT_FALSE(readResource(answer, ResourceId{1}));
    }
}

TEST(Readers, tellAnUnknownUserFromAnOutage)
{
    const auto unknown = readZone(tests::wireAnswer(u"errors/zone_information_could_not_be_determined"_s));
    const auto outage = readZone(tests::wireAnswer(u"errors/status_500_html"_s));

    EXPECT_EQ(unknown.error().kind, ProblemKind::unknownUser);
    EXPECT_EQ(outage.error().kind, ProblemKind::serverDown);
}

} // namespace

QStringList tests::answersInUse()
{
    QStringList names;
    for (const AnswerRow &row : answerRows)
        names.append(u"answers/"_s + row.file);
    return names;
}
