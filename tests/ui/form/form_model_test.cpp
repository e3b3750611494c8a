// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/form/fields.h"
#include "ui/form/form_model.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::form::FormModel;
using ui::form::Line;

namespace {

class FormModelTest : public testing::Test
{
protected:
    FormModelTest() { form.setMetadata(tests::ticket(), {tests::usualOfTicket(), {u"hidden"_s}, {}, {}}); }

    [[nodiscard]] static QStringList keysOf(const FormModel &model)
    {
        QStringList list;
        for (const Line &line : model.lines())
            list << line.key;
        return list;
    }
    [[nodiscard]] QStringList keys() const { return keysOf(form); }
    [[nodiscard]] QString problem(const QString &key) const { return form.line(key)->problem; }
    [[nodiscard]] QStringList labelsOf(const QString &key) const
    {
        QStringList list;
        for (const auto &each : form.options(key))
            list << each.label;
        return list;
    }
    void fillRequired()
    {
        form.setValue(u"companyID"_s, 301);
        form.setValue(u"title"_s, u"Printer offline"_s);
        form.setValue(u"priority"_s, 2);
        form.setValue(u"udf:Affected site"_s, u"Branch"_s);
    }

    FormModel form;
};

TEST_F(FormModelTest, showsTheRequiredFieldsThenTheUsualOnesEachInTheTradesOrder)
{
    EXPECT_EQ(keys(),
        (QStringList{u"companyID"_s, u"title"_s, u"priority"_s, u"status"_s, u"udf:Affected site"_s,
            u"description"_s, u"issueType"_s, u"subIssueType"_s, u"dueDateTime"_s, u"estimatedHours"_s,
            u"isVisible"_s}));
}

TEST_F(FormModelTest, showsNoReadOnlyFieldAndNoHiddenOne)
{
    FormModel fresh;

    fresh.setMetadata(tests::ticket(), {{u"id"_s, u"title"_s}, {u"priority"_s, u"companyID"_s}, {}, {}});

    EXPECT_EQ(keysOf(fresh), (QStringList{u"title"_s, u"status"_s, u"udf:Affected site"_s}));
}

TEST_F(FormModelTest, ignoresUsualFieldsThatTheTenantDoesNotHave)
{
    form.setMetadata(tests::ticket(), {{u"moonPhase"_s, u"title"_s}, {}, {}, {}});

    EXPECT_EQ(keys(),
        (QStringList{u"title"_s, u"companyID"_s, u"priority"_s, u"status"_s, u"udf:Affected site"_s,
            u"description"_s, u"issueType"_s, u"subIssueType"_s, u"dueDateTime"_s, u"estimatedHours"_s,
            u"isVisible"_s})); // what was shown once stays
}

TEST_F(FormModelTest, beginsWithTheTenantsDefaults)
{
    EXPECT_EQ(form.value(u"status"_s), QJsonValue(1));
    EXPECT_EQ(form.value(u"priority"_s), QJsonValue(QJsonValue::Null));
    EXPECT_TRUE(form.isEmpty());
}

TEST_F(FormModelTest, setsNoDefaultThatIsNoLongerActive)
{
    auto metadata = tests::ticket();
    for (auto &field : metadata.fields) {
        if (field.name == u"status"_s)
            field.picklist[0].isActive = false;
    }

    FormModel fresh;
    fresh.setMetadata(metadata, {{}, {}, {}, {}});

    EXPECT_TRUE(fresh.value(u"status"_s).isNull());
}

TEST_F(FormModelTest, newMetadataKeepsWhatWasEntered)
{
    form.setValue(u"title"_s, u"Printer offline"_s);
    form.setValue(u"status"_s, 8);
    form.setUnread(u"companyID"_s, u"Nord"_s);
    ASSERT_TRUE(form.setProblem(u"purchaseOrderNumber"_s, u"Missing"_s));
    form.setValue(u"purchaseOrderNumber"_s, u"PO-1"_s);

    form.setMetadata(tests::ticket(), {{u"title"_s}, {}, {}, {}});

    EXPECT_EQ(form.value(u"title"_s), QJsonValue(u"Printer offline"_s));
    EXPECT_EQ(form.value(u"status"_s), QJsonValue(8));
    EXPECT_EQ(form.line(u"companyID"_s)->unread, u"Nord"_s);
    EXPECT_EQ(form.value(u"purchaseOrderNumber"_s), QJsonValue(u"PO-1"_s));
}

TEST_F(FormModelTest, validateNamesEveryRequiredFieldThatIsEmpty)
{
    EXPECT_FALSE(form.validate());

    EXPECT_TRUE(problem(u"title"_s).contains(u"required"_s)) << problem(u"title"_s).toStdString();
    EXPECT_TRUE(problem(u"companyID"_s).contains(u"required"_s));
    EXPECT_TRUE(problem(u"udf:Affected site"_s).contains(u"Affected site"_s));
    EXPECT_EQ(problem(u"status"_s), QString());
    EXPECT_EQ(problem(u"description"_s), QString());
    EXPECT_EQ(form.firstProblem(), u"companyID"_s);
}

TEST_F(FormModelTest, blanksAreNothing)
{
    fillRequired();
    form.setValue(u"title"_s, u" \n\t"_s);

    EXPECT_FALSE(form.validate());
    EXPECT_EQ(form.firstProblem(), u"title"_s);
}

TEST_F(FormModelTest, aFilledFormIsGoodAndHasNoProblem)
{
    fillRequired();

    EXPECT_TRUE(form.validate());
    EXPECT_EQ(form.firstProblem(), QString());
}

TEST_F(FormModelTest, aTextThatIsTooLongIsToldAtOnceAndNeverCut)
{
    const QString text(23, u'x');

    form.setValue(u"title"_s, text);

    EXPECT_TRUE(problem(u"title"_s).contains(u"3 character"_s)) << problem(u"title"_s).toStdString();
    EXPECT_EQ(form.value(u"title"_s), QJsonValue(text));
    fillRequired();
    form.setValue(u"title"_s, text);
    EXPECT_FALSE(form.validate());
    EXPECT_EQ(form.draft().fields.value(u"title"_s), QJsonValue(text));
}

TEST_F(FormModelTest, aTextOfExactlyItsLengthIsGood)
{
    fillRequired();
    form.setValue(u"title"_s, QString(20, u'x'));

    EXPECT_TRUE(form.validate());
}

TEST_F(FormModelTest, theSentenceGoesWhenTheTextIsMended)
{
    form.setValue(u"title"_s, QString(21, u'x'));

    form.setValue(u"title"_s, QString(20, u'x'));

    EXPECT_EQ(problem(u"title"_s), QString());
}

TEST_F(FormModelTest, aDependentListOffersOnlyWhatBelongsToItsParent)
{
    EXPECT_THAT(labelsOf(u"subIssueType"_s), testing::IsEmpty());

    form.setValue(u"issueType"_s, 10);

    EXPECT_EQ(labelsOf(u"subIssueType"_s), (QStringList{u"Paper jam"_s, u"Printer offline"_s}));
}

TEST_F(FormModelTest, anotherParentClearsTheChildAndSaysSo)
{
    form.setValue(u"issueType"_s, 10);
    form.setValue(u"subIssueType"_s, 136);
    QSignalSpy changed(&form, &FormModel::valueChanged);

    form.setValue(u"issueType"_s, 11);

    EXPECT_TRUE(form.value(u"subIssueType"_s).isNull());
    EXPECT_EQ(form.line(u"subIssueType"_s)->note,
        u"“Printer offline” was cleared, because it does not belong to what “Issue type” says now."_s);
    EXPECT_EQ(problem(u"subIssueType"_s), QString());
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(labelsOf(u"subIssueType"_s), QStringList{u"VPN"_s});
}

TEST_F(FormModelTest, theSameParentAgainClearsNothing)
{
    form.setValue(u"issueType"_s, 10);
    form.setValue(u"subIssueType"_s, 136);

    form.setValue(u"issueType"_s, 10);

    EXPECT_EQ(form.value(u"subIssueType"_s), QJsonValue(136));
    EXPECT_EQ(problem(u"subIssueType"_s), QString());
}

TEST_F(FormModelTest, offersNoInactiveValueAndRefusesOneThatIsStillSet)
{
    fillRequired();
    EXPECT_EQ(labelsOf(u"status"_s), (QStringList{u"New"_s, u"In Progress"_s}));

    form.setValue(u"status"_s, 29);

    EXPECT_FALSE(form.validate());
    EXPECT_TRUE(problem(u"status"_s).contains(u"no longer offered"_s)) << problem(u"status"_s).toStdString();
}

TEST_F(FormModelTest, textThatIsNoValueYetIsKeptAndToldWhenLookedAt)
{
    fillRequired();
    form.setUnread(u"companyID"_s, u"Nordl"_s);

    EXPECT_TRUE(form.value(u"companyID"_s).isNull());
    EXPECT_EQ(problem(u"companyID"_s), QString()); // not while it is being typed
    EXPECT_FALSE(form.validate());
    EXPECT_TRUE(problem(u"companyID"_s).contains(u"“Nordl” is not in the list"_s));
    EXPECT_FALSE(form.isEmpty());
}

TEST_F(FormModelTest, aNumberThatIsNoneIsTold)
{
    fillRequired();
    form.setUnread(u"estimatedHours"_s, u"two"_s);

    EXPECT_FALSE(form.validate());
    EXPECT_TRUE(problem(u"estimatedHours"_s).contains(u"“two” is not a number. Write it like 1234.5."_s));
}

TEST_F(FormModelTest, choosingAnEntryTakesTheUnreadTextAway)
{
    form.setUnread(u"companyID"_s, u"Nordl"_s);

    form.setValue(u"companyID"_s, 301);

    EXPECT_EQ(form.line(u"companyID"_s)->unread, QString());
}

TEST_F(FormModelTest, theServersSentenceStandsBesideItsField)
{
    EXPECT_TRUE(form.setProblem(u"title"_s, u"The title is odd."_s));

    EXPECT_EQ(problem(u"title"_s), u"The title is odd."_s);
    EXPECT_EQ(form.firstProblem(), u"title"_s);
}

TEST_F(FormModelTest, theServersSentenceRevealsAFieldThatWasNotShown)
{
    QSignalSpy rebuilt(&form, &FormModel::rebuilt);
    ASSERT_FALSE(keys().contains(u"purchaseOrderNumber"_s));

    EXPECT_TRUE(form.setProblem(u"PurchaseOrderNumber"_s, u"It is missing."_s));

    EXPECT_EQ(keys().back(), u"purchaseOrderNumber"_s);
    EXPECT_EQ(problem(u"purchaseOrderNumber"_s), u"It is missing."_s);
    EXPECT_EQ(rebuilt.size(), 1);
}

TEST_F(FormModelTest, aRevealedDependentFieldBringsItsParentAlong)
{
    FormModel fresh;
    fresh.setMetadata(tests::ticket(), {{u"title"_s}, {}, {}, {}});

    EXPECT_TRUE(fresh.setProblem(u"subIssueType"_s, u"It is missing."_s));

    EXPECT_EQ(keysOf(fresh).mid(5), (QStringList{u"issueType"_s, u"subIssueType"_s}));
    fresh.setValue(u"issueType"_s, 10);
    EXPECT_EQ(fresh.options(u"subIssueType"_s).size(), 2U);
}

TEST_F(FormModelTest, aUserDefinedFieldIsFoundByItsNameToo)
{
    EXPECT_TRUE(form.setProblem(u"Affected site"_s, u"It is missing."_s));

    EXPECT_EQ(problem(u"udf:Affected site"_s), u"It is missing."_s);
}

TEST_F(FormModelTest, saysThatTheTenantHasNoSuchField)
{
    EXPECT_FALSE(form.setProblem(u"moonPhase"_s, u"It is missing."_s));
    EXPECT_FALSE(form.setProblem(u"id"_s, u"It is read-only."_s));
}

TEST_F(FormModelTest, aHiddenFieldStaysHiddenWhateverTheServerSays)
{
    FormModel fresh;
    fresh.setMetadata(tests::ticket(), {{u"title"_s}, {u"purchaseOrderNumber"_s}, {}, {}});

    EXPECT_FALSE(fresh.setProblem(u"purchaseOrderNumber"_s, u"It is wrong."_s));

    EXPECT_EQ(fresh.line(u"purchaseOrderNumber"_s), nullptr);
}

TEST_F(FormModelTest, theServersSentenceGoesWithTheNextChange)
{
    ASSERT_TRUE(form.setProblem(u"title"_s, u"The title is odd."_s));

    form.setValue(u"title"_s, u"Printer"_s);

    EXPECT_EQ(problem(u"title"_s), QString());
}

TEST_F(FormModelTest, theDraftHasWireTypesAndNoEmptyFields)
{
    fillRequired();
    form.setValue(u"dueDateTime"_s, u"2026-12-01T09:00:00Z"_s);
    form.setValue(u"estimatedHours"_s, 1.5);
    form.setValue(u"description"_s, u"  "_s);

    const app::domain::Draft draft = form.draft();

    EXPECT_EQ(draft.entity, u"Tickets"_s);
    EXPECT_EQ(draft.fields,
        (QJsonObject{{u"companyID"_s, 301}, {u"title"_s, u"Printer offline"_s}, {u"priority"_s, 2},
            {u"status"_s, 1}, {u"dueDateTime"_s, u"2026-12-01T09:00:00Z"_s}, {u"estimatedHours"_s, 1.5}}));
    EXPECT_EQ(draft.userDefinedFields, (QJsonObject{{u"Affected site"_s, u"Branch"_s}}));
}

TEST_F(FormModelTest, clearEmptiesEverythingAndSetsTheDefaultsAgain)
{
    fillRequired();
    form.setValue(u"status"_s, 8);
    form.setUnread(u"estimatedHours"_s, u"two"_s);
    ASSERT_FALSE(form.validate());

    form.clear();

    EXPECT_TRUE(form.isEmpty());
    EXPECT_EQ(form.firstProblem(), QString());
    EXPECT_EQ(form.value(u"status"_s), QJsonValue(1));
    EXPECT_TRUE(form.value(u"title"_s).isNull());
}

TEST_F(FormModelTest, anUnknownKeyChangesNothing)
{
    QSignalSpy changed(&form, &FormModel::valueChanged);

    form.setValue(u"moonPhase"_s, 1);
    form.setUnread(u"moonPhase"_s, u"full"_s);

    EXPECT_EQ(changed.size(), 0);
    EXPECT_TRUE(form.value(u"moonPhase"_s).isNull());
}

TEST_F(FormModelTest, tellsEachChangeOnce)
{
    QSignalSpy changed(&form, &FormModel::valueChanged);

    form.setValue(u"title"_s, u"Printer"_s);
    form.setValue(u"title"_s, u"Printer"_s);

    EXPECT_EQ(changed.size(), 1);
}

} // namespace
