#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the contract tests of app/secrets against a real secret service on this (private) session bus.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run
mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME"
printf 'test\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
PERPRO_TEST_REAL_KEYCHAIN=1 "$1" --gtest_filter='*Contract*'
