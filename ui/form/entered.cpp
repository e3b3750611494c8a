// SPDX-License-Identifier: GPL-3.0-or-later
// What was entered, as a draft keeps it and as it comes back.
#include "ui/form/form_model.h"
#include "ui/form/picklists.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;
using app::domain::Field;
using app::domain::FieldType;

namespace {

constexpr qsizetype longestQuote = 80; ///< of a value inside a sentence

const QString &udfPrefix()
{
    static const QString prefix = u"udf:"_s;
    return prefix;
}

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestQuote ? line : line.left(longestQuote) + u" …"_s;
}

} // namespace

bool FormModel::canBeUnread(const Field &field)
{
    const bool isNumber = field.type == FieldType::integer || field.type == FieldType::decimal;
    return !hasList(field)
        && (isNumber || field.type == FieldType::dateTime || !field.referenceEntity.isEmpty());
}

QString FormModel::textOf(const Line &line)
{
    const auto *entry = entryOf(line.field, line.value);
    return entry != nullptr ? entry->label : plainText(line.value);
}

Entered FormModel::entered() const
{
    Entered entered = m_waiting;
    for (const std::vector<Line> *list : {&m_lines, &m_more}) {
        for (const Line &line : *list) {
            if (!line.unread.isEmpty())
                entered.unread.insert(line.key, line.unread);
            else if (!line.value.isNull() && line.value != QJsonValue(QString()))
                entered.values.insert(line.key, line.value);
            else if (!defaultOf(line.field).isNull())
                entered.values.insert(line.key, QJsonValue::Null);
        }
    }
    for (const KeptAside &each : m_aside) {
        // The line has something newer than what had no room in it.
        if (entered.values.contains(each.key) || entered.unread.contains(each.key))
            continue;
        if (each.value.isNull())
            entered.unread.insert(each.key, each.text);
        else
            entered.values.insert(each.key, each.value);
    }
    return entered;
}

void FormModel::restore(const Entered &entered)
{
    if (m_metadata.entity.isEmpty()) {
        m_waiting = entered;
        return;
    }
    restoreNow(entered);
    Q_EMIT rebuilt();
    Q_EMIT keptAsideChanged();
    QStringList keys;
    for (const Line *line : allLines())
        keys << line->key;
    for (const QString &key : std::as_const(keys))
        Q_EMIT valueChanged(key);
}

void FormModel::restoreNow(const Entered &entered)
{
    m_aside.clear();
    for (Line *line : allLines())
        empty(*line);
    const auto nameOf = [](const QString &key) {
        return key.startsWith(udfPrefix()) ? key.sliced(udfPrefix().size()) : words::fieldLabel(key);
    };
    for (auto each = entered.values.begin(); each != entered.values.end(); ++each) {
        if (Line *line = find(each.key()))
            put(*line, each.value());
        else if (!isNothing(each.value()))
            keepAside(each.key(), nameOf(each.key()), each.value(), {}, plainText(each.value()));
    }
    for (auto each = entered.unread.begin(); each != entered.unread.end(); ++each) {
        const QString typed = each.value().toString();
        Line *line = find(each.key());
        if (line != nullptr && canBeUnread(line->field)) {
            line->unread = typed;
            line->value = QJsonValue::Null;
        } else if (line != nullptr && line->field.type == FieldType::text && !hasList(line->field)) {
            line->value = typed;
        } else if (!typed.isEmpty()) {
            keepAside(each.key(), nameOf(each.key()), QJsonValue::Null, typed, typed);
        }
    }
    judgeContents();
    revealFilled(false);
}

void FormModel::keepAside(const QString &key, const QString &label, const QJsonValue &value,
    const QString &unread, const QString &text)
{
    const bool isUserDefined = key.startsWith(udfPrefix());
    const Field *field =
        m_metadata.field(isUserDefined ? key.sliced(udfPrefix().size()) : key, isUserDefined);
    QString sentence = tr("This tenant has no field “%1” any more; its value “%2” was kept aside.");
    if (field != nullptr && !canBeWritten(*field))
        sentence = tr("“%1” can no longer be written here; its value “%2” was kept aside.");
    else if (field != nullptr)
        sentence = tr("“%1” takes another kind of value now; its value “%2” was kept aside.");
    const QString whole = unread.isEmpty() ? text : unread;
    m_aside.push_back({key, label, whole, sentence.arg(label, quoted(whole)),
        unread.isEmpty() ? value : QJsonValue(QJsonValue::Null)});
}

void FormModel::bringBack()
{
    for (const KeptAside &each : std::exchange(m_aside, {})) {
        Line *line = find(each.key);
        const bool isFree =
            line != nullptr && line->unread.isEmpty() && line->value == defaultOf(line->field);
        if (isFree && each.value.isNull() && canBeUnread(line->field))
            line->unread = each.text;
        else if (isFree && !each.value.isNull())
            put(*line, each.value);
        else
            m_aside.push_back(each);
    }
}

void FormModel::empty(Line &line)
{
    const bool isShown = &line >= m_lines.data() && &line < m_lines.data() + m_lines.size();
    line.value = isShown ? defaultOf(line.field) : QJsonValue(QJsonValue::Null);
    line.unread.clear();
    line.problem.clear();
    line.note.clear();
    line.formerLabel.clear();
}

void FormModel::clear()
{
    m_waiting = {};
    m_aside.clear();
    QStringList keys;
    for (Line *line : allLines()) {
        empty(*line);
        keys << line->key;
    }
    for (const QString &key : std::as_const(keys)) {
        Q_EMIT valueChanged(key);
        Q_EMIT problemChanged(key);
        Q_EMIT optionsChanged(key);
    }
    Q_EMIT keptAsideChanged();
    Q_EMIT changed();
}

bool FormModel::isEmpty() const
{
    const auto isUntouched = [this](const Line &line) {
        return line.unread.isEmpty() && (isNothing(line.value) || line.value == defaultOf(line.field));
    };
    return m_waiting.isEmpty() && m_aside.empty() && std::all_of(m_lines.begin(), m_lines.end(), isUntouched)
        && std::all_of(m_more.begin(), m_more.end(), isUntouched);
}

} // namespace ui::form
