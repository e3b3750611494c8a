// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/answer_reading.h"

#include <QMetaEnum>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app::net {

namespace {

/// All values of a header; Qt joins lines of the same name with a comma.
QList<QByteArray> valuesOf(const QList<Header> &headers, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const Header &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &value : each.value.split(','))
            values << value.trimmed().toLower();
    }
    return values;
}

/// The one length that all these values agree on.
std::optional<qint64> agreedLength(const QList<QByteArray> &values)
{
    const QByteArray &first = values.first();
    const bool isNumber = !first.isEmpty()
        && std::all_of(first.begin(), first.end(), [](char each) { return each >= '0' && each <= '9'; });
    bool isInRange = false;
    const qint64 length = first.toLongLong(&isInRange);
    if (!isNumber || !isInRange || values.count(first) != values.size())
        return {};
    return length;
}

/// True for the errors that Qt makes of a status; the answer itself is whole.
bool comesFromStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

Verdict judgeWithoutStatus(const Ending &ending)
{
    const QString name = errorName(ending.error);
    if (ending.error == QNetworkReply::SslHandshakeFailedError)
        return {Failure::insecure, name};
    if (ending.error == QNetworkReply::TimeoutError)
        return {Failure::timedOut, name};
    if (!ending.mayHaveArrived || isNeverConnected(ending.error))
        return {Failure::unreachable, name};
    return {Failure::dropped, name + " before the answer's header was whole"_L1};
}

Verdict judgeBody(const Ending &ending)
{
    const bool isStatusOnly = comesFromStatus(ending.error);
    const QList<QByteArray> lengths = valuesOf(ending.headers, "Content-Length");
    const QList<QByteArray> encodings = valuesOf(ending.headers, "Transfer-Encoding");
    if (!encodings.isEmpty()) {
        if (encodings != QList<QByteArray>{"chunked"} || !lengths.isEmpty())
            return {Failure::malformed, u"a body framed in more than one way, or in an unknown one"_s};
        if (!isStatusOnly)
            return {Failure::dropped, errorName(ending.error) + " within a chunked body"_L1};
        // A damaged chunk size looks to Qt like an empty body. For an error the status says enough.
        if (ending.bodySize == 0 && *ending.status < 300 && *ending.status != 204)
            return {Failure::malformed, u"a chunked body without any byte"_s};
        return {};
    }
    if (!lengths.isEmpty()) {
        const std::optional<qint64> length = agreedLength(lengths);
        if (!length)
            return {Failure::malformed, u"no valid Content-Length"_s};
        if (ending.bodySize != *length && *ending.status != 204) {
            return {Failure::dropped,
                u"%1 after %2 of %3 bytes"_s.arg(errorName(ending.error)).arg(ending.bodySize).arg(*length)};
        }
        return {}; // all is here; how the connection ended does not matter any more
    }
    // Framed by the end of the connection. With a body that cannot be sent twice, Qt reports even the proper
    // end as an attempt to send it again.
    if (isStatusOnly || ending.error == QNetworkReply::ContentReSendError
        || ending.error == QNetworkReply::RemoteHostClosedError)
        return {};
    return {Failure::dropped, errorName(ending.error)};
}

} // namespace

Verdict judge(const Ending &ending)
{
    if (!ending.status)
        return judgeWithoutStatus(ending);
    if (*ending.status < 200 || *ending.status > 599)
        return {Failure::malformed, u"status %1"_s.arg(*ending.status)};
    if (*ending.status < 400 && *ending.status >= 300)
        return {Failure::redirected, u"status %1"_s.arg(*ending.status)};
    // Qt drops all headers when they are too many, too long, or one line has no colon.
    if (ending.headers.isEmpty())
        return {Failure::malformed, u"no readable header"_s};
    for (const QByteArray &encoding : valuesOf(ending.headers, "Content-Encoding")) {
        if (!encoding.isEmpty() && encoding != "identity")
            return {Failure::malformed, u"an encoding that was not asked for"_s};
    }
    return judgeBody(ending);
}

QString errorName(QNetworkReply::NetworkError error)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return name != nullptr ? QString::fromLatin1(name) : u"error %1"_s.arg(int(error));
}

bool isNeverConnected(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

} // namespace app::net
