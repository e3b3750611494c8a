// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/http_message.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>
#include <optional>

namespace app::tenant {

/// One way in which the tenant misbehaves on purpose. As an object of POST /control/faults: "fault" is the
/// kind's name; "name", "method", "path", "skip", "times", "milliseconds", "by", "status", "url" and
/// "retryAfter" are the members below; "work" is never, first or afterTheDelay: with never the request is not
/// carried out, and what is cut or spoilt is an answer that was made up; "drop" is dropsFirst; a raw answer
/// stands in "bytes" or, encoded, in "base64".
struct Fault
{
    enum class Kind : quint8 {
        dropBefore, ///< the connection ends before the body is read; nothing is done
        dropAfter, ///< it is done, then the connection ends without an answer
        delay, ///< the answer comes late; with no work the connection ends late instead
        html, ///< 200 with a maintenance page in HTML (fact sheet 1.3)
        status401,
        status429, ///< with Retry-After if one is given (fact sheet 8)
        wrongShape, ///< valid JSON that is not what was documented
        raw, ///< the given bytes, then the connection ends
        lateCommit, ///< no answer; it is done some time after the connection has ended (fact sheet 12), or
                    ///< never
        truncated, ///< half of the answer's body, then the connection ends
        longLength, ///< Content-Length promises more bytes than come, then the connection ends
        shortLength, ///< Content-Length promises fewer bytes than come
        foreignNextPage, ///< nextPageUrl leads to another host
        tooMany, ///< a given status with the sentence of the thread limit (fact sheet 8)
        reset, ///< half of the answer's body, then a TCP reset
        hourlyLimit, ///< 429 and nothing else, or another status with a sentence (fact sheet 8)
    };
    /// Whether the request is really carried out, and when.
    enum class Work : quint8 { never, beforeTheAnswer, afterTheDelay };

    QString name; ///< under which it is counted; the kind's own unless given
    Kind kind = Kind::dropBefore;
    Work work = Work::never;
    QByteArray method; ///< empty = any
    QString path; ///< pattern with '*' for any run of characters, slashes included; compared without case
    int skip = 0; ///< that many matching requests pass first
    int times = 1; ///< then it applies to that many
    int milliseconds = 0; ///< of a delay or a late commit
    int by = 10; ///< how many bytes a wrong Content-Length is off
    int status = 429; ///< of tooMany and hourlyLimit
    bool dropsFirst = false; ///< lateCommit: the tenant ends the connection itself, at once
    QString url =
        QStringLiteral("https://autotask.example.invalid/ATServicesRest/V1.0/Contacts/query/next?page=1");
    QByteArray retryAfter; ///< of a 429: seconds or an HTTP date, unchanged
    QByteArray bytes; ///< of a raw answer

    /// Stands for the proper answer of a request that is not carried out.
    [[nodiscard]] static Response madeUp();
    /// What the client gets instead of the proper answer, for the kinds that replace it.
    [[nodiscard]] Response replacement() const;
    /// The proper answer as this fault spoils it, for the kinds that do.
    [[nodiscard]] Response spoilt(Response response) const;
};

/// The faults that are armed.
class Faults
{
public:
    /// Arms every fault of the list, or none: then it returns what is wrong with it.
    [[nodiscard]] QString arm(const QJsonArray &list);
    void clear() { m_armed.clear(); }
    /// The fault that this request meets, used up by that. The first armed one that matches wins.
    [[nodiscard]] std::optional<Fault> take(const Request &request);
    /// What is still armed, as it was given.
    [[nodiscard]] QJsonArray list() const;

    /// Counts that a request really met that fault.
    void count(const Request &request, const Fault &fault);
    /// What was met since the start, used up or not: [{name, fault, work, entity, method, count}].
    [[nodiscard]] QJsonArray met() const;

private:
    QList<Fault> m_armed;
    QMap<QStringList, int> m_met; ///< by the texts of met(), in that order
};

} // namespace app::tenant
