// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/impersonable.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside every namespace, as Qt asks: a static library's resources are not registered by themselves.
static void registerResources()
{
    Q_INIT_RESOURCE(impersonation);
}

namespace app::impersonation {

using namespace Qt::Literals::StringLiterals;

namespace {

Offered offered(const QString &word)
{
    if (word == "yes"_L1)
        return Offered::yes;
    return word == "probably"_L1 ? Offered::probably : Offered::no;
}

QHash<QString, Impersonable> loadTable()
{
    registerResources();
    QFile file(u":/impersonation/impersonable_entities.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of impersonable entities is missing from the program");
    QHash<QString, Impersonable> table;
    for (const auto &value : QJsonDocument::fromJson(file.readAll())["entities"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        table.insert(row["entity"_L1].toString(),
            {offered(row["byResource"_L1].toString()), offered(row["byContact"_L1].toString())});
    }
    return table;
}

} // namespace

Impersonable impersonable(const QString &entity)
{
    static const QHash<QString, Impersonable> table = loadTable();
    return table.value(entity);
}

} // namespace app::impersonation
