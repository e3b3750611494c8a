// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/people.h"

#include <QJsonValue>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const QList<Company> &companies()
{
    return companyList();
}

QList<Company> &companyList()
{
    // A family of four over three generations, an inactive head with an active child, and twenty that stand
    // alone.
    static QList<Company> list{
        {301, u"Nordlicht Holding AG"_s, u"C-1001"_s, u"Hamburg"_s, u"nordlicht-holding.example"_s, 0, 24},
        {302, u"Nordlicht Reederei GmbH"_s, u"C-1002"_s, u"Hamburg"_s, u"nordlicht-reederei.example"_s, 301,
            22},
        {303, u"Nordlicht Energie GmbH"_s, u"C-1003"_s, u"Kiel"_s, u"nordlicht-energie.example"_s, 301, 18},
        {304, u"Nordlicht Windpark Sylt KG"_s, u"C-1004"_s, u"Westerland"_s, u"windpark-sylt.example"_s, 303,
            9},
        {305, u"Bäckerei Körner & Söhne"_s, u"C-1010"_s, u"Lüneburg"_s, u"koerner-baeckerei.example"_s, 0,
            14},
        {306, u"Harbour & Quill Solicitors LLP"_s, u"C-1011"_s, u"Bristol"_s, u"harbourquill.example"_s, 0,
            26},
        {307, u"Stadtwerke Grünau"_s, u"C-1012"_s, u"Grünau"_s, u"stadtwerke-gruenau.example"_s, 0, 30},
        {308, u"Zahnarztpraxis Dr. Weiß"_s, u"C-1013"_s, u"Celle"_s, u"praxis-weiss.example"_s, 0, 8},
        {309, u"Alte Mühle Beteiligungen"_s, u"C-1014"_s, u"Soltau"_s, u"alte-muehle.example"_s, 0, 6, false},
        {310, u"Mühlenhof Hotel GmbH"_s, u"C-1015"_s, u"Soltau"_s, u"muehlenhof-hotel.example"_s, 309, 13},
        {311, u"Pemberton Primary School"_s, u"C-1016"_s, u"Leeds"_s, u"pemberton-school.example"_s, 0, 28},
        {312, u"Okonkwo Logistics Ltd"_s, u"C-1017"_s, u"Felixstowe"_s, u"okonkwo-logistics.example"_s, 0,
            17},
        {313, u"Łódź Precision Tools Sp. z o.o."_s, u"C-1018"_s, u"Łódź"_s, u"lodz-precision.example"_s, 0,
            15},
        {314, u"東雲貿易株式会社"_s, u"C-1019"_s, u"大阪"_s, u"shinonome-trading.example"_s, 0, 11},
        {315, u"Maison Lefèvre"_s, u"C-1020"_s, u"Lyon"_s, u"maison-lefevre.example"_s, 0, 12},
        {316, u"Gatehouse Veterinary Group"_s, u"C-1021"_s, u"York"_s, u"gatehouse-vets.example"_s, 0, 19},
        {317, u"Elbtal Maschinenbau GmbH"_s, u"C-1022"_s, u"Dresden"_s, u"elbtal-mb.example"_s, 0, 31},
        {318, u"Sunny Side Care Homes"_s, u"C-1023"_s, u"Hull"_s, u"sunnysidecare.example"_s, 0, 21},
        {319, u"Ingenieurbüro Öztürk"_s, u"C-1024"_s, u"Bremen"_s, u"ib-oeztuerk.example"_s, 0, 7},
        {320, u"Kowalski Dachdecker"_s, u"C-1025"_s, u"Buxtehude"_s, u"kowalski-dach.example"_s, 0, 6},
        {321, u"Fjordblick Tierfutter ApS"_s, u"C-1026"_s, u"Aabenraa"_s, u"fjordblick.example"_s, 0, 10},
        {322, u"St. Brigid's Parish Office"_s, u"C-1027"_s, u"Cork"_s, u"stbrigids.example"_s, 0, 5},
        {323, u"Ritter + Vogt Steuerberater"_s, u"C-1028"_s, u"Hannover"_s, u"ritter-vogt.example"_s, 0, 16},
        {324, u"Tallow & Wick Candles"_s, u"C-1029"_s, u"Whitby"_s, u"tallowwick.example"_s, 0, 9},
        {325, u"Müller Gartenbau"_s, u"C-1030"_s, u"Stade"_s, u"mueller-gartenbau.example"_s, 0, 23},
    };
    return list;
}

const Company *companyOf(qint64 id)
{
    for (const Company &each : companies()) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

QJsonObject toRecord(const Company &company)
{
    QJsonObject record{{"id"_L1, company.id}, {"companyName"_L1, company.name},
        {"companyNumber"_L1, company.number}, {"companyType"_L1, 1}, {"city"_L1, company.city},
        {"phone"_L1, u"+49 40 555 %1"_s.arg(company.id)}, {"ownerResourceID"_L1, 29682881},
        {"createDate"_L1, u"2021-02-03T09:15:00"_s}, {"lastActivityDate"_L1, u"2026-10-30T11:05:42.17"_s},
        {"lastTrackedModifiedDateTime"_L1, u"2026-10-30T11:05:42.17"_s}, {"isActive"_L1, company.isActive}};
    if (company.parent != 0)
        record.insert("parentCompanyID"_L1, company.parent);
    return withMore(record, company.more);
}

} // namespace app::tenant
