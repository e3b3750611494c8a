// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page Outbox with everything that it can show, for the eye: ui_outbox_pictures FOLDER
// light|dark; German with LC_ALL=de_DE.UTF-8, large with QT_SCALE_FACTOR=2.
#include "tests/ui/outbox/outbox_with_wire.h"
#include "translations/translators.h"
#include "ui/outbox/outbox_page.h"
#include "ui/outbox/unclear_model.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using app::domain::Plan;
using app::domain::RecordRef;
using app::domain::Step;
using app::domain::StepState;
using ui::outbox::OutboxPage;
using ui::outbox::PlansModel;

namespace {

Step written(Step step, const QString &title, const QString &text)
{
    step.draft.fields.insert(u"title"_s, title);
    step.draft.fields.insert(u"description"_s, text);
    return step;
}

Step waiting(app::domain::ProblemKind kind, int attempts)
{
    Step step = aStep(StepState::planned);
    step.problem = aProblem(kind, app::domain::Delivery::neverLeft);
    step.attempts = attempts;
    step.sentAt = {};
    step.waitsUntil = QDateTime(QDate(2026, 11, 21), QTime(10, 0, 40), Qt::UTC);
    return step;
}

app::domain::Candidate written(app::domain::Candidate candidate, const QString &title, const QString &text)
{
    candidate.title = title;
    candidate.text = text;
    return candidate;
}

const QString printer = QStringLiteral("Printer on the second floor prints nothing");
const QString printerText = QStringLiteral("It answers, but nothing comes out.\nWe switched it off and on "
                                           "twice.\nThe display says “ready”.\nRoom 214.");

std::vector<Plan> plans()
{
    Step ticket = aStep(StepState::verified);
    ticket.record = RecordRef{u"Tickets"_s, 18021};
    ticket.recordNumber = u"T20261121.0031"_s;
    ticket.author = app::domain::ReadAuthor{{7}, {}, {}};
    ticket.isTokenKept = true;
    Step note = written(aStep(StepState::unclear, u"TicketNotes"_s, 2), u"What we tried"_s, u"Off and on."_s);
    note.token.clear();
    note.draft.parent = ticket.record;
    note.problem = aProblem(app::domain::ProblemKind::serverDown, app::domain::Delivery::unknown);
    note.problem->serverSentences = {u"Object reference not set to an instance of an object."_s};
    Step attachment = aStep(StepState::planned, u"TicketAttachments"_s, 3);
    attachment.sentAt = {};
    Step several = written(aStep(StepState::unclear), printer, printerText);
    several.problem = aProblem(app::domain::ProblemKind::timeout, app::domain::Delivery::unknown);
    Step none =
        written(aStep(StepState::unclear), u"Badge for a new colleague"_s, u"She begins on Monday."_s);
    none.problem = aProblem(app::domain::ProblemKind::timeout, app::domain::Delivery::unknown);
    Step refused = waiting(app::domain::ProblemKind::badCredentials, 1);
    refused.waitsUntil = {};
    return {aPlan(u"New laptop does not dock"_s, {ticket, note, attachment}), aPlan(printer, {several}),
        aPlan(u"Badge for a new colleague"_s, {none}),
        aPlan(u"VPN drops every hour"_s, {waiting(app::domain::ProblemKind::offline, 2)}),
        aPlan(u"Mailbox is full"_s, {waiting(app::domain::ProblemKind::rateLimited, 1)}),
        aPlan(u"Scanner"_s, {refused})};
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3)
        return 1;
    translations::install(application, QLocale());
    const bool isDark = words[2] == "dark"_L1;
    ui::parts::applyTheme(application, isDark ? ui::parts::Appearance::dark : ui::parts::Appearance::light);

    OutboxWithWire wire(plans());
    PlansModel model(*wire.outbox, PlansModel::Filter::open, [](const app::domain::Actor &actor) {
        return actor == app::domain::Actor(app::domain::ContactId{7}) ? u"Anna Müller"_s : u"PerPro API"_s;
    });
    ui::shell::MainWindow window;
    auto *page = new OutboxPage(model);
    window.addPage(u"compose"_s, u"Ticket"_s, u"compose"_s, new QWidget);
    window.addPage(u"outbox"_s, u"Outbox"_s, u"outbox"_s, page);
    window.addPage(u"history"_s, u"History"_s, u"history"_s, new QWidget);
    window.setProfile(u"Contoso MSP"_s, true, ui::parts::Tone::good);
    window.showPage(u"outbox"_s);
    window.resize(1280, 800);
    window.show();

    wire.outbox->start();
    const auto stepOf = [&wire](size_t plan, size_t step) { return wire.outbox->plans()[plan].steps[step]; };
    const auto first = written(aCandidate(18040, u"T20261121.0040"_s, 4), printer, printerText);
    auto second = written(aCandidate(18041, u"T20261121.0041"_s, 71), printer, printerText);
    second.author = app::domain::ReadAuthor{{}, {29}, {}};
    wire.look(stepOf(1, 0), aLookUp({first, second}));
    wire.look(stepOf(2, 0), aLookUp({}));
    wire.look(stepOf(0, 1), anEarlyLookUp());
    model.refresh();

    const auto show = [&](size_t plan, const QString &name) {
        page->showPlan(wire.outbox->plans()[plan].id);
        QTest::qWait(50);
        window.grab().save(QDir(words[1]).filePath(u"%1-%2.png"_s.arg(name, words[2])));
    };
    const auto press = [&](const QString &name) {
        for (QPushButton *each : page->findChildren<QPushButton *>(name)) {
            if (each->isVisible())
                each->click();
        }
    };
    show(0, u"parts"_s);
    show(3, u"waiting"_s);
    show(1, u"several"_s);
    page->findChild<QPushButton *>(u"thisIsItButton18040"_s)->setFocus();
    show(1, u"candidates"_s);
    show(2, u"none"_s);
    press(u"sendAgainButton"_s);
    show(2, u"send-again"_s);
    press(u"sendAgainLeaveButton"_s);
    press(u"discardButton"_s);
    show(2, u"discard"_s);
    press(u"discardLeaveButton"_s);
    window.resize(1024, 640);
    show(1, u"several-small"_s);
    page->findChild<QPushButton *>(u"thisIsItButton18040"_s)->setFocus();
    show(1, u"candidates-small"_s);
    return 0;
}
