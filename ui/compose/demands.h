// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"
#include "app/domain/problem.h"
#include "ui/form/form_model.h"

#include <QHash>

namespace ui::compose {

/// What the tenant demands beyond its own metadata, as its refusals have taught since the program started: a
/// ticket category may require fields that isRequired does not tell (fact sheet 7).
class Demands
{
public:
    /// `field` is the one whose value demands ("ticketCategory"); empty = the demands hold always.
    explicit Demands(QString field)
        : m_field(std::move(field))
    {
    }

    [[nodiscard]] const QString &field() const { return m_field; }

    /// Learns from a refusal: fields that it names and in which nothing had been entered. True if that is
    /// news.
    bool learn(const app::domain::Problem &refusal, const form::FormModel &form);

    /// The names of the fields that are demanded for what the form shows now.
    [[nodiscard]] QStringList demanded(const form::FormModel &form) const;

    /// The metadata with what is demanded marked as required.
    [[nodiscard]] static app::domain::EntityMetadata marked(
        app::domain::EntityMetadata metadata, const QStringList &demanded);

private:
    [[nodiscard]] QString keyIn(const form::FormModel &form) const;

    QString m_field;
    QHash<QString, QStringList> m_byValue;
};

} // namespace ui::compose
