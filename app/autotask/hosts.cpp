// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/hosts.h"

#include <QHostAddress>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlain(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isAutotaskHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return isPlain(url) && url.scheme() == "https"_L1 && host.endsWith(".autotask.net"_L1)
        && host.size() > ".autotask.net"_L1.size() && url.port(443) == 443;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

QUrl defaultApiAddress()
{
    return QUrl(u"https://webservices.autotask.net/"_s);
}

bool isLoopback(const QUrl &url)
{
    if (!isPlain(url) || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return false;
    const QString host = url.host();
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool mayReceiveCredentials(const QUrl &url, bool isTestProfile)
{
    return isAutotaskHost(url) || (isTestProfile && isLoopback(url));
}

bool isZoneAllowed(const domain::Zone &zone, const QUrl &askedAt, bool isTestProfile)
{
    const bool isAskedAtLoopback = isLoopback(askedAt);
    for (const QUrl &url : {zone.url, zone.webUrl}) {
        if (!mayReceiveCredentials(url, isTestProfile) || isLoopback(url) != isAskedAtLoopback)
            return false;
    }
    return true;
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other)
        && other.userInfo().isEmpty();
}

} // namespace app::autotask
