// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include <QLabel>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using ui::parts::EmptyState;

namespace {

TEST(EmptyState, showsItsTextAsPlainTextOfReadableLength)
{
    EmptyState state(u"history"_s, u"emptyText"_s);
    state.resize(1600, 600);

    state.setText(u"<b>Nothing</b> is here"_s);
    state.show();

    const auto *text = state.findChild<QLabel *>(u"emptyText"_s);
    EXPECT_EQ(text->text(), u"<b>Nothing</b> is here"_s);
    EXPECT_EQ(text->textFormat(), Qt::PlainText);
    EXPECT_LT(text->width(), 1000);
}

} // namespace
