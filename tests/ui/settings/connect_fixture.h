// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/hosts.h"
#include "app/secrets/memory_secrets.h"
#include "tests/support/wait.h"
#include "ui/settings/connect_model.h"

#include <QPointer>
#include <gmock/gmock.h>

namespace tests {

/// A model whose server is the test: it sees every attempt and answers by hand.
class ConnectFixture : public testing::Test
{
protected:
    using Field = ui::settings::ConnectField;
    using Kind = app::secrets::MemorySecrets::Service;

    void make(Kind keychain = Kind::present)
    {
        secrets = std::make_unique<app::secrets::MemorySecrets>(keychain);
        model = std::make_unique<ui::settings::ConnectModel>(
            [this](const app::domain::Profile &profile, const app::domain::Credentials &credentials,
                QObject *context, const app::domain::Callback<app::domain::Zone> &done) {
                profiles.push_back(profile);
                attempts.push_back(credentials);
                pendingContext = context;
                pending = done;
            },
            app::autotask::mayReceiveCredentials, *secrets, app::autotask::defaultApiAddress());
    }

    void fillIn()
    {
        model->setText(Field::userName, QStringLiteral("api@example.com"));
        model->setText(Field::secret, QStringLiteral("s3cret"));
        model->setText(Field::trackingIdentifier, QStringLiteral("TRACK"));
        model->setText(Field::profileName, QStringLiteral("Main"));
    }

    /// As the contract of domain::Callback says: not at all if the context is gone.
    void answer(const app::domain::Result<app::domain::Zone> &zone)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!pendingContext.isNull())
            pending(zone);
    }

    void fail(app::domain::ProblemKind kind, const QString &field = {})
    {
        app::domain::Problem problem;
        problem.kind = kind;
        problem.field = field;
        answer(problem);
    }

    void succeed() { answer(app::domain::Zone{QStringLiteral("Germany"), {}, {}, 1}); }

    app::secrets::Outcome stored(const QString &key)
    {
        std::optional<app::secrets::Outcome> outcome;
        secrets->read(key, model.get(), [&](const app::secrets::Outcome &each) { outcome = each; });
        EXPECT_TRUE(waitFor([&] { return outcome.has_value(); }));
        return outcome.value_or(app::secrets::Outcome{});
    }

    void store(const QString &key, const QString &value)
    {
        bool isDone = false;
        secrets->write(key, value, model.get(), [&](const app::secrets::Outcome &) { isDone = true; });
        EXPECT_TRUE(waitFor([&] { return isDone; }));
    }

    std::unique_ptr<app::secrets::MemorySecrets> secrets;
    std::unique_ptr<ui::settings::ConnectModel> model;
    std::vector<app::domain::Profile> profiles;
    std::vector<app::domain::Credentials> attempts;
    QPointer<QObject> pendingContext;
    app::domain::Callback<app::domain::Zone> pending;
};

} // namespace tests
