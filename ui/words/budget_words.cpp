// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/budget_words.h"

#include "ui/words/translate.h"

#include <algorithm>
#include <limits>

namespace ui::words {

using app::domain::BudgetLevel;
using app::domain::BudgetState;

namespace {

/// "%Ln" takes the number as people write it.
int countable(qint64 limit)
{
    return static_cast<int>(std::min<qint64>(limit, std::numeric_limits<int>::max()));
}

QString whoShares()
{
    return Words::tr("All programs that work with your company's Autotask share these requests; if they are "
                     "used up, Autotask refuses everybody.");
}

} // namespace

Explanation explainBudget(const BudgetState &state)
{
    const int limit = countable(state.limit);
    switch (state.level) {
    case BudgetLevel::unknown:
    case BudgetLevel::plenty:
        return {};
    case BudgetLevel::halfSpeed:
        return {Words::tr("%1 % of this hour's %Ln request(s) are used: people are refreshed at half speed",
                    nullptr, limit)
                    .arg(state.percent()),
            whoShares() + u' '
                + Words::tr("Above 50 %, PerPro takes twice its time for what nobody waits for."),
            {}};
    case BudgetLevel::noBackground:
        return {Words::tr(
                    "%1 % of this hour's %Ln request(s) are used: people are refreshed later", nullptr, limit)
                    .arg(state.percent()),
            whoShares() + u' '
                + Words::tr("Above 75 %, PerPro asks only for what somebody waits for. The rest goes on by "
                            "itself as soon as there is more."),
            {}};
    case BudgetLevel::submittedOnly:
        return {Words::tr("%1 % of this hour's %Ln request(s) are used: only what you submit is sent",
                    nullptr, limit)
                    .arg(state.percent()),
            whoShares() + u' '
                + Words::tr("Above 90 %, PerPro sends what you submit, and proves it, but looks nothing else "
                            "up. Everything goes on as soon as there is more."),
            {}};
    }
    Q_UNREACHABLE();
}

Explanation explainLeftForTheSubmitted()
{
    return {Words::tr("This was not asked: the requests that Autotask allows in an hour are nearly used up, "
                      "and PerPro leaves the rest to what you submit."),
        whoShares() + u' '
            + Words::tr(
                "Tickets and notes can be submitted meanwhile; try this again in some minutes. What "
                "uses the requests up: Admin > Extensions & Integrations > Other Extensions & Tools > "
                "API Activity by Hour."),
        {}};
}

} // namespace ui::words
