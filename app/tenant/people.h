// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace app::tenant {

/// A security level, as far as impersonation depends on it (fact sheet 2.5). Autotask shows levels to nobody
/// over the API (3.1), so neither does this tenant.
enum class SecurityLevel : quint8 {
    serviceDesk, ///< may be impersonated and may create everything
    readOnly, ///< may be impersonated, but may not create tickets
    administrator, ///< "Allow impersonation of resources with this security level" is not ticked
    apiOnly, ///< can never be impersonated
};

struct Company
{
    int id = 0;
    QString name;
    QString number;
    QString city;
    QString domain;
    int parent = 0; ///< 0 = none
    int contacts = 0; ///< how many the list of contacts is filled up to
    bool isActive = true;
};

struct Contact
{
    int id = 0;
    int company = 0;
    QString firstName;
    QString lastName;
    QString title;
    QString email;
    bool isActive = true;

    [[nodiscard]] QString name() const { return firstName + u' ' + lastName; }
};

struct Resource
{
    int id = 0;
    QString firstName;
    QString lastName;
    QString title;
    QString userName;
    QString email;
    int licenseType = 1; ///< 7 = API user, 6 = Dashboard (fact sheet 2.5)
    SecurityLevel level = SecurityLevel::serviceDesk;
    QList<int> roles;
    bool isActive = true;

    [[nodiscard]] QString name() const { return firstName + u' ' + lastName; }
};

/// The resource that is the API user of the demo credentials.
inline constexpr int apiUserId = 29682930;

/// 25 customers of a managed service provider.
const QList<Company> &companies();
/// 400 persons at them, the same ones at every start.
const QList<Contact> &contacts();
/// 15 colleagues, the API user among them.
const QList<Resource> &resources();

/// The one of that id, or nullptr.
const Company *companyOf(qint64 id);
const Contact *contactOf(qint64 id);
const Resource *resourceOf(qint64 id);
/// Whether any resource holds that role.
bool isRole(qint64 id);

/// The same as values by field name, for queries.
QJsonObject toRecord(const Company &company);
QJsonObject toRecord(const Contact &contact);
QJsonObject toRecord(const Resource &resource);

} // namespace app::tenant
