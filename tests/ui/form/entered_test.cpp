// SPDX-License-Identifier: GPL-3.0-or-later
// What was entered survives: drafts that come back, and metadata that change under the person's hands.
#include "tests/support/printers.h"
#include "tests/ui/form/fields.h"
#include "ui/form/form_model.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::form::Entered;
using ui::form::FormModel;
using ui::form::Trade;

namespace {

Trade trade()
{
    return {tests::usualOfTicket(), {u"hidden"_s}, {}, {}};
}

tests::Field &fieldIn(tests::EntityMetadata &metadata, const QString &name)
{
    for (auto &each : metadata.fields) {
        if (each.name == name)
            return each;
    }
    ADD_FAILURE() << "no field " << name.toStdString();
    return metadata.fields.front();
}

void removeField(tests::EntityMetadata &metadata, const QString &name)
{
    std::erase_if(metadata.fields, [&name](const tests::Field &each) { return each.name == name; });
}

class EnteredTest : public testing::Test
{
protected:
    EnteredTest() { form.setMetadata(tests::ticket(), trade()); }

    void write()
    {
        form.setValue(u"title"_s, u"  Drucker \U0001F5A8 מדפסת "_s);
        form.setValue(u"issueType"_s, 10);
        form.setValue(u"subIssueType"_s, 136);
        form.setValue(u"status"_s, QJsonValue::Null); // the default, taken away
        form.setValue(u"isVisible"_s, false);
        form.setUnread(u"companyID"_s, u"Nordl"_s);
        form.setUnread(u"estimatedHours"_s, u"1,,5"_s);
        form.setValue(u"purchaseOrderNumber"_s, u"PO-1"_s);
    }
    [[nodiscard]] bool isShown(const QString &key) const
    {
        return std::any_of(form.lines().begin(), form.lines().end(),
            [&key](const ui::form::Line &line) { return line.key == key; });
    }

    FormModel form;
};

TEST_F(EnteredTest, comesBackExactlyInAnotherForm)
{
    write();
    FormModel other;
    other.setMetadata(tests::ticket(), trade());

    other.restore(form.entered());

    EXPECT_EQ(other.entered(), form.entered());
    EXPECT_EQ(other.draft(), form.draft());
    EXPECT_TRUE(other.value(u"status"_s).isNull());
    EXPECT_EQ(other.value(u"isVisible"_s), QJsonValue(false));
    EXPECT_EQ(other.line(u"companyID"_s)->unread, u"Nordl"_s);
}

TEST_F(EnteredTest, waitsForTheMetadataAndLosesNothingMeanwhile)
{
    write();
    FormModel other;

    other.restore(form.entered());

    EXPECT_EQ(other.entered(), form.entered());
    EXPECT_FALSE(other.isEmpty());
    other.setMetadata(tests::ticket(), trade());
    EXPECT_EQ(other.entered(), form.entered());
    EXPECT_EQ(other.value(u"subIssueType"_s), QJsonValue(136));
}

TEST_F(EnteredTest, replacesWhatStoodInTheForm)
{
    const Entered empty = form.entered();
    write();

    form.restore(empty);

    EXPECT_TRUE(form.isEmpty());
    EXPECT_EQ(form.value(u"status"_s), QJsonValue(1));
}

TEST_F(EnteredTest, aRareFieldThatComesBackIsInSight)
{
    form.restore({{{u"purchaseOrderNumber"_s, u"PO-1"_s}}, {}});

    EXPECT_TRUE(isShown(u"purchaseOrderNumber"_s));
}

TEST_F(EnteredTest, aValueWithoutAFieldIsKeptAsideAndSaid)
{
    form.restore({{{u"moonPhase"_s, u"waning"_s}, {u"udf:Asset Tag"_s, 17}}, {{u"tide"_s, u"hi"_s}}});

    ASSERT_EQ(form.keptAside().size(), 3U);
    EXPECT_EQ(form.keptAside()[0].sentence,
        u"This tenant has no field “Moon phase” any more; its value “waning” was kept aside."_s);
    EXPECT_EQ(form.keptAside()[1].label, u"Asset Tag"_s);
    EXPECT_EQ(form.keptAside()[1].text, u"17"_s);
    EXPECT_FALSE(form.isEmpty());
    EXPECT_FALSE(form.draft().fields.contains(u"moonPhase"_s));
    const Entered kept = form.entered();
    EXPECT_EQ(kept.values.value(u"moonPhase"_s), QJsonValue(u"waning"_s));
    EXPECT_EQ(kept.values.value(u"udf:Asset Tag"_s), QJsonValue(17));
    EXPECT_EQ(kept.unread.value(u"tide"_s), QJsonValue(u"hi"_s));
}

TEST_F(EnteredTest, whatWasKeptAsideReturnsWithItsField)
{
    form.restore({{{u"moonPhase"_s, u"waning"_s}}, {}});
    auto metadata = tests::ticket();
    metadata.fields.push_back(tests::textField(u"moonPhase"_s, 20));

    form.setMetadata(metadata, trade());

    EXPECT_EQ(form.value(u"moonPhase"_s), QJsonValue(u"waning"_s));
    EXPECT_TRUE(form.keptAside().empty());
}

TEST_F(EnteredTest, clearTakesWhatWasKeptAsideToo)
{
    form.restore({{{u"moonPhase"_s, u"waning"_s}}, {}});

    form.clear();

    EXPECT_TRUE(form.keptAside().empty());
    EXPECT_TRUE(form.isEmpty());
}

TEST_F(EnteredTest, aRetiredValueInADraftIsShownAndBlocksUntilItIsChanged)
{
    form.restore({{{u"companyID"_s, 301}, {u"title"_s, u"Printer"_s}, {u"priority"_s, 2},
                      {u"udf:Affected site"_s, u"Branch"_s}, {u"status"_s, 29}},
        {}});

    EXPECT_EQ(form.value(u"status"_s), QJsonValue(29));
    EXPECT_EQ(form.line(u"status"_s)->problem, u"“Parked” is no longer offered. Choose another value."_s);
    EXPECT_FALSE(form.validate());
    form.setValue(u"status"_s, 8);
    EXPECT_TRUE(form.validate());
}

TEST_F(EnteredTest, aDependentValueThatDoesNotFitBlocksToo)
{
    form.restore({{{u"issueType"_s, 11}, {u"subIssueType"_s, 136}}, {}});

    EXPECT_TRUE(form.line(u"subIssueType"_s)->problem.contains(u"“Printer offline” does not belong"_s));
}

TEST_F(EnteredTest, aValueThatRetiresWhileWritingKeepsItsNameAndIsSaid)
{
    form.setValue(u"priority"_s, 2);
    auto metadata = tests::ticket();
    auto &list = fieldIn(metadata, u"priority"_s).picklist;
    std::erase_if(list, [](const auto &each) { return each.value == u"2"_s; });

    form.setMetadata(metadata, trade());

    EXPECT_EQ(form.value(u"priority"_s), QJsonValue(2));
    EXPECT_EQ(form.chosenLabel(u"priority"_s), u"Medium"_s);
    EXPECT_EQ(form.line(u"priority"_s)->problem, u"“Medium” is no longer offered. Choose another value."_s);
    form.setMetadata(tests::ticket(), trade()); // and it is offered again
    EXPECT_TRUE(form.value(u"priority"_s) == QJsonValue(2) && form.chosenLabel(u"priority"_s) == u"Medium"_s);
}

TEST_F(EnteredTest, aFieldThatVanishesWhileWritingLeavesItsValueAside)
{
    write();
    auto metadata = tests::ticket();
    removeField(metadata, u"subIssueType"_s);
    fieldIn(metadata, u"title"_s).isReadOnly = true;

    form.setMetadata(metadata, trade());

    ASSERT_EQ(form.keptAside().size(), 2U);
    EXPECT_TRUE(form.keptAside()[0].sentence.contains(u"“Title” can no longer be written here"_s));
    EXPECT_EQ(form.keptAside()[1].text, u"Printer offline"_s);
    form.setMetadata(tests::ticket(), trade());
    EXPECT_TRUE(form.keptAside().empty());
    EXPECT_EQ(form.value(u"subIssueType"_s), QJsonValue(136));
}

TEST_F(EnteredTest, aFieldThatChangesItsTypeKeepsWhatStillFits)
{
    form.setValue(u"title"_s, u"4711"_s);
    form.setValue(u"description"_s, u"three"_s);
    form.setValue(u"dueDateTime"_s, u"2026-12-01T09:00:00Z"_s);
    auto metadata = tests::ticket();
    fieldIn(metadata, u"title"_s).type = tests::FieldType::integer;
    fieldIn(metadata, u"description"_s).type = tests::FieldType::decimal;
    fieldIn(metadata, u"dueDateTime"_s).type = tests::FieldType::boolean;

    form.setMetadata(metadata, trade());

    EXPECT_EQ(form.value(u"title"_s), QJsonValue(4711));
    EXPECT_EQ(form.line(u"description"_s)->unread, u"three"_s);
    EXPECT_TRUE(form.line(u"description"_s)->problem.contains(u"is not a number"_s));
    ASSERT_EQ(form.keptAside().size(), 1U);
    EXPECT_TRUE(form.keptAside().front().sentence.contains(u"takes another kind of value now"_s));
}

TEST_F(EnteredTest, theSameMetadataAgainChangeNothing)
{
    write();
    QSignalSpy rebuilt(&form, &FormModel::rebuilt);
    auto metadata = tests::ticket();
    metadata.fetchedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);

    form.setMetadata(metadata, trade());

    EXPECT_EQ(rebuilt.size(), 0);
}

TEST_F(EnteredTest, aDefaultThatWasTakenAwayStaysAwayWhenMetadataAreRefreshed)
{
    form.setValue(u"status"_s, QJsonValue::Null);
    auto metadata = tests::ticket();
    metadata.fields.push_back(tests::textField(u"moonPhase"_s, 20));

    form.setMetadata(metadata, trade());

    EXPECT_TRUE(form.value(u"status"_s).isNull());
}

TEST_F(EnteredTest, anotherEntityBeginsEmpty)
{
    write();
    auto notes = tests::ticket();
    notes.entity = u"TicketNotes"_s;

    form.setMetadata(notes, trade());

    EXPECT_TRUE(form.isEmpty());
    EXPECT_TRUE(form.keptAside().empty());
}

TEST_F(EnteredTest, changedIsSaidOnceForWhateverADraftKeeps)
{
    form.setValue(u"issueType"_s, 10);
    form.setValue(u"subIssueType"_s, 136);
    QSignalSpy changed(&form, &FormModel::changed);

    form.setValue(u"issueType"_s, 11); // clears the child as well
    form.setUnread(u"companyID"_s, u"N"_s);
    form.setUnread(u"companyID"_s, u"N"_s);

    EXPECT_EQ(changed.size(), 2);
    form.restore({});
    form.setMetadata(tests::ticket(), {});
    EXPECT_EQ(changed.size(), 2);
}

TEST(Trade, neverPreselectsWhatItNames)
{
    FormModel form;

    form.setMetadata(tests::ticket(), {{}, {}, {}, {u"status"_s}});

    EXPECT_TRUE(form.value(u"status"_s).isNull());
}

TEST(Trade, offersNoSystemValuesWhereItSaysSo)
{
    auto metadata = tests::ticket();
    fieldIn(metadata, u"status"_s).picklist[0].isSystem = true; // the default
    FormModel form;
    form.setMetadata(metadata, {{}, {}, {u"Status"_s}, {}});

    ASSERT_EQ(form.options(u"status"_s).size(), 1U);
    EXPECT_EQ(form.options(u"status"_s).front().label, u"In Progress"_s);
    EXPECT_TRUE(form.value(u"status"_s).isNull());
    form.setValue(u"status"_s, 1);
    EXPECT_FALSE(form.validate());
    EXPECT_TRUE(form.line(u"status"_s)->problem.contains(u"“New” is no longer offered"_s));
}

TEST(BadMetadata, picklistsAreSortedBySortOrderThenLabel)
{
    auto metadata = tests::ticket();
    auto &list = fieldIn(metadata, u"priority"_s).picklist;
    list = {
        tests::entry(u"1"_s, u"Zebra"_s), tests::entry(u"2"_s, u"Äpfel"_s), tests::entry(u"3"_s, u"First"_s)};
    list[2].sortOrder = -1;
    FormModel form;

    form.setMetadata(metadata, {});

    QStringList labels;
    for (const auto &each : form.options(u"priority"_s))
        labels << each.label;
    EXPECT_EQ(labels, (QStringList{u"First"_s, u"Äpfel"_s, u"Zebra"_s}));
}

TEST(BadMetadata, aDependentListWithoutItsParentOffersEverything)
{
    auto metadata = tests::ticket();
    removeField(metadata, u"issueType"_s);
    FormModel form;

    form.setMetadata(metadata, {});

    EXPECT_EQ(form.options(u"subIssueType"_s).size(), 3U);
}

TEST(BadMetadata, listsThatDependOnEachOtherStandOnceEach)
{
    auto metadata = tests::ticket();
    fieldIn(metadata, u"issueType"_s).picklistParentField = u"subIssueType"_s;
    metadata.fields.push_back(fieldIn(metadata, u"title"_s)); // and a field that is named twice
    FormModel form;

    form.setMetadata(metadata, trade());

    QStringList keys;
    for (const auto &each : form.lines())
        keys << each.key;
    EXPECT_EQ(keys.removeDuplicates(), 0);
    EXPECT_EQ(keys.count(u"subIssueType"_s), 1);
}

TEST(BadInput, aTextIsCountedInUtf16AsAutotaskDoes)
{
    FormModel form;
    form.setMetadata(tests::ticket(), trade());

    form.setValue(u"title"_s, QString(18, u'x') + u"\U0001F600"_s); // 20 units
    EXPECT_EQ(form.line(u"title"_s)->problem, QString());
    form.setValue(u"title"_s, QString(19, u'x') + u"\U0001F600"_s); // one half too many

    EXPECT_TRUE(form.line(u"title"_s)->problem.contains(u"1 character"_s));
    EXPECT_EQ(form.value(u"title"_s).toString().size(), 21);
}

} // namespace
