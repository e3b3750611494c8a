// SPDX-License-Identifier: GPL-3.0-or-later
// The ts files themselves, as translators leave them: nothing half done, nothing that would show a hole or a
// wrong key on the screen.
#include "tests/support/printers.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <gmock/gmock.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList texts; ///< one, or one for every plural form
    bool isPlural = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural) {
                message.texts << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.texts << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readCatalogue(const QString &name)
{
    std::vector<Message> messages;
    QFile file(QStringLiteral(TESTS_DIR "/../translations/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "not readable: " << file.fileName().toStdString();
        return messages;
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|n)"_s);
    QSet<QString> found;
    for (auto each = pattern.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    return found;
}

/// The letters behind a `&`; in a click path ("Settings & Users") a space stands behind it.
QStringList accelerators(const QString &text)
{
    static const QRegularExpression pattern(u"&([^ &])"_s);
    QStringList found;
    for (auto each = pattern.globalMatch(text); each.hasNext();)
        found << each.next().captured(1).toLower();
    return found;
}

std::string name(const Message &message)
{
    return (message.context + u": "_s + message.source).toStdString();
}

TEST(GermanCatalogue, isFinished)
{
    const std::vector<Message> messages = readCatalogue(u"perpro_de.ts"_s);

    EXPECT_FALSE(messages.empty());
    for (const Message &message : messages)
        EXPECT_TRUE(message.isFinished) << name(message);
}

TEST(GermanCatalogue, hasATextForEveryMessageAndTwoForEveryPlural)
{
    for (const Message &message : readCatalogue(u"perpro_de.ts"_s)) {
        EXPECT_EQ(message.texts.size(), message.isPlural ? 2 : 1) << name(message);
        EXPECT_FALSE(message.texts.contains(QString())) << name(message);
    }
}

TEST(GermanCatalogue, fillsTheSamePlaceholdersAsTheSource)
{
    for (const Message &message : readCatalogue(u"perpro_de.ts"_s)) {
        for (const QString &text : message.texts)
            EXPECT_EQ(placeholders(text), placeholders(message.source)) << name(message);
    }
}

TEST(GermanCatalogue, hasAKeyWhereTheSourceHasOneAndNoKeyTwiceOnAPage)
{
    QMap<QString, QStringList> ofPage;

    for (const Message &message : readCatalogue(u"perpro_de.ts"_s)) {
        const QStringList keys = accelerators(message.texts.value(0));
        EXPECT_EQ(keys.size(), accelerators(message.source).size()) << name(message);
        ofPage[message.context] << keys;
    }

    EXPECT_FALSE(ofPage.isEmpty());
    for (auto page = ofPage.cbegin(); page != ofPage.cend(); ++page) {
        EXPECT_EQ(QSet<QString>(page->cbegin(), page->cend()).size(), page->size())
            << page.key().toStdString() << ": " << page->join(u' ').toStdString();
    }
}

TEST(EnglishCatalogue, hasEveryPluralWithItsPlaceholders)
{
    int plurals = 0;

    for (const Message &message : readCatalogue(u"perpro_en.ts"_s)) {
        if (!message.isPlural)
            continue;
        ++plurals;
        EXPECT_TRUE(message.isFinished) << name(message);
        EXPECT_EQ(message.texts.size(), 2) << name(message);
        for (const QString &text : message.texts) {
            EXPECT_EQ(placeholders(text), placeholders(message.source)) << name(message);
            EXPECT_FALSE(text.contains(u"(s)"_s)) << name(message);
        }
    }

    EXPECT_GT(plurals, 0);
}

} // namespace
