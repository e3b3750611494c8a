// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/classify.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Delivery;
using domain::Problem;
using domain::ProblemKind;
using domain::Result;

namespace {

constexpr qsizetype longestSentence =
    2000; ///< what is kept of one server sentence: it is hostile until shown
constexpr qsizetype mostSentences = 20;

ProblemKind kindOf(net::Failure failure)
{
    switch (failure) {
    case net::Failure::unreachable:
        return ProblemKind::offline;
    case net::Failure::insecure:
        return ProblemKind::insecure;
    case net::Failure::timedOut:
        return ProblemKind::timeout;
    case net::Failure::stopped:
        return ProblemKind::cancelled;
    case net::Failure::dropped:
        return ProblemKind::serverDown;
    case net::Failure::tooLarge:
    case net::Failure::malformed:
    case net::Failure::redirected:
    case net::Failure::none:
        return ProblemKind::badAnswer;
    }
    Q_UNREACHABLE();
}

/// Retry-After in seconds, or as a date against the server's own clock (fact sheet 8).
std::optional<std::chrono::milliseconds> retryAfter(const net::Answer &answer)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    const QDateTime then = httpDate(text);
    const QDateTime now = httpDate(answer.header("Date"));
    if (!then.isValid() || !now.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(then)));
}

Problem problemOf(const net::Answer &answer, ProblemKind kind, Delivery delivery)
{
    Problem problem;
    problem.kind = kind;
    problem.delivery = delivery;
    problem.httpStatus = answer.status;
    problem.requestId = answer.requestId;
    problem.detail = answer.detail;
    problem.retryAfter = retryAfter(answer);
    return problem;
}

QStringList sentencesOf(const QJsonObject &object)
{
    QStringList sentences;
    for (const auto &each : object["errors"_L1].toArray()) {
        if (sentences.size() == mostSentences)
            break;
        const QString sentence = each.toString().trimmed().left(longestSentence);
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

bool holds(const QStringList &sentences, QLatin1StringView part)
{
    for (const QString &sentence : sentences) {
        if (sentence.contains(part, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool isThrottle(const QStringList &sentences)
{
    return holds(sentences, "threshold"_L1) || holds(sentences, "Itgenatr005"_L1);
}

bool isJson(const net::Answer &answer)
{
    const QByteArray type = answer.header("Content-Type").toLower();
    // Only a type that says something else is no JSON; a missing one is judged by the body.
    return type.isEmpty() || type.contains("json");
}

} // namespace

QDateTime httpDate(const QByteArray &text)
{
    // Qt's own RFC 2822 reader knows "+0000", but not "GMT".
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date : QDateTime();
}

Problem badAnswer(const net::Answer &answer, const QString &path)
{
    Problem problem = problemOf(answer, ProblemKind::badAnswer, Delivery::unknown);
    problem.detail = u"the answer has no usable \"%1\""_s.arg(path);
    return problem;
}

Result<QJsonObject> readObject(const net::Answer &answer)
{
    if (answer.failure != net::Failure::none || !answer.status) {
        Problem problem = problemOf(
            answer, kindOf(answer.failure), answer.mayHaveArrived ? Delivery::unknown : Delivery::neverLeft);
        if (!answer.tlsErrors.isEmpty())
            problem.detail = answer.tlsErrors.join(u"; "_s);
        return problem;
    }
    const int status = *answer.status;
    // These three come with an empty body.
    if (status == 401)
        return problemOf(answer, ProblemKind::badCredentials,
            answer.mayHaveArrived ? Delivery::refused : Delivery::neverLeft);
    if (status == 404 || status == 405)
        return problemOf(answer, ProblemKind::notFound, Delivery::refused);

    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &parseError);
    const bool isObject = isJson(answer) && document.isObject();
    const QJsonObject object = document.object();
    const QStringList sentences = isObject ? sentencesOf(object) : QStringList();
    const auto withSentences = [&](ProblemKind kind, Delivery delivery) {
        Problem problem = problemOf(answer, kind, delivery);
        problem.serverSentences = sentences;
        for (const QString &sentence : sentences) {
            problem.sentenceFields.append(fieldNamedIn(sentence));
            if (problem.field.isEmpty())
                problem.field = problem.sentenceFields.constLast();
        }
        return problem;
    };
    const bool isSuccess = status >= 200 && status < 300;

    // A bare 429 does not say whether the call was executed (fact sheet 9); a threshold sentence does.
    if (isThrottle(sentences) && !isSuccess)
        return withSentences(ProblemKind::rateLimited, Delivery::refused);
    if (status == 429) {
        return withSentences(
            ProblemKind::rateLimited, answer.mayHaveArrived ? Delivery::unknown : Delivery::neverLeft);
    }
    if (status == 403 || (status == 500 && holds(sentences, "adequate permissions"_L1)))
        return withSentences(ProblemKind::notPermitted, Delivery::refused);
    if (!isJson(answer))
        return problemOf(answer, ProblemKind::serverDown, Delivery::unknown);
    if (holds(sentences, "IntegrationCode is invalid"_L1))
        return withSentences(ProblemKind::badCredentials, Delivery::refused);
    if (!sentences.isEmpty() && !isSuccess)
        return withSentences(ProblemKind::rejected, Delivery::refused);
    if (status >= 500)
        return problemOf(answer, ProblemKind::serverDown, Delivery::unknown);
    if (!isSuccess)
        return withSentences(ProblemKind::rejected, Delivery::refused);
    if (!isObject) {
        Problem problem = problemOf(answer, ProblemKind::badAnswer, Delivery::unknown);
        problem.detail = u"the answer is not a JSON object: %1 at byte %2"_s.arg(parseError.errorString())
                             .arg(parseError.offset);
        return problem;
    }
    return object;
}

QString fieldNamedIn(const QString &sentence)
{
    static const QList<QRegularExpression> patterns{
        QRegularExpression(uR"(required field:? ?\[?([A-Za-z]\w*))"_s),
        QRegularExpression(uR"(does not exist for:? ?\[?([A-Za-z]\w*))"_s),
        QRegularExpression(uR"(on field: ?([A-Za-z]\w*))"_s),
        QRegularExpression(uR"(existing entity for ([A-Za-z]\w*))"_s),
        QRegularExpression(
            uR"(^(?:Data violation: )?([a-z]\w*ID)\b.* (?:is not associated|cannot be associated))"_s),
        QRegularExpression(uR"(^The ([a-z]\w*ID)\[)"_s),
        QRegularExpression(uR"(^([a-z]\w*) (?:is required|exceeds|must))"_s),
    };
    if (sentence.contains("Queue ID is required"_L1))
        return u"queueID"_s;
    for (const QRegularExpression &pattern : patterns) {
        const auto match = pattern.match(sentence);
        if (!match.hasMatch())
            continue;
        QString name = match.captured(1);
        // Some sentences use the SOAP spelling, which begins with a capital.
        name[0] = name[0].toLower();
        return name;
    }
    return {};
}

} // namespace app::autotask
