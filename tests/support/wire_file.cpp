// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wire_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using app::net::Header;
using app::net::Method;
using app::net::Request;

namespace tests {

namespace {

const QStringList methods{u"GET"_s, u"POST"_s, u"PATCH"_s, u"DELETE"_s};

QString folder()
{
    return QStringLiteral(TESTS_DIR) + u"/wire"_s;
}

QList<Header> headersOf(const QJsonObject &object)
{
    QList<Header> headers;
    for (auto each = object.begin(); each != object.end(); ++each)
        headers.append({each.key().toUtf8(), each->toString().toUtf8()});
    return headers;
}

QByteArray bodyOf(const QJsonObject &message)
{
    if (message.contains("text"_L1))
        return message["text"_L1].toString().toUtf8();
    if (message.contains("body"_L1))
        return QJsonDocument(message["body"_L1].toObject()).toJson(QJsonDocument::Compact);
    return {};
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    const QString list =
        QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(202);
    return list.mid(1, list.size() - 2);
}

QStringList sorted(const QList<Header> &headers)
{
    QStringList lines;
    for (const Header &each : headers)
        lines.append(QString::fromUtf8(each.name + ": " + each.value));
    lines.sort();
    return lines;
}

} // namespace

WireFile wireFile(const QString &name)
{
    QFile file(folder() + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "no wire file " << name.toStdString();
        return {};
    }
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError) << name.toStdString() << " at byte " << error.offset;

    WireFile wire;
    wire.source = object["source"_L1].toString();
    const QJsonObject request = object["request"_L1].toObject();
    wire.request.method = static_cast<Method>(qMax(0, int(methods.indexOf(request["method"_L1].toString()))));
    wire.request.url = QUrl(request["url"_L1].toString(), QUrl::StrictMode);
    wire.request.headers = headersOf(request["headers"_L1].toObject());
    wire.request.body = bodyOf(request);
    const QJsonObject answer = object["answer"_L1].toObject();
    wire.answer.status = answer["status"_L1].toInt();
    wire.answer.headers = headersOf(answer["headers"_L1].toObject());
    wire.answer.body = bodyOf(answer);
    wire.answer.requestId = u"wire-1"_s;
    return wire;
}

app::net::Answer wireAnswer(const QString &name)
{
    return wireFile(u"answers/"_s + name).answer;
}

QStringList wireFiles(const QString &subfolder)
{
    QStringList names;
    const QDir dir(folder() + u'/' + subfolder);
    for (const QString &each : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(subfolder + u'/' + each.chopped(5));
    EXPECT_FALSE(names.isEmpty()) << "nothing in " << subfolder.toStdString();
    return names;
}

testing::AssertionResult isAsIn(const QString &name, const Request &actual)
{
    const Request expected = wireFile(name).request;
    QStringList differences;
    if (actual.method != expected.method)
        differences << u"method: %1, got %2"_s.arg(
            methods[int(expected.method)], methods[int(actual.method)]);
    if (actual.url.toEncoded() != expected.url.toEncoded())
        differences << u"url: %1\n got %2"_s.arg(
            QString::fromLatin1(expected.url.toEncoded()), QString::fromLatin1(actual.url.toEncoded()));
    const QStringList headers = sorted(expected.headers);
    const QStringList got = sorted(actual.headers);
    for (const QString &line : headers) {
        if (!got.contains(line))
            differences << u"header missing: %1"_s.arg(line);
    }
    for (const QString &line : got) {
        if (!headers.contains(line) || got.count(line) > 1)
            differences << u"header not expected: %1"_s.arg(line);
    }
    if (expected.body.isEmpty() != actual.body.isEmpty()) {
        differences << u"body: %1, got %2"_s.arg(
            QString::fromUtf8(expected.body), QString::fromUtf8(actual.body));
    } else {
        differences << jsonDifferences(
            QJsonDocument::fromJson(expected.body).object(), QJsonDocument::fromJson(actual.body).object());
    }
    if (differences.isEmpty())
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << name.toStdString() << "\n" << differences.join(u'\n').toStdString();
}

QStringList jsonDifferences(const QJsonValue &expected, const QJsonValue &actual, const QString &path)
{
    QStringList differences;
    if (expected.isObject() && actual.isObject()) {
        const QStringList keys = expected.toObject().keys() + actual.toObject().keys();
        QStringList unique(QSet<QString>(keys.begin(), keys.end()).values());
        unique.sort();
        for (const QString &key : unique)
            differences << jsonDifferences(
                expected.toObject().value(key), actual.toObject().value(key), path + u'.' + key);
    } else if (expected.isArray() && actual.isArray()) {
        const auto size = qMax(expected.toArray().size(), actual.toArray().size());
        for (qsizetype index = 0; index < size; ++index) {
            const auto at = [index](const QJsonValue &list) {
                return index < list.toArray().size() ? list.toArray().at(index)
                                                     : QJsonValue(QJsonValue::Undefined);
            };
            differences << jsonDifferences(at(expected), at(actual), path + u"[%1]"_s.arg(index));
        }
    } else if (expected != actual) {
        differences << u"%1: expected %2, got %3"_s.arg(path, shown(expected), shown(actual));
    }
    return differences;
}

} // namespace tests
