// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/wire_request.h"

#include "app/net/proxy_choice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app::net {

namespace {

bool isHeaderName(const QByteArray &name)
{
    constexpr QByteArrayView symbols = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [&](char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z')
            || symbols.contains(each);
    });
}

bool isHeaderValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char each) {
        const auto code = static_cast<unsigned char>(each);
        return each == '\t' || (code >= 0x20 && code != 0x7f);
    });
}

/// Headers that say where a message ends or what the connection does: Qt writes them.
bool isFraming(const QByteArray &name)
{
    for (const char *each :
        {"Connection", "Content-Length", "Expect", "Host", "Transfer-Encoding", "Upgrade"}) {
        if (name.compare(each, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

QString faultOf(const Request &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return u"the URL has no host"_s;
    if (!url.userInfo().isEmpty())
        return u"the URL holds credentials"_s;
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url.host())))
        return u"neither https nor http on this machine"_s;
    if (request.method != Method::get && request.body.isEmpty())
        return u"the request needs a body and has none"_s; // Qt would send such a one again by itself
    if (request.method == Method::get && !request.body.isEmpty())
        return u"a GET has no body"_s;
    for (const Header &each : request.headers) {
        if (!isHeaderName(each.name))
            return u"a header's name has characters that no name may have"_s;
        if (!isHeaderValue(each.value))
            return u"the header %1 has a control character in its value"_s.arg(
                QString::fromLatin1(each.name));
        if (isFraming(each.name))
            return u"the header %1 is not the caller's to set"_s.arg(QString::fromLatin1(each.name));
    }
    return {};
}

QNetworkRequest wireRequest(const Request &request)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(
        QNetworkRequest::Http2AllowedAttribute, false); // over HTTP/2 an unread body proves nothing
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!request.body.isEmpty())
        wire.setRawHeader("Content-Type", "application/json"); // unless the caller says otherwise
    for (const Header &each : request.headers)
        wire.setRawHeader(each.name, each.value);
    // Last, so that they hold whatever the caller wrote. With an encoding of our own Qt leaves the body as it
    // is.
    wire.setRawHeader("Accept-Encoding", "identity");
    wire.setRawHeader("Accept-Language", "en");
    wire.setRawHeader("User-Agent", "PerPro/" PERPRO_VERSION);
    return wire;
}

QSslConfiguration tlsTrust(const QList<QSslCertificate> &extraAuthorities)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setPeerVerifyMode(QSslSocket::VerifyPeer);
    trust.setProtocol(QSsl::TlsV1_2OrLater);
    // Adding to the configuration's own list would switch the system's store off: that one is loaded on
    // demand and only as long as no list is set.
    if (!extraAuthorities.isEmpty())
        trust.setCaCertificates(QSslConfiguration::systemCaCertificates() + extraAuthorities);
    return trust;
}

} // namespace app::net
