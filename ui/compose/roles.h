// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/resource_role.h"
#include "app/domain/result.h"

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

namespace ui::compose {

/// Which resource holds which roles, fetched when it is first wanted. A failure blocks nothing: then the
/// roles stay unknown, and the server judges the pair.
class Roles : public QObject
{
    Q_OBJECT
public:
    /// Keeps the contract of domain::Callback.
    using Fetch =
        std::function<void(QObject *context, app::domain::Callback<std::vector<app::domain::ResourceRole>>)>;

    /// An empty function: roles are never known.
    explicit Roles(Fetch fetch, QObject *parent = nullptr);

    /// Fetches the roles unless they are known or on their way; `changed` follows on success. After a failure
    /// the next call tries again.
    void want();
    [[nodiscard]] bool areKnown() const { return m_areKnown; }

    /// The active roles of a resource, by name; 0 = every role once.
    [[nodiscard]] std::vector<app::domain::ResourceRole> of(app::domain::ResourceId resource) const;
    /// What the tenant calls a role; nothing for an unknown one.
    [[nodiscard]] std::optional<QString> name(qint64 role) const;
    /// True if the pair exists, or if that is not known.
    [[nodiscard]] bool mayHold(app::domain::ResourceId resource, qint64 role) const;

Q_SIGNALS:
    void changed();

private:
    Fetch m_fetch;
    bool m_isFetching = false;
    bool m_areKnown = false;
    std::vector<app::domain::ResourceRole> m_roles;
};

} // namespace ui::compose
