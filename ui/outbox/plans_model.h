// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/outbox.h"
#include "ui/outbox/plan_facts.h"
#include "ui/outbox/unclear_model.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <vector>

namespace ui::outbox {

/// The plans of the outbox as a table, newest first, one row each. Follows the outbox row by row; what is
/// shown is kept beside, so that searching and sorting never walk through the steps.
class PlansModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Filter : quint8 {
        all,
        open, ///< what is not settled, and what is unclear
    };
    enum Column {
        whenColumn, ///< submitted
        whatColumn,
        authorColumn, ///< chosen
        readAuthorColumn,
        stateColumn,
        waitsColumn,
        changedColumn,
        sentenceColumn,
    };
    enum Role {
        planIdRole = Qt::UserRole + 1, ///< qint64
        moodRole, ///< words::Mood as int
        sortRole, ///< a moment or a text, by column
        searchRole, ///< everything that a search looks through, in every column
    };

    /// `outbox` must outlive the model. `nameOf` resolves the authors that Autotask shows, `companyOf` the
    /// companies that a search may name; both may be empty.
    PlansModel(app::outbox::Outbox &outbox, Filter filter, NameOf nameOf = {}, CompanyOf companyOf = {},
        QObject *parent = nullptr);

    /// Takes everything anew: after Outbox::load(), which announces nothing, and when names have changed.
    void reload();

    /// Takes what changes without a word of the outbox: a look that begins, a moment that passes. Does so by
    /// itself every second while something is open.
    void refresh();

    /// The plan of that row or id; an invalid id or nullptr if there is none. The pointer lives until the
    /// outbox changes.
    [[nodiscard]] app::domain::PlanId planAt(int row) const;
    [[nodiscard]] const app::domain::Plan *plan(app::domain::PlanId id) const;
    /// The row of that plan, -1 if it is not in the table.
    [[nodiscard]] int rowOf(app::domain::PlanId id) const;

    /// See the functions of Outbox of the same names; sendOffer() and its sisters say whether they do
    /// anything.
    void sendNow(app::domain::PlanId id) { m_outbox.sendNow(id); }
    void cancel(app::domain::PlanId id) { m_outbox.cancel(id); }
    void readBackNow(app::domain::PlanId id) { m_outbox.readBackNow(id); }

    /// What can be done about steps that may have been created.
    [[nodiscard]] UnclearModel &unclear() { return m_unclear; }
    /// What the outbox knows of a step beside the step itself.
    [[nodiscard]] Outlook outlookOf(const app::domain::Step &step) const { return m_unclear.outlookOf(step); }

    [[nodiscard]] const NameOf &nameOf() const { return m_nameOf; }
    /// For the causes of a refusal in the detail of a plan; without it none of them is ruled out.
    void setEvidenceOf(EvidenceOf evidenceOf) { m_evidenceOf = std::move(evidenceOf); }
    [[nodiscard]] const EvidenceOf &evidenceOf() const { return m_evidenceOf; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A plan changed in any way, whether or not it is in the table.
    void planTouched(app::domain::PlanId id);
    /// A plan no longer fits the filter and has left the table.
    void planLeft(app::domain::PlanId id);

private:
    struct Row
    {
        app::domain::PlanId id;
        QDateTime submittedAt;
        QDateTime changedAt;
        QString title;
        QString authors;
        QString readAuthors;
        QString word;
        QString waitsFor;
        QString sentence;
        QString searched;
        words::Mood mood = words::Mood::neutral;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] bool isShown(const app::domain::Plan &plan) const;
    [[nodiscard]] Row rowFor(const app::domain::Plan &plan) const;
    [[nodiscard]] int placeOf(app::domain::PlanId id) const;
    [[nodiscard]] static QString spoken(const Row &row);
    [[nodiscard]] QVariant text(const Row &row, int column) const;
    void follow(app::domain::PlanId id);
    void keepTime();

    app::outbox::Outbox &m_outbox;
    Filter m_filter;
    NameOf m_nameOf;
    CompanyOf m_companyOf;
    EvidenceOf m_evidenceOf;
    UnclearModel m_unclear;
    QTimer m_clock;
    std::vector<Row> m_rows;
};

} // namespace ui::outbox
