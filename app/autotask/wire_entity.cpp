// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/wire_entity.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside every namespace, as Qt asks: a static library's resources are not registered by themselves.
static void registerResources()
{
    Q_INIT_RESOURCE(autotask);
}

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

QHash<QString, WireEntity> loadEntities()
{
    registerResources();
    QFile file(u":/autotask/wire_entities.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of entities is missing from the program");
    QHash<QString, WireEntity> entities;
    for (const auto &value : QJsonDocument::fromJson(file.readAll())["entities"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const auto text = [&row](QLatin1StringView key) { return row[key].toString(); };
        entities.insert(text("entity"_L1),
            {text("entity"_L1), text("createPath"_L1), text("parentField"_L1), text("contactField"_L1),
                text("resourceField"_L1), text("impersonatorField"_L1), text("tokenField"_L1),
                text("updatePath"_L1)});
    }
    return entities;
}

} // namespace

const WireEntity *wireEntity(const QString &entity)
{
    static const QHash<QString, WireEntity> entities = loadEntities();
    const auto found = entities.constFind(entity);
    return found == entities.constEnd() ? nullptr : &*found;
}

} // namespace app::autotask
