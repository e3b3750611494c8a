// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines there are, where they stand, and what becomes of them when the tenant's metadata change.
#include "ui/form/form_model.h"
#include "ui/form/picklists.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace ui::form {

using app::domain::EntityMetadata;
using app::domain::Field;
using app::domain::PicklistValue;

void FormModel::setMetadata(const EntityMetadata &metadata, const Trade &trade)
{
    EntityMetadata sorted = metadata;
    for (Field &field : sorted.fields)
        sortPicklist(field);
    const bool isSameEntity = sorted.entity == m_metadata.entity;
    if (isSameEntity && sorted.fields == m_metadata.fields && trade == m_trade)
        return;
    if (!isSameEntity) {
        m_lines.clear();
        m_more.clear();
        m_aside.clear();
    }
    m_metadata = std::move(sorted);
    m_trade = trade;
    build();
    const Entered waiting = std::exchange(m_waiting, {});
    if (!waiting.isEmpty())
        restoreNow(waiting);
    Q_EMIT rebuilt();
    Q_EMIT keptAsideChanged();
    if (waiting.isEmpty())
        return;
    for (const QString &key : waiting.values.keys() + waiting.unread.keys())
        Q_EMIT valueChanged(key);
}

bool FormModel::canBeWritten(const Field &field) const
{
    return !field.isReadOnly
        && (field.isUserDefined || !m_trade.hidden.contains(field.name, Qt::CaseInsensitive));
}

const Field *FormModel::parentOf(const Field &field) const
{
    const Field *parent =
        field.picklistParentField.isEmpty() ? nullptr : m_metadata.field(field.picklistParentField);
    return parent != nullptr && canBeWritten(*parent) ? parent : nullptr;
}

QJsonValue FormModel::defaultOf(const Field &field) const
{
    if (!field.isUserDefined && m_trade.neverPreselected.contains(field.name, Qt::CaseInsensitive))
        return QJsonValue::Null;
    for (const PicklistValue &each : field.picklist) {
        if (each.isDefault && isOffered(field, each))
            return wireValue(field, each.value);
    }
    return QJsonValue::Null;
}

void FormModel::place(QStringList &keys, const Field &field, qsizetype at) const
{
    if (!canBeWritten(field) || keys.contains(keyOf(field)))
        return;
    keys.insert(at, keyOf(field));
    if (const Field *parent = parentOf(field))
        place(keys, *parent, at);
}

QStringList FormModel::order() const
{
    QStringList keys;
    const auto placeUsual = [&](bool isRequired) {
        for (const QString &name : m_trade.usual) {
            const Field *field = m_metadata.field(name);
            if (field != nullptr && field->isRequired == isRequired)
                place(keys, *field, keys.size());
        }
    };
    placeUsual(true);
    for (const Field &field : m_metadata.fields) {
        if (field.isRequired)
            place(keys, field, keys.size());
    }
    placeUsual(false);
    for (const QString &name : m_trade.drawnElsewhere) {
        if (const Field *field = m_metadata.field(name))
            place(keys, *field, keys.size());
    }
    // What was revealed once stays in sight.
    for (const Line &line : m_lines) {
        if (const Field *field = m_metadata.field(line.field.name, line.field.isUserDefined))
            place(keys, *field, keys.size());
    }
    return keys;
}

void FormModel::build()
{
    const QStringList shown = order();
    const std::vector<Line> earlierShown = std::exchange(m_lines, {});
    const std::vector<Line> earlierMore = std::exchange(m_more, {});
    const auto earlierOf = [&](const QString &key) -> const Line * {
        for (const auto *list : {&earlierShown, &earlierMore}) {
            for (const Line &line : *list) {
                if (line.key == key)
                    return &line;
            }
        }
        return nullptr;
    };
    m_lines.resize(static_cast<size_t>(shown.size()));
    QStringList known;
    for (const Field &field : m_metadata.fields) {
        const QString key = keyOf(field);
        if (!canBeWritten(field) || known.contains(key))
            continue;
        known << key;
        Line line;
        line.key = key;
        line.field = field;
        line.label = words::fieldLabel(field);
        line.isRequired = field.isRequired;
        line.value = QJsonValue::Null;
        const qsizetype at = shown.indexOf(key);
        if (const Line *earlier = earlierOf(key))
            adopt(line, *earlier);
        else if (at >= 0)
            line.value = defaultOf(field);
        if (at >= 0)
            m_lines[static_cast<size_t>(at)] = std::move(line);
        else
            m_more.push_back(std::move(line));
    }
    std::stable_sort(m_more.begin(), m_more.end(), [](const Line &one, const Line &other) {
        if (one.field.isUserDefined || other.field.isUserDefined)
            return !one.field.isUserDefined && other.field.isUserDefined;
        return one.label.localeAwareCompare(other.label) < 0;
    });
    for (const auto *list : {&earlierShown, &earlierMore}) {
        for (const Line &line : *list) {
            const bool isEntered = !isNothing(line.value) && line.value != defaultOf(line.field);
            if (!known.contains(line.key) && (!line.unread.isEmpty() || isEntered))
                keepAside(line.key, line.label, line.value, line.unread, textOf(line));
        }
    }
    bringBack();
    judgeContents();
}

void FormModel::adopt(Line &line, const Line &earlier)
{
    line.unread = earlier.unread;
    line.problem = earlier.problem;
    line.note = earlier.note;
    line.formerLabel = earlier.formerLabel;
    const PicklistValue *before = entryOf(earlier.field, earlier.value);
    const PicklistValue *now = entryOf(line.field, earlier.value);
    if (before != nullptr) {
        line.formerLabel = before->label;
        if (now != nullptr && now->label != before->label)
            line.note = tr("The tenant now calls “%1” “%2”.").arg(before->label, now->label);
        if (!isOffered(earlier.field, *before) && now != nullptr && isOffered(line.field, *now))
            line.problem.clear();
    }
    put(line, earlier.value);
}

void FormModel::put(Line &line, const QJsonValue &value)
{
    if (const auto good = fitted(line.field, value)) {
        line.value = *good;
        return;
    }
    line.value = QJsonValue::Null;
    if (!canBeUnread(line.field)) {
        keepAside(line.key, line.label, value, {}, plainText(value));
        return;
    }
    line.unread = plainText(value);
    line.problem = problemOf(line);
}

void FormModel::judgeContents()
{
    for (Line *line : allLines()) {
        const QString problem = isNothing(line->value) ? QString() : problemOf(*line);
        if (!problem.isEmpty())
            line->problem = problem;
    }
    revealFilled(true);
}

void FormModel::revealFilled(bool onlyProblems)
{
    QStringList keys;
    for (const Line &line : m_more) {
        if (!line.problem.isEmpty() || (!onlyProblems && (!line.unread.isEmpty() || !isNothing(line.value))))
            keys << line.key;
    }
    for (const QString &key : std::as_const(keys))
        moveUp(key);
}

bool FormModel::moveUp(const QString &key)
{
    const auto found =
        std::find_if(m_more.begin(), m_more.end(), [&key](const Line &line) { return line.key == key; });
    if (found == m_more.end())
        return false;
    Line line = std::move(*found);
    m_more.erase(found);
    // A dependent list offers nothing without the field that it depends on.
    if (const Field *parent = parentOf(line.field))
        moveUp(keyOf(*parent));
    if (isNothing(line.value) && line.unread.isEmpty())
        line.value = defaultOf(line.field);
    m_lines.push_back(std::move(line));
    return true;
}

void FormModel::reveal(const QString &key)
{
    if (moveUp(key))
        Q_EMIT rebuilt();
}

} // namespace ui::form
