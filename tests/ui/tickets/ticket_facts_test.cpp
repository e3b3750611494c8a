// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/tickets/ticket_facts.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace ui::tickets;

namespace {

QString nameOf(const Actor &actor)
{
    if (actor == Actor(ContactId{1}))
        return u"Anna Bauer"_s;
    if (actor == Actor(ResourceId{1}))
        return u"Jörg Weiß"_s;
    return actor == Actor(ResourceId{9}) ? u"API User"_s : QString();
}

TEST(AuthorLine, saysAsWhatSomebodyWrote)
{
    EXPECT_EQ(authorLine({ContactId{1}, ResourceId{9}, {}}, nameOf), u"Anna Bauer (contact)"_s);
    EXPECT_EQ(
        authorLine({{}, ResourceId{1}, ResourceId{9}}, nameOf), u"Jörg Weiß (impersonated by API User)"_s);
    EXPECT_EQ(authorLine({{}, ResourceId{1}, {}}, nameOf), u"Jörg Weiß"_s);
    EXPECT_EQ(authorLine({{}, ResourceId{9}, ResourceId{9}}, nameOf), u"API User"_s);
}

TEST(AuthorLine, namesStrangersByKindAndNumber)
{
    EXPECT_EQ(authorLine({ContactId{77}, {}, {}}, nameOf), u"contact 77 (contact)"_s);
    EXPECT_EQ(authorLine({{}, ResourceId{77}, ResourceId{78}}, nameOf),
        u"resource 77 (impersonated by resource 78)"_s);
    EXPECT_EQ(authorLine({}, nameOf), u"Author not shown"_s);
}

TEST(VisibilityOfANote, isJudgedByTheValueAlone)
{
    EXPECT_EQ(visibilityOf(u"1"_s).word, u"The customer can read this"_s);
    EXPECT_EQ(visibilityOf(u"1"_s).mood, ui::words::Mood::warning);
    EXPECT_EQ(visibilityOf(u"2"_s).word, u"Internal"_s);
    EXPECT_EQ(visibilityOf(u"4"_s).word, u"Internal and co-managed"_s);
    for (const QString &value : {u""_s, u"3"_s, u"Internal"_s, u"100"_s})
        EXPECT_FALSE(visibilityOf(value).isKnown) << value.toStdString();
}

TEST(AClosedTicket, isOneOfStatus5)
{
    Ticket ticket;

    ticket.status = u"5"_s;
    EXPECT_TRUE(isClosed(ticket));
    ticket.status = u"55"_s;
    EXPECT_FALSE(isClosed(ticket));
    ticket.status.clear();
    EXPECT_FALSE(isClosed(ticket));
}

} // namespace
