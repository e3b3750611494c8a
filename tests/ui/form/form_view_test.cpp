// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/ui/form/fields.h"
#include "ui/form/form_model.h"
#include "ui/form/form_view.h"
#include "ui/parts/field_hint.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QJsonObject>
#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::form::FormModel;
using ui::form::FormView;

namespace {

std::optional<ui::form::Choices> companies(const QString &entity)
{
    using ui::form::Choice;
    if (entity != u"Company"_s)
        return std::nullopt;
    return ui::form::Choices{[](const QString &typed) {
                                 const Choice only{301, u"Nordlicht Holding AG"_s, true};
                                 return only.label.startsWith(typed, Qt::CaseInsensitive)
                                     ? std::vector{only}
                                     : std::vector<Choice>{};
                             },
        [](qint64 id) {
            return std::optional(Choice{id, u"Nordlicht Holding AG"_s, true});
        }};
}

class FormViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        model.setMetadata(tests::ticket(), {tests::usualOfTicket(), {}, {}, {}});
        view = std::make_unique<FormView>(model, companies);
        view->resize(800, 700);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }

    [[nodiscard]] QWidget *editor(const QString &key) const
    {
        return view->findChild<QWidget *>(key + "Edit"_L1);
    }
    [[nodiscard]] ui::parts::FieldHint *hint(const QString &key) const
    {
        return view->findChild<ui::parts::FieldHint *>(key + "Hint"_L1);
    }
    void type(const QString &key, const QString &text)
    {
        editor(key)->setFocus();
        QTest::keyClicks(editor(key), text);
    }
    void press(const QString &key, Qt::Key which)
    {
        editor(key)->setFocus();
        QTest::keyClick(editor(key), which);
    }

    FormModel model;
    std::unique_ptr<FormView> view;
};

TEST_F(FormViewTest, hasAnEditorForEveryLine)
{
    for (const auto &line : model.lines())
        EXPECT_NE(editor(line.key), nullptr) << line.key.toStdString();
}

TEST_F(FormViewTest, namesEveryControl)
{
    EXPECT_THAT(tests::controlsWithoutName(view.get()), testing::IsEmpty());
    EXPECT_EQ(editor(u"companyID"_s)->accessibleName(), u"Company, required"_s);
    EXPECT_EQ(editor(u"udf:Affected site"_s)->accessibleName(), u"Affected site, required"_s);
}

TEST_F(FormViewTest, everyEditorHasALabelThatPointsToIt)
{
    QHash<const QWidget *, QString> texts;
    for (const QLabel *label : view->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            texts.insert(label->buddy(), label->text());
    }

    for (const auto &line : model.lines())
        EXPECT_TRUE(texts.value(editor(line.key)).startsWith(line.label)) << line.key.toStdString();
    EXPECT_TRUE(texts.value(editor(u"title"_s)).contains(u"required"_s));
    EXPECT_FALSE(texts.value(editor(u"description"_s)).contains(u"required"_s));
}

TEST_F(FormViewTest, isWalkedWithTheTabKeyInTheOrderOfTheModel)
{
    QStringList expected;
    for (const auto &line : model.lines())
        expected << line.key + "Edit"_L1;
    editor(model.lines().front().key)->setFocus();
    QStringList order;

    press(u"dueDateTime"_s, Qt::Key_Up); // a date that is set is one stop too
    editor(model.lines().front().key)->setFocus();
    for (int tab = 0; tab < expected.size(); ++tab) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"disclosureToggle"_s);

    EXPECT_EQ(order, expected);
}

TEST_F(FormViewTest, whatIsDoneReachesTheModelAtOnceInWireTypes)
{
    type(u"companyID"_s, u"nord"_s);
    QTest::keyClick(editor(u"companyID"_s)->findChild<QCompleter *>()->popup(), Qt::Key_Tab);
    type(u"title"_s, u"Printer"_s);
    press(u"priority"_s, Qt::Key_Down);
    press(u"udf:Affected site"_s, Qt::Key_Down);
    type(u"estimatedHours"_s, u"1.5"_s);
    press(u"isVisible"_s, Qt::Key_Down);
    press(u"dueDateTime"_s, Qt::Key_Up);

    const app::domain::Draft draft = model.draft();

    EXPECT_EQ(draft.fields.value(u"companyID"_s), QJsonValue(301));
    EXPECT_EQ(draft.fields.value(u"title"_s), QJsonValue(u"Printer"_s));
    EXPECT_EQ(draft.fields.value(u"priority"_s), QJsonValue(4));
    EXPECT_EQ(draft.fields.value(u"estimatedHours"_s), QJsonValue(1.5));
    EXPECT_EQ(draft.fields.value(u"isVisible"_s), QJsonValue(true));
    EXPECT_TRUE(draft.fields.value(u"dueDateTime"_s).toString().endsWith(u'Z'));
    EXPECT_EQ(draft.userDefinedFields.value(u"Affected site"_s), QJsonValue(u"Head office"_s));
}

TEST_F(FormViewTest, aNumberThatIsNoneStaysAndIsTold)
{
    type(u"estimatedHours"_s, u"two"_s);

    EXPECT_FALSE(model.validate());

    EXPECT_EQ(qobject_cast<QLineEdit *>(editor(u"estimatedHours"_s))->text(), u"two"_s);
    EXPECT_TRUE(hint(u"estimatedHours"_s)->isVisible());
}

TEST_F(FormViewTest, aDateThatIsNoneStaysAndIsToldOnceTheFieldIsLeft)
{
    type(u"dueDateTime"_s, u"next week"_s);
    ASSERT_FALSE(hint(u"dueDateTime"_s)->isVisible()) << "it is still being typed";

    QTest::keyClick(editor(u"dueDateTime"_s), Qt::Key_Tab);

    EXPECT_EQ(qobject_cast<QLineEdit *>(editor(u"dueDateTime"_s))->text(), u"next week"_s);
    EXPECT_TRUE(hint(u"dueDateTime"_s)->text().contains(u"“next week” is not a date"_s));
    EXPECT_EQ(hint(u"dueDateTime"_s)->tone(), ui::parts::Tone::alarm);
    EXPECT_FALSE(model.validate());
    EXPECT_EQ(model.entered().unread.value(u"dueDateTime"_s), QJsonValue(u"next week"_s));
}

TEST_F(FormViewTest, aDateThatIsTypedReachesTheModelInUtc)
{
    type(u"dueDateTime"_s, u"24.12.2026 10:00"_s);

    EXPECT_EQ(model.draft().fields.value(u"dueDateTime"_s), QJsonValue(u"2026-12-24T09:00:00Z"_s));
}

TEST_F(FormViewTest, aDateThatWasNotReadComesBackAsItWasTyped)
{
    type(u"dueDateTime"_s, u"next week"_s);
    const auto entered = model.entered();

    model.clear();
    EXPECT_EQ(qobject_cast<QLineEdit *>(editor(u"dueDateTime"_s))->text(), QString());
    model.restore(entered);

    EXPECT_EQ(qobject_cast<QLineEdit *>(editor(u"dueDateTime"_s))->text(), u"next week"_s);
}

TEST_F(FormViewTest, saysThatATextTurnsTheDirectionOfReading)
{
    model.setValue(u"title"_s, u"cod\u202efdp.exe"_s);

    EXPECT_TRUE(hint(u"title"_s)->text().contains(u"U+202E"_s)) << hint(u"title"_s)->text().toStdString();
    EXPECT_EQ(hint(u"title"_s)->tone(), ui::parts::Tone::warning);
    model.setValue(u"title"_s, u"code"_s);
    EXPECT_FALSE(hint(u"title"_s)->isVisible());
}

TEST_F(FormViewTest, aProblemStandsBesideItsFieldAndIsToldToScreenReaders)
{
    ASSERT_FALSE(hint(u"title"_s)->isVisible());

    ASSERT_TRUE(model.setProblem(u"title"_s, u"The title is odd."_s));

    EXPECT_TRUE(hint(u"title"_s)->isVisible());
    EXPECT_EQ(hint(u"title"_s)->text(), u"The title is odd."_s);
    EXPECT_EQ(hint(u"title"_s)->tone(), ui::parts::Tone::alarm);
    EXPECT_TRUE(editor(u"title"_s)->accessibleDescription().contains(u"The title is odd."_s));
}

TEST_F(FormViewTest, aFieldThatTheServerDemandsAppearsWithItsSentence)
{
    ASSERT_EQ(editor(u"purchaseOrderNumber"_s), nullptr);
    type(u"title"_s, u"Printer"_s);

    ASSERT_TRUE(model.setProblem(u"purchaseOrderNumber"_s, u"It is missing."_s));

    ASSERT_NE(editor(u"purchaseOrderNumber"_s), nullptr);
    EXPECT_EQ(hint(u"purchaseOrderNumber"_s)->text(), u"It is missing."_s);
    EXPECT_TRUE(tests::waitFor([this] { return editor(u"purchaseOrderNumber"_s)->isVisible(); }));
    EXPECT_EQ(qobject_cast<QPlainTextEdit *>(editor(u"title"_s))->toPlainText(), u"Printer"_s);
    EXPECT_TRUE(editor(u"title"_s)->hasFocus());
}

TEST_F(FormViewTest, countsTheCharactersOnceATextComesNearItsLimit)
{
    type(u"title"_s, u"0123456789012345"_s); // 16 of 20
    EXPECT_FALSE(hint(u"title"_s)->isVisible());

    type(u"title"_s, u"6"_s);

    EXPECT_TRUE(hint(u"title"_s)->text().contains(u"17 of 20"_s)) << hint(u"title"_s)->text().toStdString();
}

TEST_F(FormViewTest, aTextBeyondItsLimitStaysAndIsTold)
{
    type(u"title"_s, u"0123456789012345678901"_s);

    EXPECT_EQ(qobject_cast<QPlainTextEdit *>(editor(u"title"_s))->toPlainText().size(), 22);
    EXPECT_EQ(hint(u"title"_s)->tone(), ui::parts::Tone::alarm);
    EXPECT_TRUE(hint(u"title"_s)->text().contains(u"2 character"_s))
        << hint(u"title"_s)->text().toStdString();
}

TEST_F(FormViewTest, handsOnAPasteThatIsTooLarge)
{
    QSignalSpy refused(view.get(), &FormView::pasteRefused);
    QGuiApplication::clipboard()->setText(QString(81, u'x'));
    editor(u"title"_s)->setFocus();

    QTest::keyClick(editor(u"title"_s), Qt::Key_V, Qt::ControlModifier);

    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused.front().at(0).toString(), u"title"_s);
    EXPECT_EQ(refused.front().at(1).toString().size(), 81);
    EXPECT_TRUE(model.value(u"title"_s).isNull());
}

TEST_F(FormViewTest, aDependentListFollowsItsParent)
{
    auto *child = qobject_cast<QComboBox *>(editor(u"subIssueType"_s));
    ASSERT_EQ(child->count(), 1); // "Not set"

    press(u"issueType"_s, Qt::Key_Down);
    EXPECT_EQ(child->count(), 3);
    press(u"subIssueType"_s, Qt::Key_Down);
    ASSERT_EQ(model.value(u"subIssueType"_s), QJsonValue(131));
    press(u"issueType"_s, Qt::Key_Down);

    EXPECT_EQ(child->currentText(), u"Not set"_s);
    EXPECT_EQ(child->count(), 2);
    EXPECT_TRUE(hint(u"subIssueType"_s)->text().contains(u"“Paper jam” was cleared"_s));
    EXPECT_EQ(hint(u"subIssueType"_s)->tone(), ui::parts::Tone::warning);
}

TEST_F(FormViewTest, aValueThatIsNoLongerOfferedStaysVisible)
{
    model.setValue(u"status"_s, 29);

    EXPECT_EQ(qobject_cast<QComboBox *>(editor(u"status"_s))->currentText(), u"Parked (no longer offered)"_s);
    press(u"status"_s, Qt::Key_Up);
    EXPECT_EQ(model.value(u"status"_s), QJsonValue(8));
}

TEST_F(FormViewTest, aPicklistIsChosenFromByTyping)
{
    type(u"status"_s, u"in"_s);

    EXPECT_EQ(model.value(u"status"_s), QJsonValue(8)); // "In Progress"
}

TEST_F(FormViewTest, scrollingDoesNotChangeAPicklist)
{
    auto *box = qobject_cast<QComboBox *>(editor(u"status"_s));
    box->setFocus();
    QWheelEvent wheel({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);

    QCoreApplication::sendEvent(box, &wheel);

    EXPECT_EQ(model.value(u"status"_s), QJsonValue(1));
}

TEST_F(FormViewTest, showsTheFormEmptyAgainAfterClear)
{
    type(u"companyID"_s, u"nord"_s);
    type(u"title"_s, u"Printer"_s);
    type(u"estimatedHours"_s, u"two"_s);
    press(u"dueDateTime"_s, Qt::Key_Up);

    model.clear();

    EXPECT_EQ(qobject_cast<QLineEdit *>(editor(u"companyID"_s))->text(), QString());
    EXPECT_EQ(qobject_cast<QPlainTextEdit *>(editor(u"title"_s))->toPlainText(), QString());
    EXPECT_EQ(qobject_cast<QLineEdit *>(editor(u"estimatedHours"_s))->text(), QString());
    EXPECT_EQ(qobject_cast<QComboBox *>(editor(u"status"_s))->currentText(), u"New (default)"_s);
    EXPECT_TRUE(model.isEmpty());
}

TEST_F(FormViewTest, goesToALine)
{
    EXPECT_TRUE(view->focusLine(u"priority"_s));

    EXPECT_TRUE(editor(u"priority"_s)->hasFocus());
    EXPECT_FALSE(view->focusLine(u"moonPhase"_s));
}

TEST_F(FormViewTest, aReferenceWithoutAListIsAPlainNumber)
{
    auto metadata = tests::ticket();
    metadata.fields.push_back(tests::referenceTo(u"Contract"_s, u"contractID"_s, true));
    model.setMetadata(metadata, {{u"title"_s}, {}, {}, {}});

    type(u"contractID"_s, u"4711"_s);

    EXPECT_EQ(model.value(u"contractID"_s), QJsonValue(4711));
}

} // namespace
