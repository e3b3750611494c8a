// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui::parts {

/// Long work in one line: what is being done, how far it is, and "Stop". Hidden while nothing is under way.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    /// Shows the work or its next step. `total` 0 means that the end is not known.
    void showBusy(const QString &text, int done = 0, int total = 0);

    /// Whether "Stop" is offered (yes, until told otherwise).
    void setStoppable(bool isStoppable);

    /// The work is over.
    void clearBusy();

    [[nodiscard]] bool isBusy() const { return !isHidden(); }

Q_SIGNALS:
    /// "Stop" was pressed; the line stays until clearBusy(), its button disabled until the next work begins.
    void stopRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace ui::parts
