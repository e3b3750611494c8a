// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"

namespace app::autotask {

/// Everything that a call needs: who we are and where the tenant lives. Made by Gateway::connect alone, after
/// the hosts were checked.
struct Connection
{
    domain::Credentials credentials;
    domain::Zone zone;
    bool isTest = false;
    QUrl apiAddress = {}; ///< where the zone was asked, and is asked again
};

} // namespace app::autotask
