// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"
#include "app/net/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>

namespace app::net {

/// How long a request may take, counted from when it really starts and not from when it was queued. Bytes
/// that come in do not restart them.
struct Timeouts
{
    std::chrono::milliseconds connect{30'000}; ///< until the connection stands, TLS included
    std::chrono::milliseconds total{60'000}; ///< until the answer is whole
};

/// One request on the wire and its reply's only owner. Calls `ended`, with itself, exactly once, later,
/// unless it dies before.
class Exchange final : public QObject
{
public:
    struct Limits
    {
        Timeouts timeouts;
        qint64 largestAnswer = 0; ///< bytes
    };
    /// How it ended. After `wasCutOff` the manager must not be given new requests (see NetworkHttp).
    struct End
    {
        Answer answer;
        bool wasCutOff = false;
    };

    /// Starts at once. `wire` is what wireRequest() made of `request`.
    Exchange(std::shared_ptr<QNetworkAccessManager> manager, const Request &request,
        const QNetworkRequest &wire, const Limits &limits, std::function<void(Exchange *, End)> ended,
        QObject *parent);
    ~Exchange() override;

    /// Ends it with that failure, from inside this call.
    void cutOff(Failure failure, const QString &detail);

private:
    void start(const Request &request, const QNetworkRequest &wire);
    void noteConnected();
    void readHeader();
    void readBody();
    void finish();
    [[nodiscard]] bool mayHaveArrived() const;

    std::shared_ptr<QNetworkAccessManager> m_manager; ///< until it has ended
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body; ///< none for GET
    Limits m_limits;
    std::function<void(Exchange *, End)> m_ended;
    QTimer m_connectTimer;
    QTimer m_totalTimer;
    bool m_isConnecting = false; ///< a new connection was begun
    bool m_isConnected = false;
    bool m_hasEnded = false;
    Failure m_cutOff = Failure::none;
    QString m_detail;
    QStringList m_tlsErrors;
    QByteArray m_read; ///< copied as it comes: Qt gives nothing back after an abort
};

} // namespace app::net
