#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# PerPro from the sources to an open window on its own demo tenant; without a display the tour is played instead, and
# its steps, its receipt and where its pictures are get printed. Ends with the program's exit code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mkdir -p build
log=build/try.log
: >"$log"

# quietly WHAT COMMAND...: the output goes to the log and is shown only if the command fails.
quietly() {
  local what=$1 start=$SECONDS
  shift
  echo "$what ..."
  if ! "$@" >>"$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "Failed: $what. The whole output is in $PWD/$log" >&2
    exit 1
  fi
  echo "$what: done in $((SECONDS - start)) s"
}

bash installer/debian_packages.sh run build
quietly "Configuring" cmake --preset release
quietly "Building (a first time takes minutes)" \
  cmake --build --preset release --parallel "$(getconf _NPROCESSORS_ONLN)" --target perpro perpro-tenant

program=build/release/bin/perpro
[[ -d $program.app ]] && program=$program.app/Contents/MacOS/perpro

if [[ $(uname -s) == Linux && -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
  echo "No display here: the tour plays the main job off screen, its pictures go to $PWD/build/tour"
  export QT_QPA_PLATFORM=offscreen
  exec "$program" --tour build/tour
fi
echo "Opening the window on the demo tenant: invented people, nothing leaves this machine."
exec "$program" --demo
