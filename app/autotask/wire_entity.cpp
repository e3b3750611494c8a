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

const QHash<QString, WireEntity> &allEntities()
{
    static const QHash<QString, WireEntity> entities = loadEntities();
    return entities;
}

QHash<QString, QString> entitiesByChildPath()
{
    QHash<QString, QString> paths;
    for (const WireEntity &each : allEntities()) {
        if (each.createPath.contains("/{parent}/"_L1))
            paths.insert(each.createPath, each.entity);
    }
    return paths;
}

} // namespace

const WireEntity *wireEntity(const QString &entity)
{
    const QHash<QString, WireEntity> &entities = allEntities();
    const auto found = entities.constFind(entity);
    return found == entities.constEnd() ? nullptr : &*found;
}

QString childEntity(const QString &parent, const QString &child)
{
    static const QHash<QString, QString> entities = entitiesByChildPath();
    return entities.value(parent + u"/{parent}/"_s + child);
}

} // namespace app::autotask
