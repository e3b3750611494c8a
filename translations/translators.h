// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace translations {

/// Installs our catalogue and Qt's own for that language; English, with its plural forms, where there is
/// none. The catalogues are owned by the application.
void install(QCoreApplication &application, const QLocale &locale);

} // namespace translations
