// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/guide.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace app::readiness;

namespace {

TEST(Guide, givesEveryStepItsOwnName)
{
    QStringList names;
    for (const Procedure &procedure : setUpGuide()) {
        for (const GuideStep step : procedure.steps)
            names << stepName(step);
    }

    EXPECT_EQ(names.size(), static_cast<int>(GuideStep::checkOwnRights) + 1);
    EXPECT_EQ(names.removeDuplicates(), 0);
}

} // namespace
