// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/autotask/wire_table.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList all()
{
    return tests::wireFiles(u"requests"_s) + tests::wireFiles(u"answers"_s)
        + tests::wireFiles(u"answers/errors"_s);
}

TEST(WireFiles, areAllUsedAndUsedOnce)
{
    QStringList used = tests::requestsInUse() + tests::errorsInUse() + tests::answersInUse()
        + tests::metadataInUse() + tests::queriesInUse() + tests::ticketAnswersInUse()
        + tests::roleAnswersInUse() + tests::budgetAnswersInUse();
    used.sort();
    QStringList onDisk = all();
    onDisk.sort();

    EXPECT_EQ(used, onDisk);
}

TEST(WireFiles, nameTheirSourceAndItsMark)
{
    const QRegularExpression shape(
        u"^fact sheet [0-9]+(\\.[0-9]+)* \\[(official doc|swagger|client code|inferred)\\]$"_s);
    for (const QString &name : all())
        EXPECT_TRUE(shape.match(tests::wireFile(name).source).hasMatch()) << name.toStdString();
}

TEST(WireFiles, areComparedByStructureWithEachDifferenceNamed)
{
    const QJsonObject expected{{u"a"_s, 1}, {u"b"_s, QJsonArray{u"x"_s, QJsonValue::Null}}};
    const QJsonObject actual{{u"b"_s, QJsonArray{u"y"_s}}, {u"c"_s, true}};

    EXPECT_EQ(tests::jsonDifferences(expected, actual),
        (QStringList{u"$.a: expected 1, got nothing"_s, u"$.b[0]: expected \"x\", got \"y\""_s,
            u"$.b[1]: expected null, got nothing"_s, u"$.c: expected nothing, got true"_s}));
    EXPECT_TRUE(tests::jsonDifferences(expected, expected).isEmpty());
}

} // namespace
