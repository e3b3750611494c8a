// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/highlight.h"

#include "app/people/fold.h"

#include <algorithm>

namespace app::people {

namespace {

/// A folded text of which every letter knows where it came from.
struct Traced
{
    QString letters;
    std::vector<int> origins; ///< for each of letters, where its source begins
    std::vector<bool> beginsWord; ///< for each of letters
};

using Folding = QString (*)(const QString &);

/// Letter by letter, each with its marks: folding looks at nothing else.
Traced trace(const QString &text, Folding folding)
{
    Traced traced;
    bool isAtWordStart = true;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        qsizetype size = isPair ? 2 : 1;
        while (at + size < text.size() && text.at(at + size).isMark())
            ++size;
        const QString source = text.mid(at, size);
        const QString folded = folding(source);
        const bool isApostrophe = source == u'\'' || source == u'\u2019';
        if (folded.isEmpty()) {
            // A mark belongs to its letter; "O'Brien" is found as "obrien" and as "brien".
            if (isApostrophe || !source.at(0).isMark())
                isAtWordStart = true;
            if (!isApostrophe && !source.at(0).isMark()) {
                traced.letters += u' ';
                traced.origins.push_back(static_cast<int>(at));
                traced.beginsWord.push_back(false);
            }
        }
        for (const QChar letter : folded) {
            traced.letters += letter;
            traced.origins.push_back(static_cast<int>(at));
            traced.beginsWord.push_back(isAtWordStart && letter != u' ');
            isAtWordStart = letter == u' ';
        }
        at += size;
    }
    return traced;
}

/// Where the letter that begins at `origin` ends, its marks included.
int endOfLetter(const QString &text, int origin)
{
    const auto size = static_cast<int>(text.size());
    int end = origin + (text.at(origin).isHighSurrogate() && origin + 1 < size ? 2 : 1);
    while (end < size && text.at(end).isMark())
        ++end;
    return end;
}

/// Marks the letters of each word that begins so.
void mark(const QString &text, const Traced &traced, const QString &word, std::vector<bool> &isMatched)
{
    for (qsizetype at = traced.letters.indexOf(word); at >= 0; at = traced.letters.indexOf(word, at + 1)) {
        if (!traced.beginsWord[static_cast<size_t>(at)])
            continue;
        const int last = traced.origins[static_cast<size_t>(at + word.size() - 1)];
        std::fill(isMatched.begin() + traced.origins[static_cast<size_t>(at)],
            isMatched.begin() + endOfLetter(text, last), true);
    }
}

} // namespace

std::vector<TextRange> matchedRanges(const QString &text, const QString &query)
{
    const std::vector<QueryWord> words = queryWords(query);
    if (words.empty() || text.isEmpty())
        return {};
    std::vector<bool> isMatched(static_cast<size_t>(text.size()), false);
    for (const Folding folding : {Folding(fold), Folding(foldSpelled)}) {
        const Traced traced = trace(text, folding);
        for (const QueryWord &word : words) {
            mark(text, traced, word.plain, isMatched);
            if (word.spelled != word.plain)
                mark(text, traced, word.spelled, isMatched);
        }
    }
    std::vector<TextRange> ranges;
    for (int at = 0; at < static_cast<int>(isMatched.size()); ++at) {
        if (!isMatched[static_cast<size_t>(at)])
            continue;
        if (!ranges.empty() && ranges.back().start + ranges.back().length == at)
            ++ranges.back().length;
        else
            ranges.push_back({at, 1});
    }
    return ranges;
}

} // namespace app::people
