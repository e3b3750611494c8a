// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"

#include <QJsonObject>
#include <QObject>
#include <vector>

namespace ui::compose {

/// "Then set the ticket's status to": what is changed on a note's ticket after the note. By default nothing.
class TicketChange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes the statuses that tickets may get from the tenant's description of them; nullptr: it could not
    /// be read.
    void setMetadata(const app::domain::EntityMetadata *tickets);
    /// The active ones, in the tenant's order.
    [[nodiscard]] const std::vector<app::domain::PicklistValue> &statuses() const { return m_statuses; }
    /// The tenant's label of a status, or the value itself.
    [[nodiscard]] QString labelOf(const QString &status) const;

    /// Chooses a status; an empty text leaves the ticket as it is.
    void choose(const QString &status);
    /// What was chosen; empty = nothing is changed.
    [[nodiscard]] QString chosen() const { return m_chosen; }

    /// Why the ticket cannot be changed now, translated; empty if it can. What was chosen stays for later.
    [[nodiscard]] QString reasonAgainst() const;
    void setReasonAgainst(const QString &reason);

    /// What is changed: the fields by Autotask's names; empty if nothing is, or can be.
    [[nodiscard]] QJsonObject fields() const;
    /// What was chosen, whether it can be or not, to be kept with a draft.
    [[nodiscard]] QJsonObject kept() const;
    void restore(const QJsonObject &kept);

Q_SIGNALS:
    void changed();

private:
    std::vector<app::domain::PicklistValue> m_statuses;
    bool m_isKnown = true; ///< until it could not be read
    QString m_chosen;
    QString m_reason;
};

} // namespace ui::compose
