// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "tests/support/printers.h"
#include "ui/parts/busy_line.h"

#include <QAccessible>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using ui::shell::StatusLine;

namespace {

const QString sentence = u"93 % of this hour's 10,000 requests are used: only what you submit is sent"_s;
const QString reason = u"All programs share these requests."_s;

class StatusLines : public testing::Test
{
protected:
    void SetUp() override { m_line.show(); }

    [[nodiscard]] QLabel *budget() const { return m_line.findChild<QLabel *>(u"budgetText"_s); }

    StatusLine m_line;
};

TEST_F(StatusLines, showNothingOfTheBudgetUnlessThereIsSomethingToSay)
{
    EXPECT_FALSE(budget()->isVisible());

    m_line.showBudget(sentence, reason);
    EXPECT_TRUE(budget()->isVisible());
    EXPECT_EQ(m_line.budgetText(), sentence);

    m_line.showBudget({}, {});
    EXPECT_FALSE(budget()->isVisible());
}

TEST_F(StatusLines, tellTheReasonToThosePointingAndToThoseListening)
{
    m_line.showBudget(sentence, reason);

    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(budget());
    EXPECT_EQ(budget()->toolTip(), reason);
    EXPECT_EQ(spoken->text(QAccessible::Name), sentence);
    EXPECT_EQ(budget()->accessibleDescription(), reason);
}

TEST_F(StatusLines, keepTheirOwnSentenceBesideTheBudget)
{
    m_line.showText(u"412 persons known"_s);

    m_line.showBudget(sentence, reason);

    EXPECT_EQ(m_line.text(), u"412 persons known"_s);
}

TEST_F(StatusLines, fitASmallWindowWithEverythingTheyCanShow)
{
    m_line.showText(u"412 persons known"_s);
    m_line.busyLine()->showBusy(u"Fetching people: 1,200 records"_s);
    const int before = m_line.minimumSizeHint().width();

    m_line.showBudget(sentence + u", and some more words after them"_s, reason);

    EXPECT_LT(m_line.minimumSizeHint().width() - before, 200);
}

} // namespace
