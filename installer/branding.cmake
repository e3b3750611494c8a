# SPDX-License-Identifier: GPL-3.0-or-later
# What the program is called and says of itself, once; the installers' files are filled in from here. The desktop file
# is named after the program, since that is the name ui/main.cpp gives to the desktop.
set(PERPRO_NAME "PerPro")
set(PERPRO_PROGRAM "perpro")
set(PERPRO_ID "io.github.perpro.PerPro")
set(PERPRO_SUMMARY "Write in Autotask PSA on somebody's behalf, and prove it")
set(PERPRO_SUMMARY_DE "In Autotask PSA für jemanden schreiben und es belegen")
set(PERPRO_LICENCE "GPL-3.0-or-later")
