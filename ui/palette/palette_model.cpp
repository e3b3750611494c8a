// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

#include "ui/palette/ranking.h"

#include <utility>

namespace ui::palette {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostEntries = 40;

QString iconOf(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::ticket:
        return u"note"_s;
    case Entry::Kind::person:
        return u"person"_s;
    case Entry::Kind::page:
        return u"chevron-right"_s;
    case Entry::Kind::action:
        return u"submit"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void PaletteModel::addSource(Source source)
{
    m_sources.push_back(std::move(source));
}

void PaletteModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    reload();
}

void PaletteModel::reload()
{
    beginResetModel();
    std::vector<Entry> all;
    for (const Source &source : m_sources) {
        for (Entry &each : source(m_typed.trimmed()))
            all.push_back(std::move(each));
    }
    m_entries = ranked(std::move(all), m_typed, mostEntries);
    endResetModel();
}

void PaletteModel::run(int row) const
{
    if (row < 0 || row >= rowCount())
        return;
    // A copy: what it does may ask for the list anew.
    const std::function<void()> doIt = m_entries.at(static_cast<size_t>(row)).run;
    if (doIt)
        doIt();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(static_cast<size_t>(index.row()));
    const auto kind = [&entry] {
        switch (entry.kind) {
        case Entry::Kind::ticket:
            return tr("Ticket");
        case Entry::Kind::person:
            return tr("Person");
        case Entry::Kind::page:
            return tr("Page");
        case Entry::Kind::action:
            return tr("Action");
        }
        Q_UNREACHABLE();
    };
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case detailRole:
        return entry.detail;
    case kindRole:
        return kind();
    case iconRole:
        return iconOf(entry.kind);
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? tr("%1, %2", "what is offered, its kind").arg(entry.title, kind())
                                      : tr("%1, %2, %3", "what is offered, its kind, more about it")
                                            .arg(entry.title, kind(), entry.detail);
    default:
        return {};
    }
}

} // namespace ui::palette
