#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with the sanitizers on and runs every test; where CI is set also the analysers (label lint), and
# warnings are errors. The last line counts what CTest reported; a build that fails counts as one failure. Fails if
# anything failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

times=()
failures=()
passed=0 failed=0 skipped=0

# part NAME COMMAND...: runs it and remembers its time, and its name if it failed.
part() {
  local name=$1 start=$SECONDS code=0
  shift
  echo "== $name"
  "$@" || code=$?
  times+=("$name: $((SECONDS - start)) s")
  [[ $code -eq 0 ]] || failures+=("$name")
  return "$code"
}

# linesOf PATTERN FILE: how many lines; none is an answer too.
linesOf() { grep -cE "$1" "$2" || true; }

# count FILE: what CTest wrote of its tests. It calls a test whose program is missing skipped as well; here only those
# are skipped that said so themselves or are disabled.
count() {
  local result=$1 notRun aside
  [[ -s $result ]] || return 0
  notRun=$(linesOf '<testcase .* status="notrun"' "$result")
  aside=$(linesOf '<skipped message="SKIP_' "$result")
  passed=$((passed + $(linesOf '<testcase .* status="run"' "$result")))
  failed=$((failed + $(linesOf '<testcase .* status="fail"' "$result") + notRun - aside))
  skipped=$((skipped + aside + $(linesOf '<testcase .* status="disabled"' "$result")))
}

# tests PRESET: counts what CTest says; a run that failed without naming a failed test counts as one.
tests() {
  local result=$PWD/build/$1/tests.xml before=$failed code=0
  rm -f "$result"
  part "tests of preset $1" ctest --preset "$1" --output-junit "$result" || code=$?
  count "$result"
  [[ $code -eq 0 || $failed -gt $before ]] || failed=$((failed + 1))
}

part "packages" bash installer/debian_packages.sh run build test ${CI:+lint} || failed=$((failed + 1))
build=(cmake --build --preset dev --parallel "$(getconf _NPROCESSORS_ONLN)" -- --quiet)
if part "configuring" cmake --preset dev && part "building" "${build[@]}"; then
  tests dev
else
  failed=$((failed + 1))
fi
if [[ -n ${CI:-} ]]; then
  if part "configuring for the analysers" cmake --preset lint; then
    tests lint
  else
    failed=$((failed + 1))
  fi
fi

echo "== times"
printf '%s\n' "${times[@]}"
for name in ${failures[@]+"${failures[@]}"}; do
  echo "FAILED: $name"
done
[[ $skipped -eq 0 ]] || echo "$skipped skipped"
echo "$passed passed, $failed failed"
[[ $failed -eq 0 && ${#failures[@]} -eq 0 ]]
