// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"
#include "tests/support/raw_server.h"

using namespace Qt::Literals::StringLiterals;

namespace {

struct BadCertificate
{
    const char *name;
    tests::ServerIdentity tests::Certificates::*identity;
    QString sentence;
};

void PrintTo(const BadCertificate &each, std::ostream *out) // NOLINT(readability-identifier-naming)
{
    *out << each.name;
}

class CertificateJourney : public tests::Journey, public testing::WithParamInterface<BadCertificate>
{
protected:
    void TearDown() override { end(); }
};

TEST_P(CertificateJourney, isToldAsSuchAndTheServerSeesNothing)
{
    const tests::RawServer server(tests::certificates().*GetParam().identity);
    network.extraAuthorities = tests::certificates().authority;
    start();
    type(u"userNameEdit"_s, u"api@perpro.example"_s);
    type(u"secretEdit"_s, u"top-secret"_s);
    type(u"trackingIdentifierEdit"_s, u"TRACK"_s);
    replace(u"profileNameEdit"_s, u"Test"_s);
    auto *advanced = find(u"advancedDisclosure"_s)->findChild<QWidget *>(u"disclosureToggle"_s);
    QTest::keyClick(advanced, Qt::Key_Space);
    replace(u"apiAddressEdit"_s, server.url(u"/"_s).toString());
    press(u"testTenantCheck"_s, Qt::Key_Space);

    press(u"connectButton"_s, Qt::Key_Space);

    ASSERT_TRUE(tests::waitFor([this] { return !message().isEmpty(); })) << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"The connection is not secure"_s)) << message().toStdString();
    EXPECT_TRUE(message().contains(GetParam().sentence)) << message().toStdString();
    EXPECT_EQ(server.bytesReceived(), 0);
    EXPECT_EQ(textOf(u"secretEdit"_s), u"top-secret"_s);
}

INSTANTIATE_TEST_SUITE_P(Kinds, CertificateJourney,
    testing::Values(BadCertificate{"selfSigned", &tests::Certificates::selfSigned, u"self-signed"_s},
        BadCertificate{"expired", &tests::Certificates::expired, u"has expired"_s}),
    [](const testing::TestParamInfo<BadCertificate> &each) { return each.param.name; });

} // namespace
