// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/fold.h"

#include <algorithm>

namespace app::people {

namespace {

/// Letters that Unicode does not take apart into a base letter and a mark.
QStringView unmarked(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u"l";
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ß':
        return u"ss";
    default:
        return {};
    }
}

enum class Umlauts : quint8 { stripped, spelled };

/// Whether the letter at that place is a, o or u under two dots, or an o with a stroke.
bool isUmlaut(const QString &apart, qsizetype at)
{
    if (apart.at(at) == u'ø')
        return true;
    const bool isVowel = apart.at(at) == u'a' || apart.at(at) == u'o' || apart.at(at) == u'u';
    return isVowel && at + 1 < apart.size() && apart.at(at + 1) == u'\u0308';
}

QString folded(const QString &text, Umlauts umlauts)
{
    QString folded;
    folded.reserve(text.size());
    // Taken apart first: the Turkish capital I with a dot has no simple lower case of its own.
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (qsizetype at = 0; at < apart.size(); ++at) {
        const QChar each = apart.at(at);
        const QStringView replacement = unmarked(each);
        if (!replacement.isEmpty())
            folded += replacement;
        else if (each.isMark() || each == u'\'' || each == u'\u2019')
            continue; // O'Brien is found as "obrien"
        else if (each.isLetterOrNumber() || each.isSurrogate())
            folded += each;
        else
            folded += u' ';
        if (umlauts == Umlauts::spelled && isUmlaut(apart, at))
            folded += u'e';
    }
    return folded.simplified();
}

} // namespace

QString fold(const QString &text)
{
    return folded(text, Umlauts::stripped);
}

QString foldSpelled(const QString &text)
{
    return folded(text, Umlauts::spelled);
}

QString foldReadings(const QString &text)
{
    QString plain = fold(text);
    // Most names are plain letters alone; there may be tens of thousands.
    constexpr char16_t lastAscii = 0x7f;
    if (std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() <= lastAscii; }))
        return plain;
    const QString spelled = foldSpelled(text);
    return plain == spelled ? plain : plain + u' ' + spelled;
}

QStringList foldedWords(const QString &text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

std::vector<QueryWord> queryWords(const QString &query)
{
    const QStringList plain = foldedWords(query);
    const QStringList spelled = foldSpelled(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<QueryWord> words;
    for (qsizetype at = 0; at < plain.size(); ++at)
        words.push_back({plain.at(at), spelled.value(at, plain.at(at))});
    return words;
}

} // namespace app::people
