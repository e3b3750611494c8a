// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/candidate_board.h"

#include "ui/parts/icon.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/tone_frame.h"
#include "ui/parts/wrappable.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

constexpr int mostBeside = 3; ///< cards in a row; more than that are too narrow to read

QLabel *lineName(const CandidateLine &line)
{
    QLabel *name = parts::plainText(line.isDifferent ? line.label + u" ≠"_s : line.label);
    name->setWordWrap(false);
    return name;
}

QLabel *lineValue(const CandidateLine &line)
{
    QLabel *value = parts::plainText(line.isExact ? line.value : parts::wrappable(line.value));
    QFont font = line.isExact ? parts::monospaceFont() : value->font();
    font.setBold(line.isDifferent);
    value->setFont(font);
    value->setAccessibleName(line.isDifferent
            ? CandidateBoard::tr("%1: %2 (differs)", "name and value of a line").arg(line.label, line.value)
            : CandidateBoard::tr("%1: %2", "name and value of a line").arg(line.label, line.value));
    return value;
}

} // namespace

CandidateBoard::CandidateBoard()
    : m_grid(new QGridLayout(this))
{
    setObjectName(u"candidateBoard"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap(Gap::medium));
}

void CandidateBoard::showCards(const std::vector<CandidateCard> &cards)
{
    if (cards == m_cards)
        return;
    m_cards = cards;
    while (const QLayoutItem *item = m_grid->takeAt(0)) {
        // Later: it may be the press of one of its buttons that brought us here.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    const int columns = qMin(mostBeside, static_cast<int>(cards.size()));
    for (int column = 0; column < mostBeside; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int place = 0;
    for (const CandidateCard &card : cards) {
        m_grid->addWidget(makeCard(card), place / mostBeside, place % mostBeside);
        ++place;
    }
}

QWidget *CandidateBoard::makeCard(const CandidateCard &card)
{
    auto *frame = new parts::ToneFrame(parts::Tone::neutral);
    frame->setObjectName(u"candidate%1"_s.arg(card.record.id));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(gap(Gap::medium), gap(Gap::medium), gap(Gap::medium), gap(Gap::medium));
    column->setSpacing(gap(Gap::small));
    QLabel *heading = parts::plainText(card.label);
    heading->setFont(parts::subheadingFont());
    column->addWidget(heading);
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(gap(Gap::medium));
    lines->setVerticalSpacing(gap(Gap::small));
    lines->setColumnStretch(1, 1);
    int row = 0;
    for (const CandidateLine &line : card.lines) {
        lines->addWidget(lineName(line), row, 0, Qt::AlignTop);
        lines->addWidget(lineValue(line), row, 1, Qt::AlignTop);
        ++row;
    }
    column->addLayout(lines);
    column->addStretch(1);
    column->addLayout(makeButtons(card));
    return frame;
}

QLayout *CandidateBoard::makeButtons(const CandidateCard &card)
{
    auto *choose = new QPushButton(parts::icon(u"check"_s), tr("This is it"));
    choose->setObjectName(u"thisIsItButton%1"_s.arg(card.record.id));
    choose->setAccessibleName(tr("This is it: %1", "number of a record").arg(card.label));
    const QString consequence =
        tr("PerPro takes this record for what was sent, reads its author back, and never sends it again.");
    choose->setToolTip(consequence);
    choose->setAccessibleDescription(consequence);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(Gap::medium));
    row->addWidget(choose);
    if (card.link) {
        auto *open = new QPushButton(
            parts::icon(u"link"_s), card.isLinkToParent ? tr("Open its ticket") : tr("Open in Autotask"));
        open->setObjectName(u"openCandidateButton%1"_s.arg(card.record.id));
        open->setAccessibleName(
            tr("%1: %2", "text of a button, number of a record").arg(open->text(), card.label));
        const QString text = card.isLinkToParent
            ? tr("Opens the ticket on which it stands in your browser: there are no links to notes and "
                 "attachments.")
            : tr("Opens the record in your browser.");
        open->setToolTip(text);
        open->setAccessibleDescription(text);
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, link = *card.link] { Q_EMIT openRecord(link); });
        open->setAutoDefault(false);
    }
    row->addStretch(1);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, record = card.record] { Q_EMIT chosen(record); });
    return row;
}

} // namespace ui::outbox
