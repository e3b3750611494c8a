// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "app/people/matcher.h"

#include <QHash>
#include <QObject>
#include <memory>
#include <optional>

namespace app::people {

/// Whom one wants to see.
struct Filter
{
    bool hasContacts = true;
    bool hasResources = true;
    /// Contacts of these companies alone; empty = of all. Says nothing about resources, who have no company.
    std::vector<domain::CompanyId> companies;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Everybody that this tenant knows, in memory: looked up by id, searched by words. Contacts and resources
/// are one list of persons; companies are beside it.
class Directory : public QObject
{
    Q_OBJECT
public:
    explicit Directory(QObject *parent = nullptr);

    /// Replaces everybody; `changed` follows.
    void setPeople(domain::People people);

    /// What this tenant calls its license types (fact sheet 2.5): the picklist of Resources.licenseType;
    /// `changed` follows if it says anything new.
    void setLicenseLabels(const QHash<int, QString> &labels);
    /// The tenant's own word; empty until it is known.
    [[nodiscard]] QString licenseLabel(int licenseType) const { return m_licenseLabels.value(licenseType); }

    [[nodiscard]] const std::vector<Person> &persons() const { return m_persons; }
    [[nodiscard]] const std::vector<domain::Company> &companies() const { return m_people.companies; }
    [[nodiscard]] bool isEmpty() const { return m_persons.empty(); }

    /// The person behind an actor; nullptr for the API user and for strangers.
    [[nodiscard]] const Person *person(const domain::Actor &actor) const;
    /// The person's name, where several are called so with what tells them apart: the company, or, if that is
    /// shown beside it or is the same too, the e-mail address or else the title.
    [[nodiscard]] QString distinctName(const Person &person, bool isCompanyShown = false) const;
    [[nodiscard]] const domain::Company *company(domain::CompanyId id) const;
    /// The company and everything above it, the nearest first. Ends at unknown parents and at circles.
    [[nodiscard]] std::vector<domain::CompanyId> lineage(domain::CompanyId id) const;

    /// Persons that fit what was typed, best first.
    [[nodiscard]] Matches search(const QString &query, int limit) const;
    [[nodiscard]] Matches search(const QString &query, int limit, const Filter &filter) const;
    /// The row of an actor in persons(), or -1.
    [[nodiscard]] int row(const domain::Actor &actor) const;
    /// Whether the filter leaves that row in sight.
    [[nodiscard]] bool accepts(const Filter &filter, int row) const;
    /// Companies whose name fits, active ones first, at most `limit`.
    [[nodiscard]] std::vector<domain::Company> searchCompanies(const QString &query, int limit) const;

Q_SIGNALS:
    void changed();

private:
    domain::People m_people;
    std::vector<Person> m_persons;
    QHash<int, QString> m_licenseLabels;
    QHash<QString, int> m_names; ///< how many are called so, everywhere and (behind a line feed) in a company
    QHash<qint64, int> m_contactRows;
    QHash<qint64, int> m_resourceRows;
    QHash<qint64, int> m_companyRows;
    std::unique_ptr<Matcher> m_matcher;
};

} // namespace app::people
