// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/licenses.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace app::impersonation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A license that is not a whole one.
struct License
{
    int type;
    QString label; ///< letters alone, small: "Time & Attendance" is written in several ways
    QStringList entities; ///< what it may not write; empty = nothing at all
};

const std::vector<License> &limitedLicenses()
{
    static const std::vector<License> licenses{
        {4, u"teammember"_s, {u"Projects"_s, u"TaskNotes"_s}},
        {5, u"timeattendance"_s, {}},
        {6, u"dashboard"_s, {}},
        {8, u"contractor"_s,
            {u"Tickets"_s, u"Projects"_s, u"ServiceCalls"_s, u"TimeEntries"_s, u"TicketNotes"_s,
                u"TaskNotes"_s}},
        {9, u"comanagedhelpdesk"_s, {u"Tickets"_s, u"Projects"_s, u"TaskNotes"_s}},
    };
    return licenses;
}

QString lettersOf(const QString &label)
{
    QString letters;
    for (const QChar each : label) {
        if (each.isLetter())
            letters += each.toLower();
    }
    return letters.replace("timeand"_L1, "time"_L1);
}

bool forbids(const License &license, const QString &entity)
{
    return license.entities.isEmpty() || license.entities.contains(entity);
}

} // namespace

std::optional<Certainty> licenseLimit(const QString &entity, int licenseType, const QString &licenseLabel)
{
    const QString label = lettersOf(licenseLabel);
    const std::vector<License> &limited = limitedLicenses();
    const auto byLabel = std::find_if(limited.begin(), limited.end(),
        [&label](const License &each) { return !label.isEmpty() && label.contains(each.label); });
    if (byLabel != limited.end())
        return forbids(*byLabel, entity) ? std::optional(Certainty::seen) : std::nullopt;
    const auto byType = std::find_if(limited.begin(), limited.end(),
        [licenseType](const License &each) { return each.type == licenseType; });
    if (byType == limited.end() || !forbids(*byType, entity))
        return std::nullopt;
    return label.isEmpty() ? Certainty::seen : Certainty::inferred;
}

} // namespace app::impersonation
