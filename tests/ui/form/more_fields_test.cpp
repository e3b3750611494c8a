// SPDX-License-Identifier: GPL-3.0-or-later
// The rare fields below the form, and how the view keeps its editors when the model is built anew.
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/ui/form/fields.h"
#include "ui/form/form_model.h"
#include "ui/form/form_view.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::form::FormModel;
using ui::form::FormView;

namespace {

class MoreFieldsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        metadata = tests::ticket();
        auto tag = tests::textField(u"Asset & Tag"_s, 50);
        tag.isUserDefined = true;
        metadata.fields.push_back(tag);
        metadata.fields.push_back(tests::fieldOf(u"monitorID"_s, tests::FieldType::integer));
        model.setMetadata(metadata, trade);
        view = std::make_unique<FormView>(model, [](const QString &) { return std::nullopt; });
        view->resize(800, 900);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return view->findChild<Widget *>(name);
    }
    [[nodiscard]] bool isVisible(const QString &key) const
    {
        const auto *found = find(key + "Edit"_L1);
        return found != nullptr && found->isVisible();
    }
    void open() { QTest::keyClick(find(u"disclosureToggle"_s), Qt::Key_Return); }
    void search(const QString &text)
    {
        find(u"fieldSearchEdit"_s)->setFocus();
        QTest::keyClicks(find(u"fieldSearchEdit"_s), text);
    }

    tests::EntityMetadata metadata;
    ui::form::Trade trade{{u"title"_s, u"description"_s}, {}, {}, {}};
    FormModel model;
    std::unique_ptr<FormView> view;
};

TEST_F(MoreFieldsTest, areMadeWhenTheyAreAskedFor)
{
    EXPECT_EQ(find(u"purchaseOrderNumberEdit"_s), nullptr);

    open();

    EXPECT_TRUE(isVisible(u"purchaseOrderNumber"_s));
    EXPECT_TRUE(isVisible(u"udf:Asset & Tag"_s));
    EXPECT_THAT(tests::controlsWithoutName(view.get()), testing::IsEmpty());
}

TEST_F(MoreFieldsTest, areFoundByLabelAndByName)
{
    open();

    search(u"order"_s);
    EXPECT_TRUE(isVisible(u"purchaseOrderNumber"_s));
    EXPECT_FALSE(isVisible(u"dueDateTime"_s));
    QTest::keyClick(find(u"fieldSearchEdit"_s), Qt::Key_Escape);
    search(u"DATETIME"_s);

    EXPECT_TRUE(isVisible(u"dueDateTime"_s));
    EXPECT_FALSE(isVisible(u"purchaseOrderNumber"_s));
}

TEST_F(MoreFieldsTest, saysThatNothingIsCalledLikeThat)
{
    open();

    search(u"xyz"_s);

    EXPECT_TRUE(find<QLabel>(u"noFieldLabel"_s)->isVisible());
    EXPECT_EQ(find<QLabel>(u"noFieldLabel"_s)->text(), u"No field here is called “xyz”."_s);
}

TEST_F(MoreFieldsTest, returnGoesToTheFirstThatWasFound)
{
    open();
    search(u"asset"_s);

    QTest::keyClick(find(u"fieldSearchEdit"_s), Qt::Key_Return);

    EXPECT_EQ(view->focusedKey(), u"udf:Asset & Tag"_s);
}

TEST_F(MoreFieldsTest, aFieldThatAPersonFillsInStaysWhereItIsAndIsCounted)
{
    open();
    find(u"purchaseOrderNumberEdit"_s)->setFocus();

    QTest::keyClicks(find(u"purchaseOrderNumberEdit"_s), u"PO-1"_s);

    EXPECT_EQ(model.value(u"purchaseOrderNumber"_s), QJsonValue(u"PO-1"_s));
    EXPECT_EQ(view->focusedKey(), u"purchaseOrderNumber"_s);
    EXPECT_EQ(find<QToolButton>(u"disclosureToggle"_s)->text(), u"More fields (1 filled in)"_s);
    open(); // closes
    EXPECT_FALSE(isVisible(u"purchaseOrderNumber"_s));
    EXPECT_EQ(model.draft().fields.value(u"purchaseOrderNumber"_s), QJsonValue(u"PO-1"_s));
}

TEST_F(MoreFieldsTest, aFieldThatTheProgramFillsInOutOfSightMovesUp)
{
    model.setValue(u"purchaseOrderNumber"_s, u"PO-1"_s);

    EXPECT_TRUE(isVisible(u"purchaseOrderNumber"_s));
    EXPECT_EQ(model.lines().back().key, u"purchaseOrderNumber"_s);
}

TEST_F(MoreFieldsTest, aFieldWithAProblemMovesUpWithItsCursor)
{
    open();
    search(u"monitor"_s);
    find(u"monitorIDEdit"_s)->setFocus();
    QTest::keyClicks(find(u"monitorIDEdit"_s), u"7x"_s);
    QTest::keyClick(find(u"monitorIDEdit"_s), Qt::Key_Left);

    EXPECT_FALSE(model.validate());

    EXPECT_EQ(model.lines().back().key, u"monitorID"_s);
    EXPECT_EQ(view->focusedKey(), u"monitorID"_s);
    EXPECT_EQ(view->cursorPosition(), 1);
    EXPECT_EQ(find<QLineEdit>(u"monitorIDEdit"_s)->text(), u"7x"_s);
    EXPECT_TRUE(find<ui::parts::Disclosure>(u"moreFields"_s)->isExpanded());
    EXPECT_EQ(find<QLineEdit>(u"fieldSearchEdit"_s)->text(), u"monitor"_s);
}

TEST_F(MoreFieldsTest, goingToARareFieldOpensThem)
{
    EXPECT_TRUE(view->focusLine(u"purchaseOrderNumber"_s));

    EXPECT_EQ(view->focusedKey(), u"purchaseOrderNumber"_s);
}

TEST_F(MoreFieldsTest, refreshedMetadataKeepTheEditorTheCursorAndWhatWasTyped)
{
    QWidget *title = find(u"titleEdit"_s);
    title->setFocus();
    QTest::keyClicks(title, u"Printer"_s);
    QTest::keyClick(title, Qt::Key_Left);
    metadata.fields.front().isRequired = false;
    metadata.fields.push_back(tests::textField(u"moonPhase"_s, 10, true));

    model.setMetadata(metadata, trade);

    EXPECT_EQ(find(u"titleEdit"_s), title);
    EXPECT_EQ(view->focusedKey(), u"title"_s);
    EXPECT_EQ(view->cursorPosition(), 6);
    EXPECT_TRUE(isVisible(u"moonPhase"_s));
}

TEST_F(MoreFieldsTest, anEditorThatMustBeReplacedGivesItsCursorToTheNewOne)
{
    view->focusLine(u"title"_s);
    QTest::keyClicks(find(u"titleEdit"_s), u"Printer"_s);
    for (auto &field : metadata.fields) {
        if (field.name == u"title"_s)
            field.length = 30;
    }

    model.setMetadata(metadata, trade);

    EXPECT_EQ(view->focusedKey(), u"title"_s);
    EXPECT_EQ(view->cursorPosition(), 7);
}

TEST_F(MoreFieldsTest, aDraftsCursorComesBack)
{
    model.restore({{{u"title"_s, u"Printer"_s}}, {}});

    EXPECT_TRUE(view->focusLine(u"title"_s, 3));

    EXPECT_EQ(view->focusedKey(), u"title"_s);
    EXPECT_EQ(view->cursorPosition(), 3);
    EXPECT_TRUE(view->focusLine(u"title"_s, 999)); // a shorter text than the draft's
    EXPECT_EQ(view->cursorPosition(), 7);
}

TEST_F(MoreFieldsTest, whatWasKeptAsideIsShownAndCanBeCopied)
{
    model.restore({{{u"moonPhase"_s, u"waning"_s}}, {}});

    auto *strip = find<ui::parts::MessageStrip>(u"keptAside"_s);
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->isVisible());
    EXPECT_TRUE(strip->message().contains(u"“waning” was kept aside"_s));
    for (auto *button : strip->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy the value"_s)
            button->click();
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"waning"_s);
    model.clear();
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(MoreFieldsTest, aLabelKeepsItsAmpersand)
{
    open();

    bool isFound = false;
    for (const QLabel *label : view->findChildren<QLabel *>())
        isFound = isFound
            || (label->buddy() == find(u"udf:Asset & TagEdit"_s) && label->text() == u"Asset && Tag"_s);

    EXPECT_TRUE(isFound);
}

TEST_F(MoreFieldsTest, anUnknownReferenceIsANumberWithANote)
{
    metadata.fields.push_back(tests::referenceTo(u"Contract"_s, u"contractID"_s, true));

    model.setMetadata(metadata, trade);

    EXPECT_TRUE(find<QLabel>(u"contractIDHint"_s)->text().contains(u"number of the Contract"_s));
}

TEST_F(MoreFieldsTest, aNumberIsShownAsItWasUnderstoodWhenGoingOn)
{
    open();
    auto *edit = find<QLineEdit>(u"estimatedHoursEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"01.50"_s);
    EXPECT_EQ(edit->text(), u"01.50"_s);

    QTest::keyClick(edit, Qt::Key_Tab);

    EXPECT_EQ(edit->text(), u"1.5"_s);
}

TEST_F(MoreFieldsTest, yesAndNoHaveAThirdStateThatSendsNothing)
{
    open();
    QWidget *box = find(u"isVisibleEdit"_s);
    box->setFocus();

    QTest::keyClick(box, Qt::Key_End);
    EXPECT_EQ(model.draft().fields.value(u"isVisible"_s), QJsonValue(false));
    QTest::keyClick(box, Qt::Key_Up);
    EXPECT_EQ(model.draft().fields.value(u"isVisible"_s), QJsonValue(true));
    QTest::keyClick(box, Qt::Key_Home);

    EXPECT_FALSE(model.draft().fields.contains(u"isVisible"_s));
}

TEST_F(MoreFieldsTest, isMirroredForLanguagesThatAreWrittenFromTheRight)
{
    view->setLayoutDirection(Qt::RightToLeft);
    model.setValue(u"title"_s, u"מדפסת \U0001F5A8 offline"_s);

    const auto *priority = find(u"priorityEdit"_s);
    const auto *status = find(u"statusEdit"_s);
    EXPECT_TRUE(tests::waitFor(
        [&] { return priority->mapTo(view.get(), QPoint()).x() > status->mapTo(view.get(), QPoint()).x(); }));
    EXPECT_EQ(model.value(u"title"_s), QJsonValue(u"מדפסת \U0001F5A8 offline"_s));
}

TEST_F(MoreFieldsTest, standsInOneColumnWhereThereIsNoRoomForTwo)
{
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(view.release());
    area.resize(300, 400);
    area.show();

    ASSERT_TRUE(tests::waitFor([&] { return area.widget()->width() <= area.viewport()->width(); }));
    const auto *priority = area.widget()->findChild<QWidget *>(u"priorityEdit"_s);
    const auto *status = area.widget()->findChild<QWidget *>(u"statusEdit"_s);
    EXPECT_TRUE(tests::waitFor([&] {
        return status->mapTo(area.widget(), QPoint()).y() > priority->mapTo(area.widget(), QPoint()).y();
    }));
}

} // namespace
