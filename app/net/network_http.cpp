// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/network_http.h"
