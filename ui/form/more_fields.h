// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field_grid.h"

class QLabel;
class QLineEdit;

namespace ui::form {

/// The rare fields: a search line over their labels and names, the ordinary ones, and the user-defined ones
/// as a group of their own.
class MoreFields : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        FieldGrid::Cell cell;
        QWidget *editor = nullptr;
        QString words; ///< what the search looks through
        bool isUserDefined = false;
    };

    explicit MoreFields(QWidget *parent = nullptr);

    /// Shows those that fit what is searched for.
    void setEntries(std::vector<Entry> entries);
    /// Empties the search line.
    void showEverything();
    [[nodiscard]] QLineEdit *search() const { return m_search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    [[nodiscard]] bool fits(const Entry &entry) const;

    QLineEdit *m_search;
    FieldGrid *m_ordinary;
    QLabel *m_heading;
    FieldGrid *m_userDefined;
    QLabel *m_nothing;
    std::vector<Entry> m_entries;
};

} // namespace ui::form
