// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/hosts.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;

namespace {

struct Host
{
    QString url;
    bool inProduction;
    bool inATestProfile;
};

const Host hosts[] = {
    {u"https://webservices.autotask.net/"_s, true, true},
    {u"https://webservices3.autotask.net/ATServicesRest/"_s, true, true},
    {u"https://WEBSERVICES3.AUTOTASK.NET"_s, true, true},
    {u"https://ww3.autotask.net:443/"_s, true, true},
    {u"https://a.b.autotask.net/"_s, true, true},
    {u"HTTPS://webservices3.autotask.net/"_s, true, true},

    {u"http://webservices3.autotask.net/"_s, false, false},
    {u"ftp://webservices3.autotask.net/"_s, false, false},
    {u"file:///etc/passwd"_s, false, false},
    {u"https://autotask.net/"_s, false, false},
    {u"https://.autotask.net/"_s, false, false},
    {u"https://evilautotask.net/"_s, false, false},
    {u"https://autotask.net.evil.example/"_s, false, false},
    {u"https://webservices3.autotask.net.evil.example/"_s, false, false},
    {u"https://evil.example/webservices3.autotask.net"_s, false, false},
    {u"https://evil.example/?.autotask.net"_s, false, false},
    {u"https://evil.example#.autotask.net"_s, false, false},
    {u"https://evil.example\\.autotask.net/"_s, false, false},
    {u"https://evil.example%2f.autotask.net/"_s, false, false},
    {u"https://evil.example%00.autotask.net/"_s, false, false},
    {u"https://evil.example%23.autotask.net/"_s, false, false},
    {u"https://evil.example%40.autotask.net/"_s, false, false},
    {u"https://evil.example\n.autotask.net/"_s, false, false},
    {u"https://webservices3.autotask.net@evil.example/"_s, false, false},
    {u"https://user@webservices3.autotask.net/"_s, false, false},
    {u"https://user:secret@webservices3.autotask.net/"_s, false, false},
    {u"https://webservices3.autotask.net:secret@evil.example/"_s, false, false},
    {u"https://webservices3.autotask.net:8443/"_s, false, false},
    {u"https://webservices3.autotask.net:80/"_s, false, false},
    {u"https://webservices3.autotask.net./"_s, false, false},
    {u"https://webservices3.autotask.net../"_s, false, false},
    {u"https://webservices3.autot\u0430sk.net/"_s, false, false}, // a Cyrillic letter
    {u"https://webservices3.autotask.n\u0435t/"_s, false, false},
    {u"https://webservices3.xn--autotsk-8fg.net/"_s, false, false},
    {u"//webservices3.autotask.net/"_s, false, false},
    {u"webservices3.autotask.net"_s, false, false},
    {u"https:"_s, false, false},
    {QString(), false, false},

    {u"http://127.0.0.1:8080/"_s, false, true},
    {u"https://127.0.0.1/"_s, false, true},
    {u"http://127.255.0.9/"_s, false, true},
    {u"http://[::1]:8080/"_s, false, true},
    {u"http://localhost/"_s, false, true},
    {u"http://LOCALHOST/"_s, false, true},
    // Other spellings of the very same address.
    {u"http://127.1/"_s, false, true},
    {u"http://2130706433/"_s, false, true},
    {u"http://0x7f.1/"_s, false, true},

    {u"http://user@127.0.0.1/"_s, false, false},
    {u"ftp://127.0.0.1/"_s, false, false},
    {u"http://0.0.0.0/"_s, false, false},
    {u"http://[::]/"_s, false, false},
    {u"http://128.0.0.1/"_s, false, false},
    {u"http://10.0.0.1/"_s, false, false},
    {u"http://192.168.1.1/"_s, false, false},
    {u"http://169.254.169.254/"_s, false, false},
    {u"http://3232235777/"_s, false, false},
    {u"http://[::2]/"_s, false, false},
    {u"http://[fe80::1]/"_s, false, false},
    {u"http://[::ffff:10.0.0.1]/"_s, false, false},
    {u"http://localhost.evil.example/"_s, false, false},
    {u"http://notlocalhost/"_s, false, false},
    {u"http://localhost./"_s, false, false},
    {u"http://127.0.0.1.evil.example/"_s, false, false},
    {u"http://127.0.0.1@evil.example/"_s, false, false},
    {u"http://evil.example/#127.0.0.1"_s, false, false},
};

TEST(Hosts, maySeeCredentialsOnlyIfTheyAreAutotasksOrATestProfilesOwnMachine)
{
    for (const Host &host : hosts) {
        SCOPED_TRACE(host.url.toStdString());

        EXPECT_EQ(mayReceiveCredentials(QUrl(host.url), false), host.inProduction);
        EXPECT_EQ(mayReceiveCredentials(QUrl(host.url), true), host.inATestProfile);
    }
}

TEST(Hosts, includeTheDefaultAddress)
{
    EXPECT_TRUE(mayReceiveCredentials(defaultApiAddress(), false));
}

struct ZoneCase
{
    const char *when;
    QString askedAt;
    QString url;
    QString webUrl;
    bool isTestProfile;
    bool isAllowed;
};

const QString autotask = u"https://webservices.autotask.net/"_s;
const QString zone3 = u"https://webservices3.autotask.net/ATServicesRest/"_s;
const QString web3 = u"https://ww3.autotask.net/"_s;
const QString own = u"http://127.0.0.1:8080/"_s;
const QString ownZone = u"http://127.0.0.1:8080/ATServicesRest/"_s;
const QString evil = u"https://evil.example/"_s;

const ZoneCase zoneCases[] = {
    {"Autotask names Autotask", autotask, zone3, web3, false, true},
    {"Autotask names Autotask, sandbox profile", autotask, zone3, web3, true, true},
    {"our machine names itself", own, ownZone, own, true, true},
    {"our machine names itself in production", own, ownZone, own, false, false},
    {"our machine names itself by another name", own, u"http://localhost:8080/"_s, own, true, true},
    {"Autotask names our machine", autotask, ownZone, own, true, false},
    {"Autotask names our machine for the browser", autotask, zone3, own, true, false},
    {"our machine names Autotask", own, zone3, web3, true, false},
    {"our machine names Autotask for the browser", own, ownZone, web3, true, false},
    {"Autotask names a stranger", autotask, evil, web3, false, false},
    {"Autotask names a stranger for the browser", autotask, zone3, evil, false, false},
    {"our machine names a stranger", own, evil, own, true, false},
    {"the connection would become plain", autotask, u"http://webservices3.autotask.net/"_s, web3, false,
        false},
    {"nothing is named", autotask, QString(), QString(), false, false},
};

TEST(Hosts, ofAZoneAnswerNeverCrossBetweenAutotaskAndOurOwnMachine)
{
    for (const ZoneCase &each : zoneCases) {
        SCOPED_TRACE(each.when);
        const app::domain::Zone zone{u"x"_s, QUrl(each.url), QUrl(each.webUrl), 1};

        EXPECT_EQ(isZoneAllowed(zone, QUrl(each.askedAt), each.isTestProfile), each.isAllowed);
    }
}

TEST(Hosts, haveTheSameOriginIfSchemeNameAndPortAreTheSame)
{
    const QUrl here(zone3);
    for (const QString &same : {zone3, u"https://webservices3.autotask.net:443/other?x=1"_s,
             u"HTTPS://WebServices3.Autotask.net/"_s})
        EXPECT_TRUE(isSameOrigin(here, QUrl(same))) << same.toStdString();

    for (const QString &other : {u"http://webservices3.autotask.net/"_s,
             u"https://webservices4.autotask.net/"_s, u"https://webservices3.autotask.net:8443/"_s,
             u"https://x@webservices3.autotask.net/"_s, u"https://webservices3.autotask.net.evil.example/"_s,
             u"//webservices3.autotask.net/"_s, u"/ATServicesRest/V1.0/next"_s})
        EXPECT_FALSE(isSameOrigin(here, QUrl(other))) << other.toStdString();
}

} // namespace
