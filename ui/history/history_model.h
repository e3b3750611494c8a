// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/plans_model.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace ui::history {

/// All plans, searched and sorted; at first the newest come first.
class HistoryModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `plans` (with Filter::all) must outlive the model.
    explicit HistoryModel(outbox::PlansModel &plans, QObject *parent = nullptr);

    /// Keeps the plans whose title, authors chosen and read, company, number, token or state contain every
    /// word; case and diacritics do not
    /// count. An empty search keeps all.
    void setSearch(const QString &search);

    [[nodiscard]] outbox::PlansModel &plans() const { return m_plans; }
    /// The row of that plan, -1 if the search hides it.
    [[nodiscard]] int rowOf(app::domain::PlanId id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    outbox::PlansModel &m_plans;
    QStringList m_words;
};

} // namespace ui::history
