// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "app/people/fold.h"

#include <algorithm>

namespace ui::history {

using outbox::PlansModel;

HistoryModel::HistoryModel(PlansModel &plans, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_plans(plans)
{
    setSourceModel(&plans);
    setSortRole(PlansModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    sort(PlansModel::whenColumn, Qt::DescendingOrder);
}

void HistoryModel::setSearch(const QString &search)
{
    QStringList words = app::people::foldedWords(search);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateFilter();
}

int HistoryModel::rowOf(app::domain::PlanId id) const
{
    const int row = m_plans.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_plans.index(row, 0)).row();
}

bool HistoryModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = m_plans.index(sourceRow, 0, sourceParent);
    const QString text = app::people::fold(index.data(PlansModel::searchRole).toString());
    return std::all_of(
        m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace ui::history
