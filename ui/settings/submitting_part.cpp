// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/submitting_part.h"

#include "ui/parts/plain_text.h"
#include "ui/parts/theme.h"
#include "ui/settings/settings_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui::settings {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

constexpr int mostUndoSeconds = 60;

} // namespace

SubmittingPart::SubmittingPart(SettingsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_undo(new QSpinBox(this))
    , m_token(new QCheckBox(tr("&Mark tickets with a PerPro token in External ID"), this))
    , m_tokenText(parts::namedText(u"tokenText"_s, this))
{
    auto *heading = new QLabel(tr("Submitting"), this);
    heading->setFont(parts::subheadingFont());
    auto *label = new QLabel(tr("Time to &take a submission back"), this);
    label->setBuddy(m_undo);
    m_undo->setObjectName(u"undoSecondsEdit"_s);
    m_undo->setAccessibleName(tr("Time to take a submission back, in seconds"));
    m_undo->setRange(0, mostUndoSeconds);
    m_undo->setSuffix(tr(" s", "seconds, behind a number"));
    m_undo->setSpecialValueText(tr("0 s (off)"));
    m_undo->setKeyboardTracking(false); // "15" is not 1 for a moment
    m_token->setObjectName(u"tokenCheck"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(gap(Gap::medium));
    row->addWidget(label);
    row->addWidget(m_undo);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(heading);
    column->addLayout(row);
    column->addWidget(m_token);
    column->addWidget(m_tokenText);
    setTabOrder(m_undo, m_token);

    connect(m_undo, &QSpinBox::valueChanged, &model, &SettingsModel::chooseUndoSeconds);
    connect(m_token, &QCheckBox::clicked, &model, &SettingsModel::chooseToken);
    connect(&model, &SettingsModel::changed, this, &SubmittingPart::follow);
    follow();
}

void SubmittingPart::follow()
{
    const app::domain::Profile &profile = m_model.facts().profile;
    const QSignalBlocker blocker(m_undo);
    m_undo->setValue(profile.undoSeconds);
    m_token->setChecked(profile.tokenUse == app::domain::TokenUse::on);
    m_tokenText->setText(m_model.tokenSentence());
    m_token->setAccessibleDescription(m_tokenText->text());
}

} // namespace ui::settings
