// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/profile_store.h"

#include "app/store/database.h"
#include "app/store/json_text.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Profile;
using domain::ProfileColour;
using domain::Result;

namespace {

constexpr auto colourKey = "profile/colour"_L1;
constexpr auto tokenUseKey = "profile/tokenUse"_L1;
constexpr auto zoneKey = "profile/zone"_L1;
constexpr auto undoSecondsKey = "profile/undoSeconds"_L1;
constexpr int longestUndo = 3600; ///< seconds; more was never offered

constexpr std::array colourWords{
    std::pair(ProfileColour::red, "red"_L1),
    std::pair(ProfileColour::amber, "amber"_L1),
    std::pair(ProfileColour::green, "green"_L1),
    std::pair(ProfileColour::blue, "blue"_L1),
    std::pair(ProfileColour::grey, "grey"_L1),
};

QString wordOf(ProfileColour colour)
{
    for (const auto &[each, word] : colourWords) {
        if (each == colour)
            return word;
    }
    return {};
}

/// A word of a newer program is no colour of ours: the profile then has its usual one.
std::optional<ProfileColour> colourOfWord(const QString &word)
{
    for (const auto &[each, known] : colourWords) {
        if (word == known)
            return each;
    }
    return std::nullopt;
}

constexpr std::array tokenUseWords{
    std::pair(domain::TokenUse::on, "on"_L1),
    std::pair(domain::TokenUse::off, "off"_L1),
    std::pair(domain::TokenUse::dropped, "dropped"_L1),
};

QString wordOf(domain::TokenUse use)
{
    for (const auto &[each, word] : tokenUseWords) {
        if (each == use)
            return word;
    }
    return {};
}

/// What a newer program wrote and we do not know is taken as the usual.
domain::TokenUse tokenUseOfWord(const QString &word)
{
    for (const auto &[each, known] : tokenUseWords) {
        if (word == known)
            return each;
    }
    return domain::TokenUse::on;
}

Result<Done> writeSetting(Database &database, const QString &key, const QString &value)
{
    return Statement(database, u"REPLACE INTO settings (key, value) VALUES (?, ?)"_s)
        .bind(key)
        .bind(value)
        .run();
}

} // namespace

Result<Done> ProfileStore::save(const Profile &profile)
{
    return inTransaction(m_database, [&]() -> Result<Done> {
        const auto colour = profile.colour
            ? writeSetting(m_database, colourKey, wordOf(*profile.colour))
            : Statement(m_database, u"DELETE FROM settings WHERE key = ?"_s).bind(QString(colourKey)).run();
        if (!colour)
            return colour.error();
        if (auto done = writeSetting(m_database, tokenUseKey, wordOf(profile.tokenUse)); !done)
            return done;
        if (auto done = writeSetting(m_database, undoSecondsKey, QString::number(profile.undoSeconds)); !done)
            return done;
        return Statement(m_database,
            u"REPLACE INTO profile (id, name, user_name, api_address, is_test) VALUES (1, ?, ?, ?, ?)"_s)
            .bind(profile.name)
            .bind(profile.userName)
            .bind(profile.apiAddress.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
            .bind(profile.isTest)
            .run();
    });
}

Result<Done> ProfileStore::saveZone(const domain::Zone &zone)
{
    const QJsonObject kept{{u"name"_s, zone.name}, {u"url"_s, zone.url.toString(QUrl::FullyEncoded)},
        {u"webUrl"_s, zone.webUrl.toString(QUrl::FullyEncoded)}, {u"customerId"_s, zone.customerId}};
    return inTransaction(m_database, [&] { return writeSetting(m_database, zoneKey, objectText(kept)); });
}

Result<std::optional<domain::Zone>> ProfileStore::zone()
{
    const auto text = setting(zoneKey);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<domain::Zone>();
    const auto kept = readObject(**text);
    if (!kept)
        return kept.error();
    return std::optional(domain::Zone{kept->value("name"_L1).toString(),
        QUrl(kept->value("url"_L1).toString(), QUrl::StrictMode),
        QUrl(kept->value("webUrl"_L1).toString(), QUrl::StrictMode),
        kept->value("customerId"_L1).toInteger()});
}

Result<std::optional<Profile>> ProfileStore::load()
{
    Statement read(m_database, u"SELECT name, user_name, api_address, is_test FROM profile WHERE id = 1"_s);
    if (!read.exec())
        return read.problem();
    if (!read.next())
        return read.hasFailed() ? Result<std::optional<Profile>>(read.problem()) : std::optional<Profile>();
    Profile profile{read.text(0), read.text(1), QUrl(read.text(2), QUrl::StrictMode), read.isTrue(3)};
    const auto colour = setting(colourKey);
    if (!colour)
        return colour.error();
    if (*colour)
        profile.colour = colourOfWord(**colour);
    const auto tokenUse = setting(tokenUseKey);
    if (!tokenUse)
        return tokenUse.error();
    if (*tokenUse)
        profile.tokenUse = tokenUseOfWord(**tokenUse);
    const auto undo = setting(undoSecondsKey);
    if (!undo)
        return undo.error();
    if (bool isNumber = false; *undo) {
        const int seconds = (*undo)->toInt(&isNumber);
        if (isNumber)
            profile.undoSeconds = std::clamp(seconds, 0, longestUndo);
    }
    return std::optional(profile);
}

Result<Done> ProfileStore::setSetting(const QString &key, const QString &value)
{
    return inTransaction(m_database, [&] { return writeSetting(m_database, key, value); });
}

Result<std::optional<QString>> ProfileStore::setting(const QString &key)
{
    Statement read(m_database, u"SELECT value FROM settings WHERE key = ?"_s);
    read.bind(key);
    if (!read.exec())
        return read.problem();
    if (!read.next())
        return read.hasFailed() ? Result<std::optional<QString>>(read.problem()) : std::optional<QString>();
    return std::optional(read.text(0));
}

Result<Done> ProfileStore::removeSetting(const QString &key)
{
    return inTransaction(m_database,
        [&] { return Statement(m_database, u"DELETE FROM settings WHERE key = ?"_s).bind(key).run(); });
}

} // namespace app::store
