// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/gateway.h"
#include "app/autotask/hosts.h"
#include "tests/support/fake_http.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/support/wire_file.h"

#include <optional>

namespace tests {

/// The times of a gateway that never asks for the tenant's hour as long as a test runs.
inline app::autotask::BudgetTimes neverAsked()
{
    app::autotask::BudgetTimes times;
    times.afterTraffic = std::chrono::hours(1);
    return times;
}

/// A step that has made this record.
[[nodiscard]] inline app::domain::Step stepThatMade(const app::domain::RecordRef &record)
{
    app::domain::Step step;
    step.draft.entity = record.entity;
    step.record = record;
    return step;
}

/// A gateway over the real client's twin.
class GatewayTest : public testing::Test
{
protected:
    /// Makes a call and waits for its one answer.
    template <typename T, typename Call>
    app::domain::Result<T> answered(Call call)
    {
        std::optional<app::domain::Result<T>> result;
        call([&result](const app::domain::Result<T> &each) {
            EXPECT_FALSE(result) << "answered twice";
            result = each;
        });
        EXPECT_FALSE(result) << "answered from inside the call";
        EXPECT_TRUE(tests::waitFor([&] { return result.has_value(); }));
        return result.value_or(app::domain::Problem{});
    }

    app::domain::Result<app::domain::Zone> connect(const app::domain::Profile &profile = production())
    {
        return answered<app::domain::Zone>([&](const app::domain::Callback<app::domain::Zone> &done) {
            m_gateway.connect(profile,
                {QStringLiteral("api@contoso.example"), QStringLiteral("secret"),
                    QStringLiteral("TRACKING-1")},
                &m_context, done);
        });
    }

    void connectWell()
    {
        m_http.answerTo(QStringLiteral("zoneInformation"), wireAnswer(QStringLiteral("zone")));
        m_http.answerTo(QStringLiteral("V1.0/Version"), wireAnswer(QStringLiteral("version")));
        EXPECT_TRUE(connect());
    }

    static app::domain::Profile production()
    {
        return {QStringLiteral("Contoso"), QStringLiteral("api@contoso.example"),
            app::autotask::defaultApiAddress(), false};
    }

    static app::domain::Step step(const app::domain::Actor &actor)
    {
        app::domain::Step made;
        made.draft.entity = QStringLiteral("Tickets");
        made.draft.fields = {{QStringLiteral("title"), QStringLiteral("x")}};
        made.actor = actor;
        return made;
    }

    QStringList sent() const
    {
        QStringList urls;
        for (const auto &request : m_http.requests())
            urls.append(request.url.toString());
        return urls;
    }

    /// What left since the connection was made.
    QStringList sentSince() const { return sent().mid(2); }

    FakeHttp m_http;
    app::autotask::Gateway m_gateway{m_http, neverAsked()};
    QObject m_context;
};

} // namespace tests
