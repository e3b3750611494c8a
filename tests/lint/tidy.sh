#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh BUILD_FOLDER: clang-tidy over the product's sources with the commands of a configured build folder. They are
# read room by room, as the unity sources that the preset makes: Qt's headers are walked once for all of them. A room
# found clean is remembered by everything that could change the answer, so that only what changed is read again.
set -euo pipefail
build=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
commands=$build/compile_commands.json

# sourcesOf UNIT: the product's sources that a unity source puts together.
sourcesOf() { sed -nE "s#^\#include \"$PWD/((app|ui|translations)/[^\"]*)\"\$#\1#p" "$1"; }

mapfile -t units < <(sed -nE 's#^ *"file": "(.*/Unity/unity_[^"]*)",?$#\1#p' "$commands" | sort -u | while read -r unit; do
  [[ -z $(sourcesOf "$unit") ]] || echo "$unit"
done)
inUnits=$(for unit in ${units[@]+"${units[@]}"}; do sourcesOf "$unit"; done | sort)
all=$(find app ui translations -name '*.cpp' | sort)
[[ $inUnits == "$all" ]] || {
  echo "not the sources that are there:" >&2
  diff <(echo "$inUnits") <(echo "$all") >&2 || true
  exit 1
}

# Where a source includes its own moc output, moc has to have run; nothing else is built.
for unit in "${units[@]}"; do
  if sourcesOf "$unit" | xargs -d '\n' grep -qE '^#include "[a-z_]+\.moc"'; then
    target=${unit%.dir/Unity/*}
    cmake --build "$build" --target "${target##*/}_autogen" >/dev/null
  fi
done

known=$build/tidy
mkdir -p "$known"
rest=$({
  clang-tidy-14 --version
  grep -E '^(Qt6_DIR|CMAKE_CXX_FLAGS[A-Z_]*|PERPRO_SANITIZE):' "$build/CMakeCache.txt"
  stat --format '%n %s %Y' /usr/include/*/qt6/QtCore/qtcoreversion.h 2>/dev/null || true
  cat .clang-tidy CMakeLists.txt
  find app ui translations -name '*.h' -print0 | sort -z | xargs -0 cat
} | sha256sum)

readOne() {
  local unit=$1 mark said
  mark=$known/$({
    echo "$rest $unit"
    sourcesOf "$unit" | while read -r file; do
      cat "$(dirname "$file")/CMakeLists.txt" "$file"
    done
  } | sha256sum | cut -d ' ' -f 1)
  [[ ! -e $mark ]] || return 0
  if said=$(clang-tidy-14 -p "$build" --quiet "$unit" 2>&1); then
    : >"$mark"
  else
    printf '%s\n' "$said" | grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? generated|^Suppressed |^Use -' || true
    return 1
  fi
}
export -f readOne sourcesOf
export build known rest

# shellcheck disable=SC2016 # the inner shell expands it
printf '%s\n' "${units[@]}" | xargs -d '\n' -P "${PERPRO_JOBS:-2}" -I '{}' bash -c 'readOne "$1"' _ '{}'
