// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <gtest/gtest.h>
#include <iosfwd>

// Lets GoogleTest print Qt's values; in one place, so that there is one definition.
QT_BEGIN_NAMESPACE
void PrintTo(
    const QString &text, std::ostream *out); // NOLINT(readability-identifier-naming): GoogleTest's name
void PrintTo(const QByteArray &bytes, std::ostream *out); // NOLINT(readability-identifier-naming)
void PrintTo(const QUrl &url, std::ostream *out); // NOLINT(readability-identifier-naming)
void PrintTo(const QStringList &list, std::ostream *out); // NOLINT(readability-identifier-naming)
QT_END_NAMESPACE
