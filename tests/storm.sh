#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# storm.sh [PLANS] [KILLS] [SEED]: plans of a ticket and its note under every fault, while the writing program is killed
# again and again; then the demo tenant's own list is compared with the plans. Needs a build of the preset dev. Its last
# line says what was lost, duplicated, or written by the wrong author; ends with 0 only if nothing was.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[[ -x build/dev/bin/storm ]] || cmake --build --preset dev --target storm
export QT_LOGGING_RULES="${QT_LOGGING_RULES:-perpro.*.info=false}"
exec "${PERPRO_PROGRAMS:-build/dev/bin}/storm" "${1:-300}" "${2:-15}" "${3:-1}"
