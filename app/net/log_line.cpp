// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/log_line.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app::net {

Q_LOGGING_CATEGORY(netLog, "perpro.net", QtInfoMsg)

namespace {

const QString mask = u"***"_s;

/// Allowed, not forbidden: a header that nobody thought of stays hidden. Location is not on it, since it is a
/// URL.
bool isShown(const QByteArray &name)
{
    static constexpr std::array shown{"accept", "accept-encoding", "accept-language", "cache-control",
        "connection", "content-encoding", "content-type", "content-length", "date", "retry-after", "server",
        "transfer-encoding", "user-agent", "vary"};
    for (const char *each : shown) {
        if (name.compare(each, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// One line stays one line, whatever a server puts into its headers.
QString printable(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes.left(200));
    for (QChar &each : text) {
        if (!each.isPrint())
            each = u'?';
    }
    return text;
}

QString maskedHeaders(const QList<Header> &headers)
{
    QStringList parts;
    for (const Header &each : headers)
        parts << printable(each.name) + ": "_L1 + (isShown(each.name) ? printable(each.value) : mask);
    return u'{' + parts.join("; "_L1) + u'}';
}

QString answerPart(const Answer &answer)
{
    QString text = u" -> "_s;
    text += answer.status ? QString::number(*answer.status) : u"no status"_s;
    text += u' ' + maskedHeaders(answer.headers) + u' ' + QString::number(answer.body.size()) + " B"_L1;
    if (answer.failure != Failure::none) {
        text += ", "_L1 + failureName(answer.failure)
            + (answer.mayHaveArrived ? ", may have arrived"_L1 : ", never left"_L1);
    }
    if (!answer.tlsErrors.isEmpty())
        text += ", TLS: "_L1 + answer.tlsErrors.join(u' ');
    if (!answer.detail.isEmpty())
        text += ", "_L1 + answer.detail;
    return text;
}

} // namespace

QByteArray verb(Method method)
{
    switch (method) {
    case Method::get:
        return "GET";
    case Method::post:
        return "POST";
    case Method::patch:
        return "PATCH";
    case Method::remove:
        return "DELETE";
    }
    return {};
}

QString failureName(Failure failure)
{
    switch (failure) {
    case Failure::none:
        return u"none"_s;
    case Failure::unreachable:
        return u"unreachable"_s;
    case Failure::insecure:
        return u"insecure"_s;
    case Failure::timedOut:
        return u"timedOut"_s;
    case Failure::dropped:
        return u"dropped"_s;
    case Failure::tooLarge:
        return u"tooLarge"_s;
    case Failure::malformed:
        return u"malformed"_s;
    case Failure::redirected:
        return u"redirected"_s;
    case Failure::stopped:
        return u"stopped"_s;
    }
    return {};
}

QString maskedUrl(const QUrl &url)
{
    QString text =
        url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    if (!url.hasQuery())
        return text;
    QStringList parts;
    for (const QString &each : url.query(QUrl::FullyEncoded).split(u'&')) {
        const qsizetype equals = each.indexOf(u'=');
        // Without a key the part may itself be the secret.
        parts << (equals > 0 ? each.left(equals + 1) + mask : mask);
    }
    return text + u'?' + parts.join(u'&');
}

QString logLine(const QString &requestId, const Request &request, const Answer *answer)
{
    QString text = requestId + u' ' + QString::fromLatin1(verb(request.method)) + u' '
        + maskedUrl(request.url) + u' ' + maskedHeaders(request.headers) + u' '
        + QString::number(request.body.size()) + " B"_L1;
    if (answer != nullptr)
        text += answerPart(*answer);
    return text;
}

} // namespace app::net
