// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profiles_part.h"

#include "ui/parts/field_hint.h"
#include "ui/parts/icon.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/tone_frame.h"
#include "ui/settings/profiles_model.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui::settings {

using namespace Qt::Literals::StringLiterals;
using app::domain::ProfileColour;
using parts::Gap;
using parts::gap;
using parts::Tone;

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr ProfileColour colours[] = {
    ProfileColour::red, ProfileColour::amber, ProfileColour::green, ProfileColour::blue, ProfileColour::grey};

/// In the profile's colour, as the strip above the pages shows it.
QIcon mark(ProfileColour colour)
{
    const QPalette palette = QApplication::palette();
    const auto drawn = [](const QColor &ink) {
        return parts::iconPixmap(u"company"_s, parts::iconSide(), 2, ink);
    };
    QIcon icon(drawn(parts::toneColours(toneOf(colour), palette).text));
    // On a selected row the colour could not be made out; the row's own ink can.
    icon.addPixmap(drawn(palette.color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

Tone toneOf(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::red:
        return Tone::alarm;
    case ProfileColour::amber:
        return Tone::warning;
    case ProfileColour::green:
        return Tone::good;
    case ProfileColour::blue:
        return Tone::info;
    case ProfileColour::grey:
        return Tone::neutral;
    }
    Q_UNREACHABLE();
}

ProfilesPart::ProfilesPart(ProfilesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListWidget)
    , m_switch(makeButton(u"switchProfileButton"_s, tr("S&witch to this profile")))
    , m_new(makeButton(u"newProfileButton"_s, tr("&New profile …")))
    , m_forget(makeButton(u"forgetProfileButton"_s, tr("&Forget this profile …")))
    , m_colour(new QComboBox)
    , m_outcome(new parts::MessageStrip)
    , m_forgetting(makeForgetting())
{
    auto *heading = new QLabel(tr("Profiles"));
    heading->setFont(parts::subheadingFont());
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setAlternatingRowColors(false);
    m_outcome->setObjectName(u"profileOutcome"_s);
    m_colour->setObjectName(u"profileColourCombo"_s);
    m_colour->setAccessibleName(tr("Colour of the profile in use"));
    auto *colourLabel = new QLabel(tr("&Colour of the profile in use"));
    colourLabel->setBuddy(m_colour);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(Gap::medium));
    for (QPushButton *button : {m_switch, m_new, m_forget})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *colourRow = new QHBoxLayout;
    colourRow->setSpacing(gap(Gap::medium));
    colourRow->addWidget(colourLabel);
    colourRow->addWidget(m_colour);
    colourRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(heading);
    column->addWidget(m_outcome);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_forgetting);
    column->addLayout(colourRow);

    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesPart::followChoice);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_model.switchTo(chosen()); });
    connect(m_switch, &QPushButton::clicked, this, [this] { m_model.switchTo(chosen()); });
    connect(m_new, &QPushButton::clicked, &m_model, &ProfilesModel::startNew);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_model.askToForget(chosen());
        m_name->setFocus(Qt::OtherFocusReason);
        // It opens below the fold of a small window.
        QMetaObject::invokeMethod(this, &ProfilesPart::bringUpForgetting, Qt::QueuedConnection);
    });
    connect(m_colour, &QComboBox::activated, this,
        [this] { m_model.chooseColour(static_cast<ProfileColour>(m_colour->currentData().toInt())); });
    connect(&m_model, &ProfilesModel::changed, this, &ProfilesPart::follow);
    follow();
}

QWidget *ProfilesPart::makeForgetting()
{
    auto *frame = new parts::ToneFrame(Tone::neutral);
    m_what = new QLabel;
    m_what->setObjectName(u"forgetText"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_loss = new parts::FieldHint;
    m_loss->setObjectName(u"forgetLoss"_s);
    m_name = new QLineEdit;
    m_name->setObjectName(u"forgetNameEdit"_s);
    auto *label = new QLabel(tr("To confirm, type the profile's &name"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the profile to forget"));
    m_loss->attachTo(m_name);
    m_confirm = makeButton(u"confirmForgetButton"_s, tr("F&orget it"));
    auto *keep = makeButton(u"keepProfileButton"_s, tr("&Keep it"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(Gap::medium));
    buttons->addWidget(m_confirm);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(gap(Gap::medium), gap(Gap::medium), gap(Gap::medium), gap(Gap::medium));
    column->setSpacing(gap(Gap::small));
    column->addWidget(m_what);
    column->addWidget(m_loss);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textEdited, &m_model, &ProfilesModel::setTyped);
    connect(m_name, &QLineEdit::returnPressed, &m_model, &ProfilesModel::forget);
    connect(m_confirm, &QPushButton::clicked, &m_model, &ProfilesModel::forget);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_model.keep();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    return frame;
}

void ProfilesPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followList();
}

void ProfilesPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Another window may have made or forgotten one since.
    m_model.reload();
}

void ProfilesPart::bringUpForgetting()
{
    for (QWidget *each = parentWidget(); each != nullptr; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            return area->ensureWidgetVisible(m_forgetting);
    }
}

void ProfilesPart::follow()
{
    followList();
    const bool isForgetting = !m_model.forgetting().isEmpty();
    m_forgetting->setVisible(isForgetting);
    if (isForgetting) {
        m_what->setText(m_model.forgetSentence());
        m_loss->showHint(Tone::alarm, m_model.lossSentence());
        m_confirm->setEnabled(m_model.mayForget());
        m_confirm->setToolTip(m_model.mayForget() ? QString() : tr("Type the name first."));
        m_confirm->setAccessibleDescription(m_confirm->toolTip());
    } else {
        m_name->clear();
    }
    if (m_model.outcome().isEmpty())
        m_outcome->clearMessage();
    else if (m_outcome->message() != m_model.outcome())
        m_outcome->showMessage(
            m_model.isProblem() ? Tone::alarm : Tone::good, m_model.outcome(), m_model.outcomeDetails());
}

void ProfilesPart::followList()
{
    const QSignalBlocker silence(m_list);
    const QString before = chosen();
    m_list->clear();
    for (const ProfileLine &line : m_model.lines()) {
        const QString detail = ProfilesModel::detail(line);
        auto *item = new QListWidgetItem(mark(app::domain::colourOf(line.profile)),
            tr("%1  –  %2", "name of a profile, what it is").arg(line.profile.name, detail), m_list);
        item->setData(nameRole, line.profile.name);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(line.profile.name, detail));
        if (line.profile.name == before || (before.isEmpty() && line.isOpen))
            m_list->setCurrentItem(item);
    }
    const int rows = qBound(2, m_list->count(), 8);
    m_list->setFixedHeight(qMax(m_list->sizeHintForRow(0), fontMetrics().height()) * rows
        + 2 * m_list->frameWidth() + gap(Gap::small));
    const QSignalBlocker colourSilence(m_colour);
    m_colour->clear();
    for (const ProfileColour each : colours)
        m_colour->addItem(mark(each), ProfilesModel::colourWord(each), static_cast<int>(each));
    const ProfileLine *open = m_model.open();
    m_colour->setEnabled(open != nullptr);
    if (open != nullptr)
        m_colour->setCurrentIndex(m_colour->findData(static_cast<int>(app::domain::colourOf(open->profile))));
    followChoice();
}

void ProfilesPart::followChoice()
{
    const QString name = chosen();
    const bool isOpen = m_model.open() != nullptr && m_model.open()->profile.name == name;
    m_switch->setEnabled(!name.isEmpty() && !isOpen);
    m_switch->setToolTip(isOpen ? tr("This profile is in use.") : QString());
    m_switch->setAccessibleDescription(m_switch->toolTip());
    m_forget->setEnabled(!name.isEmpty());
}

QString ProfilesPart::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(nameRole).toString();
}

} // namespace ui::settings
