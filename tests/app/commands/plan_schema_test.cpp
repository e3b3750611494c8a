// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plan_file.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::commands;

namespace {

QString resources()
{
    return QStringLiteral(TESTS_DIR "/../resources");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The names of the properties that the schema gives to one of its parts.
QStringList propertiesOf(const QString &part)
{
    const QJsonObject schema =
        QJsonDocument::fromJson(contentOf(resources() + u"/plan.schema.json"_s)).object();
    return schema["$defs"_L1][part]["properties"_L1].toObject().keys();
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

TEST(PlanSchema, namesExactlyTheKeysThatAreRead)
{
    EXPECT_EQ(sorted(propertiesOf(u"plan"_s)), sorted(planKeys()));
    EXPECT_EQ(sorted(propertiesOf(u"step"_s)), sorted(stepKeys()));
    EXPECT_EQ(sorted(propertiesOf(u"record"_s)), sorted(recordKeys()));
}

TEST(PlanSchema, describesEveryKeyOfAStep)
{
    const QJsonObject schema =
        QJsonDocument::fromJson(contentOf(resources() + u"/plan.schema.json"_s)).object();

    for (const QString &key : stepKeys())
        EXPECT_FALSE(
            schema["$defs"_L1]["step"_L1]["properties"_L1][key]["description"_L1].toString().isEmpty())
            << key.toStdString();
}

TEST(PlanExamples, areReadWithEveryFileThatTheyAttach)
{
    const QDir folder(resources() + u"/examples"_s);
    const QStringList names = folder.entryList({u"*.json"_s});

    EXPECT_GE(names.size(), 6);
    for (const QString &name : names) {
        const auto read = readPlanFile(contentOf(folder.filePath(name)), folder.absolutePath());

        ASSERT_TRUE(std::holds_alternative<PlanFile>(read))
            << name.toStdString() << ": " << std::get<Complaint>(read).sentence.toStdString();
        for (const StepFile &step : std::get<PlanFile>(read))
            EXPECT_TRUE(step.file.isEmpty() || QFile::exists(step.file)) << step.file.toStdString();
    }
}

} // namespace
