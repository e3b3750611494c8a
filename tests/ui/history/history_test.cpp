// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/ui/outbox/outbox_with_wire.h"
#include "ui/history/history_model.h"
#include "ui/history/history_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::Plan;
using app::domain::RecordRef;
using app::domain::Step;
using app::domain::StepState;
using tests::aPlan;
using tests::aStep;
using tests::OutboxWithWire;
using ui::history::HistoryModel;
using ui::history::HistoryPage;
using ui::outbox::PlansModel;

namespace {

Plan aVerifiedPlan(const QString &title, const QString &number, int minute)
{
    Step step = aStep(StepState::verified);
    step.record = RecordRef{u"Tickets"_s, 100 + minute};
    step.recordNumber = number;
    step.author = app::domain::ReadAuthor{{7}, {}, {}};
    step.isTokenKept = true;
    Plan plan = aPlan(title, {step});
    plan.submittedAt = plan.submittedAt.addSecs(60 * minute);
    return plan;
}

class History : public testing::Test
{
protected:
    void open(std::vector<Plan> kept)
    {
        m_wire = std::make_unique<OutboxWithWire>(std::move(kept));
        m_plans = std::make_unique<PlansModel>(
            *m_wire->outbox, PlansModel::Filter::all,
            [](const app::domain::Actor &actor) {
                const bool isBert = actor == app::domain::Actor(app::domain::ContactId{8});
                return isBert ? u"Bert Schulz"_s : QString();
            },
            [](const Step &step) {
                return step.draft.fields["companyID"_L1] == 1 ? u"Acme GmbH"_s : QString();
            });
        m_model = std::make_unique<HistoryModel>(*m_plans);
        m_page = std::make_unique<HistoryPage>(*m_model);
        m_page->resize(1000, 800);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }

    void openTwo()
    {
        open({aVerifiedPlan(u"Zündung defekt"_s, u"T20261121.0002"_s, 5),
            aVerifiedPlan(u"Printer"_s, u"T20261121.0001"_s, 0)});
    }

    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"historyTable"_s); }
    [[nodiscard]] QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"historySearchEdit"_s); }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }
    void press(const QString &name) { QTest::keyClick(button(name), Qt::Key_Space); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString titleAt(int row) const
    {
        return m_model->index(row, PlansModel::whatColumn).data().toString();
    }

    std::unique_ptr<OutboxWithWire> m_wire;
    std::unique_ptr<PlansModel> m_plans;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<HistoryPage> m_page;
};

TEST_F(History, explainsItselfWhileEmpty)
{
    open({});

    EXPECT_TRUE(text(u"historyEmptyText"_s).contains(u"Nothing has been submitted yet"_s));
}

TEST_F(History, namesEveryControl)
{
    openTwo();

    EXPECT_THAT(tests::controlsWithoutName(m_page.get()), testing::IsEmpty());
}

TEST_F(History, showsTheNewestFirst)
{
    openTwo();

    EXPECT_TRUE(titleAt(0).contains(u"Zündung"_s));
}

TEST_F(History, sortsByTitleWhenAsked)
{
    openTwo();

    table()->sortByColumn(PlansModel::whatColumn, Qt::AscendingOrder);

    EXPECT_TRUE(titleAt(0).contains(u"Printer"_s)) << titleAt(0).toStdString();
}

TEST_F(History, findsByTitleWithoutDiacritics)
{
    openTwo();

    QTest::keyClicks(search(), u"zundung"_s);

    ASSERT_EQ(m_model->rowCount(), 1);
    EXPECT_TRUE(titleAt(0).contains(u"Zündung"_s));
    EXPECT_EQ(text(u"historyCountText"_s), u"1 of 2"_s);
}

TEST_F(History, findsByPersonAndNumberTogether)
{
    openTwo();

    QTest::keyClicks(search(), u"anna T20261121.0001"_s);

    ASSERT_EQ(m_model->rowCount(), 1);
    EXPECT_TRUE(titleAt(0).contains(u"Printer"_s));
}

TEST_F(History, saysThatNothingFitsTheSearch)
{
    openTwo();

    QTest::keyClicks(search(), u"nowhere"_s);

    EXPECT_TRUE(m_page->findChild<QLabel *>(u"historyEmptyText"_s)->isVisible());
    EXPECT_TRUE(text(u"historyEmptyText"_s).contains(u"fits this search"_s));
}

TEST_F(History, isWalkedWithTheKeyboardFromSearchToDetailAndBack)
{
    openTwo();
    search()->setFocus();

    QTest::keyClick(search(), Qt::Key_Down);
    EXPECT_TRUE(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_TRUE(text(u"planTitleText"_s).contains(u"Printer"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    auto *detail = m_page->findChild<QWidget *>(u"planDetailArea"_s);
    EXPECT_TRUE(detail->hasFocus());
    QTest::keyClick(detail, Qt::Key_Escape);

    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(History, showsTheAuthorChosenAndTheAuthorRead)
{
    Step step = aStep(StepState::notAttributed);
    step.author = app::domain::ReadAuthor{{8}, {}, {}};
    open({aPlan(u"Printer"_s, {step})});

    EXPECT_EQ(m_model->index(0, PlansModel::authorColumn).data().toString(), u"Anna Müller"_s);
    EXPECT_EQ(m_model->index(0, PlansModel::readAuthorColumn).data().toString(), u"Bert Schulz"_s);
    EXPECT_FALSE(table()->isColumnHidden(PlansModel::authorColumn));
    EXPECT_FALSE(table()->isColumnHidden(PlansModel::readAuthorColumn));
}

TEST_F(History, leavesTheSameColumnsOutAfterEverythingWasReadAnew)
{
    openTwo();

    m_plans->reload();

    EXPECT_TRUE(table()->isColumnHidden(PlansModel::waitsColumn));
    EXPECT_FALSE(table()->isColumnHidden(PlansModel::readAuthorColumn));
}

TEST_F(History, findsByAuthorReadCompanyAndState)
{
    Step step = aStep(StepState::notAttributed);
    step.author = app::domain::ReadAuthor{{8}, {}, {}};
    step.draft.fields[u"companyID"_s] = 1;
    open({aPlan(u"Mouse"_s, {step}), aVerifiedPlan(u"Printer"_s, u"T1"_s, 0)});

    for (const QString &words : {u"bert"_s, u"acme"_s, u"not attributed"_s, u"acme bert attributed"_s}) {
        search()->clear();
        QTest::keyClicks(search(), words);

        ASSERT_EQ(m_model->rowCount(), 1) << words.toStdString();
        EXPECT_EQ(titleAt(0), u"Mouse"_s);
    }
}

TEST_F(History, duplicatesEveryStateThatIsNotStillToBeSent)
{
    for (const StepState state : {StepState::rejected, StepState::cancelled, StepState::unclear,
             StepState::verified, StepState::notAttributed, StepState::authorUnreadable}) {
        open({aPlan(u"Printer"_s, {aStep(state)})});
        const QSignalSpy wanted(m_page.get(), &HistoryPage::duplicateRequested);

        press(u"duplicateButton"_s);

        ASSERT_EQ(wanted.size(), 1) << stateName(state).toStdString();
        EXPECT_EQ(wanted.first().first().value<Step>().state, state);
    }
}

TEST_F(History, warnsThatADuplicateOfWhatIsUnclearMayExistAlready)
{
    open({aPlan(u"Printer"_s, {aStep(StepState::unclear)})});

    EXPECT_TRUE(text(u"duplicateText"_s).contains(u"may exist already"_s));
    EXPECT_TRUE(m_page->findChild<QLabel *>(u"duplicateText"_s)->isVisible());
}

TEST_F(History, duplicatesByKeyWhatTheTableStandsOnEvenFromTheSearch)
{
    openTwo();
    const QSignalSpy wanted(m_page.get(), &HistoryPage::duplicateRequested);

    QTest::keyClicks(search(), u"printer"_s);
    QTest::keyClick(search(), Qt::Key_D, Qt::ControlModifier);

    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().value<Step>().recordNumber, u"T20261121.0001"_s);
}

TEST_F(History, duplicatesFromTheMenuOfARow)
{
    openTwo();
    const QSignalSpy wanted(m_page.get(), &HistoryPage::duplicateRequested);

    const QPoint second = table()->visualRect(m_model->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, second, table()->viewport()->mapToGlobal(second));
    QCoreApplication::sendEvent(table()->viewport(), &event);
    auto *menu = table()->findChild<QMenu *>(u"planMenu"_s);
    ASSERT_NE(menu, nullptr);
    menu->actions().at(1)->trigger();

    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().value<Step>().recordNumber, u"T20261121.0001"_s);
}

TEST_F(History, makesNoWidgetsForItsRows)
{
    openTwo();
    const qsizetype few = m_page->findChildren<QWidget *>().size();
    std::vector<Plan> many;
    for (int each = 0; each < 500; ++each)
        many.push_back(aVerifiedPlan(u"Printer %1"_s.arg(each), u"T%1"_s.arg(each), each));

    open(std::move(many));

    EXPECT_EQ(m_model->rowCount(), 500);
    EXPECT_EQ(m_page->findChildren<QWidget *>().size(), few);
}

TEST_F(History, showsTheWholeOfATitleThatHasNoBlanks)
{
    open({aVerifiedPlan(QString(600, u'W'), u"T1"_s, 0)});

    const auto *detail = m_page->findChild<QWidget *>(u"planDetailArea"_s);
    const auto *title = m_page->findChild<QLabel *>(u"planTitleText"_s);

    EXPECT_LE(title->width(), detail->width());
}

TEST_F(History, scrollsTheReceiptInsteadOfSqueezingItsLines)
{
    Step step = aStep(StepState::notAttributed);
    step.record = RecordRef{u"Tickets"_s, 100};
    step.author = app::domain::ReadAuthor{{8}, {}, {}};
    open({aPlan(u"Printer"_s, {step})});

    m_page->resize(700, 500);
    QCoreApplication::sendPostedEvents();

    for (const QLabel *label : m_page->findChild<QWidget *>(u"planDetailArea"_s)->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        }
    }
}

TEST_F(History, opensTheRecordInAutotask)
{
    openTwo();
    std::optional<RecordRef> opened;
    QObject::connect(m_page.get(), &HistoryPage::openRecord, m_page.get(),
        [&](const RecordRef &record) { opened = record; });

    QTest::keyClick(m_page->findChild<QPushButton *>(u"openInAutotaskButton"_s), Qt::Key_Space);

    EXPECT_EQ(opened, (RecordRef{u"Tickets"_s, 105}));
}

TEST_F(History, explainsWhyThereIsNoLink)
{
    open({aPlan(u"Refused"_s, {aStep(StepState::rejected)})});

    const auto *button = m_page->findChild<QPushButton *>(u"openInAutotaskButton"_s);

    EXPECT_FALSE(button->isEnabled());
    EXPECT_FALSE(button->accessibleDescription().isEmpty());
}

TEST_F(History, copiesTheReceipt)
{
    openTwo();

    QTest::keyClick(m_page->findChild<QPushButton *>(u"copyReceiptButton"_s), Qt::Key_Space);

    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Author read back: Anna Müller (contact 7)"_s))
        << QGuiApplication::clipboard()->text().toStdString();
}

TEST_F(History, goesToAPlanThatTheSearchHid)
{
    openTwo();
    QTest::keyClicks(search(), u"printer"_s);

    m_page->showPlan(m_wire->outbox->plans().front().id);

    EXPECT_TRUE(text(u"planTitleText"_s).contains(u"Zündung"_s));
}

TEST_F(History, keepsItsModelWholeWhilePlansCome)
{
    openTwo();
    const QAbstractItemModelTester tester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Warning);
    m_wire->outbox->start();

    m_wire->submit(u"Third"_s);
    m_wire->answerCreate(RecordRef{u"Tickets"_s, 99});
    m_wire->answerReadBack(tests::readBackBy(7));

    EXPECT_EQ(m_model->rowCount(), 3);
}

TEST_F(History, beginsWithTheNewestAfterASubmission)
{
    openTwo();
    table()->setCurrentIndex(m_model->index(1, PlansModel::whatColumn));
    m_page->hide();
    m_page->show();
    EXPECT_TRUE(text(u"planTitleText"_s).endsWith(u"Printer"_s)) << "nothing is newer: the place stays";
    m_page->hide();
    m_wire->outbox->start();
    const auto third = m_wire->submit(u"Third"_s);

    m_page->show();

    EXPECT_EQ(m_model->plans().planAt(0), third);
    EXPECT_TRUE(text(u"planTitleText"_s).endsWith(u"Third"_s)) << text(u"planTitleText"_s).toStdString();
}

TEST_F(History, showsWhatWasGivenUpWithItsReasonAndFindsItByThat)
{
    Step step = aStep(StepState::discarded);
    step.reason = u"Told her by phone"_s;
    open({aVerifiedPlan(u"Zündung defekt"_s, u"T20261121.0002"_s, 5), aPlan(u"Printer"_s, {step})});

    QTest::keyClicks(search(), u"phone"_s);

    ASSERT_EQ(m_model->rowCount(), 1);
    EXPECT_TRUE(text(u"stepSentenceText"_s).contains(u"Told her by phone"_s));
    press(u"copyReceiptButton"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Reason: Told her by phone"_s));
}

TEST_F(History, saysByWhatALookUpFoundIt)
{
    Plan plan = aVerifiedPlan(u"Printer"_s, u"T20261121.0001"_s, 0);
    plan.steps.front().foundBy = app::domain::FoundBy::token;
    open({plan});

    press(u"copyReceiptButton"_s);

    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Found: in Autotask, by its token"_s));
    EXPECT_TRUE(text(u"stepSentenceText"_s).contains(u"found in Autotask by its token"_s));
}

TEST_F(History, offersNothingAboutWhatIsStillUnclear)
{
    open({aPlan(u"Printer"_s, {aStep(StepState::unclear)})});

    EXPECT_EQ(button(u"discardButton"_s), nullptr);
    EXPECT_EQ(button(u"sendAgainButton"_s), nullptr);
}

TEST_F(History, showsTitlesOfTheServerAsPlainText)
{
    open({aVerifiedPlan(u"<b>bold</b>"_s, u"T1"_s, 0)});

    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"_s)) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
        }
    }
    EXPECT_EQ(text(u"planTitleText"_s), u"T1 · <b>bold</b>"_s);
}

} // namespace
