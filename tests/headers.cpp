// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: a target that only brings precompiled headers needs a source.
