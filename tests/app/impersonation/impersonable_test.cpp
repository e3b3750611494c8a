// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/wire_entity.h"
#include "app/impersonation/impersonable.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using app::impersonation::impersonable;
using app::impersonation::Offered;

namespace {

QStringList entitiesOfTheTable()
{
    EXPECT_EQ(impersonable(QString()).byResource, Offered::no); // the first question loads the table
    QFile file(u":/impersonation/impersonable_entities.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList entities;
    for (const auto &row : QJsonDocument::fromJson(file.readAll())["entities"_L1].toArray())
        entities.append(row.toObject()["entity"_L1].toString());
    return entities;
}

TEST(Impersonable, knowsTheSixtySixEntitiesOfTheFactSheet)
{
    const QStringList entities = entitiesOfTheTable();

    EXPECT_EQ(entities.size(), 66);
    EXPECT_EQ(QSet<QString>(entities.begin(), entities.end()).size(), 66) << "one stands there twice";
}

TEST(Impersonable, offersContactsExactlyWhereTheFactSheetNamesRulesForThem)
{
    QStringList byContact;
    for (const QString &entity : entitiesOfTheTable()) {
        if (impersonable(entity).byContact != Offered::no)
            byContact.append(entity);
    }
    byContact.sort();

    EXPECT_EQ(byContact,
        (QStringList{u"ProjectNoteAttachments"_s, u"ProjectNotes"_s, u"TaskNoteAttachments"_s, u"TaskNotes"_s,
            u"TicketAttachments"_s, u"TicketNoteAttachments"_s, u"TicketNotes"_s, u"Tickets"_s}));
}

TEST(Impersonable, tellsTheThreeAnswersApart)
{
    EXPECT_EQ(impersonable(u"Tickets"_s).byResource, Offered::yes);
    EXPECT_EQ(impersonable(u"TimeOffRequests"_s).byResource, Offered::probably);
    EXPECT_EQ(impersonable(u"Phases"_s).byResource, Offered::no);
    EXPECT_EQ(impersonable(u"TimeEntries"_s).byContact, Offered::no);
}

TEST(Impersonable, offersNothingForUnknownEntities)
{
    for (const QString &entity : {QString(), u"tickets"_s, u"Tasks"_s, u"Ticket"_s}) {
        EXPECT_EQ(impersonable(entity).byResource, Offered::no) << entity.toStdString();
        EXPECT_EQ(impersonable(entity).byContact, Offered::no) << entity.toStdString();
    }
}

TEST(Impersonable, offersOnlyWhatTheWireCanCarry)
{
    for (const QString &entity : entitiesOfTheTable()) {
        SCOPED_TRACE(entity.toStdString());
        const auto *wire = app::autotask::wireEntity(entity);
        ASSERT_NE(wire, nullptr);

        if (impersonable(entity).byContact != Offered::no) {
            EXPECT_FALSE(wire->contactField.isEmpty());
        }
        if (impersonable(entity).byResource == Offered::yes) {
            EXPECT_FALSE(wire->impersonatorField.isEmpty());
        }
    }
}

} // namespace
