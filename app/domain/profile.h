// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace app::domain {

/// How the window marks a profile, beside a word.
enum class ProfileColour : quint8 { red, amber, green, blue, grey };

/// Whether tickets carry our token in externalID, by which a ticket whose answer was lost is found again
/// (fact sheet 9).
enum class TokenUse : quint8 {
    on,
    off, ///< the person wants the field for something else
    dropped, ///< the tenant did not keep a token: lost tickets are found by their content
};

/// One connection that a person has named. The secret and the tracking identifier are not here: they live in
/// the keychain alone (fact sheet 1.2: none of the three is ever written to a file, except the user name).
struct Profile
{
    QString name;
    QString userName;
    QUrl apiAddress; ///< where zoneInformation is asked; the un-numbered Autotask host unless overridden
    bool isTest = false; ///< demo or test tenant: the only kind that may live on a loopback address
    std::optional<ProfileColour> colour = {}; ///< if one was chosen
    TokenUse tokenUse = TokenUse::on;
    int undoSeconds = 5; ///< how long a submission can be taken back before it leaves; 0 = not at all

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The chosen colour; otherwise production is red and a test tenant green.
[[nodiscard]] inline ProfileColour colourOf(const Profile &profile)
{
    return profile.colour.value_or(profile.isTest ? ProfileColour::green : ProfileColour::red);
}

/// What a person enters on the Connect page, in memory only.
struct Credentials
{
    QString userName;
    QString secret;
    QString trackingIdentifier;

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// Where a tenant lives (fact sheet 1.1). Both URLs end with a slash.
struct Zone
{
    QString name;
    QUrl url; ///< ".../ATServicesRest/"
    QUrl webUrl; ///< base of the links into Autotask
    qint64 customerId = 0;

    friend bool operator==(const Zone &, const Zone &) = default;
};

} // namespace app::domain
