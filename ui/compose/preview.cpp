// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/preview.h"

#include "ui/compose/compose_model.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tone_frame.h"
#include "ui/words/preview_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One of the two pictures: a caption, and who stands below it as the author.
QLabel *addPicture(QGridLayout *grid, int column, const QString &caption, parts::Tone tone,
    parts::IconLabel *icon, QWidget *parent)
{
    auto *label = new QLabel(caption, parent);
    label->setFont(parts::captionFont());
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    auto *frame = new parts::ToneFrame(tone, parent);
    auto *row = new QHBoxLayout(frame);
    auto *author = new QLabel(frame);
    author->setTextFormat(Qt::PlainText);
    author->setWordWrap(true);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(author, 1, Qt::AlignTop);
    grid->addWidget(label, 0, column);
    grid->addWidget(frame, 1, column);
    grid->setColumnStretch(column, 1);
    label->setBuddy(author);
    return author;
}

} // namespace

Preview::Preview(ComposeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_icon(new parts::IconLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(parts::gap(parts::Gap::medium));
    grid->setVerticalSpacing(parts::gap(parts::Gap::small));
    m_with = addPicture(grid, 0, tr("As Autotask will show it"), parts::Tone::info, m_icon, this);
    m_without = addPicture(grid, 1, tr("Without impersonation"), parts::Tone::neutral,
        new parts::IconLabel(u"question"_s), this);
    m_with->setObjectName(u"previewWithLabel"_s);
    m_without->setObjectName(u"previewWithoutLabel"_s);
    connect(&model, &ComposeModel::actorChanged, this, &Preview::follow);
    follow();
}

void Preview::follow()
{
    const app::people::Person *person = m_model.person();
    setVisible(person != nullptr);
    if (person == nullptr)
        return;
    const bool isContact = std::holds_alternative<app::domain::ContactId>(person->actor);
    m_icon->setIconName(isContact ? u"person"_s : u"colleague"_s);
    const words::AuthorPreview preview =
        words::authorPreview(m_model.entity(), person->actor, person->name, person->companyName);
    const QString readers =
        m_model.facts().publish.isEmpty() ? QString() : words::readersOf(m_model.facts().publish).sentence;
    m_with->setText(readers.isEmpty() ? preview.with : preview.with + u'\n' + readers);
    m_without->setText(preview.without);
}

} // namespace ui::compose
