// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window with everything that it can show, for the eye: ui_pictures FOLDER light|dark.
// QT_SCALE_FACTOR=2 gives the dense screen's.
#include "ui/parts/busy_line.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/icon.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/primary_button.h"
#include "ui/shell/banner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::parts;
using ui::shell::MainWindow;

namespace {

QVBoxLayout *roomyColumn(QWidget *page, const QString &heading)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(gap(Gap::large), gap(Gap::medium), gap(Gap::large), gap(Gap::large));
    column->setSpacing(gap(Gap::medium));
    auto *title = new QLabel(heading);
    title->setFont(headingFont());
    column->addWidget(title);
    return column;
}

QWidget *withHint(QWidget *editor, Tone tone, const QString &text)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    column->addWidget(editor);
    auto *hint = new FieldHint;
    hint->attachTo(editor);
    hint->showHint(tone, text);
    column->addWidget(hint);
    return both;
}

QWidget *composePage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = roomyColumn(page, u"New ticket"_s);
    auto *strip = new MessageStrip;
    strip->showMessage(Tone::warning,
        u"The list of contacts is three days old. Somebody who joined since then is not in it."_s);
    strip->setAction(u"Refresh"_s, [] {});
    column->addWidget(strip);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(gap(Gap::large));
    form->setVerticalSpacing(gap(Gap::medium));
    form->setLabelAlignment(Qt::AlignTrailing);
    auto *company = new QLineEdit(u"Contoso Ltd"_s);
    form->addRow(u"Company"_s, company);
    auto *title = new QLineEdit;
    title->setPlaceholderText(u"What it is about, in one line"_s);
    form->addRow(u"Title"_s, withHint(title, Tone::alarm, u"A ticket needs a title."_s));
    auto *queue = new QComboBox;
    queue->addItems({u"Service desk"_s, u"Projects"_s});
    form->addRow(u"Queue"_s, withHint(queue, Tone::warning, u"Nobody works in this queue at the weekend."_s));
    auto *priority = new QComboBox;
    priority->addItem(u"Medium"_s);
    priority->setEnabled(false);
    form->addRow(u"Priority"_s, withHint(priority, Tone::neutral, u"Set by your organisation."_s));
    auto *text = new QPlainTextEdit(
        u"The printer on the second floor answers, but 山田 says that nothing comes out."_s);
    form->addRow(u"Description"_s, text);
    column->addLayout(form, 1);
    column->addWidget(new Disclosure(u"More fields"_s));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(new QPushButton(u"Save draft"_s));
    auto *submit = new PrimaryButton(u"Submit as Anna Berg"_s);
    buttons->addWidget(submit);
    column->addLayout(buttons);
    return page;
}

QWidget *stripsPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = roomyColumn(page, u"Outbox"_s);
    const auto add = [column](Tone tone, const QString &text, const QString &details = {}) {
        auto *strip = new MessageStrip;
        strip->showMessage(tone, text, details);
        column->addWidget(strip);
        return strip;
    };
    add(Tone::neutral, u"Nothing waits."_s);
    add(Tone::info, u"Reading the tenant's fields for the first time. This takes a minute."_s);
    add(Tone::good, u"Ticket T20261121.0007 was created, and Autotask names Anna Berg as its author."_s);
    add(Tone::warning, u"Autotask did not say who the author is. Open the ticket and look."_s)
        ->setAction(u"Open ticket"_s, [] {});
    MessageStrip *alarm = add(Tone::alarm,
        u"Autotask refused the ticket: the contact is inactive. Nothing was posted, and your text is kept in "
        u"the "
        u"outbox so that you can choose somebody else and submit again."_s,
        u"HTTP 500\n{\"errors\":[\"The contact is inactive.\"]}"_s);
    alarm->setAction(u"Edit"_s, [] {});
    alarm->findChild<Disclosure *>()->setExpanded(true);
    for (const Tone tone : {Tone::neutral, Tone::info, Tone::alarm}) {
        auto *banner = new ui::shell::ActorBanner;
        if (tone == Tone::info)
            banner->showResource(u"Tom Ode"_s);
        else if (tone == Tone::alarm)
            banner->showAlarm(u"The last record was not attributed to Tom Ode"_s);
        column->addWidget(banner);
    }
    column->addStretch();
    return page;
}

QWidget *tablePage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = roomyColumn(page, u"History"_s);
    auto *table = new QTableWidget(12, 4);
    table->setAlternatingRowColors(true);
    table->setHorizontalHeaderLabels({u"When"_s, u"Author"_s, u"What"_s, u"Outcome"_s});
    for (int row = 0; row < 12; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"21 Nov 2026, 09:1%1"_s.arg(row % 10)));
        table->setItem(
            row, 1, new QTableWidgetItem(icon(row % 3 == 0 ? u"colleague"_s : u"person"_s), u"Anna Berg"_s));
        table->setItem(row, 2, new QTableWidgetItem(u"Ticket T20261121.000%1"_s.arg(row % 10)));
        table->setItem(row, 3, new QTableWidgetItem(icon(u"verified"_s), u"Author verified"_s));
    }
    table->selectRow(3);
    column->addWidget(table);
    return page;
}

QWidget *iconsPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = roomyColumn(page, u"Settings"_s);
    auto *grid = new QGridLayout;
    int number = 0;
    for (const QString &name : iconNames()) {
        for (const int side : {16, 24, 48}) {
            auto *picture = new QLabel;
            picture->setPixmap(icon(name).pixmap(QSize(side, side), picture->devicePixelRatioF()));
            grid->addWidget(picture, number / 4, number % 4 * 4 + (side == 16 ? 0 : side / 24));
        }
        grid->addWidget(new QLabel(name), number / 4, number % 4 * 4 + 3);
        ++number;
    }
    column->addLayout(grid);
    auto *own = new QHBoxLayout;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        auto *picture = new QLabel;
        picture->setPixmap(applicationIcon().pixmap(QSize(side, side), picture->devicePixelRatioF()));
        own->addWidget(picture);
    }
    own->addStretch();
    column->addLayout(own);
    column->addStretch();
    return page;
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
    const bool isDarkWanted = words[2] == "dark"_L1;
    applyTheme(application, isDarkWanted ? Appearance::dark : Appearance::light);

    MainWindow window;
    window.setMinimumSize(0, 0);
    window.resize(1280, 800);
    window.addPage(u"compose"_s, u"Compose"_s, u"compose"_s, composePage());
    window.addPage(u"outbox"_s, u"Outbox"_s, u"outbox"_s, stripsPage());
    window.addPage(u"history"_s, u"History"_s, u"history"_s, tablePage());
    window.addPage(u"settings"_s, u"Settings"_s, u"settings"_s, iconsPage());
    window.setPageBadge(u"outbox"_s, 3);
    window.setProfile(
        u"Contoso MSP"_s, isDarkWanted, isDarkWanted ? ui::parts::Tone::good : ui::parts::Tone::alarm);
    window.banner()->showContact(u"Anna Berg"_s, u"Contoso Ltd"_s);
    window.statusLine()->showText(u"Connected to zone 12, read 2 minutes ago"_s);
    window.show();
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
    for (const QString &page : {u"compose"_s, u"outbox"_s, u"history"_s, u"settings"_s}) {
        if (page == "history"_L1)
            window.statusLine()->busyLine()->showBusy(u"Reading contacts, 1,200 of 4,000"_s, 1200, 4000);
        window.showPage(page);
        window.grab().save(QDir(words[1]).filePath(u"%1-%2-%3x.png"_s.arg(page, words[2], scale)));
    }
    window.showPage(u"compose"_s);
    window.resize(1024, 640);
    window.grab().save(QDir(words[1]).filePath(u"small-%1-%2x.png"_s.arg(words[2], scale)));
    return 0;
}
