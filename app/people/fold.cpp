// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/fold.h"

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

} // namespace

QString fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    // Taken apart first: the Turkish capital I with a dot has no simple lower case of its own.
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar each : apart) {
        const QStringView replacement = unmarked(each);
        if (!replacement.isEmpty())
            folded += replacement;
        else if (each.isMark() || each == u'\'' || each == u'\u2019')
            continue; // O'Brien is found as "obrien"
        else if (each.isLetterOrNumber() || each.isSurrogate())
            folded += each;
        else
            folded += u' ';
    }
    return folded.simplified();
}

QStringList foldedWords(const QString &text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace app::people
