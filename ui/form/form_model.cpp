// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_model.h"

#include "ui/form/moments.h"
#include "ui/form/numbers.h"
#include "ui/form/picklists.h"

#include <QLocale>
#include <algorithm>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;
using app::domain::Field;
using app::domain::FieldType;
using app::domain::PicklistValue;

FormModel::FormModel(QObject *parent)
    : QObject(parent)
{
}

QString FormModel::keyOf(const Field &field)
{
    return field.isUserDefined ? u"udf:"_s + field.name : field.name;
}

Line *FormModel::find(const QString &key)
{
    for (std::vector<Line> *list : {&m_lines, &m_more}) {
        for (Line &line : *list) {
            if (line.key == key)
                return &line;
        }
    }
    return nullptr;
}

const Line *FormModel::line(const QString &key) const
{
    return const_cast<FormModel *>(this)->find(key); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

std::vector<Line *> FormModel::allLines()
{
    std::vector<Line *> all;
    for (std::vector<Line> *list : {&m_lines, &m_more}) {
        for (Line &line : *list)
            all.push_back(&line);
    }
    return all;
}

QJsonValue FormModel::value(const QString &key) const
{
    const Line *found = line(key);
    return found == nullptr ? QJsonValue(QJsonValue::Null) : found->value;
}

void FormModel::setValue(const QString &key, const QJsonValue &value)
{
    Line *line = find(key);
    if (line == nullptr || (line->value == value && line->unread.isEmpty()))
        return;
    line->value = value;
    line->unread.clear();
    // While a text is being typed only its length speaks; that something is missing is said when submitting.
    const bool isTooLong = line->field.length > 0 && value.toString().size() > line->field.length;
    sayAnew(*line, isTooLong ? problemOf(*line) : QString(), {});
    // Whoever listens may reveal lines: no pointer into the lists outlives a signal.
    const QString name = line->field.name;
    const QString label = line->label;
    Q_EMIT valueChanged(key);
    followParent(name, label);
    Q_EMIT changed();
}

void FormModel::setUnread(const QString &key, const QString &typed)
{
    Line *line = find(key);
    if (line == nullptr || (line->unread == typed && line->value.isNull()))
        return;
    line->unread = typed;
    line->value = QJsonValue::Null;
    sayAnew(*line, {}, {});
    Q_EMIT valueChanged(key);
    Q_EMIT changed();
}

void FormModel::judgeUnread(const QString &key)
{
    Line *line = find(key);
    if (line != nullptr && !line->unread.isEmpty())
        sayAnew(*line, problemOf(*line), line->note);
}

bool FormModel::setProblem(const QString &fieldName, const QString &sentence)
{
    for (const bool isUserDefined : {false, true}) {
        const Field *field = m_metadata.field(fieldName, isUserDefined);
        if (field == nullptr || !canBeWritten(*field))
            continue;
        const QString key = keyOf(*field);
        reveal(key);
        Line &line = *find(key);
        sayAnew(line, sentence, line.note);
        return true;
    }
    return false;
}

void FormModel::sayAnew(Line &line, const QString &problem, const QString &note)
{
    if (line.problem == problem && line.note == note)
        return;
    line.problem = problem;
    line.note = note;
    Q_EMIT problemChanged(line.key);
}

void FormModel::followParent(const QString &parentName, const QString &parentLabel)
{
    QStringList children;
    for (const Line *line : allLines()) {
        if (line->field.picklistParentField.compare(parentName, Qt::CaseInsensitive) == 0)
            children << line->key;
    }
    for (const QString &key : std::as_const(children)) {
        Q_EMIT optionsChanged(key);
        Line *line = find(key);
        if (line == nullptr || isNothing(line->value))
            continue;
        const auto fitting = options(key);
        const QString chosen = picklistText(line->value);
        const bool fits = std::any_of(fitting.begin(), fitting.end(),
            [&chosen](const PicklistValue &each) { return each.value == chosen; });
        if (fits)
            continue;
        const QString note =
            tr("“%1” was cleared, because it does not belong to what “%2” says now.", "old value, field")
                .arg(chosenLabel(key), parentLabel);
        line->value = QJsonValue::Null;
        line->formerLabel.clear();
        sayAnew(*line, {}, note);
        const QString name = line->field.name;
        const QString label = line->label;
        Q_EMIT valueChanged(key);
        followParent(name, label);
    }
}

bool FormModel::isOffered(const Field &field, const PicklistValue &value) const
{
    const bool isWithheld = value.isSystem && !field.isUserDefined
        && m_trade.withoutSystemValues.contains(field.name, Qt::CaseInsensitive);
    return value.isActive && !isWithheld;
}

std::vector<PicklistValue> FormModel::options(const QString &key) const
{
    std::vector<PicklistValue> fitting;
    const Line *found = line(key);
    if (found == nullptr)
        return fitting;
    // A parent that nobody can choose here narrows nothing down.
    const Field *parent = parentOf(found->field);
    const QString parentValue = parent == nullptr ? QString() : picklistText(value(keyOf(*parent)));
    for (const PicklistValue &each : found->field.picklist) {
        if (isOffered(found->field, each) && (parent == nullptr || each.parentValue == parentValue))
            fitting.push_back(each);
    }
    return fitting;
}

QString FormModel::chosenLabel(const QString &key) const
{
    const Line *found = line(key);
    if (found == nullptr || isNothing(found->value))
        return {};
    if (const PicklistValue *entry = entryOf(found->field, found->value))
        return entry->label;
    return found->formerLabel.isEmpty() ? picklistText(found->value) : found->formerLabel;
}

QString FormModel::unreadProblem(const Line &line) const
{
    if (!line.field.referenceEntity.isEmpty())
        return tr("“%1” is not in the list. Choose an entry.").arg(line.unread);
    if (line.field.type == FieldType::dateTime) {
        const QDateTime example(QDate(QDate::currentDate().year(), 12, 24), QTime(9, 0));
        return tr("“%1” is not a date. Write it like %2.").arg(line.unread, momentText(example));
    }
    switch (readNumber(line.unread, line.field.type).fault) {
    case NumberFault::notWhole:
        return tr("“%1” is not a whole number.").arg(line.unread);
    case NumberFault::tooLarge:
        return tr("“%1” is too large a number.").arg(line.unread);
    case NumberFault::none:
    case NumberFault::notANumber:
        break;
    }
    constexpr double example = 1234.5;
    const QString pattern = line.field.type == FieldType::integer ? numberText(1234, FieldType::integer)
                                                                  : numberText(example, FieldType::decimal);
    return tr("“%1” is not a number. Write it like %2.").arg(line.unread, pattern);
}

QString FormModel::problemOf(const Line &line) const
{
    if (!line.unread.isEmpty())
        return unreadProblem(line);
    if (isNothing(line.value))
        return line.isRequired ? tr("%1 is required.").arg(line.label) : QString();
    const auto tooMany = line.value.toString().size() - line.field.length;
    if (line.field.length > 0 && line.value.isString() && tooMany > 0 && !hasList(line.field))
        return tr("%n character(s) too many; Autotask takes %1.", nullptr, static_cast<int>(tooMany))
            .arg(line.field.length);
    if (!hasList(line.field))
        return {};
    const PicklistValue *entry = entryOf(line.field, line.value);
    if (entry == nullptr || !isOffered(line.field, *entry))
        return tr("“%1” is no longer offered. Choose another value.").arg(chosenLabel(line.key));
    const Field *parent = parentOf(line.field);
    if (parent != nullptr && entry->parentValue != picklistText(value(keyOf(*parent)))) {
        const Line *above = this->line(keyOf(*parent));
        return tr("“%1” does not belong to what “%2” says. Choose another value.", "value, field")
            .arg(entry->label, above == nullptr ? parent->name : above->label);
    }
    return {};
}

bool FormModel::validate()
{
    QStringList toReveal;
    for (const Line &line : m_more) {
        if (!problemOf(line).isEmpty())
            toReveal << line.key;
    }
    for (const QString &key : std::as_const(toReveal))
        reveal(key);
    bool isGood = true;
    for (Line &line : m_lines) {
        const QString problem = problemOf(line);
        isGood = isGood && problem.isEmpty();
        sayAnew(line, problem, line.note);
    }
    return isGood;
}

QString FormModel::firstMissing() const
{
    for (const Line &line : m_lines) {
        if (line.isRequired && line.unread.isEmpty() && isNothing(line.value))
            return line.key;
    }
    return {};
}

QString FormModel::firstProblem() const
{
    for (const std::vector<Line> *list : {&m_lines, &m_more}) {
        for (const Line &line : *list) {
            if (!line.problem.isEmpty())
                return line.key;
        }
    }
    return {};
}

app::domain::Draft FormModel::draft() const
{
    app::domain::Draft draft;
    draft.entity = m_metadata.entity;
    for (const std::vector<Line> *list : {&m_lines, &m_more}) {
        for (const Line &line : *list) {
            if (isNothing(line.value))
                continue;
            if (line.field.isUserDefined)
                draft.userDefinedFields.insert(line.field.name, line.value);
            else
                draft.fields.insert(line.field.name, line.value);
        }
    }
    return draft;
}

} // namespace ui::form
