// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/network_http.h"
#include "tests/support/raw_server.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>
#include <memory>

namespace tests {

/// A create with an X-Id by which the raw server counts it.
inline app::net::Request aCreate(const QUrl &url, const QByteArray &id = "1")
{
    return {app::net::Method::post, url, {{"X-Id", id}}, R"({"title":"Printer"})"};
}

inline app::net::Request aRead(const QUrl &url, const QByteArray &id = "1")
{
    return {app::net::Method::get, url, {{"X-Id", id}}, {}};
}

/// An answer that will come, or has come.
struct Pending
{
    QObject context;
    std::optional<app::net::Answer> answer;
};

inline std::shared_ptr<Pending> sendOff(app::net::Http &http, const app::net::Request &request)
{
    auto pending = std::make_shared<Pending>();
    http.send(request, &pending->context, [raw = pending.get()](const app::net::Answer &answer) {
        EXPECT_FALSE(raw->answer) << "answered twice";
        raw->answer = answer;
    });
    EXPECT_FALSE(pending->answer) << "answered from inside send";
    return pending;
}

inline app::net::Answer answerOf(Pending &pending)
{
    EXPECT_TRUE(waitFor([&] { return pending.answer.has_value(); })) << "no answer";
    return pending.answer.value_or(app::net::Answer{});
}

/// Sends and waits for the answer.
inline app::net::Answer ask(app::net::Http &http, const app::net::Request &request)
{
    return answerOf(*sendOff(http, request));
}

/// Options that trust the test CA.
inline app::net::NetworkOptions trustingTestAuthority()
{
    app::net::NetworkOptions options;
    options.extraAuthorities = certificates().authority;
    return options;
}

/// A total time that a hanging server always exceeds.
inline app::net::NetworkOptions impatient()
{
    app::net::NetworkOptions options = trustingTestAuthority();
    options.timeouts.total = std::chrono::milliseconds(1000);
    return options;
}

} // namespace tests
