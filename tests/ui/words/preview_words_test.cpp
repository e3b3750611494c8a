// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/words/preview_words.h"

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::words::authorPreview;
using ui::words::Mood;
using ui::words::readersOf;

namespace {

TEST(AuthorPreview, namesTheAuthorOfEveryCombination)
{
    const Actor contact = ContactId{1};
    const Actor resource = ResourceId{1};

    EXPECT_EQ(authorPreview(u"Tickets"_s, contact, u"Anna"_s, u"Nordlicht"_s).with,
        u"Created by Anna (contact of Nordlicht)"_s);
    EXPECT_EQ(authorPreview(u"Tickets"_s, resource, u"Dana"_s, {}).with,
        u"Created by Dana (impersonated by API User)"_s);
    EXPECT_EQ(authorPreview(u"TicketNotes"_s, contact, u"Anna"_s, {}).with, u"Note by Anna (contact)"_s);
    EXPECT_EQ(authorPreview(u"TicketNotes"_s, resource, u"Dana"_s, {}).with,
        u"Note by Dana (impersonated by API User)"_s);
    EXPECT_EQ(authorPreview(u"Tickets"_s, contact, u"Anna"_s, {}).without, u"Created by API User"_s);
    EXPECT_EQ(authorPreview(u"TicketNotes"_s, contact, u"Anna"_s, {}).without, u"Note by API User"_s);
}

TEST(Readers, areToldByTheValueAlone)
{
    EXPECT_THAT(readersOf(u"1"_s).sentence.toStdString(), testing::HasSubstr("customer will read"));
    EXPECT_EQ(readersOf(u"1"_s).mood, Mood::warning);
    EXPECT_THAT(readersOf(u"2"_s).sentence.toStdString(), testing::HasSubstr("customer does not"));
    EXPECT_EQ(readersOf(u"2"_s).mood, Mood::neutral);
}

TEST(Readers, ofAValueThatNoDocumentKnowsAreNotGuessed)
{
    EXPECT_THAT(
        readersOf(u"77"_s).sentence.toStdString(), testing::HasSubstr("Ask your Autotask administrator"));
}

} // namespace
