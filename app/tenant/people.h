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
    readOnly, ///< may be impersonated, but may neither create nor change anything
    ticketsOnly, ///< may be impersonated and may create tickets, but neither notes nor attachments, and may
                 ///< change no ticket
    notesOnly, ///< may be impersonated, may create notes and attachments and change tickets, but create none
    ownTickets, ///< the same as serviceDesk, but notes and changes only on tickets of the person's own (2.5,
                ///< 4b)
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
    QJsonObject more = {}; ///< further fields of the record, changed ones among them
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
    QJsonObject more = {}; ///< further fields of the record, changed ones among them

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
    QJsonObject more = {}; ///< further fields of the record, changed ones among them

    [[nodiscard]] QString name() const { return firstName + u' ' + lastName; }
};

/// A role of the service desk.
struct Role
{
    int id = 0;
    QString name;
    QString description;
    bool isActive = true;
};

/// That a resource holds a role.
struct HeldRole
{
    int id = 0;
    int resource = 0;
    int role = 0;
    bool isDefault = false; ///< the resource's default service desk role
    bool isActive = true;
};

/// The resource that is the API user of the demo credentials.
inline constexpr int apiUserId = 29682930;

/// Roles and a colleague that several files speak of.
namespace role {
inline constexpr int technician = 29683586;
inline constexpr int engineer = 29683587;
inline constexpr int coordinator = 29683612;
} // namespace role
inline constexpr int apprenticeId = 29682897;

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
/// Five roles: three that people hold, one that nobody holds, one that is not active.
const QList<Role> &roles();
/// Who holds which: follows from Resource::roles, with one that is not active.
const QList<HeldRole> &heldRoles();
/// Whether there is an active role of that id.
bool isRole(qint64 id);
/// Whether that pair is one that a ticket may be assigned to (fact sheet 5.4).
bool holds(qint64 resource, qint64 role);

/// Changes fields of one record, as somebody at Autotask's own screens would; `moment` (as on the wire)
/// becomes its watermark (fact sheet 4). Contacts with the id 0 are new. Returns what is wrong with it.
[[nodiscard]] QString changePerson(
    const QString &entity, qint64 id, const QJsonObject &fields, const QString &moment);
/// Counts the changes, so that whoever keeps a copy knows that it is old.
int peopleRevision();

/// The same as values by field name, for queries.
QJsonObject toRecord(const Company &company);
QJsonObject toRecord(const Contact &contact);
QJsonObject toRecord(const Resource &resource);
QJsonObject toRecord(const Role &role);

/// `record` with the further fields on top.
QJsonObject withMore(QJsonObject record, const QJsonObject &more);

/// The lists themselves, for changePerson alone.
QList<Company> &companyList();
QList<Contact> &contactList();
QList<Resource> &resourceList();

} // namespace app::tenant
