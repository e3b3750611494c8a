// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/budget.h"
#include "tests/support/fake_http.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/support/wire_file.h"

#include <map>
#include <memory>

namespace tests {

/// What ThresholdInformation says at `used` of a hundred requests.
inline app::net::Answer toldOfAHundred(int used)
{
    return answerWith(200,
        QStringLiteral("{\"externalRequestThreshold\":100,\"currentTimeframeRequestCount\":%1}")
            .arg(used)
            .toUtf8());
}

/// A budget before a gate, on a line whose requests are answered by hand. What is sent is named by its path
/// below V1.0.
class BudgetTest : public testing::Test
{
protected:
    using Priority = app::autotask::Priority;

    static app::net::Request request(const QString &path)
    {
        app::net::Request made;
        made.url = QUrl(QStringLiteral("https://webservices3.autotask.net/ATServicesRest/V1.0/") + path);
        return made;
    }

    void send(const QString &path, Priority priority = Priority::asked, QObject *context = nullptr)
    {
        m_budget->send(request(path), priority, context == nullptr ? &m_context : context,
            [this, path](const app::net::Answer &answer) {
                EXPECT_EQ(m_answers.count(path), 0U) << path.toStdString() << " was answered twice";
                m_answers[path] = answer;
            });
        EXPECT_EQ(m_answers.count(path), 0U) << path.toStdString() << " was answered from inside the call";
    }

    /// What has left, in order, without the questions for the hour.
    [[nodiscard]] QStringList left() const
    {
        QStringList paths;
        for (const app::net::Request &each : m_line.requests()) {
            const QString path = each.url.path().section(QStringLiteral("/V1.0/"), 1);
            if (path != QStringLiteral("ThresholdInformation"))
                paths.append(path);
        }
        return paths;
    }

    [[nodiscard]] bool isAnswered(const QString &path) const { return m_answers.count(path) > 0; }
    [[nodiscard]] bool waitForAnswer(const QString &path)
    {
        return waitFor([&] { return isAnswered(path); });
    }
    [[nodiscard]] bool waitUntilLeft(const QStringList &paths)
    {
        return waitFor([&] { return left() == paths; });
    }

    /// Answers what has left, and waits until the budget has made of it what it will.
    void answer(const QString &path, const app::net::Answer &answer = answerWith(200))
    {
        m_line.answerTo(QStringLiteral("/V1.0/") + path, answer);
        ASSERT_TRUE(waitForAnswer(path));
        settle();
    }

    /// Everything that the budget is about to do is done.
    void settle()
    {
        bool isDone = false;
        QMetaObject::invokeMethod(
            &m_context, [&isDone] { isDone = true; }, Qt::QueuedConnection);
        ASSERT_TRUE(waitFor([&] { return isDone; }));
    }

    FakeHttp m_line{FakeHttp::Mode::byHand};
    QObject m_context;
    app::autotask::Gate m_gate{m_line};
    std::map<QString, app::net::Answer> m_answers;
    std::unique_ptr<app::autotask::Budget> m_budget =
        std::make_unique<app::autotask::Budget>(m_gate, [] { return std::optional<app::net::Request>(); });
};

} // namespace tests
