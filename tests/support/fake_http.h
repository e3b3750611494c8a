// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"

#include <QPointer>
#include <deque>

namespace tests {

/// An answer of that status with that body, as the real client would hand it over.
[[nodiscard]] app::net::Answer answerWith(
    int status, const QByteArray &body = "{}", const QList<app::net::Header> &headers = {});
/// No whole answer: `failure`, and whether the request may have arrived.
[[nodiscard]] app::net::Answer failedWith(app::net::Failure failure, bool mayHaveArrived);

/// The real client's twin (same contract, same test). It gives the answers that were queued, in order. A
/// request that nobody expected fails the test with its URL, and so do answers that nobody asked for.
class FakeHttp final : public app::net::Http
{
public:
    /// `atOnce`: every request needs an answer queued before it. `byHand`: a request waits until answer() is
    /// called.
    enum class Mode : quint8 { atOnce, byHand };
    explicit FakeHttp(Mode mode = Mode::atOnce);
    ~FakeHttp() override;

    /// Answers the oldest waiting request, or the next one to come.
    void answer(const app::net::Answer &answer);
    /// The same for a request whose method and URL, written "POST https://...", contain `part`. Such an
    /// answer goes before those that any request may take.
    void answerTo(const QString &part, const app::net::Answer &answer);

    /// Everything that was sent, in order, answered or not. A request that was refused unsent is not among
    /// them.
    [[nodiscard]] const QList<app::net::Request> &requests() const { return m_requests; }
    /// How many requests wait for an answer.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    /// The last request; an empty one, and a failed test, if there was none.
    [[nodiscard]] app::net::Request lastRequest() const;

    void send(const app::net::Request &request, QObject *context,
        std::function<void(app::net::Answer)> done) override;

private:
    struct Expected
    {
        QString part;
        app::net::Answer answer;
    };
    struct Sent
    {
        app::net::Request request;
        QString requestId;
        QPointer<QObject> context;
        std::function<void(app::net::Answer)> done;
    };
    void deliver(const Sent &sent, app::net::Answer answer);

    Mode m_mode;
    QObject m_own; ///< deliveries die with it
    int m_lastNumber = 0;
    std::deque<Expected> m_expected;
    std::deque<Sent> m_waiting;
    QList<app::net::Request> m_requests;
};

} // namespace tests
