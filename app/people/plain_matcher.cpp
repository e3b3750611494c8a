// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/fold.h"
#include "app/people/matcher.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace app::people {

namespace {

/// What is compared for one person; words begin after a blank, so that a prefix is found by " word".
struct Folded
{
    QString name;
    QString rest;
    QString domains; ///< of the e-mail addresses: they say least of a person
    bool isActive = true;
};

/// Each reading begins with a blank.
bool hasWord(const QString &haystack, const QueryWord &word)
{
    return haystack.contains(word.plain)
        || (word.spelled.size() != word.plain.size() && haystack.contains(word.spelled));
}

/// A name in all its readings: "O'Brien" is found as "obrien" and as "brien", "Müller" as "muller" and as
/// "mueller".
QString foldedName(const QString &name)
{
    QString apart = name;
    apart.replace(u'\'', u' ').replace(u'\u2019', u' ');
    return apart == name ? foldReadings(name) : foldReadings(name) + u' ' + foldReadings(apart);
}

Folded foldedPerson(const Person &person)
{
    QStringList rest{person.companyName, person.title, person.userName};
    QStringList domains;
    for (const QString &email : person.emails) {
        const auto at = email.lastIndexOf(u'@');
        rest << (at < 0 ? email : email.left(at));
        if (at >= 0)
            domains << email.mid(at + 1);
    }
    return {u' ' + foldedName(person.name), u' ' + foldReadings(rest.join(u' ')),
        u' ' + foldReadings(domains.join(u' ')), person.isActive && person.isCompanyActive};
}

/// How far from the name the word is found: 0 in the name, 1 in the rest, 2 in a domain; nothing if not at
/// all.
std::optional<int> distance(const Folded &person, const QueryWord &word)
{
    if (hasWord(person.name, word))
        return 0;
    if (hasWord(person.rest, word))
        return 1;
    return hasWord(person.domains, word) ? std::optional(2) : std::nullopt;
}

class PlainMatcher final : public Matcher
{
public:
    explicit PlainMatcher(const std::vector<Person> &persons)
    {
        m_folded.reserve(persons.size());
        for (const Person &person : persons)
            m_folded.push_back(foldedPerson(person));
    }

    Matches search(
        const QString &query, int limit, const std::function<bool(int row)> &accepts) const override
    {
        std::vector<QueryWord> words = queryWords(query);
        for (QueryWord &word : words) {
            word.plain.prepend(u' ');
            word.spelled.prepend(u' ');
        }
        // Lower is better: inactive last, then by how far from the name the words were found, then by name.
        std::vector<std::tuple<bool, int, int>> ranked;
        for (size_t row = 0; row < m_folded.size(); ++row) {
            const Folded &person = m_folded[row];
            int elsewhere = 0;
            bool isHit = true;
            for (const QueryWord &word : std::as_const(words)) {
                const std::optional<int> far = distance(person, word);
                elsewhere += far.value_or(0);
                isHit = far.has_value();
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
