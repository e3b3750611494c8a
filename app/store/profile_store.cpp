// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/profile_store.h"

#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"

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

} // namespace

Result<Done> ProfileStore::save(const Profile &profile)
{
    return inTransaction(m_database, [&]() -> Result<Done> {
        const auto colour = profile.colour
            ? Statement(m_database, u"REPLACE INTO settings (key, value) VALUES (?, ?)"_s)
                  .bind(QString(colourKey))
                  .bind(wordOf(*profile.colour))
                  .run()
            : Statement(m_database, u"DELETE FROM settings WHERE key = ?"_s).bind(QString(colourKey)).run();
        if (!colour)
            return colour.error();
        return Statement(m_database,
            u"REPLACE INTO profile (id, name, user_name, api_address, is_test) VALUES (1, ?, ?, ?, ?)"_s)
            .bind(profile.name)
            .bind(profile.userName)
            .bind(profile.apiAddress.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
            .bind(profile.isTest)
            .run();
    });
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
    return std::optional(profile);
}

Result<Done> ProfileStore::setSetting(const QString &key, const QString &value)
{
    return inTransaction(m_database, [&] {
        return Statement(m_database, u"REPLACE INTO settings (key, value) VALUES (?, ?)"_s)
            .bind(key)
            .bind(value)
            .run();
    });
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
