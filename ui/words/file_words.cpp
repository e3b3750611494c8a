// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/file_endings.h"
#include "ui/words/translate.h"

namespace ui::words {

QString refusedEndingSentence(const QString &fileName)
{
    return Words::tr("“%1” cannot be attached: Autotask refuses programs and scripts (.%2). Pack it into an "
                     "archive.",
        "a file; its ending")
        .arg(fileName, app::domain::endingOf(fileName).toLower());
}

} // namespace ui::words
