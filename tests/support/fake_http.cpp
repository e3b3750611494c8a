// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_http.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using app::net::Answer;
using app::net::Failure;
using app::net::Header;
using app::net::Method;
using app::net::Request;

namespace tests {

namespace {

QString described(const Request &request)
{
    static const QStringList verbs{u"GET"_s, u"POST"_s, u"PATCH"_s, u"DELETE"_s};
    return verbs.value(int(request.method)) + u' ' + request.url.toString();
}

} // namespace

Answer answerWith(int status, const QByteArray &body, const QList<Header> &headers)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

Answer failedWith(Failure failure, bool mayHaveArrived)
{
    Answer answer;
    answer.failure = failure;
    answer.mayHaveArrived = mayHaveArrived;
    answer.detail = u"failed on purpose"_s;
    return answer;
}

FakeHttp::FakeHttp(Mode mode)
    : m_mode(mode)
{
}

FakeHttp::~FakeHttp()
{
    EXPECT_TRUE(m_expected.empty()) << m_expected.size() << " answers were prepared that no request took"
                                    << (m_expected.empty() ? "" : "; the first is for: ")
                                    << (m_expected.empty() ? "" : m_expected.front().part.toStdString());
}

void FakeHttp::answer(const Answer &answer)
{
    answerTo({}, answer);
}

void FakeHttp::answerTo(const QString &part, const Answer &answer)
{
    const auto sent = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&](const Sent &each) { return described(each.request).contains(part); });
    if (sent == m_waiting.end()) {
        m_expected.push_back({part, answer});
        return;
    }
    const Sent taken = *sent;
    m_waiting.erase(sent);
    deliver(taken, answer);
}

Request FakeHttp::lastRequest() const
{
    EXPECT_FALSE(m_requests.isEmpty()) << "nothing was sent";
    return m_requests.isEmpty() ? Request{} : m_requests.last();
}

void FakeHttp::send(const Request &request, QObject *context, std::function<void(Answer)> done)
{
    const Sent sent{request, u"fake-%1"_s.arg(++m_lastNumber), context, std::move(done)};
    if (request.method != Method::get && request.body.isEmpty()) {
        deliver(sent, failedWith(Failure::malformed, false));
        return;
    }

    m_requests.push_back(request);
    const QString description = described(request);
    auto expected = std::find_if(m_expected.begin(), m_expected.end(),
        [&](const Expected &each) { return !each.part.isEmpty() && description.contains(each.part); });
    if (expected == m_expected.end())
        expected = std::find_if(
            m_expected.begin(), m_expected.end(), [](const Expected &each) { return each.part.isEmpty(); });
    if (expected != m_expected.end()) {
        const Answer answer = expected->answer;
        m_expected.erase(expected);
        deliver(sent, answer);
    } else if (m_mode == Mode::byHand) {
        m_waiting.push_back(sent);
    } else {
        ADD_FAILURE() << "unexpected request: " << description.toStdString();
        deliver(sent, failedWith(Failure::stopped, false));
    }
}

void FakeHttp::deliver(const Sent &sent, Answer answer)
{
    answer.requestId = sent.requestId;
    QMetaObject::invokeMethod(
        &m_own,
        [context = sent.context, done = sent.done, answer = std::move(answer)] {
            if (context)
                done(answer);
        },
        Qt::QueuedConnection);
}

} // namespace tests
