// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/shell/banner.h"

#include <QLabel>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using ui::parts::Tone;
using ui::shell::ActorBanner;

TEST(ActorBanner, saysAtFirstThatNobodyIsChosen)
{
    const ActorBanner banner;

    EXPECT_EQ(banner.sentence(), u"Nobody chosen yet"_s);
    EXPECT_EQ(banner.tone(), Tone::neutral);
}

TEST(ActorBanner, saysTheContactAndTheCompany)
{
    ActorBanner banner;

    banner.showContact(u"Anna Berg"_s, u"Contoso"_s);

    EXPECT_EQ(banner.sentence(), u"Writing as Anna Berg – contact of Contoso"_s);
}

TEST(ActorBanner, leavesOutACompanyThatIsNotKnown)
{
    ActorBanner banner;

    banner.showContact(u"Anna Berg"_s, {});

    EXPECT_EQ(banner.sentence(), u"Writing as Anna Berg – contact"_s);
}

TEST(ActorBanner, saysThatAColleagueIsAResource)
{
    ActorBanner banner;

    banner.showResource(u"Tom Ode"_s);

    EXPECT_EQ(banner.sentence(), u"Writing as Tom Ode – resource"_s);
}

TEST(ActorBanner, soundsTheAlarm)
{
    ActorBanner banner;
    banner.showResource(u"Tom Ode"_s);

    banner.showAlarm(u"The author could not be verified"_s);

    EXPECT_EQ(banner.sentence(), u"The author could not be verified"_s);
    EXPECT_EQ(banner.tone(), Tone::alarm);
}

TEST(ActorBanner, takesNamesAsTheyAre)
{
    ActorBanner banner;

    banner.showContact(u"<i>Ann %2</i>"_s, u"A & B"_s);

    EXPECT_EQ(banner.sentence(), u"Writing as <i>Ann %2</i> – contact of A & B"_s);
    EXPECT_EQ(banner.findChild<QLabel *>()->text(),
        u"Writing as <b>&lt;i&gt;Ann %2&lt;/i&gt;</b> – contact of <b>A &amp; B</b>"_s);
}
