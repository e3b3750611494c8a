// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/wire_request.h"
#include "tests/app/net/sending.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::net::Answer;
using app::net::Failure;
using app::net::NetworkHttp;
using app::net::NetworkOptions;
using testing::Contains;
using testing::IsSupersetOf;
using tests::RawServer;

namespace {

TEST(Tls, aCompanysOwnCaCanBeTrusted)
{
    const RawServer server(tests::certificates().trusted);
    NetworkHttp http(tests::trustingTestAuthority());

    EXPECT_EQ(tests::ask(http, tests::aCreate(server.url())).failure, Failure::none);
    EXPECT_EQ(tests::ask(http, tests::aRead(server.url(u"/"_s, u"localhost"_s))).failure, Failure::none);
}

TEST(Tls, anExtraCaLeavesTheSystemsStoreOn)
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    if (system.isEmpty())
        GTEST_SKIP() << "this system has no store";

    const QList<QSslCertificate> trusted =
        app::net::tlsTrust(tests::certificates().authority).caCertificates();

    EXPECT_THAT(trusted, IsSupersetOf(system));
    EXPECT_THAT(trusted, Contains(tests::certificates().authority.first()));
}

TEST(Tls, withoutAnExtraCaTheListIsLeftAloneSoThatTheSystemsStoreIsUsed)
{
    const QSslConfiguration trust = app::net::tlsTrust({});

    EXPECT_EQ(trust.peerVerifyMode(), QSslSocket::VerifyPeer);
    EXPECT_EQ(trust.caCertificates(), QSslConfiguration::defaultConfiguration().caCertificates());
}

struct Untrusted
{
    const char *name = "";
    tests::ServerIdentity tests::Certificates::*identity = nullptr;
    bool isCaTrusted = true;
    QStringList errors;
};

void PrintTo(
    const Untrusted &each, std::ostream *out) // NOLINT(readability-identifier-naming): GoogleTest's name
{
    *out << each.name;
}

class BadCertificate : public testing::TestWithParam<Untrusted>
{
};

TEST_P(BadCertificate, isRefusedWithAllItsErrorsAndNothingIsSent)
{
    const RawServer server(tests::certificates().*GetParam().identity);
    NetworkHttp http(GetParam().isCaTrusted ? tests::trustingTestAuthority() : NetworkOptions{});

    const Answer create = tests::ask(http, tests::aCreate(server.url()));
    const Answer read = tests::ask(http, tests::aRead(server.url()));

    for (const Answer &each : {create, read}) {
        EXPECT_EQ(each.failure, Failure::insecure);
        EXPECT_FALSE(each.mayHaveArrived);
        EXPECT_THAT(each.tlsErrors, IsSupersetOf(GetParam().errors));
    }
    EXPECT_EQ(server.bytesReceived(), 0);
}

INSTANTIATE_TEST_SUITE_P(Kinds, BadCertificate,
    testing::Values(
        Untrusted{"selfSigned", &tests::Certificates::selfSigned, true, {u"SelfSignedCertificate"_s}},
        Untrusted{
            "unknownCa", &tests::Certificates::trusted, false, {u"UnableToGetLocalIssuerCertificate"_s}},
        Untrusted{"expired", &tests::Certificates::expired, true, {u"CertificateExpired"_s}},
        Untrusted{"wrongHost", &tests::Certificates::wrongHost, true, {u"HostNameMismatch"_s}},
        Untrusted{"expiredWrongHost", &tests::Certificates::expiredWrongHost, true,
            {u"CertificateExpired"_s, u"HostNameMismatch"_s}}),
    [](const testing::TestParamInfo<Untrusted> &each) { return each.param.name; });

TEST(Tls, aServerThatSpeaksNoTlsIsInsecureAndGetsNothing)
{
    RawServer server;
    server.playAlways({tests::Play::When::connected, {{tests::Act::Kind::write, "220 what?\r\n"}}});
    NetworkHttp http;
    QUrl url = server.url();
    url.setScheme(u"https"_s);

    const Answer answer = tests::ask(http, tests::aCreate(url, "create"));

    EXPECT_EQ(answer.failure, Failure::insecure);
    EXPECT_FALSE(answer.mayHaveArrived);
    EXPECT_EQ(server.count("create"), 0);
}

} // namespace
