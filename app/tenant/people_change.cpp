// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/people.h"

#include <QJsonValue>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

int revision = 0;

template <typename One>
One *find(QList<One> &list, qint64 id)
{
    for (One &each : list) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

void takeOver(Company &company, const QJsonObject &fields)
{
    company.isActive = fields["isActive"_L1].toBool(company.isActive);
    company.parent = fields["parentCompanyID"_L1].toInt(company.parent);
    company.name = fields["companyName"_L1].toString(company.name);
}

void takeOver(Contact &contact, const QJsonObject &fields)
{
    contact.isActive = fields["isActive"_L1].toInt(contact.isActive ? 1 : 0) != 0;
    contact.company = fields["companyID"_L1].toInt(contact.company);
    contact.firstName = fields["firstName"_L1].toString(contact.firstName);
    contact.lastName = fields["lastName"_L1].toString(contact.lastName);
}

void takeOver(Resource &resource, const QJsonObject &fields)
{
    resource.isActive = fields["isActive"_L1].toBool(resource.isActive);
    resource.licenseType = fields["licenseType"_L1].toInt(resource.licenseType);
    resource.firstName = fields["firstName"_L1].toString(resource.firstName);
    resource.lastName = fields["lastName"_L1].toString(resource.lastName);
}

template <typename One>
bool change(One *one, const QJsonObject &fields)
{
    if (one == nullptr)
        return false;
    takeOver(*one, fields);
    one->more = withMore(one->more, fields);
    return true;
}

} // namespace

QJsonObject withMore(QJsonObject record, const QJsonObject &more)
{
    for (auto each = more.begin(); each != more.end(); ++each)
        record.insert(each.key(), each.value());
    return record;
}

QString changePerson(const QString &entity, qint64 id, const QJsonObject &fields, const QString &moment)
{
    QJsonObject changes = fields;
    bool isKnown = false;
    if (entity == "Contacts"_L1) {
        if (id == 0) {
            QList<Contact> &list = contactList();
            id = list.last().id + 1;
            list.append(Contact{static_cast<int>(id), 0, {}, {}, {}, {}, true, {}});
        }
        changes.insert("lastModifiedDate"_L1, moment);
        isKnown = change(find(contactList(), id), changes);
    } else if (entity == "Companies"_L1) {
        changes.insert("lastTrackedModifiedDateTime"_L1, moment);
        isKnown = change(find(companyList(), id), changes);
    } else if (entity == "Resources"_L1) {
        isKnown = change(find(resourceList(), id), changes);
    }
    revision += isKnown ? 1 : 0;
    return isKnown ? QString() : u"there is no such record"_s;
}

int peopleRevision()
{
    return revision;
}

} // namespace app::tenant
