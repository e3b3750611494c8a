// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui::parts {
class BusyLine;
}

namespace ui::shell {

/// The line at the bottom of the window: a calm sentence on the left, what the tenant has left beside it,
/// long work on the right.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Translated, plain text; empty for none.
    void showText(const QString &text);
    [[nodiscard]] QString text() const;

    /// How much of the tenant's hour is used, translated, plain text, and why that matters; both empty for
    /// none.
    void showBudget(const QString &text, const QString &reason);
    [[nodiscard]] QString budgetText() const;

    [[nodiscard]] parts::BusyLine *busyLine() const { return m_busy; }

private:
    QLabel *m_text;
    QLabel *m_budget;
    parts::BusyLine *m_busy;
};

} // namespace ui::shell
