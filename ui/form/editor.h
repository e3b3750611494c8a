// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/choices.h"

#include <functional>

class QWidget;

namespace ui::form {

class FormModel;

/// What an editor has to say of its own value where nothing else is to be said.
struct Remark
{
    QString text; ///< may be empty
    bool isWarning = false;
};

/// One control of the form, tied to a line of the model. What a person does goes to the model at once.
struct Editor
{
    QWidget *widget = nullptr; ///< what the layout holds and the label points to
    std::function<void()> take; ///< shows the model's value, without telling the model
    bool isTall = false; ///< grows with the window
    std::function<Remark()> remark = {}; ///< may be empty
};

/// The control for one line: by the field's type, its picklist, its reference. `refusePaste` hears of a paste
/// that was too large for the field.
[[nodiscard]] Editor makeEditor(FormModel &model, const QString &key, const ChoicesOf &choicesOf,
    const std::function<void(const QString &text)> &refusePaste, QWidget *parent);

} // namespace ui::form
