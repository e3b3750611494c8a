// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/plans_model.h"

#include "ui/outbox/waiting.h"
#include "ui/words/outbox_words.h"

#include <QSet>
#include <algorithm>
#include <utility>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using app::domain::Plan;
using app::domain::PlanId;
using app::domain::Step;

namespace {

/// Markup of our own around it, so that nothing in the text is taken for markup.
QString tooltip(const QString &text)
{
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

} // namespace

PlansModel::PlansModel(
    app::outbox::Outbox &outbox, Filter filter, NameOf nameOf, CompanyOf companyOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_outbox(outbox)
    , m_filter(filter)
    , m_nameOf(std::move(nameOf))
    , m_companyOf(std::move(companyOf))
    , m_unclear(outbox, m_nameOf)
{
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &PlansModel::refresh);
    connect(&outbox, &app::outbox::Outbox::planAdded, this, &PlansModel::follow);
    connect(&outbox, &app::outbox::Outbox::planChanged, this, &PlansModel::follow);
    connect(&m_unclear, &UnclearModel::changed, this, &PlansModel::follow);
    reload();
}

void PlansModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const Plan &each : m_outbox.plans()) {
        if (isShown(each))
            m_rows.push_back(rowFor(each));
    }
    endResetModel();
    keepTime();
}

void PlansModel::refresh()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const Plan *changed = plan(m_rows[row].id);
        if (changed != nullptr && isOpen(*changed) && !(rowFor(*changed) == m_rows[row]))
            follow(changed->id);
    }
}

void PlansModel::keepTime()
{
    const auto &plans = m_outbox.plans();
    const bool isNeeded = std::any_of(plans.begin(), plans.end(), isOpen);
    if (isNeeded && !m_clock.isActive())
        m_clock.start();
    else if (!isNeeded)
        m_clock.stop();
}

PlanId PlansModel::planAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].id : PlanId{};
}

const Plan *PlansModel::plan(PlanId id) const
{
    return m_outbox.plan(id);
}

int PlansModel::rowOf(PlanId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sentenceColumn + 1;
}

QVariant PlansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tooltip(index.column() == changedColumn ? words::localMoment(row.changedAt)
                                                       : text(row, index.column()).toString());
    case Qt::AccessibleTextRole:
        return spoken(row);
    case planIdRole:
        return row.id.value;
    case moodRole:
        return static_cast<int>(row.mood);
    case sortRole:
        if (index.column() == whenColumn)
            return row.submittedAt;
        return index.column() == changedColumn ? QVariant(row.changedAt) : text(row, index.column());
    case searchRole:
        return row.searched;
    default:
        return {};
    }
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case whenColumn:
        return tr("When");
    case whatColumn:
        return tr("What");
    case authorColumn:
        return tr("Author chosen");
    case readAuthorColumn:
        return tr("Author read");
    case stateColumn:
        return tr("State");
    case waitsColumn:
        return tr("Waits for");
    case changedColumn:
        return tr("Last change");
    case sentenceColumn:
        return tr("What is known");
    default:
        return {};
    }
}

bool PlansModel::isShown(const Plan &plan) const
{
    return m_filter == Filter::all || isOpen(plan);
}

PlansModel::Row PlansModel::rowFor(const Plan &plan) const
{
    Row row{plan.id, plan.submittedAt, planChangedAt(plan), planTitle(plan), planAuthors(plan),
        planReadAuthors(plan, m_nameOf), planWord(plan),
        waitsForWord(plan, [this](const Step &step) { return outlookOf(step); }),
        planSentence(plan, m_nameOf), {}, planMood(plan)};
    QStringList searched{row.title, row.authors, row.readAuthors, row.word, row.waitsFor};
    for (const Step &step : plan.steps) {
        if (m_companyOf)
            searched << m_companyOf(step);
        searched << step.recordNumber << step.token << step.reason << words::entityWord(step.draft.entity);
        if (step.record)
            searched << QString::number(step.record->id);
    }
    row.searched = searched.join(QLatin1Char('\n'));
    return row;
}

int PlansModel::placeOf(PlanId id) const
{
    QSet<qint64> shown;
    for (const Row &row : m_rows)
        shown.insert(row.id.value);
    int place = 0;
    for (const Plan &each : m_outbox.plans()) {
        if (each.id == id)
            break;
        if (shown.contains(each.id.value))
            ++place;
    }
    return place;
}

/// A row in words, for a screen reader that stops at any of its cells.
QString PlansModel::spoken(const Row &row)
{
    QStringList parts{tr("%1. %2. Author chosen: %3", "moment, title, names")
                          .arg(words::localMoment(row.submittedAt), row.title, row.authors)};
    if (!row.readAuthors.isEmpty())
        parts << tr("Author read: %1", "names").arg(row.readAuthors);
    parts << tr("%1: %2", "state, sentence").arg(row.word, row.sentence);
    if (!row.waitsFor.isEmpty())
        parts << tr("Waits for %1", "a connection, you: look at it, ...").arg(row.waitsFor);
    return parts.join(tr(". ", "between the parts of a row that is spoken"));
}

QVariant PlansModel::text(const Row &row, int column) const
{
    switch (column) {
    case whenColumn:
        return words::localMoment(row.submittedAt);
    case whatColumn:
        return row.title;
    case authorColumn:
        return row.authors;
    case readAuthorColumn:
        return row.readAuthors;
    case stateColumn:
        return row.word;
    case waitsColumn:
        return row.waitsFor;
    case changedColumn:
        return words::localBrief(row.changedAt, m_outbox.now());
    case sentenceColumn:
        return row.sentence;
    default:
        return {};
    }
}

void PlansModel::follow(PlanId id)
{
    const Plan *changed = plan(id);
    const int row = rowOf(id);
    const bool isWanted = changed != nullptr && isShown(*changed);
    if (row >= 0 && isWanted) {
        m_rows[static_cast<size_t>(row)] = rowFor(*changed);
        Q_EMIT dataChanged(index(row, 0), index(row, sentenceColumn));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
        Q_EMIT planLeft(id);
    } else if (isWanted) {
        const int place = placeOf(id);
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, rowFor(*changed));
        endInsertRows();
    }
    keepTime();
    Q_EMIT planTouched(id);
}

} // namespace ui::outbox
