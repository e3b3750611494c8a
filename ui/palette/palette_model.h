// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/entry.h"

#include <QAbstractListModel>

namespace ui::palette {

/// What fits what was typed, over all sources, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        iconRole = Qt::UserRole + 1, ///< the name of an icon
        detailRole,
        kindRole, ///< the kind as a word, translated
    };

    using QAbstractListModel::QAbstractListModel;

    /// Sources of equal hits stand in this order. They are asked at each change of what is typed.
    void addSource(Source source);

    void setTyped(const QString &typed);
    [[nodiscard]] QString typed() const { return m_typed; }
    /// Asks all sources anew.
    void reload();

    /// Does what the row stands for; nothing for no row.
    void run(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Source> m_sources;
    std::vector<Entry> m_entries;
    QString m_typed;
};

} // namespace ui::palette
