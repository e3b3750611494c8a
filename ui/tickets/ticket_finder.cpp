// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket_finder.h"

#include "ui/parts/busy_line.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/search_keys.h"
#include "ui/parts/theme.h"
#include "ui/tickets/ticket_delegate.h"
#include "ui/tickets/ticket_finder_model.h"
#include "ui/tickets/ticket_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace ui::tickets {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;
using Work = TicketFinderModel::Work;

namespace {

constexpr int mostRowsInSight = 6;

} // namespace

TicketFinder::TicketFinder(TicketFinderModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_line(new QLineEdit(this))
    , m_hint(new parts::FieldHint(this))
    , m_busy(new parts::BusyLine(this))
    , m_trouble(new parts::MessageStrip(this))
    , m_list(new QListView(this))
    , m_panel(new TicketPanel(model, this))
{
    auto *label = new QLabel(tr("Ticket"), this);
    label->setBuddy(m_line);
    m_line->setObjectName(u"ticketEdit"_s);
    m_line->setAccessibleName(tr("Ticket"));
    m_line->setPlaceholderText(tr("Number, link, or words of the title"));
    m_line->setClearButtonEnabled(true);
    setFocusProxy(m_line);
    m_hint->setObjectName(u"ticketHint"_s);
    m_hint->attachTo(m_line);
    m_trouble->setAction(tr("Try again"), {}); // a name before the first failure
    m_list->setObjectName(u"ticketList"_s);
    m_list->setAccessibleName(tr("Tickets found"));
    m_list->setModel(&model.hits());
    m_list->setItemDelegate(new TicketDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    column->addWidget(label);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    column->addWidget(m_busy, 0, Qt::AlignLeading);
    column->addWidget(m_trouble);
    column->addWidget(m_list);
    column->addWidget(m_panel);
    column->addStretch(1);

    const auto *searchKeys = new parts::SearchKeys(m_line, m_list, mostRowsInSight);
    connect(searchKeys, &parts::SearchKeys::entered, this, &TicketFinder::enter);
    connect(m_line, &QLineEdit::textEdited, &model, &TicketFinderModel::setTyped);
    // The button in the line empties it without an edit by key.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_model.setTyped({});
    });
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { m_model.choose(m_model.hits().ticket(index.row())); });
    connect(m_busy, &parts::BusyLine::stopRequested, &model, &TicketFinderModel::stop);
    connect(&model.hits(), &QAbstractItemModel::modelReset, this,
        [this] { m_list->setCurrentIndex(m_model.hits().index(0)); });
    connect(&model, &TicketFinderModel::changed, this, &TicketFinder::follow);
    connect(&model, &TicketFinderModel::ticketChanged, this, &TicketFinder::followTicket);
    connect(m_panel, &TicketPanel::openRecord, this, &TicketFinder::openRecord);
    follow();
    followTicket();
}

void TicketFinder::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void TicketFinder::showObstacle(const QString &sentence)
{
    m_hint->showHint(parts::Tone::alarm, sentence);
}

void TicketFinder::follow()
{
    switch (m_model.work()) {
    case Work::none:
    case Work::readingNotes: // the panel says it where they will stand, and nothing in it moves
        m_busy->clearBusy();
        break;
    case Work::searching:
        m_busy->showBusy(tr("Looking for tickets"));
        break;
    case Work::fetching:
        m_busy->showBusy(tr("Reading the ticket"));
        break;
    }
    if (!m_model.isChosen() && m_model.typed().isEmpty() && !m_line->text().isEmpty())
        m_line->clear();
    if (const QString hint = m_model.hint(); hint.isEmpty())
        m_hint->clearHint();
    else
        m_hint->showHint(parts::Tone::neutral, hint);
    showTrouble();
    const int rows = m_model.isChosen() ? 0 : m_model.hits().rowCount();
    m_list->setVisible(rows > 0);
    if (rows > 0)
        m_list->setFixedHeight(
            m_list->sizeHintForRow(0) * qMin(rows, mostRowsInSight) + 2 * m_list->frameWidth());
}

void TicketFinder::followTicket()
{
    const auto ticket = m_model.ticket();
    if (ticket && m_line->text() != ticket->number)
        m_line->setText(ticket->number.isEmpty() ? u"#%1"_s.arg(ticket->id.value) : ticket->number);
    follow();
}

void TicketFinder::showTrouble()
{
    const auto trouble = m_model.trouble();
    if (!trouble)
        return m_trouble->clearMessage();
    const QString text = trouble->means.isEmpty() ? trouble->what : trouble->what + u'\n' + trouble->means;
    if (text == m_trouble->message())
        return;
    m_trouble->showMessage(parts::Tone::alarm, text, trouble->detail);
    m_trouble->setAction(tr("Try again"),
        [this] { QMetaObject::invokeMethod(&m_model, &TicketFinderModel::refresh, Qt::QueuedConnection); });
}

void TicketFinder::enter()
{
    const app::domain::TicketId marked = m_model.hits().ticket(m_list->currentIndex().row());
    if (m_model.areHitsCurrent() && !m_model.isChosen() && marked.isValid())
        m_model.choose(marked);
    else if (!m_model.isChosen())
        m_model.askNow();
}

} // namespace ui::tickets
