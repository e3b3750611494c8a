// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/fold.h"
#include "app/people/matcher.h"

#include <algorithm>
#include <tuple>

namespace app::people {

namespace {

/// What is compared for one person; words begin after a blank, so that a prefix is found by " word".
struct Folded
{
    QString name;
    QString rest;
    bool isActive = true;
};

bool hasWord(const QString &haystack, const QString &blankAndPrefix)
{
    return haystack.contains(blankAndPrefix);
}

/// A name in both readings: "O'Brien" is found as "obrien" and as "brien".
QString foldedName(const QString &name)
{
    QString apart = name;
    apart.replace(u'\'', u' ').replace(u'\u2019', u' ');
    return apart == name ? fold(name) : fold(name) + u' ' + fold(apart);
}

class PlainMatcher final : public Matcher
{
public:
    explicit PlainMatcher(const std::vector<Person> &persons)
    {
        m_folded.reserve(persons.size());
        for (const Person &person : persons) {
            m_folded.push_back({u' ' + foldedName(person.name),
                u' ' + fold(person.companyName + u' ' + person.title + u' ' + person.userName) + u' '
                    + fold(person.emails.join(u' ')),
                person.isActive && person.isCompanyActive});
        }
    }

    Matches search(
        const QString &query, int limit, const std::function<bool(int row)> &accepts) const override
    {
        QStringList words = foldedWords(query);
        for (QString &word : words)
            word.prepend(u' ');
        // Lower is better: inactive last, then by how many words were found outside the name, then by name.
        std::vector<std::tuple<bool, int, int>> ranked;
        for (size_t row = 0; row < m_folded.size(); ++row) {
            const Folded &person = m_folded[row];
            int elsewhere = 0;
            bool isHit = true;
            for (const QString &word : std::as_const(words)) {
                if (hasWord(person.name, word))
                    continue;
                ++elsewhere;
                isHit = hasWord(person.rest, word);
                if (!isHit)
                    break;
            }
            if (isHit && (!accepts || accepts(static_cast<int>(row))))
                ranked.emplace_back(!person.isActive, elsewhere, static_cast<int>(row));
        }
        const auto isBetter = [this](const auto &one, const auto &other) {
            const auto &[inactive, elsewhere, row] = one;
            const auto &[otherInactive, otherElsewhere, otherRow] = other;
            if (inactive != otherInactive || elsewhere != otherElsewhere)
                return std::tie(inactive, elsewhere) < std::tie(otherInactive, otherElsewhere);
            const int byName =
                m_folded[static_cast<size_t>(row)].name.compare(m_folded[static_cast<size_t>(otherRow)].name);
            return byName != 0 ? byName < 0 : row < otherRow;
        };
        Matches matches;
        matches.total = static_cast<int>(ranked.size());
        const auto shown = std::min(ranked.size(), static_cast<size_t>(qMax(0, limit)));
        std::partial_sort(
            ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(shown), ranked.end(), isBetter);
        for (size_t rank = 0; rank < shown; ++rank)
            matches.rows.push_back(std::get<2>(ranked[rank]));
        return matches;
    }

private:
    std::vector<Folded> m_folded;
};

} // namespace

std::unique_ptr<Matcher> makePlainMatcher(const std::vector<Person> &persons)
{
    return std::make_unique<PlainMatcher>(persons);
}

} // namespace app::people
