// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/request_text.h"

#include "app/net/log_line.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Allowed, not forbidden: a header that nobody thought of stays hidden.
bool isShown(const QString &name)
{
    static constexpr std::array shown{"Accept"_L1, "Content-Type"_L1, "ImpersonationResourceId"_L1};
    for (const auto each : shown) {
        if (name.compare(each, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString placeholder(const QString &name)
{
    if (name.compare("ApiIntegrationCode"_L1, Qt::CaseInsensitive) == 0)
        return u"$PERPRO_TRACKING_IDENTIFIER"_s;
    if (name.compare("UserName"_L1, Qt::CaseInsensitive) == 0)
        return u"$PERPRO_USER_NAME"_s;
    QString variable = u"$PERPRO_"_s;
    for (const QChar each : name)
        variable += each.unicode() < 128 && each.isLetterOrNumber() ? each.toUpper() : u'_';
    return variable;
}

/// Within single quotes a POSIX shell takes every character as it is, but for the quote itself.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

RequestText requestText(const net::Request &request)
{
    RequestText text{QString::fromLatin1(net::verb(request.method)), request.url, {}, {}};
    for (const net::Header &header : request.headers) {
        const QString name = QString::fromLatin1(header.name);
        text.headers.emplace_back(name, isShown(name) ? QString::fromUtf8(header.value) : placeholder(name));
    }
    if (!request.body.isEmpty())
        text.body = QJsonDocument::fromJson(request.body).toJson(QJsonDocument::Indented).trimmed();
    return text;
}

QString asJson(const RequestText &text)
{
    QJsonObject headers;
    for (const auto &[name, value] : text.headers)
        headers.insert(name, value);
    QJsonObject object{{u"method"_s, text.method}, {u"url"_s, QString::fromLatin1(text.url.toEncoded())},
        {u"headers"_s, headers}};
    if (!text.body.isEmpty())
        object.insert(u"body"_s, QJsonDocument::fromJson(text.body).object());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString asCurl(const RequestText &text)
{
    QStringList parts{
        u"curl --request "_s + text.method, u"--url "_s + quoted(QString::fromLatin1(text.url.toEncoded()))};
    for (const auto &[name, value] : text.headers) {
        parts += isShown(name) ? u"--header "_s + quoted(name + ": "_L1 + value)
                               : u"--header "_s + quoted(name + ": "_L1) + u'"' + value + u'"';
    }
    // --data-raw, since --data would read a file whose name follows an @.
    if (!text.body.isEmpty())
        parts += u"--data-raw "_s + quoted(QString::fromUtf8(text.body));
    return parts.join(" \\\n  "_L1) + u'\n';
}

} // namespace app::autotask
