// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire, and what is refused before.
#include "app/net/wire_request.h"
#include "tests/app/net/sending.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using app::net::Answer;
using app::net::Failure;
using app::net::Method;
using app::net::NetworkHttp;
using app::net::Request;
using tests::RawServer;

namespace {

tests::SeenRequest sent(const Request &request, RawServer &server)
{
    NetworkHttp http;
    EXPECT_EQ(tests::ask(http, request).failure, Failure::none);
    return server.requests().empty() ? tests::SeenRequest{} : server.requests().front();
}

TEST(WireRequest, tellsWhoWeAreAndNothingOfTheLocale)
{
    RawServer server;
    QLocale::setDefault(QLocale(QLocale::German));
    Request request = tests::aRead(server.url());
    request.headers.push_back({"accept-encoding", "gzip"});

    const tests::SeenRequest seen = sent(request, server);

    EXPECT_EQ(seen.header("User-Agent"), "PerPro/" PERPRO_VERSION);
    EXPECT_EQ(seen.header("Accept-Language"), "en");
    EXPECT_EQ(seen.header("Accept-Encoding"), "identity");
}

TEST(WireRequest, carriesVerbPathHeadersAndBodyAsTheyAre)
{
    RawServer server;
    Request request = tests::aCreate(server.url(u"/v1.0/Tickets/5/Notes?a=b%20c"_s));
    request.method = Method::patch;
    request.headers.push_back({"Secret", "\xc3\xa4+%"});
    request.body = R"({"title":"ä"})";

    const tests::SeenRequest seen = sent(request, server);

    EXPECT_EQ(seen.method, "PATCH");
    EXPECT_EQ(seen.target, "/v1.0/Tickets/5/Notes?a=b%20c");
    EXPECT_EQ(seen.header("Secret"), "\xc3\xa4+%");
    EXPECT_EQ(seen.header("Content-Type"), "application/json");
    EXPECT_EQ(seen.body, request.body);
}

TEST(WireRequest, bringsNoCookieBack)
{
    RawServer server;
    server.playAlways(tests::writing(tests::rawAnswer(200, "{}", "Set-Cookie: session=1\r\n")));
    NetworkHttp http;

    EXPECT_EQ(tests::ask(http, tests::aRead(server.url())).failure, Failure::none);
    EXPECT_EQ(tests::ask(http, tests::aRead(server.url())).failure, Failure::none);

    EXPECT_EQ(server.requests().back().header("Cookie"), "");
}

struct Unsendable
{
    const char *name = "";
    Request request;
};

void PrintTo(
    const Unsendable &each, std::ostream *out) // NOLINT(readability-identifier-naming): GoogleTest's name
{
    *out << each.name;
}

Request readOf(const char *url, const QList<app::net::Header> &headers = {})
{
    return {Method::get, QUrl(QString::fromLatin1(url)), headers, {}};
}

class Refused : public testing::TestWithParam<Unsendable>
{
};

TEST_P(Refused, isNeverSentAndSaysWhyWithoutSecrets)
{
    NetworkHttp http;

    const Answer answer = tests::ask(http, GetParam().request);

    EXPECT_EQ(answer.failure, Failure::malformed);
    EXPECT_FALSE(answer.mayHaveArrived);
    EXPECT_FALSE(answer.detail.isEmpty());
    EXPECT_FALSE(answer.detail.contains("s3cret"_L1));
}

INSTANTIATE_TEST_SUITE_P(Faults, Refused,
    testing::Values(Unsendable{"createWithoutBody", {Method::post, QUrl(u"http://127.0.0.1:1/"_s), {}, {}}},
        Unsendable{"removeWithoutBody", {Method::remove, QUrl(u"http://127.0.0.1:1/"_s), {}, {}}},
        Unsendable{"readWithBody", {Method::get, QUrl(u"http://127.0.0.1:1/"_s), {}, "x"}},
        Unsendable{"credentialsInUrl", readOf("http://me:s3cret@127.0.0.1:1/")},
        Unsendable{"plainHttpToOthers", readOf("http://webservices.example/")},
        Unsendable{"localFile", readOf("file:///etc/hostname")}, Unsendable{"noHost", readOf("https:///x")},
        Unsendable{"emptyUrl", readOf("")},
        Unsendable{"lineBreakInHeader", readOf("http://127.0.0.1:1/", {{"Secret", "s3cret\r\nX: y"}})},
        Unsendable{"colonInHeaderName", readOf("http://127.0.0.1:1/", {{"Se:cret", "s3cret"}})},
        Unsendable{"ownFraming", readOf("http://127.0.0.1:1/", {{"content-length", "5"}})}),
    [](const testing::TestParamInfo<Unsendable> &each) { return each.param.name; });

} // namespace
