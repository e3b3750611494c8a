// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expected_warning.h"

#include <gtest/gtest.h>

namespace tests {

namespace {
ExpectedWarning *current = nullptr;
} // namespace

ExpectedWarning::ExpectedWarning(const QString &part)
    : m_part(part)
{
    current = this;
}

ExpectedWarning::~ExpectedWarning()
{
    current = nullptr;
    EXPECT_TRUE(m_wasSeen) << "the expected Qt warning never came: " << m_part.toStdString();
}

bool ExpectedWarning::takes(const QString &message)
{
    if (current == nullptr || !message.contains(current->m_part))
        return false;
    current->m_wasSeen = true;
    return true;
}

} // namespace tests
