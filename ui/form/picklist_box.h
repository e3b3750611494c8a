// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <vector>

namespace ui::form {

/// A list to choose one of, or nothing. Scrolling the form does not change it.
class PicklistBox : public QComboBox
{
    Q_OBJECT
public:
    struct Entry
    {
        QString value;
        QString label;
    };

    explicit PicklistBox(QWidget *parent = nullptr);

    /// Shows these entries below "Not set" and chooses one, without telling; an empty text is "Not set". A
    /// value that is not among them stays visible, as `formerLabel`, until another one is chosen.
    void setEntries(const std::vector<Entry> &entries, const QString &chosen, const QString &formerLabel);

Q_SIGNALS:
    void valueChosen(const QString &value); ///< by the person; empty = "Not set"

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ui::form
