// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <ostream>

#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using tests::TenantReply;
using tests::TenantTest;

namespace {

QJsonObject where(const QString &field, const QString &op, const QJsonValue &value = QJsonValue::Undefined)
{
    QJsonObject condition{{u"op"_s, op}, {u"field"_s, field}};
    if (!value.isUndefined())
        condition.insert("value"_L1, value);
    return condition;
}

QJsonObject group(const QString &op, const QJsonArray &items)
{
    return {{u"op"_s, op}, {u"items"_s, items}};
}

class Queries : public TenantTest
{
protected:
    TenantReply ask(const QByteArray &entity, const QJsonObject &body)
    {
        return m_tenant.api("POST", entity + "/query", body);
    }

    /// The ids of the companies that meet the conditions.
    QList<int> companies(const QJsonArray &filter)
    {
        const TenantReply reply = ask("Companies", {{u"Filter"_s, filter}});
        EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
        QList<int> ids;
        const QJsonArray items = reply.json()["items"_L1].toArray();
        for (const QJsonValue &each : items)
            ids.append(each["id"_L1].toInt());
        return ids;
    }

    /// The sentence with which a query over tickets is refused.
    QString refusal(const QJsonObject &body)
    {
        const TenantReply reply = ask("Tickets", body);
        EXPECT_EQ(reply.status, 500) << reply.body.toStdString();
        return reply.errors().value(0);
    }
};

struct Case
{
    const char *what;
    QJsonArray filter;
    QList<int> hits;

    // NOLINTNEXTLINE(readability-identifier-naming): GoogleTest's name
    friend void PrintTo(const Case &each, std::ostream *out) { *out << each.what; }
};

class Operators : public Queries, public testing::WithParamInterface<Case>
{
};

TEST_P(Operators, findExactlyTheseInTheOrderOfTheirIds)
{
    EXPECT_EQ(companies(GetParam().filter), GetParam().hits);
}

INSTANTIATE_TEST_SUITE_P(Each, Operators,
    testing::Values(Case{"eq", {where(u"id"_s, u"eq"_s, 305)}, {305}},
        Case{"eqIgnoresCase", {where(u"companyName"_s, u"eq"_s, u"müller GARTENBAU"_s)}, {325}},
        Case{"noteq", {where(u"id"_s, u"lte"_s, 303), where(u"id"_s, u"noteq"_s, 302)}, {301, 303}},
        Case{"gt", {where(u"id"_s, u"gt"_s, 323)}, {324, 325}},
        Case{"gte", {where(u"id"_s, u"gte"_s, 324)}, {324, 325}},
        Case{"lt", {where(u"id"_s, u"lt"_s, 303)}, {301, 302}},
        Case{"lte", {where(u"id"_s, u"lte"_s, 302)}, {301, 302}},
        Case{"beginsWith", {where(u"companyName"_s, u"beginsWith"_s, u"nordlicht"_s)}, {301, 302, 303, 304}},
        Case{"endsWith", {where(u"companyName"_s, u"endsWith"_s, u"söhne"_s)}, {305}},
        Case{"contains", {where(u"companyName"_s, u"contains"_s, u"mühle"_s)}, {309, 310}},
        Case{"exist", {where(u"parentCompanyID"_s, u"exist"_s)}, {302, 303, 304, 310}},
        Case{"notExist", {where(u"parentCompanyID"_s, u"notExist"_s), where(u"id"_s, u"lt"_s, 306)},
            {301, 305}},
        Case{"in", {where(u"id"_s, u"in"_s, QJsonArray{307, 301, 1})}, {301, 307}},
        Case{
            "notIn", {where(u"id"_s, u"notIn"_s, QJsonArray{301, 302}), where(u"id"_s, u"lt"_s, 304)}, {303}},
        Case{"boolean", {where(u"isActive"_s, u"eq"_s, false)}, {309}},
        Case{"orGroup",
            {group(u"or"_s, {where(u"id"_s, u"eq"_s, 301), where(u"city"_s, u"eq"_s, u"York"_s)})},
            {301, 316}},
        Case{"nested",
            {group(u"and"_s,
                {group(u"or"_s, {where(u"id"_s, u"eq"_s, 301), where(u"id"_s, u"eq"_s, 303)}),
                    where(u"parentCompanyID"_s, u"exist"_s)})},
            {303}}),
    [](const testing::TestParamInfo<Case> &each) { return std::string(each.param.what); });

TEST_F(Queries, matchEverythingWhenAnOperatorIsMisspelt)
{
    EXPECT_EQ(companies({where(u"id"_s, u"equals"_s, 301), where(u"id"_s, u"eq"_s, 302)}).size(), 25);
}

TEST_F(Queries, compareMomentsAsUtc)
{
    create(tests::aTicket({{u"dueDateTime"_s, u"2026-12-01T10:00:00Z"_s}}));
    const auto hits = [&](const QString &moment) {
        return ask("Tickets", {{u"Filter"_s, QJsonArray{where(u"dueDateTime"_s, u"gt"_s, moment)}}})
            .json()["items"_L1]
            .toArray()
            .size();
    };

    EXPECT_EQ(hits(u"2026-12-01T09:59:59Z"_s), 1);
    EXPECT_EQ(hits(u"2026-12-01T10:59:59+01:00"_s), 1);
    EXPECT_EQ(hits(u"2026-12-01T10:00:00Z"_s), 0);
}

TEST_F(Queries, findATicketByItsExternalIdAndByAUserDefinedField)
{
    const qint64 id = create(tests::aTicket({{u"externalID"_s, u"token-1"_s}}));
    create(tests::aTicket());
    QJsonObject bySite = where(u"Affected site"_s, u"eq"_s, u"Branch"_s);
    bySite.insert("udf"_L1, true);

    const QJsonArray byToken =
        ask("Tickets", {{u"Filter"_s, QJsonArray{where(u"externalID"_s, u"eq"_s, u"token-1"_s)}}})
            .json()["items"_L1]
            .toArray();

    ASSERT_EQ(byToken.size(), 1);
    EXPECT_EQ(byToken[0]["id"_L1].toInteger(), id);
    EXPECT_EQ(ask("Tickets", {{u"Filter"_s, QJsonArray{bySite}}}).json()["items"_L1].toArray().size(), 2);
}

TEST_F(Queries, returnOnlyTheFieldsThatWereAskedFor)
{
    const TenantReply reply = ask("Contacts",
        {{u"filter"_s, QJsonArray{where(u"id"_s, u"gt"_s, 0)}},
            {u"includefields"_s, QJsonArray{u"id"_s, u"LASTNAME"_s}}, {u"maxrecords"_s, 1}});

    const QStringList keys = reply.json()["items"_L1][0].toObject().keys();
    EXPECT_TRUE(keys.contains(u"lastName"_s));
    EXPECT_FALSE(keys.contains(u"firstName"_s));
}

TEST_F(Queries, arePagedByPostingTheSameBodyToTheNextUrl)
{
    const QJsonObject body{{u"MaxRecords"_s, 150}, {u"Filter"_s, QJsonArray{where(u"id"_s, u"gt"_s, 0)}}};
    QList<int> sizes;
    qint64 last = 0;
    QByteArray path = "Contacts/query";

    for (int i = 0; i < 3; ++i) {
        const QJsonObject page = m_tenant.api("POST", path, body).json();
        const QJsonArray items = page["items"_L1].toArray();
        sizes.append(static_cast<int>(items.size()));
        EXPECT_EQ(page["pageDetails"_L1]["count"_L1].toInt(), items.size());
        EXPECT_EQ(page["pageDetails"_L1]["requestCount"_L1].toInt(), 150);
        for (const QJsonValue &each : items) {
            EXPECT_GT(each["id"_L1].toInteger(), last);
            last = each["id"_L1].toInteger();
        }
        const QString next = page["pageDetails"_L1]["nextPageUrl"_L1].toString();
        EXPECT_EQ(next.isEmpty(), i == 2);
        path = next.mid(m_tenant.apiUrl().toString().size()).toLatin1();
    }

    EXPECT_EQ(sizes, (QList<int>{150, 150, 100}));
}

TEST_F(Queries, refuseTheNextUrlAsAGetAndWithoutTheBody)
{
    const QByteArray next = "Contacts/query/next?page=1";

    EXPECT_EQ(m_tenant.api("GET", next).status, 405);
    const TenantReply withoutBody = m_tenant.api("POST", next);
    EXPECT_EQ(withoutBody.status, 500);
    EXPECT_EQ(withoutBody.errors(), QStringList{u"Parameter name: queryModel"_s});
}

TEST_F(Queries, canBeAskedAndPagedWithGet)
{
    const QByteArray search = QUrl::toPercentEncoding(
        QStringLiteral(R"({"MaxRecords":20,"Filter":[{"op":"gt","field":"id","value":0}]})"));

    const QJsonObject first = m_tenant.api("GET", "Companies/query?search=" + search).json();
    const QString next = first["pageDetails"_L1]["nextPageUrl"_L1].toString();
    const TenantReply second = m_tenant.api("GET", next.mid(m_tenant.apiUrl().toString().size()).toLatin1());

    EXPECT_EQ(first["items"_L1].toArray().size(), 20);
    EXPECT_EQ(second.json()["items"_L1].toArray().size(), 5);
}

TEST_F(Queries, canBeCounted)
{
    const QJsonObject body{{u"Filter"_s, QJsonArray{where(u"id"_s, u"gt"_s, 0)}}};

    EXPECT_EQ(m_tenant.api("POST", "Contacts/query/count", body).body, R"({"queryCount":400})");
}

TEST_F(Queries, areRefusedForUnknownAndUnqueryableFields)
{
    const auto byField = [](const QString &field) {
        return QJsonObject{{u"Filter"_s, QJsonArray{where(field, u"eq"_s, 1)}}};
    };

    EXPECT_EQ(refusal(byField(u"colour"_s)), u"Unable to find colour in the Ticket Entity"_s);
    EXPECT_EQ(refusal(byField(u"creatorType"_s)), u"Unable to find creatorType in the Ticket Entity"_s);
}

TEST_F(Queries, areRefusedWithoutAFilter)
{
    EXPECT_EQ(refusal({{u"MaxRecords"_s, 5}}), u"Invalid query syntax. A filter is required."_s);
    EXPECT_EQ(refusal({{u"Filter"_s, QJsonArray{}}}), u"Invalid query syntax. A filter is required."_s);
}

TEST_F(Queries, areRefusedBeyondTheirLimits)
{
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many.append(where(u"id"_s, u"eq"_s, i));

    EXPECT_EQ(refusal({{u"Filter"_s, QJsonArray{group(u"or"_s, many)}}}),
        u"Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions."_s);
    EXPECT_EQ(refusal({{u"MaxRecords"_s, 501}, {u"Filter"_s, QJsonArray{where(u"id"_s, u"gt"_s, 0)}}}),
        u"Invalid query syntax. MaxRecords must be between 1 and 500."_s);
}

TEST_F(Queries, wantNumbersForTheContactsIsActiveAndBooleansForTheCompanies)
{
    const auto status = [&](const QByteArray &entity, const QJsonValue &value) {
        return ask(entity, {{u"Filter"_s, QJsonArray{where(u"isActive"_s, u"eq"_s, value)}}}).status;
    };

    EXPECT_EQ(status("Contacts", 1), 200);
    EXPECT_EQ(status("Contacts", true), 500);
    EXPECT_EQ(status("Companies", true), 200);
    EXPECT_EQ(status("Companies", 1), 500);
}

TEST_F(Queries, surviveHostileNesting)
{
    QByteArray body = R"({"Filter":[)";
    body += QByteArray(R"({"op":"and","items":[)").repeated(300) + R"({"op":"exist","field":"id"})"
        + QByteArray("]}").repeated(300) + "]}";

    const TenantReply reply = m_tenant.request(
        "POST", "/ATServicesRest/V1.0/Tickets/query", tests::TenantProcess::credentials(), body);

    EXPECT_EQ(reply.status, 500);
}

TEST_F(Queries, giveOneItemOrNullAndForTickets404)
{
    EXPECT_EQ(m_tenant.api("GET", "Companies/305").json()["item"_L1]["city"_L1].toString(), u"Lüneburg"_s);
    EXPECT_EQ(m_tenant.api("GET", "Companies/1").body, R"({"item":null})");
    EXPECT_EQ(m_tenant.api("GET", "Tickets/1").status, 404);
}

} // namespace
