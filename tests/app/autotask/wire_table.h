// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tests {

/// The wire files that the tables of these tests name, each list beside its table. A file on disk that is in
/// none of them is tested by nobody.
[[nodiscard]] QStringList requestsInUse(); ///< builders_test.cpp
[[nodiscard]] QStringList errorsInUse(); ///< classify_test.cpp
[[nodiscard]] QStringList answersInUse(); ///< readers_test.cpp
[[nodiscard]] QStringList metadataInUse(); ///< metadata_readers_test.cpp
[[nodiscard]] QStringList queriesInUse(); ///< queries_test.cpp
[[nodiscard]] QStringList ticketAnswersInUse(); ///< ticket_readers_test.cpp
[[nodiscard]] QStringList roleAnswersInUse(); ///< role_readers_test.cpp
[[nodiscard]] QStringList budgetAnswersInUse(); ///< budget_levels_test.cpp

} // namespace tests
