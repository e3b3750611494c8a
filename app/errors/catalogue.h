// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace app::errors {

/// One of Autotask's refusals, told by its sentence or its status (resources/errors.json, fact sheet 5.4).
struct Recognised
{
    QString name; ///< stable: "requiredFieldMissing"; the sentences for it are in ui/words
    QString kind; ///< the class of fact sheet 5.4: "validation", "permission", "threads", ...
    QString field; ///< the field that it is about, in REST spelling; empty if it names none
    QString value; ///< what stands in the sentence as the value or number; empty if nothing does

    friend bool operator==(const Recognised &, const Recognised &) = default;
};

/// The entry of a sentence. It is looked for by its stable part, without regard to case and to what stands
/// around it. An empty sentence is told by its status. Nothing for what the catalogue does not know.
[[nodiscard]] std::optional<Recognised> recognise(
    const QString &sentence, std::optional<int> httpStatus = {});

/// The names of all entries, in the catalogue's order.
[[nodiscard]] QStringList names();

} // namespace app::errors
