// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"

#include <QStringList>
#include <functional>

namespace ui::settings {

/// What a person enters on the Connect page.
enum class ConnectField : quint8 { none, userName, secret, trackingIdentifier, profileName, apiAddress };

/// The fields in the order of the page, without `none`.
[[nodiscard]] const QList<ConnectField> &connectFields();

/// Everything as it was typed.
struct ConnectValues
{
    QString userName;
    QString secret;
    QString trackingIdentifier;
    QString profileName;
    QString apiAddress;
    bool isTest = false;
    std::optional<app::domain::ProfileColour> colour = {}; ///< kept, not asked for

    [[nodiscard]] QString &text(ConnectField field);
    [[nodiscard]] const QString &text(ConnectField field) const;

    /// The same as values; blanks around are not part of them.
    [[nodiscard]] app::domain::Profile profile() const;
    [[nodiscard]] app::domain::Credentials credentials() const;

    friend bool operator==(const ConnectValues &, const ConnectValues &) = default;
};

/// Decides whether an address may ever see a credential (app::autotask::mayReceiveCredentials).
using MayReceiveCredentials = std::function<bool(const QUrl &, bool isTest)>;

/// What is wrong with a field, as a sentence; empty if nothing is.
[[nodiscard]] QString fieldProblem(const ConnectValues &values, ConnectField field,
    const MayReceiveCredentials &mayReceive, const QStringList &takenNames);

} // namespace ui::settings
