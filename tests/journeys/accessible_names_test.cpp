// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"
#include "tests/support/accessible_names.h"

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class EveryPage : public tests::Journey
{
protected:
    void TearDown() override { end(); }

    [[nodiscard]] QStringList nameless() const
    {
        // A button that has no text is one of a message that is not in sight.
        QStringList list;
        for (const QString &each : tests::controlsWithoutName(&desk->window())) {
            if (!each.endsWith(u"'messageActionButton'"_s))
                list << each;
        }
        return list;
    }
};

TEST_F(EveryPage, ofTheOpenedWindowNamesItsControls)
{
    startDemo();
    actAs(u"aoi"_s);
    fillTicket(u"Printer"_s);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));

    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        goTo(page);

        EXPECT_THAT(nameless(), testing::IsEmpty()) << desk->window().currentPage().toStdString();
    }
}

TEST_F(EveryPage, ofTheFirstStartNamesItsControls)
{
    start();

    EXPECT_THAT(nameless(), testing::IsEmpty());
}

} // namespace
