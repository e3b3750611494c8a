// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/publish_choice.h"

#include "ui/compose/compose_model.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tone_frame.h"
#include "ui/words/preview_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::PicklistValue;

namespace {

QString publishKey()
{
    return u"publish"_s;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

PublishChoice::PublishChoice(ComposeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_label(new QLabel(this))
    , m_list(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_confirm(new QCheckBox(tr("Yes, the customer will read this note"), this))
    , m_confirmHint(new parts::FieldHint(this))
    , m_hint(new parts::FieldHint(this))
{
    setObjectName(u"publishChoice"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_confirm->setObjectName(u"customerReadsCheck"_s);
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirmHint->setObjectName(u"customerReadsHint"_s);
    m_confirmHint->attachTo(m_confirm);
    m_hint->setObjectName(u"publishHint"_s);
    m_list->setSpacing(parts::gap(parts::Gap::small) / 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));
    column->addWidget(m_label);
    column->addLayout(m_list);
    column->addWidget(m_hint);
    column->addWidget(m_confirm);
    column->addWidget(m_confirmHint);

    connect(m_confirm, &QCheckBox::toggled, &model, &ComposeModel::setConfirmed);
    connect(&model, &ComposeModel::actorChanged, this, &PublishChoice::follow);
    connect(&model.form(), &form::FormModel::rebuilt, this, &PublishChoice::rebuild);
    const auto followKey = [this](const QString &key) {
        if (key == publishKey())
            follow();
    };
    connect(&model.form(), &form::FormModel::valueChanged, this, followKey);
    connect(&model.form(), &form::FormModel::problemChanged, this, followKey);
    rebuild();
}

void PublishChoice::rebuild()
{
    const std::vector<PicklistValue> offered = m_model.form().options(publishKey());
    const bool isSame = std::equal(offered.begin(), offered.end(), m_options.begin(), m_options.end(),
        [](const PicklistValue &value, const Option &option) { return value == option.value; });
    if (!isSame) {
        for (const Option &option : std::exchange(m_options, {}))
            delete option.frame;
        for (const PicklistValue &value : offered)
            addOption(value);
        int widest = 0;
        for (const Option &option : m_options)
            widest = std::max(widest, option.button->sizeHint().width());
        for (const Option &option : m_options)
            option.button->setMinimumWidth(widest); // the sentences begin below one another
        for (size_t index = 1; index < m_options.size(); ++index)
            setTabOrder(m_options[index - 1].button, m_options[index].button);
        if (!m_options.empty())
            setTabOrder(m_options.back().button, m_confirm);
    }
    follow();
}

void PublishChoice::addOption(const PicklistValue &value)
{
    Option option;
    option.value = value;
    option.frame = new parts::ToneFrame(parts::Tone::neutral, this);
    // The tenant's own word; what it means stands beside it in ours.
    QString label = value.label;
    option.button = new QRadioButton(label.replace(u'&', u"&&"_s), option.frame);
    option.button->setObjectName(u"publish%1Radio"_s.arg(value.value));
    option.icon = new parts::IconLabel({}, option.frame);
    option.sentence = new QLabel(option.frame);
    option.sentence->setTextFormat(Qt::PlainText);
    option.sentence->setWordWrap(true);
    option.sentence->setFont(parts::captionFont());
    const int margin = parts::gap(parts::Gap::small);
    auto *row = new QHBoxLayout(option.frame);
    row->setContentsMargins(margin, margin / 2, margin, margin / 2);
    row->setSpacing(margin);
    row->addWidget(option.button);
    row->addWidget(option.icon);
    row->addWidget(option.sentence, 1);
    m_group->addButton(option.button);
    m_list->addWidget(option.frame);
    connect(option.button, &QRadioButton::clicked, this, [this, value] {
        bool isNumber = false;
        const qint64 number = value.value.toLongLong(&isNumber);
        m_model.form().setValue(publishKey(), isNumber ? QJsonValue(number) : QJsonValue(value.value));
    });
    m_options.push_back(option);
}

void PublishChoice::follow()
{
    const form::Line *line = m_model.form().line(publishKey());
    setVisible(line != nullptr);
    if (line == nullptr)
        return;
    m_label->setText(line->isRequired ? tr("%1 (required)").arg(line->label) : line->label);
    const app::people::Person *person = m_model.person();
    const bool isContact = person != nullptr && std::holds_alternative<app::domain::ContactId>(person->actor);
    // An exclusive group takes no button's mark away.
    m_group->setExclusive(false);
    for (const Option &option : m_options)
        followOption(option, isContact ? person->name : QString());
    m_group->setExclusive(true);
    if (line->problem.isEmpty())
        m_hint->clearHint();
    else
        m_hint->showHint(parts::Tone::alarm, line->problem);
    m_confirm->setVisible(m_model.needsConfirmation());
    m_confirm->setChecked(m_model.isConfirmed());
    if (!m_model.needsConfirmation() || m_model.isConfirmed())
        m_confirmHint->clearHint();
}

void PublishChoice::followOption(const Option &option, const QString &contactName)
{
    const words::Readers readers = words::readersOf(option.value.value);
    const bool isOffered = contactName.isEmpty() || option.value.value == app::impersonation::publishToAll;
    const QString sentence = isOffered ? readers.sentence : words::onlyForEverybody(contactName);
    option.frame->setTone(
        isOffered && readers.mood == words::Mood::warning ? parts::Tone::warning : parts::Tone::neutral);
    option.icon->setIconName(readers.iconName);
    option.sentence->setText(sentence);
    option.button->setEnabled(isOffered);
    option.button->setAccessibleName(option.value.label);
    option.button->setAccessibleDescription(sentence);
    option.button->setChecked(textOf(m_model.form().value(publishKey())) == option.value.value);
}

void PublishChoice::focusChoice()
{
    for (const Option &option : m_options) {
        if (option.button->isChecked() && option.button->isEnabled())
            return option.button->setFocus(Qt::OtherFocusReason);
    }
    for (const Option &option : m_options) {
        if (option.button->isEnabled())
            return option.button->setFocus(Qt::OtherFocusReason);
    }
}

void PublishChoice::focusConfirmation()
{
    m_confirmHint->showHint(parts::Tone::alarm, m_model.obstacle());
    m_confirm->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::compose
