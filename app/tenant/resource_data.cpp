// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/people.h"

#include <QJsonValue>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const QList<Resource> &resources()
{
    return resourceList();
}

QList<Resource> &resourceList()
{
    using enum SecurityLevel;
    using namespace role;
    static QList<Resource> list{
        {29682881, u"Anneke"_s, u"Lindqvist"_s, u"Service Desk Lead"_s, u"alindqvist"_s,
            u"anneke.lindqvist@perpro.example"_s, 1, serviceDesk, {technician, coordinator}},
        {29682885, u"Jonas"_s, u"Brandt"_s, u"Technician"_s, u"jbrandt"_s, u"jonas.brandt@perpro.example"_s,
            1, serviceDesk, {technician}},
        {29682886, u"Siobhán"_s, u"O'Connell"_s, u"Technician"_s, u"soconnell"_s,
            u"siobhan.oconnell@perpro.example"_s, 1, ticketsOnly, {technician}},
        {29682890, u"Mehmet"_s, u"Yıldız"_s, u"Engineer"_s, u"myildiz"_s, u"mehmet.yildiz@perpro.example"_s,
            1, serviceDesk, {technician, engineer}},
        {29682893, u"Priya"_s, u"Raman"_s, u"Engineer"_s, u"praman"_s, u"priya.raman@perpro.example"_s, 1,
            serviceDesk, {engineer}},
        {apprenticeId, u"Jonas"_s, u"Brandt"_s, u"Apprentice"_s, u"jbrandt2"_s, u"j.brandt@perpro.example"_s,
            4, ownTickets, {technician}},
        {29682902, u"Tom"_s, u"Whitfield"_s, u"Field Engineer"_s, u"twhitfield"_s,
            u"tom.whitfield@perpro.example"_s, 8, serviceDesk, {engineer}},
        {29682905, u"Helga"_s, u"Sørensen"_s, u"Dispatcher"_s, u"hsorensen"_s,
            u"helga.sorensen@perpro.example"_s, 1, readOnly, {coordinator}},
        {29682907, u"Luca"_s, u"Moretti"_s, u"Accounts"_s, u"lmoretti"_s, u"luca.moretti@perpro.example"_s, 1,
            notesOnly, {}, true, {{u"email2"_s, u"luca@moretti.example"_s}}},
        {29682911, u"Katrin"_s, u"Vogel"_s, u"Managing Director"_s, u"kvogel"_s,
            u"katrin.vogel@perpro.example"_s, 1, administrator, {}},
        {29682914, u"Daniel"_s, u"Achterberg"_s, u"Systems Administrator"_s, u"dachterberg"_s,
            u"daniel.achterberg@perpro.example"_s, 1, administrator, {engineer}},
        {29682918, u"Wall"_s, u"Display"_s, u"Dashboard in the hall"_s, u"wall"_s, u"wall@perpro.example"_s,
            6, serviceDesk, {}},
        {29682921, u"Ruth"_s, u"Feldmann"_s, u"Technician (left in May)"_s, u"rfeldmann"_s,
            u"ruth.feldmann@perpro.example"_s, 1, serviceDesk, {technician}, false},
        {apiUserId, u"Demo"_s, u"API User"_s, u"Integration"_s, u"demo.api"_s, u"demo.api@perpro.example"_s,
            7, apiOnly, {}},
        // An integration that somebody registered under his own e-mail address (fact sheet 2.7).
        {29682934, u"RMM"_s, u"Connector"_s, u"Integration"_s, u"rmm.api"_s,
            u"daniel.achterberg@perpro.example"_s, 7, apiOnly, {}},
    };
    return list;
}

const Resource *resourceOf(qint64 id)
{
    for (const Resource &each : resources()) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

QJsonObject toRecord(const Resource &resource)
{
    const bool isApiUser = resource.licenseType == 7;
    QJsonObject record{{"id"_L1, resource.id}, {"firstName"_L1, resource.firstName},
        {"lastName"_L1, resource.lastName}, {"title"_L1, resource.title}, {"userName"_L1, resource.userName},
        {"email"_L1, resource.email}, {"emailTypeCode"_L1, u"PRIMARY"_s},
        {"licenseType"_L1, resource.licenseType}, {"userType"_L1, isApiUser ? 17 : 10},
        {"resourceType"_L1, resource.licenseType == 8 ? u"Contractor"_s : u"Employee"_s},
        {"locationID"_L1, 11}, {"payrollType"_L1, 1}, {"numberFormat"_L1, u"X,XXX.XX"_s},
        {"hireDate"_L1, u"2019-04-01T00:00:00"_s}, {"isActive"_L1, resource.isActive}};
    if (!resource.roles.isEmpty())
        record.insert("defaultServiceDeskRoleID"_L1, resource.roles.first());
    return withMore(record, resource.more);
}

} // namespace app::tenant
