// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/probe_result.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace app::readiness {

/// One thing that a person does in Autotask to make writing on somebody's behalf possible (fact sheet 1.5 and
/// 3.3). Sentences with the click paths are in ui/words.
enum class GuideStep : quint8 {
    openUsers,
    nameApiUser,
    generateKey,
    chooseTracking,
    openLevels,
    copyLevel,
    tickBoxes,
    tickContactOptions,
    saveLevel,
    editApiUser,
    chooseLevel,
    findPersonLevel,
    copyPersonLevel,
    allowImpersonation,
    movePeople,
    checkOwnRights,
};

enum class Chapter : quint8 {
    createApiUser, ///< 1.5
    makeApiLevel, ///< 3.3, procedure 1
    giveApiLevel, ///< 3.3, procedure 2
    allowPerson, ///< 3.3, procedures 3 and 4
};

/// Something of a chapter that a probe can look at; the entity is empty where the probe knows none.
struct GuideCheck
{
    Probe probe = Probe::credentials;
    QString entity;
};

struct Procedure
{
    Chapter chapter = Chapter::createApiUser;
    std::vector<GuideStep> steps;
    std::vector<GuideCheck> checks;
};

/// Everything that has to be set up, in the order in which it is done.
[[nodiscard]] const std::vector<Procedure> &setUpGuide();

/// Stable name of a step, for the database. Never translated.
[[nodiscard]] QString stepName(GuideStep step);

/// "This is done", said by a person: no call of Autotask could tell.
struct Tick
{
    QString step; ///< see stepName
    QString by; ///< the name that the person gave
    QDateTime at; ///< UTC

    friend bool operator==(const Tick &, const Tick &) = default;
};

} // namespace app::readiness
