// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every test leaves the application without a catalogue, as it found it.
class Install : public testing::Test
{
protected:
    void TearDown() override
    {
        const auto all = QCoreApplication::instance()->findChildren<QTranslator *>();
        for (QTranslator *each : all)
            delete each;
    }
};

QString people(int count)
{
    return QCoreApplication::translate("ui::people::PersonPicker", "%n person(s)", nullptr, count);
}

TEST_F(Install, speaksGermanToGermans)
{
    translations::install(*QCoreApplication::instance(), QLocale(QLocale::German, QLocale::Austria));

    EXPECT_EQ(QCoreApplication::translate("ui::compose::ComposePage", "Submit"), u"Absenden"_s);
    EXPECT_EQ(QCoreApplication::translate("Words", "Verified", "state of a submission"), u"Verifiziert"_s);
    EXPECT_EQ(QCoreApplication::translate("ui::shell::ActorBanner", "Nobody chosen yet"),
        u"Noch niemand gewählt"_s);
}

TEST_F(Install, speaksGermanAlsoInWhatIsQtsOwn)
{
    translations::install(*QCoreApplication::instance(), QLocale(QLocale::German));

    EXPECT_EQ(QCoreApplication::translate("QWidgetTextControl", "&Undo"), u"&Rückgängig"_s);
    EXPECT_EQ(QCoreApplication::translate("QWidgetTextControl", "&Copy"), u"&Kopieren"_s);
}

TEST_F(Install, carriesQtsOwnGermanForSystemsThatHaveNone)
{
    translations::install(*QCoreApplication::instance(), QLocale(QLocale::German));

    QTranslator carried;
    EXPECT_TRUE(carried.load(u":/i18n/qtbase_de.qm"_s));
    EXPECT_EQ(carried.translate("QWidgetTextControl", "&Undo"), u"&Rückgängig"_s);
}

TEST_F(Install, countsInGerman)
{
    translations::install(*QCoreApplication::instance(), QLocale(QLocale::German));

    EXPECT_EQ(people(1), u"1 Person"_s);
    EXPECT_EQ(people(2), u"2 Personen"_s);
    EXPECT_EQ(people(0), u"0 Personen"_s);
}

TEST_F(Install, countsInEnglishWhereThereIsNoCatalogueOfTheLanguage)
{
    translations::install(*QCoreApplication::instance(), QLocale(QLocale::Finnish));

    EXPECT_EQ(people(1), u"1 person"_s);
    EXPECT_EQ(people(2), u"2 people"_s);
    EXPECT_EQ(QCoreApplication::translate("ui::compose::ComposePage", "Submit"), u"Submit"_s);
}

} // namespace
