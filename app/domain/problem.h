// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>
#include <chrono>
#include <optional>

namespace app::domain {

/// What went wrong, by cause.
enum class ProblemKind : quint8 {
    notConfigured, ///< we are asked to do something that this profile forbids or lacks, e.g. a host not
                   ///< allowed
    offline, ///< no connection could be made
    insecure, ///< TLS was refused: certificate or handshake
    timeout, ///< no whole answer within the time
    badCredentials, ///< 401, or the older sentence about the integration code (fact sheet 1.3)
    unknownUser, ///< zoneInformation does not know the user name (fact sheet 1.1)
    notPermitted, ///< 403, or 500 with "adequate permissions" (fact sheet 2.6)
    notFound, ///< 404 or 405: path or id
    rejected, ///< the server's own validation; permanent
    rateLimited, ///< 429 or a threshold text (fact sheet 8)
    serverDown, ///< an outage: HTML, an empty 5xx, a maintenance page
    badAnswer, ///< an answer that is not of the documented shape
    storage, ///< our own database
    cancelled, ///< the person stopped it
};

/// What is known of the request. Retrying and the state `unclear` depend on this alone.
enum class Delivery : quint8 {
    neverLeft, ///< surely not one byte of the request's body left this machine
    refused, ///< the server surely did not do it
    unknown, ///< it may have been done
};

/// One failure, as a value. Sentences for people are made by ui/words; `detail` is technical English, already
/// free of secrets and bodies.
struct Problem
{
    ProblemKind kind = ProblemKind::badAnswer;
    Delivery delivery = Delivery::unknown;
    std::optional<int> httpStatus;
    QStringList serverSentences; ///< Autotask's own errors[], unchanged
    QStringList sentenceFields; ///< for each of serverSentences the field that it names, or an empty text
    QString field; ///< the first field that is named, or empty
    QString requestId; ///< id of the request in our log
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the server asked for (fact sheet 8)

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace app::domain
