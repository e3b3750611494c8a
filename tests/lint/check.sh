#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh NAME: one reading check over the files that git knows or would take. Says every fault; fails if there is one.
#   format   clang-format 14 would change no .h and no .cpp
#   shell    shellcheck has nothing to say about the scripts
#   size     no file over 500 kB
#   secrets  no private key, nothing that looks like a password or a token
#   licence  every source file names its licence in its first line (scripts: in the second, after #!)
#   paths    no path of somebody's machine
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# list [PATTERN...]: fills `files`. No file at all means that something is wrong with the list, not that all is well; a
# file that was deleted but not yet taken out of git is none.
list() {
  local known file
  known=$(git -c core.quotePath=off ls-files --cached --others --exclude-standard -- "$@")
  files=()
  while IFS= read -r file; do
    [[ ! -f $file ]] || files+=("$file")
  done <<<"$known"
  [[ ${#files[@]} -gt 0 ]] || { echo "no file to check" >&2 && return 1; }
}

# Every line that comes in is a fault.
refuseLines() {
  local faults
  faults=$(cat)
  [[ -z $faults ]] || {
    printf '%s\n' "$faults" | cut -c 1-200
    return 1
  }
}

# grep's 1 means that nothing was found; anything above is a fault of the check itself.
search() { grep "$@" || [[ $? -eq 1 ]]; }

checkFormat() {
  list '*.h' '*.cpp'
  clang-format-14 --dry-run --Werror "${files[@]}"
}

checkShell() {
  list '*.sh' .ci/run
  shellcheck "${files[@]}"
}

checkSize() {
  list
  stat --format '%s %n' "${files[@]}" | awk '$1 > 500000 { print $0 " bytes is over 500 kB" }' | refuseLines
}

checkSecrets() {
  local known='BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{20}'
  known+='|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[0-9A-Za-z-]{10}|eyJ[A-Za-z0-9_-]{10,}\.eyJ'
  # A value of small, capital letters and digits beside a word for a secret. The tests' own are readable words.
  local named='(?i:secret|passw|token|api_?key|integrationcode).{0,30}["'\''](?=[^"'\'' ]*[a-z])'
  named+='(?=[^"'\'' ]*[A-Z])(?=[^"'\'' ]*[0-9])[A-Za-z0-9+/=_!#$%&*~^@-]{12,}["'\'']'
  list
  {
    search -InE "$known" "${files[@]}"
    search -InP "$named" "${files[@]}"
    printf '%s\n' "${files[@]}" | search -E '\.(pem|key|p12|pfx|jks|kdbx)$'
  } | refuseLines
}

checkLicence() {
  list '*.h' '*.cpp' '*.sql' '*.sh' '*.cmake' '*CMakeLists.txt' '*.py' '*.yml' .ci/run
  local file
  for file in "${files[@]}"; do
    awk '
      NR == 1 && /^#!/ { next }
      { exit !/^(\/\/|#|--) SPDX-License-Identifier: GPL-3\.0-or-later$/ }' "$file" || echo "$file: no licence line"
  done | refuseLines
}

checkPaths() {
  list
  # "someone" is the tests' invented person.
  search -InE '(^|[^A-Za-z0-9._~:/-])/(home|root|work|Users)/' "${files[@]}" \
    | search -vE '/(home|Users)/someone/' | refuseLines
}

case ${1:-} in
  format) checkFormat ;;
  shell) checkShell ;;
  size) checkSize ;;
  secrets) checkSecrets ;;
  licence) checkLicence ;;
  paths) checkPaths ;;
  *)
    echo "check.sh: no such check: ${1:-}" >&2
    exit 2
    ;;
esac
