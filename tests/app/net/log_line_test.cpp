// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/log_line.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::net::Answer;
using app::net::Failure;
using app::net::logLine;
using app::net::maskedUrl;
using app::net::Method;
using app::net::Request;
using testing::HasSubstr;
using testing::Not;

namespace {

Request aSecretCreate()
{
    return {Method::post,
        QUrl(u"https://webservices.example/v1.0/Tickets?user=s3cret%40example.com&page=s3cret"_s),
        {{"Content-Type", "application/json"}, {"UserName", "s3cret"}, {"Secret", "s3cret"},
            {"ApiIntegrationCode", "s3cret"}, {"ImpersonationResourceId", "s3cret"},
            {"Authorization", "s3cret"}, {"X-Nobody-Thought-Of-This", "s3cret"}},
        R"({"title":"s3cret"})"};
}

TEST(LogLine, showsNoSecretNoQueryValueAndNoBody)
{
    Answer answer;
    answer.status = 201;
    answer.headers = {{"Set-Cookie", "s3cret"}, {"Location", "https://s3cret/"}, {"Retry-After", "5"}};
    answer.body = "s3cret";

    const std::string line = logLine(u"r1"_s, aSecretCreate(), &answer).toStdString();

    EXPECT_THAT(line, Not(HasSubstr("s3cret")));
    EXPECT_THAT(line, HasSubstr("r1 POST https://webservices.example/v1.0/Tickets?user=***&page=*** "));
    EXPECT_THAT(line, HasSubstr("Content-Type: application/json; UserName: ***; Secret: ***"));
    EXPECT_THAT(line, HasSubstr("18 B -> 201"));
    EXPECT_THAT(line, HasSubstr("Retry-After: 5} 6 B"));
}

TEST(LogLine, saysWhatFailedAndWhetherItMayHaveArrived)
{
    Answer answer;
    answer.failure = Failure::insecure;
    answer.mayHaveArrived = false;
    answer.tlsErrors = QStringList{u"CertificateExpired"_s};
    answer.detail = u"SslHandshakeFailedError"_s;

    const std::string line = logLine(u"r1"_s, aSecretCreate(), &answer).toStdString();

    EXPECT_THAT(
        line, HasSubstr("no status {} 0 B, insecure, never left, TLS: CertificateExpired, SslHandshake"));
}

TEST(LogLine, staysOneLineWhateverTheServerSays)
{
    Answer answer;
    answer.headers = {{"Date", "a\nb\x1b[31m"}};

    const QString line = logLine(u"r1"_s, aSecretCreate(), &answer);

    EXPECT_FALSE(line.contains(u'\n'));
    EXPECT_FALSE(line.contains(QChar(0x1b)));
}

TEST(LogLine, masksUrlsWhole)
{
    EXPECT_EQ(maskedUrl(QUrl(u"https://me:pw@h.example/a?b=c&d#e"_s)), u"https://h.example/a?b=***&***"_s);
    EXPECT_EQ(maskedUrl(QUrl(u"https://h.example/a"_s)), u"https://h.example/a"_s);
}

} // namespace
