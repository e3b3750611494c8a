// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/json_text.h"

#include "app/store/names.h"
#include "app/store/storage_problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <optional>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Delivery;
using domain::Problem;
using domain::ProblemKind;
using domain::Result;

namespace {

constexpr Names<ProblemKind, 14> kindNames{{
    {ProblemKind::notConfigured, "notConfigured"_L1},
    {ProblemKind::offline, "offline"_L1},
    {ProblemKind::insecure, "insecure"_L1},
    {ProblemKind::timeout, "timeout"_L1},
    {ProblemKind::badCredentials, "badCredentials"_L1},
    {ProblemKind::unknownUser, "unknownUser"_L1},
    {ProblemKind::notPermitted, "notPermitted"_L1},
    {ProblemKind::notFound, "notFound"_L1},
    {ProblemKind::rejected, "rejected"_L1},
    {ProblemKind::rateLimited, "rateLimited"_L1},
    {ProblemKind::serverDown, "serverDown"_L1},
    {ProblemKind::badAnswer, "badAnswer"_L1},
    {ProblemKind::storage, "storage"_L1},
    {ProblemKind::cancelled, "cancelled"_L1},
}};

constexpr Names<Delivery, 3> deliveryNames{{
    {Delivery::neverLeft, "neverLeft"_L1},
    {Delivery::refused, "refused"_L1},
    {Delivery::unknown, "unknown"_L1},
}};

/// The strings of an array, or nothing if it is not one of strings alone.
std::optional<QStringList> strings(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array) {
        if (!each.isString())
            return std::nullopt;
        list.append(each.toString());
    }
    return list;
}

Problem unreadable(const QString &what)
{
    return storageProblem(StorageFault::corrupt, u"unreadable JSON in the database: %1"_s.arg(what));
}

} // namespace

QString objectText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> readObject(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return unreadable(u"no object"_s);
    return document.object();
}

QString listText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

Result<QStringList> readList(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const auto list = document.isArray() ? strings(document.array()) : std::nullopt;
    if (!list)
        return unreadable(u"no list of texts"_s);
    return *list;
}

QString problemText(const Problem &problem)
{
    QJsonObject object{{u"kind"_s, nameOf(problem.kind, kindNames)},
        {u"delivery"_s, nameOf(problem.delivery, deliveryNames)},
        {u"serverSentences"_s, QJsonArray::fromStringList(problem.serverSentences)},
        {u"sentenceFields"_s, QJsonArray::fromStringList(problem.sentenceFields)},
        {u"field"_s, problem.field}, {u"requestId"_s, problem.requestId}, {u"detail"_s, problem.detail}};
    if (problem.httpStatus)
        object.insert(u"httpStatus"_s, *problem.httpStatus);
    if (problem.retryAfter)
        object.insert(u"retryAfter"_s, qint64(problem.retryAfter->count()));
    return objectText(object);
}

std::optional<Problem> readProblem(const QString &text)
{
    const auto object = readObject(text);
    if (!object)
        return std::nullopt;
    const auto kind = valueOf(object->value("kind"_L1), kindNames);
    const auto delivery = valueOf(object->value("delivery"_L1), deliveryNames);
    const auto sentences = strings(object->value("serverSentences"_L1));
    const auto sentenceFields = strings(object->value("sentenceFields"_L1));
    if (!kind || !delivery || !sentences || !sentenceFields)
        return std::nullopt;
    Problem problem;
    problem.kind = *kind;
    problem.delivery = *delivery;
    problem.serverSentences = *sentences;
    problem.sentenceFields = *sentenceFields;
    problem.field = object->value("field"_L1).toString();
    problem.requestId = object->value("requestId"_L1).toString();
    problem.detail = object->value("detail"_L1).toString();
    if (object->contains("httpStatus"_L1))
        problem.httpStatus = object->value("httpStatus"_L1).toInt();
    if (object->contains("retryAfter"_L1))
        problem.retryAfter = std::chrono::milliseconds(object->value("retryAfter"_L1).toInteger());
    return problem;
}

} // namespace app::store
