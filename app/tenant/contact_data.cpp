// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/people.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int firstId = 30714001;

/// The persons whom a search must be able to tell apart; the rest is filled up from lists.
QList<Contact> chosenOnes()
{
    const auto mail = [](const char16_t *address) { return QString::fromUtf16(address); };
    return {
        {0, 305, u"Jürgen"_s, u"Müller"_s, u"Owner"_s, mail(u"mueller@koerner-baeckerei.example"), true},
        {0, 325, u"Jürgen"_s, u"Müller"_s, u"Owner"_s, mail(u"chef@mueller-gartenbau.example"), true},
        {0, 325, u"Jürgen"_s, u"Müller"_s, u"Gardener"_s, mail(u"jm2@mueller-gartenbau.example"), true},
        {0, 317, u"Juergen"_s, u"Mueller"_s, u"Foreman"_s, mail(u"j.mueller@elbtal-mb.example"), true},
        {0, 313, u"Łukasz"_s, u"Wiśniewski"_s, u"Buyer"_s, mail(u"lukasz.wisniewski@lodz-precision.example"),
            true},
        {0, 313, u"Łukasz"_s, u"Żak"_s, u"Toolmaker"_s, {}, true},
        {0, 322, u"Aoife"_s, u"O'Brien"_s, u"Secretary"_s, mail(u"aoife.obrien@stbrigids.example"), true},
        {0, 306, u"Patrick"_s, u"O'Brien"_s, u"Partner"_s, mail(u"p.obrien@harbourquill.example"), true},
        {0, 306, u"Patrick"_s, u"O’Brien"_s, u"Clerk"_s, mail(u"p.obrien2@harbourquill.example"), false},
        {0, 314, u"太郎"_s, u"山田"_s, u"部長"_s, mail(u"yamada@shinonome-trading.example"), true},
        {0, 314, u"Tarō"_s, u"Yamada"_s, u"Trainee"_s, mail(u"t.yamada@shinonome-trading.example"), true},
        {0, 306, u"Fiona"_s, u"Harrington-Blythe"_s, u"Partner"_s, mail(u"fhb@harbourquill.example"), true},
        {0, 307, u"Anne-Marie"_s, u"Schulze-Oberhagen"_s, u"Payroll"_s,
            mail(u"schulze-oberhagen@stadtwerke-gruenau.example"), true},
        {0, 318, u"Reception"_s, u"Desk"_s, u"Front desk"_s, mail(u"office@sunnysidecare.example"), true},
        {0, 318, u"Moira"_s, u"Kendal"_s, u"Manager"_s, mail(u"office@sunnysidecare.example"), true,
            {{u"emailAddress2"_s, u"moira.kendal@sunnysidecare.example"_s}}},
        {0, 319, u"Ayşe"_s, u"Öztürk"_s, u"Engineer"_s, mail(u"oeztuerk@ib-oeztuerk.example"), true},
        {0, 308, u"Dr. Karl"_s, u"Weiß"_s, u"Dentist"_s, mail(u"weiss@praxis-weiss.example"), true},
        {0, 308, u"Karla"_s, u"Weiss"_s, u"Assistant"_s, {}, true},
        {0, 301, u"Henrike"_s, u"Nordmann"_s, u"Board"_s, mail(u"nordmann@nordlicht-holding.example"), true,
            {{u"emailAddress2"_s, u"henrike@nordmann-familie.example"_s},
                {u"emailAddress3"_s, u"vorstand@nordlicht-holding.example"_s}}},
        {0, 302, u"Hinnerk"_s, u"Petersen"_s, u"Captain"_s, mail(u"petersen@nordlicht-reederei.example"),
            true},
        {0, 303, u"Wiebke"_s, u"Thomsen"_s, u"Operations"_s, mail(u"thomsen@nordlicht-energie.example"),
            true},
        {0, 304, u"Boy"_s, u"Jensen"_s, u"Wind turbine technician"_s, mail(u"jensen@windpark-sylt.example"),
            true},
        {0, 309, u"Gesine"_s, u"Alt"_s, u"Administrator"_s, mail(u"alt@alte-muehle.example"), true},
        {0, 310, u"Moritz"_s, u"Kern"_s, u"Night porter"_s, mail(u"kern@muehlenhof-hotel.example"), true},
        {0, 315, u"Hélène"_s, u"Lefèvre"_s, u"Owner"_s, mail(u"helene@maison-lefevre.example"), true},
    };
}

const QStringList &firstNames()
{
    static const QStringList list{u"Anna"_s, u"James"_s, u"Fatima"_s, u"Björn"_s, u"Grace"_s, u"Stefan"_s,
        u"Chloé"_s, u"Oliver"_s, u"Zofia"_s, u"Peter"_s, u"Ngozi"_s, u"Thomas"_s, u"Ingrid"_s, u"Marek"_s,
        u"Hannah"_s, u"Uwe"_s, u"Deepa"_s, u"Sabine"_s, u"George"_s, u"Käthe"_s, u"Emeka"_s, u"Martina"_s,
        u"Callum"_s};
    return list;
}

const QStringList &lastNames()
{
    static const QStringList list{u"Schmidt"_s, u"Taylor"_s, u"Fischer"_s, u"Nowak"_s, u"Evans"_s, u"Weber"_s,
        u"Okafor"_s, u"Hoffmann"_s, u"Wright"_s, u"Schäfer"_s, u"Dubois"_s, u"Koch"_s, u"Hughes"_s,
        u"Richter"_s, u"Mäkinen"_s, u"Walker"_s, u"Braun"_s, u"Patel"_s, u"Krüger"_s, u"Robinson"_s,
        u"Lange"_s, u"Zieliński"_s, u"Clarke"_s, u"Hartmann"_s, u"Nielsen"_s, u"Voß"_s, u"Murphy"_s,
        u"Jäger"_s, u"Singh"_s};
    return list;
}

const QStringList &titles()
{
    static const QStringList list{u"Accounts"_s, u"Office Manager"_s, u"Sales"_s, u"Warehouse"_s,
        u"Reception"_s, u"IT Contact"_s, u"Purchasing"_s};
    return list;
}

/// The name as it stands in an address: lower case, letters of ASCII alone.
QString addressPart(const QString &name)
{
    static const QHash<QChar, QString> spelt{
        {u'ä', u"ae"_s}, {u'ö', u"oe"_s}, {u'ü', u"ue"_s}, {u'ß', u"ss"_s}};
    QString part;
    const QString lower = name.toLower();
    for (const QChar each : lower) {
        const QString spelling =
            spelt.value(each, QString(each).normalized(QString::NormalizationForm_D).left(1));
        if (spelling.at(0).unicode() < 0x80 && spelling.at(0).isLetter())
            part += spelling;
    }
    return part;
}

/// Fills a company up to its number of contacts. Everything follows from `place`, the count so far.
void fillUp(const Company &company, QList<Contact> &list, QSet<QString> &addresses)
{
    int here = 0;
    for (const Contact &each : std::as_const(list))
        here += each.company == company.id ? 1 : 0;
    for (; here < company.contacts; ++here) {
        const qsizetype place = list.size();
        Contact contact{0, company.id, firstNames().at(place % firstNames().size()),
            lastNames().at((place * 3 + company.id) % lastNames().size()),
            titles().at(place % titles().size()), {}, place % 19 != 0, {}};
        const QString local = addressPart(contact.firstName) + u'.' + addressPart(contact.lastName);
        QString address = local + u'@' + company.domain;
        for (int number = 2; addresses.contains(address); ++number)
            address = local + QString::number(number) + u'@' + company.domain;
        addresses.insert(address);
        if (place % 37 != 0)
            contact.email = address;
        list.append(contact);
    }
}

} // namespace

const QList<Contact> &contacts()
{
    return contactList();
}

QList<Contact> &contactList()
{
    static QList<Contact> list = [] {
        QList<Contact> made = chosenOnes();
        QSet<QString> addresses;
        for (const Contact &each : std::as_const(made))
            addresses.insert(each.email);
        for (const Company &each : companies())
            fillUp(each, made, addresses);
        int id = firstId;
        for (Contact &each : made)
            each.id = id++;
        return made;
    }();
    return list;
}

const Contact *contactOf(qint64 id)
{
    const qint64 place = id - firstId;
    return place >= 0 && place < contacts().size() ? &contacts().at(place) : nullptr;
}

QJsonObject toRecord(const Contact &contact)
{
    QJsonObject record{{"id"_L1, contact.id}, {"companyID"_L1, contact.company},
        {"firstName"_L1, contact.firstName}, {"lastName"_L1, contact.lastName}, {"title"_L1, contact.title},
        {"createDate"_L1, u"2022-06-14T08:30:00"_s}, {"lastModifiedDate"_L1, u"2026-09-01T07:45:12.303"_s},
        {"primaryContact"_L1, false},
        // An integer here, unlike on companies and resources (fact sheet 6.5).
        {"isActive"_L1, contact.isActive ? 1 : 0}};
    if (!contact.email.isEmpty())
        record.insert("emailAddress"_L1, contact.email);
    return withMore(record, contact.more);
}

} // namespace app::tenant
