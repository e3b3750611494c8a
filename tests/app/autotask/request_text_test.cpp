// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/request_text.h"

#include "tests/app/autotask/gateway_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;

namespace {

class RequestTexts : public tests::GatewayTest
{
protected:
    static Draft note(const QString &description)
    {
        return {u"TicketNotes"_s, RecordRef{u"Tickets"_s, 4711}, {{u"description"_s, description}}, {}};
    }

    RequestText textOf(const Draft &draft, const Actor &actor)
    {
        const auto text = m_gateway.requestText(draft, actor);
        EXPECT_TRUE(text);
        return text ? *text : RequestText{};
    }
};

TEST_F(RequestTexts, areWhatWouldBeSentWithoutAnythingSecret)
{
    connectWell();

    const RequestText text = textOf(note(u"x"_s), ResourceId{29682885});

    EXPECT_EQ(text.method, u"POST"_s);
    EXPECT_EQ(text.url, QUrl(u"https://webservices3.autotask.net/ATServicesRest/V1.0/Tickets/4711/Notes"_s));
    EXPECT_EQ(text.headers,
        (std::vector<std::pair<QString, QString>>{
            {u"ApiIntegrationCode"_s, u"$PERPRO_TRACKING_IDENTIFIER"_s},
            {u"UserName"_s, u"$PERPRO_USER_NAME"_s},
            {u"Secret"_s, u"$PERPRO_SECRET"_s},
            {u"Accept"_s, u"application/json"_s},
            {u"Content-Type"_s, u"application/json"_s},
            {u"ImpersonationResourceId"_s, u"29682885"_s},
        }));
    EXPECT_EQ(text.body, "{\n    \"description\": \"x\",\n    \"ticketID\": 4711\n}"_ba);
}

TEST_F(RequestTexts, holdNoSecretInAnyForm)
{
    connectWell();
    const RequestText text = textOf(step(ContactId{5}).draft, ContactId{5});

    for (const QString &form : {asJson(text), asCurl(text)}) {
        for (const QString &secret : {u"secret"_s, u"TRACKING-1"_s, u"api@contoso.example"_s})
            EXPECT_FALSE(form.contains(secret)) << form.toStdString();
        EXPECT_TRUE(form.contains(u"$PERPRO_SECRET"_s));
        EXPECT_TRUE(form.contains(u"<token of this submission>"_s));
    }
}

TEST_F(RequestTexts, hideAHeaderThatNobodyThoughtOf)
{
    const RequestText text =
        requestText({app::net::Method::get, QUrl(u"https://a.autotask.net/"_s), {{"X-New Key", "hush"}}, {}});

    EXPECT_EQ(text.headers.front().second, u"$PERPRO_X_NEW_KEY"_s);
    EXPECT_TRUE(text.body.isEmpty());
}

TEST_F(RequestTexts, areOneObjectAsJson)
{
    connectWell();

    const auto json =
        QJsonDocument::fromJson(asJson(textOf(note(u"Zeile \"1\"\n山"_s), ContactId{5})).toUtf8()).object();

    EXPECT_EQ(json["method"_L1].toString(), u"POST"_s);
    EXPECT_EQ(json["headers"_L1]["Accept"_L1].toString(), u"application/json"_s);
    EXPECT_EQ(json["body"_L1]["description"_L1].toString(), u"Zeile \"1\"\n山"_s);
    EXPECT_EQ(json["body"_L1]["createdByContactID"_L1].toInteger(), 5);
}

TEST_F(RequestTexts, areTakenByAShellForExactlyWhatTheySay)
{
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty())
        GTEST_SKIP() << "no POSIX shell here";
    connectWell();
    const QString nasty = u"it's $HOME `id` $(id) \"x\" \\ ! \n@file ; rm -rf *"_s;
    const RequestText text = textOf(note(nasty), ResourceId{29682885});

    // A curl that says its arguments, each ended by a line that nothing else holds.
    QProcess process;
    process.setProgram(shell);
    process.setArguments(
        {u"-c"_s, u"curl() { printf '%s\\n--end--\\n' \"$@\"; }; PERPRO_SECRET='a b'\n"_s + asCurl(text)});
    process.start();
    ASSERT_TRUE(process.waitForFinished());
    const QStringList arguments =
        QString::fromUtf8(process.readAllStandardOutput()).split(u"\n--end--\n"_s, Qt::SkipEmptyParts);

    ASSERT_EQ(arguments.size(), 18) << arguments.join(u'|').toStdString();
    EXPECT_EQ(arguments[1], u"POST"_s);
    EXPECT_TRUE(arguments.contains(u"Secret: a b"_s));
    EXPECT_EQ(arguments.last(), QString::fromUtf8(text.body));
    EXPECT_EQ(QJsonDocument::fromJson(arguments.last().toUtf8())["description"_L1].toString(), nasty);
}

TEST_F(RequestTexts, areRefusedForWhatThisAuthorCannotWrite)
{
    const auto unconnected = m_gateway.requestText(note(u"x"_s), ContactId{5});
    connectWell();
    const auto impossible = m_gateway.requestText({u"TimeEntries"_s, {}, {}, {}}, ContactId{5});

    ASSERT_FALSE(unconnected || impossible);
    EXPECT_EQ(unconnected.error().kind, ProblemKind::notConfigured);
    EXPECT_EQ(impossible.error().delivery, Delivery::neverLeft);
}

} // namespace
