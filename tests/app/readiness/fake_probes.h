// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/probes.h"

#include <QPointer>
#include <QStringList>
#include <deque>
#include <functional>

namespace tests {

/// Probes whose questions are written down and answered by hand, one at a time.
class FakeProbes
{
public:
    [[nodiscard]] app::readiness::Probes probes()
    {
        using namespace Qt::Literals::StringLiterals;
        using namespace app::domain;
        return {
            [this](const QString &entity, std::optional<ResourceId> as, QObject *context, auto done) {
                remember(as ? u"%1 as %2"_s.arg(entity).arg(as->value) : entity, context, m_access, done);
            },
            [this](QObject *context, auto done) { remember(u"credentials"_s, context, m_done, done); },
            [this](QObject *context, auto done) { remember(u"zone"_s, context, m_zone, done); },
            [this](const QString &userName, QObject *context, auto done) {
                remember(u"api users "_s + userName, context, m_resources, done);
            },
            [this](ResourceId resource, QObject *context, auto done) {
                remember(u"resource %1"_s.arg(resource.value), context, m_resource, done);
            },
        };
    }

    QStringList asked; ///< every question, in order

    /// Each answers the last question of its kind, if its context still lives.
    void answerAccess(app::domain::Result<app::domain::UserAccess> answer) { reply(m_access, answer); }
    void answerCredentials(app::domain::Result<app::domain::Done> answer) { reply(m_done, answer); }
    void answerZone(app::domain::Result<app::domain::Zone> answer) { reply(m_zone, answer); }
    void answerApiUsers(app::domain::Result<std::vector<app::domain::Resource>> answer)
    {
        reply(m_resources, answer);
    }
    void answerResource(app::domain::Result<app::domain::Resource> answer) { reply(m_resource, answer); }

    /// The last question of an access is kept and answered later, whatever is asked meanwhile.
    [[nodiscard]] std::function<void(app::domain::Result<app::domain::UserAccess>)> takeAccess()
    {
        return [pending = m_access](app::domain::Result<app::domain::UserAccess> answer) {
            if (pending.context)
                pending.done(std::move(answer));
        };
    }

private:
    template <typename T>
    struct Pending
    {
        QPointer<QObject> context;
        app::domain::Callback<T> done;
    };

    template <typename T, typename Done>
    void remember(const QString &question, QObject *context, Pending<T> &pending, const Done &done)
    {
        asked << question;
        pending = {context, done};
    }

    template <typename T>
    static void reply(Pending<T> &pending, app::domain::Result<T> answer)
    {
        const Pending<T> current = pending;
        pending = {};
        if (current.context && current.done)
            current.done(std::move(answer));
    }

    Pending<app::domain::UserAccess> m_access;
    Pending<app::domain::Done> m_done;
    Pending<app::domain::Zone> m_zone;
    Pending<std::vector<app::domain::Resource>> m_resources;
    Pending<app::domain::Resource> m_resource;
};

} // namespace tests
