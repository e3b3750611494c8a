// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/faults.h"

#include "app/tenant/limits.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

struct KindName
{
    QLatin1StringView name;
    Fault::Kind kind;
    Fault::Work work; ///< unless the control call says otherwise
};

const std::array kindNames{
    KindName{"dropBefore"_L1, Fault::Kind::dropBefore, Fault::Work::never},
    KindName{"dropAfter"_L1, Fault::Kind::dropAfter, Fault::Work::beforeTheAnswer},
    KindName{"delay"_L1, Fault::Kind::delay, Fault::Work::beforeTheAnswer},
    KindName{"html"_L1, Fault::Kind::html, Fault::Work::never},
    KindName{"status401"_L1, Fault::Kind::status401, Fault::Work::never},
    KindName{"status429"_L1, Fault::Kind::status429, Fault::Work::never},
    KindName{"wrongShape"_L1, Fault::Kind::wrongShape, Fault::Work::beforeTheAnswer},
    KindName{"raw"_L1, Fault::Kind::raw, Fault::Work::never},
    KindName{"lateCommit"_L1, Fault::Kind::lateCommit, Fault::Work::afterTheDelay},
    KindName{"truncated"_L1, Fault::Kind::truncated, Fault::Work::beforeTheAnswer},
    KindName{"longLength"_L1, Fault::Kind::longLength, Fault::Work::beforeTheAnswer},
    KindName{"shortLength"_L1, Fault::Kind::shortLength, Fault::Work::beforeTheAnswer},
    KindName{"foreignNextPage"_L1, Fault::Kind::foreignNextPage, Fault::Work::beforeTheAnswer},
    KindName{"tooMany"_L1, Fault::Kind::tooMany, Fault::Work::never},
    KindName{"reset"_L1, Fault::Kind::reset, Fault::Work::beforeTheAnswer},
    KindName{"hourlyLimit"_L1, Fault::Kind::hourlyLimit, Fault::Work::never},
};

const std::array workNames{"never"_L1, "first"_L1, "afterTheDelay"_L1};

const KindName *kindNamed(const QString &name)
{
    for (const KindName &each : kindNames) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

bool matches(const Fault &fault, const Request &request)
{
    if (!fault.method.isEmpty() && fault.method != request.method)
        return false;
    const QString pattern = QRegularExpression::escape(fault.path).replace("\\*"_L1, ".*"_L1);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression.match(request.path).hasMatch();
}

/// Reads one fault; returns what is wrong with it, or nothing.
QString readFault(const QJsonObject &object, Fault &fault)
{
    static const QStringList known{u"fault"_s, u"method"_s, u"path"_s, u"times"_s, u"skip"_s, u"work"_s,
        u"bytes"_s, u"retryAfter"_s, u"base64"_s, u"milliseconds"_s, u"by"_s, u"status"_s, u"url"_s,
        u"drop"_s, u"name"_s};
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return u"unknown key "_s + key;
    }
    const KindName *kind = kindNamed(object["fault"_L1].toString());
    if (kind == nullptr)
        return u"unknown fault "_s + object["fault"_L1].toString();
    fault.name = object["name"_L1].toString(kind->name);
    fault.kind = kind->kind;
    fault.work = kind->work;
    if (object.contains("work"_L1)) {
        const auto found = std::find(workNames.begin(), workNames.end(), object["work"_L1].toString());
        if (found == workNames.end())
            return u"work is never, first or afterTheDelay"_s;
        fault.work = static_cast<Fault::Work>(found - workNames.begin());
    }
    fault.method = object["method"_L1].toString().toLatin1();
    fault.path = object["path"_L1].toString(u"*"_s);
    fault.skip = object["skip"_L1].toInt(0);
    fault.times = object["times"_L1].toInt(1);
    fault.milliseconds = object["milliseconds"_L1].toInt(0);
    fault.by = object["by"_L1].toInt(fault.by);
    fault.status = object["status"_L1].toInt(fault.status);
    fault.url = object["url"_L1].toString(fault.url);
    fault.dropsFirst = object["drop"_L1].toBool();
    const QJsonValue after = object["retryAfter"_L1];
    fault.retryAfter = after.isDouble() ? QByteArray::number(after.toInt()) : after.toString().toLatin1();
    fault.bytes = object.contains("base64"_L1)
        ? QByteArray::fromBase64(object["base64"_L1].toString().toLatin1())
        : object["bytes"_L1].toString().toUtf8();
    if (fault.times < 1 || fault.skip < 0 || fault.milliseconds < 0)
        return u"times, skip and milliseconds are positive numbers"_s;
    return {};
}

} // namespace

Response Fault::madeUp()
{
    return jsonResponse(QJsonObject{{"itemId"_L1, 0}});
}

Response Fault::replacement() const
{
    Response response;
    switch (kind) {
    case Kind::html:
        response.contentType = "text/html; charset=utf-8";
        response.body = "<!doctype html>\n<html><head><title>Maintenance</title></head>\n"
                        "<body><h1>We will be back soon</h1></body></html>\n";
        break;
    case Kind::status401:
        response.status = 401;
        break;
    case Kind::status429:
        response.status = 429;
        if (!retryAfter.isEmpty())
            response.headers.append({"Retry-After", retryAfter});
        break;
    case Kind::wrongShape:
        response = jsonResponse(QJsonObject{{"itemId"_L1, "soon"_L1}, {"items"_L1, 7},
            {"item"_L1, QJsonArray{1}}, {"fields"_L1, "none"_L1}, {"info"_L1, QJsonArray{}}});
        break;
    case Kind::tooMany:
        response = refusal({u"Thread Threshold Exceeded: the threshold is 3 threads. (Itgenatr005)"_s});
        response.status = status;
        break;
    case Kind::hourlyLimit:
        return hourlyLimitResponse(status, usualThreshold, retryAfter);
    default:
        break;
    }
    return response;
}

Response Fault::spoilt(Response response) const
{
    if (kind == Kind::truncated || kind == Kind::reset) {
        const qsizetype half = response.body.size() / 2;
        response.lengthError = response.body.size() - half;
        response.body.truncate(half);
    } else if (kind == Kind::longLength) {
        response.lengthError = by;
    } else if (kind == Kind::shortLength) {
        response.lengthError = -std::min<qsizetype>(by, response.body.size());
    } else if (kind == Kind::foreignNextPage) {
        QJsonObject answer = QJsonDocument::fromJson(response.body).object();
        QJsonObject details = answer["pageDetails"_L1].toObject();
        details.insert("nextPageUrl"_L1, url);
        answer.insert("pageDetails"_L1, details);
        response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    }
    return response;
}

QString Faults::arm(const QJsonArray &list)
{
    QList<Fault> faults;
    for (const auto &each : list) {
        Fault fault;
        QString complaint = readFault(each.toObject(), fault);
        if (!complaint.isEmpty())
            return complaint;
        faults.append(fault);
    }
    m_armed += faults;
    return {};
}

std::optional<Fault> Faults::take(const Request &request)
{
    for (qsizetype i = 0; i < m_armed.size(); ++i) {
        Fault &fault = m_armed[i];
        if (!matches(fault, request))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        const Fault taken = fault;
        if (--fault.times == 0)
            m_armed.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

QJsonArray Faults::list() const
{
    QJsonArray list;
    for (const Fault &each : m_armed) {
        list.append(QJsonObject{{"fault"_L1, QString(kindNames[static_cast<std::size_t>(each.kind)].name)},
            {"name"_L1, each.name}, {"method"_L1, QString::fromLatin1(each.method)}, {"path"_L1, each.path},
            {"skip"_L1, each.skip}, {"times"_L1, each.times}});
    }
    return list;
}

void Faults::count(const Request &request, const Fault &fault)
{
    ++m_met[{fault.name, kindNames[static_cast<std::size_t>(fault.kind)].name,
        workNames[static_cast<std::size_t>(fault.work)], calledEntity(request.path),
        QString::fromLatin1(request.method)}];
}

QJsonArray Faults::met() const
{
    QJsonArray list;
    for (auto each = m_met.begin(); each != m_met.end(); ++each) {
        const QStringList &texts = each.key();
        list.append(QJsonObject{{"name"_L1, texts.at(0)}, {"fault"_L1, texts.at(1)}, {"work"_L1, texts.at(2)},
            {"entity"_L1, texts.at(3)}, {"method"_L1, texts.at(4)}, {"count"_L1, each.value()}});
    }
    return list;
}

} // namespace app::tenant
