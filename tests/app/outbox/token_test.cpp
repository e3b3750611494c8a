// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/token.h"
#include "tests/support/printers.h"

#include <QRegularExpression>
#include <QSet>

namespace {

TEST(Token, fitsIntoExternalIdAndIsKnownAsOurs)
{
    const QString token = app::outbox::newToken();

    const QRegularExpression shape(QStringLiteral("^perpro-[0-9a-f]{32}$"));
    EXPECT_TRUE(shape.match(token).hasMatch()) << token.toStdString();
}

TEST(Token, isNeverTheSameTwice)
{
    QSet<QString> tokens;
    for (int each = 0; each < 1000; ++each)
        tokens.insert(app::outbox::newToken());

    EXPECT_EQ(tokens.size(), 1000);
}

} // namespace
