// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that no honest server gives: they must end as Problems of a bounded size.
#include "app/autotask/classify.h"
#include "app/autotask/readers.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;
using app::net::Answer;

namespace {

Answer answered(int status, const QJsonObject &body)
{
    Answer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

Answer pageOf(const QJsonArray &items, const QJsonValue &next = QJsonValue::Null)
{
    return answered(200, {{u"items"_s, items}, {u"pageDetails"_s, QJsonObject{{u"nextPageUrl"_s, next}}}});
}

QJsonObject companyOf(const QJsonValue &id)
{
    return {{u"id"_s, id}, {u"companyName"_s, u"Contoso"_s}};
}

const Zone zone{{}, QUrl(u"https://webservices3.autotask.net/ATServicesRest/"_s), {}, 0};

TEST(HostileAnswers, ofMegabytesAreKeptShort)
{
    const QString long_ = u"required field title "_s + QString(5'000'000, u'x');

    const auto object = readObject(answered(500, {{u"errors"_s, QJsonArray{long_, long_}}}));

    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().kind, ProblemKind::rejected);
    ASSERT_EQ(object.error().serverSentences.size(), 2);
    EXPECT_LE(object.error().serverSentences[0].size(), 2000);
    EXPECT_EQ(object.error().field, u"title"_s);
}

TEST(HostileAnswers, withTenThousandErrorsAreKeptShort)
{
    QJsonArray errors;
    for (int each = 0; each < 10'000; ++each)
        errors.append(u"Error %1"_s.arg(each));

    const auto object = readObject(answered(500, {{u"errors"_s, errors}}));

    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().serverSentences.size(), 20);
}

TEST(HostileAnswers, nestedWithoutEndAreNoObjects)
{
    Answer answer = answered(200, {});
    answer.body = QByteArray(R"({"item":)").append(QByteArray(100'000, '['));

    const auto object = readObject(answer);

    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().kind, ProblemKind::badAnswer);
    EXPECT_EQ(object.error().delivery, Delivery::unknown);
}

TEST(HostileAnswers, withIdsThatDoNotGoUpAreRefused)
{
    const PageQuery query{u"Companies"_s, companyFields(), 10};
    const QList<QJsonArray> pages{
        {companyOf(12), companyOf(11)},
        {companyOf(12), companyOf(12)},
        {companyOf(10)},
        {companyOf(3)},
        {companyOf(QJsonValue::Null)},
        {companyOf(u"12"_s)},
        {companyOf(12.5)},
        {companyOf(-12)},
        {12},
        {QJsonValue::Null},
    };
    for (const QJsonArray &items : pages) {
        SCOPED_TRACE(QJsonDocument(items).toJson(QJsonDocument::Compact).toStdString());

        const auto page = readCompanies(pageOf(items), query, zone);

        ASSERT_FALSE(page);
        EXPECT_EQ(page.error().kind, ProblemKind::badAnswer);
    }
}

TEST(HostileAnswers, thatSendUsToAnotherPlaceForTheNextPageAreRefused)
{
    const PageQuery query{u"Companies"_s, companyFields()};
    for (const QString &next :
        {u"https://webservices4.autotask.net/x"_s, u"http://webservices3.autotask.net/x"_s,
            u"https://webservices3.autotask.net:8443/x"_s, u"https://evil.example/x"_s,
            u"https://webservices3.autotask.net@evil.example/x"_s, u"https://u@webservices3.autotask.net/x"_s,
            u"http://127.0.0.1/x"_s, u"/x"_s, u"//evil.example/x"_s, u" "_s, u"::::"_s})
        EXPECT_FALSE(readCompanies(pageOf({companyOf(1)}, next), query, zone)) << next.toStdString();

    const auto good = readCompanies(
        pageOf({companyOf(1)}, u"https://webservices3.autotask.net/ATServicesRest/x"_s), query, zone);
    ASSERT_TRUE(good);
    EXPECT_FALSE(good->isLast);
}

TEST(HostileAnswers, ofOtherShapesAreRefusedNotReadAsEmpty)
{
    const PageQuery query{u"Companies"_s, companyFields()};
    for (const QJsonValue &items : {QJsonValue(QJsonValue::Null), QJsonValue(QJsonValue::Undefined),
             QJsonValue(5), QJsonValue(u"none"_s), QJsonValue(QJsonObject{})}) {
        EXPECT_FALSE(readCompanies(answered(200, {{u"items"_s, items}}), query, zone));
    }
    EXPECT_FALSE(readCompanies(pageOf({QJsonObject{{u"id"_s, 1}}}), query, zone))
        << "a company without a name";
    EXPECT_FALSE(readContacts(pageOf({QJsonObject{{u"id"_s, 1}}}), query, zone))
        << "a contact without a company";
    EXPECT_FALSE(readResources(pageOf({QJsonObject{{u"id"_s, 1}}}), query, zone))
        << "a resource without a name";
}

TEST(Pages, knowTheirNewestChange)
{
    const PageQuery query{u"Companies"_s, companyFields()};
    const auto changed = [](int id, const QJsonValue &at) {
        QJsonObject company = companyOf(id);
        company.insert(u"lastTrackedModifiedDateTime"_s, at);
        return company;
    };

    const auto page =
        readCompanies(pageOf({changed(1, u"2026-11-20T08:00:00.17"_s),
                          changed(2, u"2026-11-21T08:00:00.17"_s), changed(3, u"2026-11-19T08:00:00Z"_s),
                          changed(4, QJsonValue::Null), changed(5, u"tomorrow"_s), changed(6, 9e15)}),
            query, zone);
    const auto undated = readCompanies(pageOf({companyOf(1)}), query, zone);

    ASSERT_TRUE(page && undated);
    EXPECT_EQ(page->newestChange, QDateTime(QDate(2026, 11, 21), QTime(8, 0, 0, 170), Qt::UTC));
    EXPECT_FALSE(undated->newestChange.isValid());
}

TEST(Pages, endWithOneThatIsNotFull)
{
    const PageQuery query{u"Companies"_s, companyFields(), -1, 2};

    const auto full = readCompanies(pageOf({companyOf(0), companyOf(5)}), query, zone);
    const auto notFull = readCompanies(pageOf({companyOf(5)}), query, zone);
    const auto empty = readCompanies(pageOf({}), query, zone);

    ASSERT_TRUE(full && notFull && empty);
    EXPECT_FALSE(full->isLast);
    EXPECT_EQ(full->lastId, 5);
    EXPECT_TRUE(notFull->isLast);
    EXPECT_TRUE(empty->isLast);
    EXPECT_EQ(empty->lastId, -1);
}

} // namespace
