// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/choices.h"
#include "ui/form/editor.h"
#include "ui/form/field_grid.h"
#include "ui/form/line.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui::parts {
class Disclosure;
class FieldHint;
class MessageStrip;
} // namespace ui::parts

namespace ui::form {

class FormModel;
class MoreFields;

/// The editors of a FormModel: a label, a control and the sentence beside it for each line; the rare ones
/// under "More fields", made when that is opened. An editor stays the same widget, with its cursor, as long
/// as its field does.
class FormView : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the view.
    FormView(FormModel &model, ChoicesOf choicesOf, QWidget *parent = nullptr);
    ~FormView() override;

    /// Puts the cursor into a line's control, at that place (UTF-16 units) if it is a text and the place is
    /// not negative. Opens "More fields" where needed. False if there is no such line.
    bool focusLine(const QString &key, int cursorPosition = -1);
    /// The line whose control has the focus in its window, or an empty string.
    [[nodiscard]] QString focusedKey() const;
    /// Where the cursor stands in that control, or -1.
    [[nodiscard]] int cursorPosition() const;
    /// Shows every value afresh, for example when the names behind references became known.
    void takeAll();

Q_SIGNALS:
    /// A paste was too large for the field: nothing was pasted. The text can be saved as a file.
    void pasteRefused(const QString &key, const QString &text);

private:
    struct Row
    {
        QWidget *cell = nullptr;
        Editor editor;
        QLabel *label = nullptr;
        parts::FieldHint *hint = nullptr;
        app::domain::Field field; ///< as it was when the editor was made
    };
    void rebuild();
    void rebuildMore(QHash<QString, Row> &earlier);
    Row &reuseOrMake(const Line &line, QHash<QString, Row> &earlier);
    [[nodiscard]] Row makeRow(const Line &line);
    [[nodiscard]] FieldGrid::Cell cellOf(const Row &row) const;
    void orderTabs();
    void showProblem(const QString &key);
    void showMoreTitle();
    void showKeptAside();
    void take(const QString &key);
    void followValue(const QString &key);

    FormModel &m_model;
    ChoicesOf m_choicesOf;
    QVBoxLayout *m_column;
    parts::MessageStrip *m_aside = nullptr;
    FieldGrid *m_grid;
    parts::Disclosure *m_disclosure;
    MoreFields *m_more;
    QHash<QString, Row> m_rows;
};

} // namespace ui::form
