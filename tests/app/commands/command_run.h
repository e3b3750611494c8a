// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/run.h"
#include "app/secrets/memory_secrets.h"
#include "app/secrets/profile_keys.h"
#include "tests/support/printers.h"
#include "tests/support/tenant_process.h"
#include "tests/support/wait.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace tests {

using namespace Qt::Literals::StringLiterals;
using app::commands::ExitCode;
using app::commands::Options;
using app::commands::Output;

/// A script on a computer that has been connected once: the profile is saved, the keychain has its secrets.
class CommandRun : public testing::Test
{
protected:
    CommandRun()
    {
        {
            app::Program before(data.path());
            EXPECT_TRUE(before.open({u"Main"_s, tests::TenantProcess::userName(), tenant.url(), true}));
        }
        auto keychain = std::make_unique<app::secrets::MemorySecrets>();
        m_keychain = keychain.get();
        program = std::make_unique<app::Program>(data.path(), app::net::NetworkOptions{},
            app::outbox::Policy{{std::chrono::milliseconds(0)}}, std::move(keychain));
        keep(app::secrets::secretKey(u"Main"_s), tests::TenantProcess::secret());
        keep(app::secrets::trackingKey(u"Main"_s), tests::TenantProcess::trackingIdentifier());
        options.profile = u"Main"_s;
        options.isJson = true;
    }

    void keep(const QString &key, const QString &value)
    {
        bool isKept = false;
        m_keychain->write(key, value, &m_context, [&](const app::secrets::Outcome &) { isKept = true; });
        ASSERT_TRUE(tests::waitFor([&] { return isKept; }));
    }

    /// Runs the command; its code.
    ExitCode run()
    {
        std::optional<ExitCode> ended;
        const Output output{[this](const QString &line) { results << line; },
            [this](const QString &line) { remarks << line; }, options.isJson};
        app::commands::run(*program, options, output, &m_context, [&](ExitCode code) { ended = code; });
        EXPECT_FALSE(ended) << "ended inside the call";
        EXPECT_TRUE(tests::waitFor([&] { return ended.has_value(); })) << remarks.join(u'\n').toStdString();
        return ended.value_or(ExitCode::failed);
    }

    /// Writes a file beside the plan; its whole path.
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(data.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    ExitCode submit(const QByteArray &json) { return submitFile(write(u"plan.json"_s, json)); }

    ExitCode submitFile(const QString &path)
    {
        options.task = Options::Task::submit;
        options.file = path;
        return run();
    }

    /// One of those that the README names.
    ExitCode submitExample(const QString &name)
    {
        return submitFile(QStringLiteral(TESTS_DIR "/../resources/examples/") + name);
    }

    [[nodiscard]] QJsonObject result(int row) const
    {
        return QJsonDocument::fromJson(results.value(row).toUtf8()).object();
    }
    /// The row of what the tenant has created.
    [[nodiscard]] QJsonObject record(int row) const { return tenant.records().at(row).toObject(); }
    [[nodiscard]] int creates() const { return tenant.requestCount(u"POST"_s, u"Tickets"_s); }

    tests::TenantProcess tenant;
    QTemporaryDir data;
    std::unique_ptr<app::Program> program;
    Options options;
    QStringList results;
    QStringList remarks;

private:
    app::secrets::MemorySecrets *m_keychain = nullptr;
    QObject m_context;
};

/// A ticket as a contact, by his e-mail address; nothing speaks against it.
inline const QByteArray goodTicket =
    R"({"as":"chef@mueller-gartenbau.example","entity":"Tickets","fields":
    {"title":"Printer","companyID":"Müller Gartenbau","priority":2,"status":1,"queueID":5,
     "dueDateTime":"2026-12-01T09:00:00Z"},"userDefinedFields":{"Affected site":"Branch"}})";

} // namespace tests
