// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tests {

/// While it lives, exactly one kind of Qt warning is expected: messages that contain `part`. The test fails
/// if none comes. Every other warning fails the test anyway (see main.cpp).
class ExpectedWarning
{
public:
    explicit ExpectedWarning(const QString &part);
    ~ExpectedWarning();
    ExpectedWarning(const ExpectedWarning &) = delete;
    ExpectedWarning &operator=(const ExpectedWarning &) = delete;

    /// True if the living object takes this message.
    static bool takes(const QString &message);

private:
    QString m_part;
    bool m_wasSeen = false;
};

} // namespace tests
