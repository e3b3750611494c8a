#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# storm.sh [PLANS] [KILLS] [SEED]: plans of a ticket, its note and its attachment under every fault, while the writing
# program is killed again and again; then the demo tenant's own list is compared with the plans. Its last line says what
# was lost, duplicated, or written by the wrong author; it ends with 0 only if nothing was. PERPRO_PROGRAMS: where the
# programs are; without it those of the preset dev, built if they are missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
programs=${PERPRO_PROGRAMS:-build/dev/bin}
if [[ ! -x $programs/storm ]]; then
  cmake --preset dev >/dev/null
  cmake --build --preset dev --target storm
fi
export QT_LOGGING_RULES="${QT_LOGGING_RULES:-perpro.*.info=false}"
exec "$programs/storm" "${1:-300}" "${2:-15}" "${3:-1}"
