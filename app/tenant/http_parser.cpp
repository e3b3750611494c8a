// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/http_parser.h"

#include <QUrl>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Every '%' is followed by two hex digits, and none of them makes a NUL.
bool isProperlyEncoded(const QByteArray &target)
{
    for (qsizetype i = 0; i < target.size(); ++i) {
        if (target.at(i) != '%')
            continue;
        if (i + 2 >= target.size() || !isHex(target.at(i + 1)) || !isHex(target.at(i + 2)))
            return false;
        if (target.mid(i + 1, 2) == "00")
            return false;
    }
    return true;
}

} // namespace

HttpParser::HttpParser(quint16 port)
    : m_port(port)
{
}

Request HttpParser::takeRequest()
{
    m_bodySize.reset();
    return std::exchange(m_request, Request());
}

HttpParser::Progress HttpParser::advance(QByteArray &buffer)
{
    if (m_failure != 0)
        return Progress::failed;
    if (!m_bodySize)
        return readHead(buffer);
    const qint64 missing = *m_bodySize - m_request.body.size();
    const qint64 here = std::min<qint64>(missing, buffer.size());
    m_request.body.append(buffer.first(here));
    buffer.remove(0, here);
    return here == missing ? Progress::whole : Progress::needsMore;
}

HttpParser::Progress HttpParser::readHead(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end > maximumHead || (end < 0 && buffer.size() > maximumHead)) {
        m_failure = 413;
        return Progress::failed;
    }
    if (end < 0)
        return Progress::needsMore;
    m_request = Request();
    m_failure = parseHead(buffer.first(end));
    buffer.remove(0, end + 4);
    return m_failure == 0 ? Progress::head : Progress::failed;
}

int HttpParser::parseHead(const QByteArray &head)
{
    qsizetype from = 0;
    bool isFirst = true;
    while (from <= head.size()) {
        qsizetype end = head.indexOf("\r\n", from);
        if (end < 0)
            end = head.size();
        const QByteArray line = head.mid(from, end - from);
        const int failure = isFirst ? parseRequestLine(line) : parseHeaderLine(line);
        if (failure != 0)
            return failure;
        isFirst = false;
        from = end + 2;
    }
    return judgeHeaders();
}

int HttpParser::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)))
        return 400;
    const QByteArray &target = parts.at(1);
    if (!target.startsWith('/') || !std::all_of(target.begin(), target.end(), isVisible)
        || target.contains('#') || !isProperlyEncoded(target))
        return 400;
    if (!parts.at(2).startsWith("HTTP/"))
        return 400;
    if (parts.at(2) != "HTTP/1.1")
        return 505;
    m_request.method = parts.at(0);
    const qsizetype mark = target.indexOf('?');
    m_request.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.first(mark));
    if (mark >= 0)
        m_request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
    return 0;
}

int HttpParser::parseHeaderLine(const QByteArray &line)
{
    // A name must follow at once: a blank before it would be a folded line, a blank behind it is forbidden.
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return 400;
    const QByteArray value = line.mid(colon + 1).trimmed();
    const bool isClean = std::all_of(value.begin(), value.end(),
        [](char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f); });
    if (!isClean)
        return 400;
    m_request.headers.append({line.first(colon), value});
    return m_request.headers.size() > maximumHeaders ? 413 : 0;
}

int HttpParser::judgeHeaders()
{
    const QByteArray host = m_request.header("Host").toLower();
    const QByteArray port = ':' + QByteArray::number(m_port);
    if (host != "127.0.0.1" + port && host != "localhost" + port)
        return 400;
    const bool hasLength = m_request.hasHeader("Content-Length");
    if (m_request.hasHeader("Transfer-Encoding"))
        return hasLength ? 400 : 411;
    if (m_request.hasHeader("Expect"))
        return 417;
    qint64 size = 0;
    if (hasLength) {
        const QByteArray text = m_request.header("Content-Length");
        if (text.isEmpty()
            || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return 400;
        if (text.size() > 18)
            return 413;
        size = text.toLongLong();
    } else if (m_request.method == "POST" || m_request.method == "PUT" || m_request.method == "PATCH") {
        return 411;
    }
    if (size > maximumBody)
        return 413;
    m_bodySize = size;
    m_wantsClose = m_request.header("Connection").toLower() == "close";
    return 0;
}

} // namespace app::tenant
