// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/due_edit.h"
#include "ui/form/editor.h"
#include "ui/form/form_model.h"
#include "ui/form/reference_edit.h"
#include "ui/form/text_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;
using app::domain::Field;
using app::domain::FieldType;

namespace {

constexpr int longText = 500; ///< from this length on a text gets an editor of several lines

/// A combo box that scrolling the form does not change.
class PicklistBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QString picklistText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Editor makePicklist(FormModel &model, const QString &key, QWidget *parent)
{
    auto *box = new PicklistBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    QObject::connect(box, &QComboBox::activated, &model, [&model, key, box](int row) {
        const Line *line = model.line(key);
        if (line == nullptr)
            return;
        const QString chosen = box->itemData(row).toString();
        bool isNumber = false;
        const qint64 number = chosen.toLongLong(&isNumber);
        if (chosen.isEmpty())
            model.setValue(key, QJsonValue::Null);
        else if (line->field.type == FieldType::integer && isNumber)
            model.setValue(key, number);
        else
            model.setValue(key, chosen);
    });
    const auto take = [&model, key, box] {
        const QSignalBlocker blocker(box);
        const QString chosen = picklistText(model.value(key));
        box->clear();
        box->addItem(QCoreApplication::translate("FormView", "Not set"), QString());
        for (const auto &each : model.options(key))
            box->addItem(each.label, each.value);
        const int row = box->findData(chosen);
        if (row < 0) {
            // A value that is no longer offered stays visible until another one is chosen.
            box->addItem(chosen, chosen);
            box->setCurrentIndex(box->count() - 1);
        } else {
            box->setCurrentIndex(row);
        }
    };
    return {box, take, false};
}

Editor makeReference(FormModel &model, const QString &key, const Choices &choices, QWidget *parent)
{
    auto *edit = new ReferenceEdit(choices, parent);
    QObject::connect(edit, &ReferenceEdit::recordChosen, &model, [&model, key](qint64 id) {
        model.setValue(key, id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id));
    });
    QObject::connect(edit, &ReferenceEdit::unreadTyped, &model,
        [&model, key](const QString &typed) { model.setUnread(key, typed); });
    return {edit,
        [&model, key, edit] {
            const Line *line = model.line(key);
            if (line != nullptr && !line->unread.isEmpty())
                edit->setUnread(line->unread);
            else
                edit->setRecord(model.value(key).toInteger());
        },
        false};
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
    return {edit, [&model, key, edit] { edit->setText(model.value(key).toString()); }, isLong};
}

Editor makeDateTime(FormModel &model, const QString &key, QWidget *parent)
{
    auto *edit = new DueEdit(parent);
    QObject::connect(edit, &DueEdit::momentEdited, &model, [&model, key](const QDateTime &moment) {
        model.setValue(
            key, moment.isValid() ? QJsonValue(moment.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null));
    });
    return {edit,
        [&model, key, edit] {
            const QDateTime moment = QDateTime::fromString(model.value(key).toString(), Qt::ISODate);
            if (moment != edit->moment())
                edit->setMoment(moment);
        },
        false};
}

Editor makeBoolean(FormModel &model, const QString &key, QWidget *parent)
{
    auto *box = new QCheckBox(parent);
    QObject::connect(
        box, &QCheckBox::toggled, &model, [&model, key](bool isOn) { model.setValue(key, isOn); });
    return {box,
        [&model, key, box] {
            const QSignalBlocker blocker(box);
            box->setChecked(model.value(key).toBool());
        },
        false};
}

Editor makeNumber(FormModel &model, const QString &key, bool isInteger, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    QObject::connect(edit, &QLineEdit::textEdited, &model, [&model, key, isInteger](const QString &typed) {
        const QLocale locale;
        bool isNumber = false;
        const QJsonValue number = isInteger ? QJsonValue(locale.toLongLong(typed, &isNumber))
                                            : QJsonValue(locale.toDouble(typed, &isNumber));
        if (typed.trimmed().isEmpty())
            model.setValue(key, QJsonValue::Null);
        else if (isNumber)
            model.setValue(key, number);
        else
            model.setUnread(key, typed);
    });
    return {edit,
        [&model, key, edit, isInteger] {
            if (edit->hasFocus())
                return; // the person's own spelling of a number stays
            const Line *line = model.line(key);
            const QJsonValue value = model.value(key);
            QLocale locale;
            locale.setNumberOptions(QLocale::OmitGroupSeparator); // many of these numbers are ids
            if (line != nullptr && !line->unread.isEmpty())
                edit->setText(line->unread);
            else if (value.isNull())
                edit->clear();
            else
                edit->setText(
                    isInteger ? locale.toString(value.toInteger()) : locale.toString(value.toDouble()));
        },
        false};
}

} // namespace

Editor makeEditor(FormModel &model, const QString &key, const ChoicesOf &choicesOf,
    const std::function<void(const QString &)> &refusePaste, QWidget *parent)
{
    const Line *line = model.line(key);
    Q_ASSERT(line != nullptr);
    const Field &field = line->field;
    if (field.isPicklist)
        return makePicklist(model, key, parent);
    if (!field.referenceEntity.isEmpty()) {
        if (const auto choices = choicesOf(field.referenceEntity))
            return makeReference(model, key, *choices, parent);
    }
    switch (field.type) {
    case FieldType::integer:
        return makeNumber(model, key, true, parent);
    case FieldType::decimal:
        return makeNumber(model, key, false, parent);
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
