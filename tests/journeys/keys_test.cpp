// SPDX-License-Identifier: GPL-3.0-or-later
// Without a mouse: only keys, and only to what has the focus.
#include "tests/journeys/journey.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class KeysJourney : public tests::TenantJourney
{
protected:
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup != nullptr ? popup : QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Goes on by Tab until the focus is there.
    void tabTo(const QString &name)
    {
        constexpr int most = 80;
        for (int presses = 0; presses < most; ++presses) {
            if (QApplication::focusWidget()->objectName() == name)
                return;
            key(Qt::Key_Tab);
        }
        FAIL() << "no Tab leads to " << name.toStdString();
    }
    [[nodiscard]] bool waitForText(const QString &text)
    {
        return tests::waitFor([&] { return everythingSaid().contains(text); });
    }
    [[nodiscard]] int noteCreates() const { return tenant.requestCount(u"POST"_s, u"Tickets/18005/Notes"_s); }
};

TEST_F(KeysJourney, aNoteBeginsWithItsTicketFromWhateverPageOneComes)
{
    arrive();
    goTo(Qt::Key_3);

    goTo(Qt::Key_2);

    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"ticketEdit"_s);
}

TEST_F(KeysJourney, aNoteFromTheFirstStartToItsReceipt)
{
    start();
    tabTo(u"userNameEdit"_s);
    keys(tests::TenantProcess::userName());
    tabTo(u"secretEdit"_s);
    keys(tests::TenantProcess::secret());
    tabTo(u"trackingIdentifierEdit"_s);
    keys(tests::TenantProcess::trackingIdentifier());
    tabTo(u"profileNameEdit"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    keys(u"Test"_s);
    tabTo(u"disclosureToggle"_s);
    key(Qt::Key_Space);
    tabTo(u"apiAddressEdit"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    keys(tenant.url().toString());
    tabTo(u"testTenantCheck"_s);
    key(Qt::Key_Space);
    tabTo(u"connectButton"_s);
    key(Qt::Key_Space);
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();

    key(Qt::Key_2, Qt::ControlModifier);
    tabTo(u"ticketEdit"_s);
    keys(u"T20261120.0002"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitForText(u"Laptop and mailbox for a new colleague"_s)) << everythingSaid().toStdString();
    tabTo(u"titleEdit"_s);
    keys(u"The badge is ordered"_s);
    tabTo(u"descriptionEdit"_s);
    keys(u"It began today."_s);
    tabTo(u"noteTypeEdit"_s);
    key(Qt::Key_Down);
    tabTo(u"publish1Radio"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    tabTo(u"actAsEdit"_s);
    keys(u"priya"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(noteCreates(), 1);
    EXPECT_TRUE(everythingSaid().contains(u"Autotask shows Priya Raman as its author"_s))
        << everythingSaid().toStdString();
    tabTo(u"newNoteButton"_s);
    key(Qt::Key_Space);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"ticketEdit"_s);
}

TEST_F(KeysJourney, thePaletteFindsATicketAndOpensItOnTheNotePage)
{
    arrive();
    key(Qt::Key_K, Qt::ControlModifier);
    keys(u"T20261120.0002"_s);
    key(Qt::Key_Return);

    ASSERT_TRUE(waitForText(u"Laptop and mailbox for a new colleague"_s)) << everythingSaid().toStdString();
    EXPECT_FALSE(isVisible(u"paletteEdit"_s));
    EXPECT_EQ(desk->window().currentPage(), u"note"_s);
    EXPECT_TRUE(everythingSaid().contains(u"St. Brigid's Parish Office"_s)) << everythingSaid().toStdString();
}

} // namespace
