// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/budget_words.h"

#include "tests/support/printers.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using app::domain::BudgetLevel;
using app::domain::BudgetState;
using app::domain::Delivery;
using app::domain::Problem;
using app::domain::ProblemKind;
using ui::words::explain;
using ui::words::explainBudget;
using ui::words::Explanation;

namespace {

TEST(BudgetWords, areNoneWhileNothingIsRestricted)
{
    EXPECT_EQ(explainBudget({}).what, QString());
    EXPECT_EQ(explainBudget({}).means, QString());
    EXPECT_EQ(explainBudget({BudgetLevel::plenty, 5000, 10000}).what, QString());
}

TEST(BudgetWords, tellHowMuchIsUsedAndWhatFollows)
{
    const Explanation half = explainBudget({BudgetLevel::halfSpeed, 6300, 10000});

    EXPECT_TRUE(half.what.startsWith(u"63 % of this hour's 10,000 request"_s)) << half.what.toStdString();
    EXPECT_TRUE(half.what.endsWith(u"people are refreshed at half speed"_s)) << half.what.toStdString();
}

TEST(BudgetWords, areOthersOnEveryLevelAndGiveTheReason)
{
    QSet<QString> sentences;
    QSet<QString> reasons;
    for (const BudgetLevel each :
        {BudgetLevel::halfSpeed, BudgetLevel::noBackground, BudgetLevel::submittedOnly}) {
        const Explanation budget = explainBudget({each, 99, 100});
        sentences.insert(budget.what);
        reasons.insert(budget.means);
        EXPECT_TRUE(budget.what.startsWith(u"99 % "_s));
        EXPECT_TRUE(budget.means.contains(u"All programs"_s));
    }

    EXPECT_EQ(sentences.size(), 3);
    EXPECT_EQ(reasons.size(), 3);
}

TEST(BudgetWords, sayWhyAReadWasNotAsked)
{
    Problem problem;
    problem.kind = ProblemKind::rateLimited;
    problem.delivery = Delivery::neverLeft;
    problem.httpStatus = 429;

    const Explanation ours = explain(problem);
    problem.delivery = Delivery::refused;
    const Explanation theirs = explain(problem);

    EXPECT_TRUE(ours.what.contains(u"leaves the rest to what you submit"_s)) << ours.what.toStdString();
    EXPECT_FALSE(ours.means.isEmpty());
    EXPECT_NE(ours.what, theirs.what);
}

} // namespace
