// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/due_edit.h"
#include "ui/form/editor.h"
#include "ui/form/form_model.h"
#include "ui/form/numbers.h"
#include "ui/form/picklist_box.h"
#include "ui/form/picklists.h"
#include "ui/form/reference_edit.h"
#include "ui/form/text_field.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;
using app::domain::Field;
using app::domain::FieldType;

namespace {

/// The translation context of the editors.
class FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormView)
};

constexpr int longText = 500; ///< from this length on a text gets an editor of several lines

Editor makePicklist(FormModel &model, const QString &key, QWidget *parent)
{
    auto *box = new PicklistBox(parent);
    QObject::connect(box, &PicklistBox::valueChosen, &model, [&model, key](const QString &chosen) {
        const Line *line = model.line(key);
        if (line != nullptr)
            model.setValue(key, chosen.isEmpty() ? QJsonValue::Null : wireValue(line->field, chosen));
    });
    const auto take = [&model, key, box] {
        std::vector<PicklistBox::Entry> entries;
        for (const auto &each : model.options(key))
            entries.push_back(
                {each.value, each.isDefault ? FormText::tr("%1 (default)").arg(each.label) : each.label});
        box->setEntries(entries, picklistText(model.value(key)), model.chosenLabel(key));
    };
    const auto remark = [&model, key] {
        const Line *line = model.line(key);
        const bool isEmpty = line != nullptr && model.options(key).empty();
        if (!isEmpty)
            return Remark();
        const Line *parentLine = model.line(line->field.picklistParentField);
        return parentLine == nullptr
            ? Remark{FormText::tr("The tenant offers no value here."), false}
            : Remark{FormText::tr("Nothing belongs to what “%1” says.").arg(parentLine->label), false};
    };
    return {box, take, false, remark};
}

Editor makeBoolean(FormModel &model, const QString &key, QWidget *parent)
{
    const QString yes = u"true"_s;
    const QString no = u"false"_s;
    auto *box = new PicklistBox(parent);
    QObject::connect(box, &PicklistBox::valueChosen, &model, [&model, key, yes](const QString &chosen) {
        model.setValue(key, chosen.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(chosen == yes));
    });
    return {box,
        [&model, key, box, yes, no] {
            const QJsonValue value = model.value(key);
            const QString chosen = !value.isBool() ? QString() : value.toBool() ? yes : no;
            box->setEntries({{yes, FormText::tr("Yes")}, {no, FormText::tr("No")}}, chosen, {});
        },
        false};
}

Editor makeReference(FormModel &model, const QString &key, const Choices &choices, QWidget *parent)
{
    auto *edit = new ReferenceEdit(choices, parent);
    QObject::connect(edit, &ReferenceEdit::recordChosen, &model, [&model, key](qint64 id) {
        model.setValue(key, id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id));
    });
    QObject::connect(edit, &ReferenceEdit::unreadTyped, &model,
        [&model, key](const QString &typed) { model.setUnread(key, typed); });
    const auto take = [&model, key, edit] {
        const Line *line = model.line(key);
        if (line != nullptr && !line->unread.isEmpty())
            edit->setUnread(line->unread);
        else
            edit->setRecord(model.value(key).toInteger());
    };
    const auto remark = [&model, key, find = choices.label] {
        const qint64 id = model.value(key).toInteger();
        const auto choice = id == 0 ? std::nullopt : find(id);
        if (id != 0 && !choice)
            return Remark{FormText::tr("No name is known here for this number."), false};
        if (choice && !choice->isActive)
            return Remark{FormText::tr("“%1” is inactive in Autotask.").arg(choice->label), true};
        return Remark();
    };
    return {edit, take, false, remark};
}

/// The controls in the text that turn the direction of reading, each once: "U+202E".
QStringList turningControls(const QString &text)
{
    QStringList found;
    for (const QChar each : text) {
        // LRM and RLM turn nothing around; the others embed, override or isolate.
        const bool turns =
            (each >= u'\u202a' && each <= u'\u202e') || (each >= u'\u2066' && each <= u'\u2069');
        const QString name = u"U+%1"_s.arg(uint(each.unicode()), 4, 16, QChar(u'0')).toUpper();
        if (turns && !found.contains(name))
            found << name;
    }
    return found;
}

Editor makeText(FormModel &model, const QString &key, const Field &field,
    const std::function<void(const QString &)> &refusePaste, QWidget *parent)
{
    const bool isLong = field.length == 0 || field.length >= longText;
    auto *edit =
        new TextField(isLong ? TextField::Size::manyLines : TextField::Size::oneLine, field.length, parent);
    QObject::connect(edit, &TextField::textEdited, &model,
        [&model, key](const QString &text) { model.setValue(key, text); });
    QObject::connect(
        edit, &TextField::pasteRefused, &model, [refusePaste](const QString &text) { refusePaste(text); });
    const auto remark = [&model, key] {
        const QStringList controls = turningControls(model.value(key).toString());
        return controls.isEmpty()
            ? Remark()
            : Remark{
                FormText::tr("This text has invisible characters in it that turn the direction of reading "
                             "(%1): others may see it in another order.")
                    .arg(controls.join(u", "_s)),
                true};
    };
    return {edit, [&model, key, edit] { edit->setText(model.value(key).toString()); }, isLong, remark};
}

Editor makeDateTime(FormModel &model, const QString &key, QWidget *parent)
{
    auto *edit = new DueEdit(parent);
    QObject::connect(edit, &DueEdit::momentEdited, &model, [&model, key](const QDateTime &moment) {
        model.setValue(
            key, moment.isValid() ? QJsonValue(moment.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null));
    });
    QObject::connect(edit, &DueEdit::unreadTyped, &model,
        [&model, key](const QString &typed) { model.setUnread(key, typed); });
    QObject::connect(edit, &QLineEdit::editingFinished, &model, [&model, key] { model.judgeUnread(key); });
    return {edit,
        [&model, key, edit] {
            const Line *line = model.line(key);
            if (line != nullptr && !line->unread.isEmpty()) {
                edit->setUnread(line->unread);
                return;
            }
            const QDateTime moment = QDateTime::fromString(model.value(key).toString(), Qt::ISODate);
            if (moment != edit->moment() || edit->isUnread())
                edit->setMoment(moment);
        },
        false};
}

Editor makeNumber(FormModel &model, const QString &key, const Field &field, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    const FieldType type = field.type;
    const auto take = [&model, key, edit, type] {
        const Line *line = model.line(key);
        if (line == nullptr)
            return;
        if (!line->unread.isEmpty() && edit->text() != line->unread)
            edit->setText(line->unread);
        // While it is being typed the person's own spelling of the number stays.
        const bool isSame = edit->hasFocus() && readNumber(edit->text(), type).value == line->value;
        if (line->unread.isEmpty() && !isSame)
            edit->setText(numberText(line->value, type));
    };
    QObject::connect(edit, &QLineEdit::textEdited, &model, [&model, key, type](const QString &typed) {
        const Number number = readNumber(typed, type);
        if (typed.trimmed().isEmpty())
            model.setValue(key, QJsonValue::Null);
        else if (number.fault == NumberFault::none)
            model.setValue(key, number.value);
        else
            model.setUnread(key, typed);
    });
    QObject::connect(edit, &QLineEdit::editingFinished, edit, take); // shows what was understood
    Remark remark;
    if (!field.referenceEntity.isEmpty())
        remark.text = FormText::tr("The number of the %1 in Autotask; its names are not known here.")
                          .arg(words::entityWord(field.referenceEntity));
    else if (field.isPicklist)
        remark.text = FormText::tr("The tenant lists no values for this field; write the value's number.");
    return {edit, take, false, [remark] { return remark; }};
}

} // namespace

Editor makeEditor(FormModel &model, const QString &key, const ChoicesOf &choicesOf,
    const std::function<void(const QString &)> &refusePaste, QWidget *parent)
{
    const Line *line = model.line(key);
    Q_ASSERT(line != nullptr);
    const Field &field = line->field;
    if (hasList(field))
        return makePicklist(model, key, parent);
    if (!field.referenceEntity.isEmpty()) {
        if (const auto choices = choicesOf(field.referenceEntity))
            return makeReference(model, key, *choices, parent);
    }
    switch (field.type) {
    case FieldType::integer:
    case FieldType::decimal:
        return makeNumber(model, key, field, parent);
    case FieldType::boolean:
        return makeBoolean(model, key, parent);
    case FieldType::dateTime:
        return makeDateTime(model, key, parent);
    case FieldType::text:
        return makeText(model, key, field, refusePaste, parent);
    }
    Q_UNREACHABLE();
}

} // namespace ui::form
