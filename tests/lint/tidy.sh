#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh BUILD_FOLDER: clang-tidy over the product's sources with the commands of a configured build folder. A file
# found clean is remembered by everything that could change the answer, so that only what changed is read again.
set -euo pipefail
build=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
commands=$build/compile_commands.json

# Where a source includes its own moc output, moc has to have run; nothing else is built.
files=$(sed -nE "s#^ *\"file\": \"$PWD/((app|ui|translations)/[^\"]*)\",?\$#\1#p" "$commands" | sort -u)
[[ -n $files ]] || { echo "no product source in $commands" >&2 && exit 1; }
mapfile -t withMoc < <(xargs -d '\n' grep -lE '^#include "[a-z_]+\.moc"' <<<"$files")
for file in ${withMoc[@]+"${withMoc[@]}"}; do
  target=$(grep -F -- "-c $PWD/$file" "$commands" | grep -oE '[a-z_-]+_autogen' | head -n 1)
  cmake --build "$build" --target "$target" >/dev/null
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
  local file=$1 mark said
  mark=$known/$({
    echo "$rest $file"
    cat "$(dirname "$file")/CMakeLists.txt" "$file"
  } | sha256sum | cut -d ' ' -f 1)
  [[ ! -e $mark ]] || return 0
  if said=$(clang-tidy-14 -p "$build" --quiet "$file" 2>&1); then
    : >"$mark"
  else
    printf '%s\n' "$said" | grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? generated|^Suppressed |^Use -' || true
    return 1
  fi
}
export -f readOne
export build known rest

# shellcheck disable=SC2016 # the inner shell expands it
xargs -d '\n' -P "${PERPRO_JOBS:-2}" -I '{}' bash -c 'readOne "$1"' _ '{}' <<<"$files"
