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

# attribute NAME FILE: a number of the test suite in a file that CTest wrote.
attribute() { sed -n "s/^[[:space:]]*$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1; }

count() {
  local result=$1 all bad aside
  [[ -s $result ]] || return 0
  all=$(attribute tests "$result")
  bad=$(attribute failures "$result")
  aside=$(($(attribute skipped "$result") + $(attribute disabled "$result")))
  passed=$((passed + all - bad - aside))
  failed=$((failed + bad))
  skipped=$((skipped + aside))
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
if part "configuring" cmake --preset dev && part "building" cmake --build --preset dev -- --quiet; then
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
