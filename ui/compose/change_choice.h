// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui::form {
class PicklistBox;
}
namespace ui::parts {
class FieldHint;
}

namespace ui::compose {

class TicketChange;

/// "Then set the ticket's status to": the tenant's statuses, below "Leave it as it is".
class ChangeChoice : public QWidget
{
    Q_OBJECT
public:
    /// `change` must outlive the widget.
    explicit ChangeChoice(TicketChange &change, QWidget *parent = nullptr);

private:
    void follow();

    TicketChange &m_change;
    form::PicklistBox *m_box;
    parts::FieldHint *m_hint;
};

} // namespace ui::compose
