// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/choices.h"
#include "ui/form/editor.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui::parts {
class FieldHint;
}

namespace ui::form {

class FormModel;

/// The editors of a FormModel: a label, a control and the sentence beside it for each line, long texts across
/// the whole width, short controls two in a row where there is room.
class FormView : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the view.
    FormView(FormModel &model, ChoicesOf choicesOf, QWidget *parent = nullptr);

    /// Puts the cursor into a line's control; false if it is not shown.
    bool focusLine(const QString &key);
    /// Shows every value afresh, for example when the names behind references became known.
    void takeAll();

Q_SIGNALS:
    /// A paste was too large for the field: nothing was pasted. The text can be saved as a file.
    void pasteRefused(const QString &key, const QString &text);

private:
    struct Row
    {
        Editor editor;
        QLabel *label = nullptr;
        parts::FieldHint *hint = nullptr;
    };
    void rebuild();
    void addRow(const QString &key);
    void showProblem(const QString &key);
    void take(const QString &key);

    FormModel &m_model;
    ChoicesOf m_choicesOf;
    QGridLayout *m_grid = nullptr;
    QWidget *m_area = nullptr;
    QHash<QString, Row> m_rows;
};

} // namespace ui::form
