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

# numberIn FILE NAME: a number that GoogleTest wrote of all its tests together; 0 where it wrote none.
numberIn() {
  local line
  line=$(sed -nE "s/^<testsuites .*\b$2=\"([0-9]+)\".*/\1/p" "$1")
  echo "${line:-0}"
}

# count FOLDER: what CTest wrote of its tests in FOLDER/tests.xml. One that is a run of GoogleTest counts as many as that
# counted; if it failed without one of them failing (it died, or leaked), that is one more. CTest calls a test whose
# program is missing skipped as well; here only those are skipped that said so themselves or are disabled.
count() {
  local line name status own failures aside
  [[ -s $1/tests.xml ]] || return 0
  while read -r line; do
    name=$(sed -E 's/.* name="([^"]*)".*/\1/' <<<"$line")
    status=$(sed -E 's/.* status="([^"]*)".*/\1/' <<<"$line")
    own=$1/results/$name.xml
    failures=0
    if [[ -s $own ]]; then
      failures=$(numberIn "$own" failures)
      aside=$(($(grep -c '<testcase .* result="skipped"' "$own" || true) + $(numberIn "$own" disabled)))
      passed=$((passed + $(numberIn "$own" tests) - failures - aside))
      failed=$((failed + failures)) skipped=$((skipped + aside))
    elif [[ $status == run ]]; then
      passed=$((passed + 1))
    fi
    case $status in
      run) ;;
      disabled) skipped=$((skipped + 1)) ;;
      notrun) if [[ $line == *'"SKIP_'* ]]; then skipped=$((skipped + 1)); else failed=$((failed + 1)); fi ;;
      *) [[ $failures -gt 0 ]] || failed=$((failed + 1)) ;;
    esac
  done < <(sed -E ':a;N;$!ba;s/\n[[:space:]]*<skipped/ <skipped/g' "$1/tests.xml" | grep '<testcase ')
}

# tests PRESET: counts what CTest says; a run that failed without naming a failed test counts as one.
tests() {
  local folder=$PWD/build/$1 before=$failed code=0
  rm -rf "$folder/tests.xml" "$folder/results"
  part "tests of preset $1" ctest --preset "$1" --output-junit "$folder/tests.xml" || code=$?
  count "$folder"
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
