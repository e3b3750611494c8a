// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/lease_words.h"

#include "ui/words/translate.h"

namespace ui::words {

QString sendsElsewhere()
{
    return Words::tr(
        "This profile is open in another PerPro window, which sends, or one was ended a moment ago. What you "
        "submit here is sent all the same: by that window, or by this one.");
}

QString onlyTheSender()
{
    return Words::tr("Nothing was done: only the PerPro window that sends can do this. Do it there, or close "
                     "that window; this one takes over then.");
}

} // namespace ui::words
