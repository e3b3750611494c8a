// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"

#include <QWidget>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace ui::parts {
class FieldHint;
class IconLabel;
class ToneFrame;
} // namespace ui::parts

namespace ui::compose {

class ComposeModel;

/// "Visible to": one line for each value of the tenant's picklist, with its label and, in PerPro's own words,
/// who will read the note. Nothing is chosen at the start. A contact's note has one choice only, and the
/// person confirms it. Hidden for entities without the field.
class PublishChoice : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the widget.
    explicit PublishChoice(ComposeModel &model, QWidget *parent = nullptr);

    /// The cursor goes to the choice.
    void focusChoice();
    /// The cursor goes to "Yes, the customer will read this note".
    void focusConfirmation();

private:
    struct Option
    {
        app::domain::PicklistValue value;
        parts::ToneFrame *frame = nullptr;
        QRadioButton *button = nullptr;
        parts::IconLabel *icon = nullptr;
        QLabel *sentence = nullptr;
    };
    void rebuild();
    void addOption(const app::domain::PicklistValue &value);
    void follow();
    void followOption(const Option &option, const QString &contactName);

    ComposeModel &m_model;
    QLabel *m_label;
    QVBoxLayout *m_list;
    QButtonGroup *m_group;
    std::vector<Option> m_options;
    QCheckBox *m_confirm;
    parts::FieldHint *m_confirmHint;
    parts::FieldHint *m_hint;
};

} // namespace ui::compose
