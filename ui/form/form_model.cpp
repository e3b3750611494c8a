// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_model.h"

#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;
using app::domain::EntityMetadata;
using app::domain::Field;
using app::domain::FieldType;
using app::domain::PicklistValue;

namespace {

/// A picklist's value in the type that the field has on the wire (fact sheet 7: it comes as text).
QJsonValue wireValue(const Field &field, const QString &value)
{
    if (field.type == FieldType::integer) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return value;
}

QString picklistText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().trimmed().isEmpty());
}

} // namespace

FormModel::FormModel(QObject *parent)
    : QObject(parent)
{
}

QString FormModel::keyOf(const Field &field)
{
    return field.isUserDefined ? u"udf:"_s + field.name : field.name;
}

bool FormModel::isOffered(const Field &field, const PicklistValue &value) const
{
    const bool isWithheld = value.isSystem && !field.isUserDefined
        && m_trade.withoutSystemValues.contains(field.name, Qt::CaseInsensitive);
    return value.isActive && !isWithheld;
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

void FormModel::setMetadata(const EntityMetadata &metadata, const Trade &trade)
{
    const std::vector<Line> earlier = std::exchange(m_lines, {});
    m_metadata = metadata;
    m_trade = trade;
    for (const QString &name : trade.usual) {
        if (const Field *field = metadata.field(name); field != nullptr && !field->isReadOnly)
            show(*field, earlier);
    }
    const auto wasShown = [&earlier](const Field &field) {
        return std::any_of(
            earlier.begin(), earlier.end(), [&field](const Line &line) { return line.key == keyOf(field); });
    };
    for (const Field &field : metadata.fields) {
        if (field.isReadOnly || trade.hidden.contains(field.name) || line(keyOf(field)) != nullptr)
            continue;
        if (field.isRequired || wasShown(field))
            show(field, earlier);
    }
    Q_EMIT rebuilt();
}

void FormModel::show(const Field &field, const std::vector<Line> &earlier)
{
    Line line{keyOf(field), field, words::fieldLabel(field), field.isRequired, defaultOf(field), {}, {}};
    for (const Line &each : earlier) {
        if (each.key != line.key)
            continue;
        line.unread = each.unread;
        line.problem = each.problem;
        if (!isNothing(each.value))
            line.value = each.value;
    }
    m_lines.push_back(std::move(line));
}

Line *FormModel::find(const QString &key)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&key](const Line &line) { return line.key == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

const Line *FormModel::line(const QString &key) const
{
    return const_cast<FormModel *>(this)->find(key); // NOLINT(cppcoreguidelines-pro-type-const-cast)
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
    setLineProblem(*line, isTooLong ? problemOf(*line) : QString());
    Q_EMIT valueChanged(key);
    clearMisfits(line->field.name);
}

void FormModel::setUnread(const QString &key, const QString &typed)
{
    Line *line = find(key);
    if (line == nullptr || (line->unread == typed && line->value.isNull()))
        return;
    line->unread = typed;
    line->value = QJsonValue::Null;
    setLineProblem(*line, {});
    Q_EMIT valueChanged(key);
}

bool FormModel::setProblem(const QString &fieldName, const QString &sentence)
{
    for (const bool isUserDefined : {false, true}) {
        const Field *field = m_metadata.field(fieldName, isUserDefined);
        if (field == nullptr || field->isReadOnly || m_trade.hidden.contains(field->name))
            continue;
        const QString key = keyOf(*field);
        if (line(key) == nullptr) {
            // A dependent list offers nothing without the field that it depends on.
            const Field *parent = m_metadata.field(field->picklistParentField);
            if (parent != nullptr && !parent->isReadOnly && line(keyOf(*parent)) == nullptr)
                show(*parent, {});
            show(*field, {});
            Q_EMIT rebuilt();
        }
        setLineProblem(*find(key), sentence);
        return true;
    }
    return false;
}

void FormModel::setLineProblem(Line &line, const QString &sentence)
{
    if (line.problem == sentence)
        return;
    line.problem = sentence;
    Q_EMIT problemChanged(line.key);
}

void FormModel::clearMisfits(const QString &parentName)
{
    for (Line &line : m_lines) {
        if (line.field.picklistParentField.compare(parentName, Qt::CaseInsensitive) != 0
            || isNothing(line.value))
            continue;
        const auto fitting = options(line.key);
        const QString chosen = picklistText(line.value);
        const bool fits = std::any_of(fitting.begin(), fitting.end(),
            [&chosen](const PicklistValue &each) { return each.value == chosen; });
        if (fits)
            continue;
        line.value = QJsonValue::Null;
        setLineProblem(line, tr("This was cleared, because it does not belong to the new choice above."));
        Q_EMIT valueChanged(line.key);
    }
}

std::vector<PicklistValue> FormModel::options(const QString &key) const
{
    std::vector<PicklistValue> fitting;
    const Line *found = line(key);
    if (found == nullptr)
        return fitting;
    QString parentValue;
    const bool isDependent = !found->field.picklistParentField.isEmpty();
    if (isDependent)
        parentValue = picklistText(value(found->field.picklistParentField));
    for (const PicklistValue &each : found->field.picklist) {
        if (isOffered(found->field, each) && (!isDependent || each.parentValue == parentValue))
            fitting.push_back(each);
    }
    return fitting;
}

QString FormModel::problemOf(const Line &line) const
{
    if (!line.unread.isEmpty()) {
        return line.field.referenceEntity.isEmpty()
            ? tr("“%1” is not a valid value.").arg(line.unread)
            : tr("“%1” is not in the list. Choose an entry.").arg(line.unread);
    }
    if (isNothing(line.value))
        return line.isRequired ? tr("%1 is required.").arg(line.label) : QString();
    const auto tooMany = line.value.toString().size() - line.field.length;
    if (line.field.length > 0 && line.value.isString() && tooMany > 0)
        return tr("%n character(s) too many; Autotask takes %1.", nullptr, static_cast<int>(tooMany))
            .arg(line.field.length);
    if (line.field.isPicklist) {
        const QString chosen = picklistText(line.value);
        const bool isKnown = std::any_of(line.field.picklist.begin(), line.field.picklist.end(),
            [&](const PicklistValue &each) { return each.value == chosen && isOffered(line.field, each); });
        if (!isKnown)
            return tr("This value is no longer offered. Choose another one.");
    }
    return {};
}

bool FormModel::validate()
{
    bool isGood = true;
    for (Line &line : m_lines) {
        const QString problem = problemOf(line);
        setLineProblem(line, problem);
        isGood = isGood && problem.isEmpty();
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
    for (const Line &line : m_lines) {
        if (!line.problem.isEmpty())
            return line.key;
    }
    return {};
}

app::domain::Draft FormModel::draft() const
{
    app::domain::Draft draft;
    draft.entity = m_metadata.entity;
    for (const Line &line : m_lines) {
        if (isNothing(line.value))
            continue;
        if (line.field.isUserDefined)
            draft.userDefinedFields.insert(line.field.name, line.value);
        else
            draft.fields.insert(line.field.name, line.value);
    }
    return draft;
}

void FormModel::clear()
{
    for (Line &line : m_lines) {
        line.value = defaultOf(line.field);
        line.unread.clear();
        setLineProblem(line, {});
        Q_EMIT valueChanged(line.key);
    }
}

bool FormModel::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [this](const Line &line) {
        return line.unread.isEmpty() && (isNothing(line.value) || line.value == defaultOf(line.field));
    });
}

} // namespace ui::form
