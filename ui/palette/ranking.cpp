// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/ranking.h"

#include <QStringList>
#include <algorithm>

namespace ui::palette {

namespace {

constexpr int fitOfAll = 1; ///< nothing typed: everything fits alike
constexpr int fitInside = 2;
constexpr int fitOfWord = 3;
constexpr int fitOfBeginning = 4;

QString folded(const QString &text)
{
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD)) {
        if (!each.isMark())
            plain += each.toCaseFolded();
    }
    return plain;
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

int fit(const Entry &entry, const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return fitOfAll;
    if (entry.isFound)
        return fitOfWord;
    const QString title = folded(entry.title);
    const QString detail = folded(entry.detail);
    int worst = fitOfBeginning;
    for (const QString &word : words) {
        int best = 0;
        if (title.startsWith(word))
            best = fitOfBeginning;
        else if (beginsAWord(title, word))
            best = fitOfWord;
        else if (title.contains(word) || beginsAWord(detail, word))
            best = fitInside;
        worst = qMin(worst, best);
    }
    // "new ti" begins "New ticket", though "ti" alone does not.
    if (worst > 0 && title.startsWith(words.join(u' ')))
        return fitOfBeginning;
    return worst;
}

std::vector<Entry> ranked(std::vector<Entry> entries, const QString &typed, size_t limit)
{
    std::vector<std::pair<int, Entry>> fitting;
    for (Entry &each : entries) {
        if (const int found = fit(each, typed); found > 0)
            fitting.emplace_back(found, std::move(each));
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &one, const auto &other) {
        if (one.first != other.first)
            return one.first > other.first;
        return one.second.kind < other.second.kind;
    });
    if (fitting.size() > limit)
        fitting.resize(limit);
    std::vector<Entry> best;
    best.reserve(fitting.size());
    for (auto &each : fitting)
        best.push_back(std::move(each.second));
    return best;
}

} // namespace ui::palette
