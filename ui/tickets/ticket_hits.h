// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ticket.h"

#include <QAbstractListModel>
#include <functional>
#include <vector>

namespace ui::tickets {

/// The tickets that a search brought, two lines each, newest first.
class TicketHits : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        detailRole = Qt::UserRole + 1, ///< second line: number, company, status
    };

    /// The second line of a ticket.
    using Detail = std::function<QString(const app::domain::Ticket &)>;

    explicit TicketHits(Detail detail, QObject *parent = nullptr);

    void show(std::vector<app::domain::Ticket> tickets);
    /// The names in the second lines have changed.
    void renew();

    /// The ticket of a row, or none.
    [[nodiscard]] app::domain::TicketId ticket(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Detail m_detail;
    std::vector<app::domain::Ticket> m_tickets;
};

} // namespace ui::tickets
