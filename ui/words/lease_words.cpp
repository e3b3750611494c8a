// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lease_words.h"

#include "ui/words/translate.h"

namespace ui::words {

QString sendsElsewhere()
{
    return Words::tr(
        "This profile is open in another PerPro window, which sends. What you submit here is sent "
        "by it.");
}

QString onlyTheSender()
{
    return Words::tr("Nothing was done: only the PerPro window that sends can do this. Do it there, or close "
                     "that window; this one takes over then.");
}

} // namespace ui::words
