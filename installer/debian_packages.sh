#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: debian_packages.sh GROUP...   (run, build, test, lint)
# Installs what is missing of the groups' packages; does nothing where nothing is missing. Where there is no apt-get it
# says what other systems call them and succeeds: the configuring that follows finds out what is really missing.
set -euo pipefail

packagesOf() {
  case $1 in
    # Keychain and TLS libraries are opened at run time, fonts and Qt's own sentences are data: no linker asks for them.
    run) echo ca-certificates fonts-noto-cjk fonts-noto-core libqt6sql6-sqlite libsecret-1-0 qt6-translations-l10n ;;
    build) echo ccache cmake g++ librsvg2-bin ninja-build qt6-base-dev qt6-l10n-tools qt6-tools-dev qtkeychain-qt6-dev ;;
    test) echo dbus faketime gnome-keyring libgmock-dev libgtest-dev mold openssl ;;
    lint) echo clang-format-14 clang-tidy-14 git shellcheck ;;
    *)
      echo "debian_packages.sh: no such group: $1" >&2
      return 2
      ;;
  esac
}

sayForOtherSystems() {
  case $(uname -s) in
    Darwin) echo "brew install cmake ninja ccache qt qtkeychain librsvg googletest openssl shellcheck" ;;
    MINGW* | MSYS*)
      echo "pacman -S --needed git and, each after mingw-w64-ucrt-x86_64-:" \
        "gcc cmake ninja ccache qt6-base qt6-tools qt6-translations qtkeychain-qt6 librsvg gtest openssl shellcheck"
      ;;
    *)
      echo "dnf install gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qttools-devel qt6-qttranslations" \
        "qtkeychain-qt6-devel librsvg2-tools libsecret google-noto-sans-fonts google-noto-sans-cjk-fonts" \
        "gtest-devel gmock-devel openssl dbus-daemon gnome-keyring git ShellCheck (or what your system calls them)"
      ;;
  esac
}

wanted=()
for group in "$@"; do
  names=$(packagesOf "$group")
  read -ra names <<<"$names"
  wanted+=("${names[@]}")
done

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  echo "No apt-get here. Needed, if it is not there yet: $(sayForOtherSystems)"
  exit 0
fi

# dpkg-query fails for packages that it has never heard of; what counts is the list of the installed ones.
installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for name in "${wanted[@]}"; do
  grep -qxF "installed $name" <<<"$installed" || missing+=("$name")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

echo "Installing: ${missing[*]}"
asRoot=(env DEBIAN_FRONTEND=noninteractive)
if [[ $(id -u) -ne 0 ]]; then
  if ! command -v sudo >/dev/null; then
    echo "This needs root and there is no sudo. As root: apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
  fi
  asRoot=(sudo "${asRoot[@]}")
fi
"${asRoot[@]}" apt-get -qq update || echo "The package lists could not be refreshed; going on with the old ones." >&2
"${asRoot[@]}" apt-get -qq install -y --no-install-recommends "${missing[@]}"
