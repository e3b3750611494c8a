// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/note_card.h"

#include "ui/parts/icon_label.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/theme.h"
#include "ui/parts/tone_frame.h"
#include "ui/tickets/ticket_facts.h"
#include "ui/tickets/ticket_finder_model.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui::tickets {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

/// Who can read it, by colour, icon and word at once.
QWidget *visibilityChip(const QString &publish, QWidget *parent)
{
    const Visibility visibility = visibilityOf(publish);
    auto *chip = new parts::ToneFrame(
        visibility.mood == words::Mood::warning ? parts::Tone::warning : parts::Tone::neutral, parent);
    auto *text = new QLabel(visibility.word, chip);
    text->setObjectName(u"noteVisibilityText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setFont(parts::captionFont());
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(gap(Gap::small), gap(Gap::small) / 2, gap(Gap::small), gap(Gap::small) / 2);
    row->setSpacing(gap(Gap::small));
    row->addWidget(new parts::IconLabel(visibility.iconName, chip));
    row->addWidget(text);
    return chip;
}

} // namespace

NoteCard::NoteCard(const app::domain::TicketNote &note, const TicketFinderModel &model, QWidget *parent)
    : QWidget(parent)
{
    auto *author = parts::plainText(model.authorOf(note), this);
    author->setObjectName(u"noteAuthorText"_s);
    QFont font = author->font();
    font.setWeight(QFont::DemiBold);
    author->setFont(font);
    QStringList facts{words::localMoment(note.createdAt)};
    if (const QString type = model.noteTypeLabel(note.noteType); !type.isEmpty())
        facts << type;
    if (const QString publish = model.publishLabel(note.publish); !publish.isEmpty())
        facts << tr("Publish: %1", "the tenant's label of who can read a note").arg(publish);
    auto *caption = parts::plainText(facts.join(u" · "_s), this);
    caption->setObjectName(u"noteFactsText"_s);
    caption->setFont(parts::captionFont());

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(author);
    left->addWidget(caption);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap(Gap::medium));
    head->addLayout(left, 1);
    head->addWidget(visibilityChip(note.publish, this), 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    column->addLayout(head);
    if (!note.title.trimmed().isEmpty()) {
        auto *title = parts::plainText(note.title, this);
        title->setObjectName(u"noteTitleText"_s);
        title->setFont(font);
        column->addWidget(title);
    }
    auto *text = parts::plainText(note.description, this);
    text->setObjectName(u"noteText"_s);
    column->addWidget(text);
}

} // namespace ui::tickets
