// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/line_ends.h"

namespace app::domain {

using namespace Qt::Literals::StringLiterals;

QString withPlainEnds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').trimmed();
}

} // namespace app::domain
