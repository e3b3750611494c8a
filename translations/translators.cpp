// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Outside every namespace, as Qt asks: a static library's resources are not registered by themselves.
static void registerResources()
{
    Q_INIT_RESOURCE(translations_translations);
#ifdef PERPRO_HAS_QT_CATALOGUES
    Q_INIT_RESOURCE(qt_catalogues);
#endif
}

namespace translations {

using namespace Qt::Literals::StringLiterals;

namespace {

bool installOne(
    QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

void install(QCoreApplication &application, const QLocale &locale)
{
    registerResources();
    // What is installed fits the Qt that runs; ours is for systems that have none.
    if (!installOne(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        installOne(application, locale, u"qtbase"_s, u":/i18n"_s);
    if (!installOne(application, locale, u"perpro"_s, u":/i18n"_s))
        installOne(application, QLocale(QLocale::English), u"perpro"_s, u":/i18n"_s);
}

} // namespace translations
