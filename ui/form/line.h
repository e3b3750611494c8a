// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"

#include <QJsonObject>
#include <QJsonValue>

namespace ui::form {

/// One line of the form.
struct Line
{
    QString key; ///< unique in the form; see FormModel::keyOf
    app::domain::Field field;
    QString label; ///< translated
    bool isRequired = false; ///< by metadata; what only a category demands is told by the server
    QJsonValue value; ///< in wire form; null = nothing entered
    QString unread; ///< what was typed but is no value yet, e.g. half a company's name
    QString problem; ///< a sentence for beside the editor, or empty
    QString note; ///< something to know that blocks nothing, e.g. that a value was cleared; or empty
    QString formerLabel; ///< what the value was called when the tenant last offered it
};

/// What was entered for a field that the form no longer has.
struct KeptAside
{
    QString key;
    QString label; ///< what people call the field
    QString text; ///< the value as text, whole
    QString sentence; ///< why it is kept aside, with the value's beginning
    QJsonValue value; ///< in wire form, or null if it was unread
};

/// Everything that a draft keeps of a form, by key. A value that was emptied on purpose is null.
struct Entered
{
    QJsonObject values;
    QJsonObject unread;

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && unread.isEmpty(); }
    friend bool operator==(const Entered &, const Entered &) = default;
};

} // namespace ui::form
