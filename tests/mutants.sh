#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# mutants.sh: breaks the outbox's pure rules (transitions, retry, look-up, uploads) in one place after the other and runs
# their tests against each: a rule that can be broken without a red test is not tested. Its last line is
# `mutants caught K of K`; it ends with 0 only if all were caught. It works on copies in the build folder of preset dev.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=build/dev
[[ -e $build/build.ninja ]] || cmake --preset dev >/dev/null
copies=$build/tests/app/outbox/rules
program=$build/bin/outbox_rules

# Lines where the other way is no other rule: "FILE:TEXT", each with its reason.
same=()

restore() { for each in "$copies"/*.cpp; do cp -p "app/outbox/${each##*/}" "$each"; done; }
made() { cmake --build "$build" --target outbox_rules -- --quiet >"$build/mutants.log" 2>&1; }

cmake "$build" >/dev/null
restore
made || { cat "$build/mutants.log"; echo "the rules do not build" >&2; exit 1; }
"$program" --gtest_brief=1 >/dev/null || { echo "the tests are red before anything was broken" >&2; exit 1; }
trap restore EXIT

all=0 caught=0 skipped=0
# try FILE LINE SED: breaks one line.
try() {
  local file=$1 line=$2 change=$3 text
  text=$(sed -n "${line}p" "app/outbox/$file")
  for each in ${same[@]+"${same[@]}"}; do
    [[ "$file:$text" != *"${each#*:}"* || $file != "${each%%:*}" ]] || return 0
  done
  sed -E "${line}${change}" "app/outbox/$file" >"$copies/$file"
  cmp -s "app/outbox/$file" "$copies/$file" && return 0
  if ! made; then
    skipped=$((skipped + 1)) # no program: the compiler caught it
  else
    all=$((all + 1))
    if timeout 60 "$program" --gtest_brief=1 >/dev/null 2>&1; then
      echo "not caught: $file:$line $change   ${text#"${text%%[![:space:]]*}"}"
    else
      caught=$((caught + 1))
    fi
  fi
  cp "app/outbox/$file" "$copies/$file"
}
# everywhere FILE PATTERN REPLACEMENT: breaks each line of code that has the pattern.
everywhere() {
  local file=$1 pattern=$2 replacement=$3 line
  while read -r line; do
    try "$file" "$line" "s/$pattern/$replacement/"
  done < <(grep -nE -- "$pattern" "app/outbox/$file" | grep -vE '^[0-9]+: *(//|#include|using|namespace)' | cut -d: -f1)
}

everywhere transitions.cpp 'return StepState::[a-z][A-Za-z]*;' 'return std::nullopt;'
everywhere transitions.cpp 'return StepState::(planned|accepted|sending);' 'return StepState::verified;'
everywhere transitions.cpp 'return StepState::(unclear|rejected|cancelled|discarded|verified|notAttributed|authorUnreadable);' 'return StepState::planned;'
everywhere transitions.cpp 'return std::nullopt;' 'return StepState::planned;'
everywhere transitions.cpp 'case Outcome::[a-zA-Z]*:' ''
for file in retry.cpp look_up.cpp uploads.cpp; do
  everywhere "$file" ' == ' ' != '
  everywhere "$file" ' != ' ' == '
  everywhere "$file" ' && ' ' || '
  everywhere "$file" ' \|\| ' ' \&\& '
  everywhere "$file" ' < ' ' >= '
  everywhere "$file" ' >= ' ' < '
  everywhere "$file" ' <= ' ' < '
  everywhere "$file" ' > ' ' <= '
  everywhere "$file" 'return true;' 'return false;'
  everywhere "$file" 'return false;' 'return true;'
  everywhere "$file" ' \+= ' ' -= '
  everywhere "$file" ' \*= 2' ' *= 3'
done
everywhere retry.cpp 'Kind::(at|blockQueue|lookUp)' 'Kind::stop'
everywhere retry.cpp 'Kind::(stop|lookUp|blockQueue)' 'Kind::at'
everywhere retry.cpp 'Delivery::refused' 'Delivery::unknown'
everywhere retry.cpp 'case ProblemKind::[a-zA-Z]*:' ''
everywhere look_up.cpp 'Verdict::(arrived|several|none)' 'Verdict::notYet'
everywhere look_up.cpp 'Verdict::notYet' 'Verdict::none'
everywhere look_up.cpp '-times.clockSlack' 'times.clockSlack'

echo "$skipped did not compile"
echo "mutants caught $caught of $all"
[[ $caught -eq $all && $all -gt 0 ]]
