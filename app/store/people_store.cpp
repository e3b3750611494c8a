// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people_store.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/json_text.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"
#include "app/store/transaction.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Company;
using domain::CompanyId;
using domain::Contact;
using domain::ContactId;
using domain::Done;
using domain::People;
using domain::PeopleMarks;
using domain::Reach;
using domain::Resource;
using domain::ResourceId;
using domain::Result;

namespace {

Result<Done> checkCurrent(const Database &database, Generation generation)
{
    Statement read(database, u"SELECT generation FROM people_refresh WHERE id = 1"_s);
    if (!read.exec())
        return read.problem();
    const bool isCurrent = read.next() && read.integer(0) == generation.value;
    if (read.hasFailed())
        return read.problem();
    if (!isCurrent)
        return storageProblem(StorageFault::other, u"a later refresh of the people has begun"_s);
    return Done{};
}

/// Puts one page with `sql`, whose last placeholder is the generation; `bind` binds those before it.
template <typename Person, typename Bind>
Result<Done> putPage(const Database &database, Generation generation, const std::vector<Person> &page,
    const QString &sql, Bind bind)
{
    return inTransaction(database, [&]() -> Result<Done> {
        if (const auto current = checkCurrent(database, generation); !current)
            return current.error();
        Statement put(database, sql);
        for (const Person &each : page) {
            bind(put, each);
            put.bind(generation.value);
            if (const auto done = put.run(); !done)
                return done.error();
        }
        return Done{};
    });
}

/// Reads all rows of `sql`, each with `readRow`.
template <typename Person, typename ReadRow>
Result<std::vector<Person>> readRows(const Database &database, const QString &sql, ReadRow readRow)
{
    std::vector<Person> rows;
    Statement select(database, sql);
    if (!select.exec())
        return select.problem();
    while (select.next()) {
        Result<Person> row = readRow(select);
        if (!row)
            return row.error();
        rows.push_back(std::move(row.value()));
    }
    if (select.hasFailed())
        return select.problem();
    return rows;
}

Result<Company> readCompany(const Statement &row)
{
    return Company{CompanyId{row.integer(0)}, row.text(1), CompanyId{row.integer(2)}, row.isTrue(3)};
}

Result<Contact> readContact(const Statement &row)
{
    const auto emails = readList(row.text(5));
    if (!emails)
        return emails.error();
    return Contact{ContactId{row.integer(0)}, CompanyId{row.integer(1)}, row.text(2), row.text(3),
        row.text(4), *emails, row.isTrue(6)};
}

Result<Resource> readResource(const Statement &row)
{
    const auto emails = readList(row.text(5));
    if (!emails)
        return emails.error();
    return Resource{ResourceId{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.text(4), *emails,
        int(row.integer(6)), row.isTrue(7)};
}

} // namespace

Result<Generation> PeopleStore::beginRefresh()
{
    return inTransaction(m_database, [&]() -> Result<Generation> {
        Statement raise(m_database,
            u"UPDATE people_refresh SET generation = generation + 1 WHERE id = 1 RETURNING generation"_s);
        if (!raise.exec())
            return raise.problem();
        if (!raise.next())
            return raise.hasFailed() ? raise.problem()
                                     : storageProblem(StorageFault::corrupt, u"people_refresh has no row"_s);
        return Generation{raise.integer(0)};
    });
}

Result<Done> PeopleStore::put(Generation generation, const std::vector<Company> &page)
{
    return putPage(m_database, generation, page,
        u"REPLACE INTO companies (id, name, parent, is_active, generation) VALUES (?, ?, ?, ?, ?)"_s,
        [](Statement &row, const Company &each) {
            row.bind(each.id.value).bind(each.name).bind(each.parent.value).bind(each.isActive);
        });
}

Result<Done> PeopleStore::put(Generation generation, const std::vector<Contact> &page)
{
    return putPage(m_database, generation, page,
        u"REPLACE INTO contacts (id, company, first_name, last_name, title, emails, is_active, generation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        [](Statement &row, const Contact &each) {
            row.bind(each.id.value)
                .bind(each.company.value)
                .bind(each.firstName)
                .bind(each.lastName)
                .bind(each.title)
                .bind(listText(each.emails))
                .bind(each.isActive);
        });
}

Result<Done> PeopleStore::put(Generation generation, const std::vector<Resource> &page)
{
    return putPage(m_database, generation, page,
        u"REPLACE INTO resources (id, first_name, last_name, title, user_name, emails, license_type, "
        "is_active, generation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        [](Statement &row, const Resource &each) {
            row.bind(each.id.value)
                .bind(each.firstName)
                .bind(each.lastName)
                .bind(each.title)
                .bind(each.userName)
                .bind(listText(each.emails))
                .bind(each.licenseType)
                .bind(each.isActive);
        });
}

Result<Done> PeopleStore::finishRefresh(Generation generation, Reach reach, const PeopleMarks &marks)
{
    QStringList wholeTables{u"resources"_s};
    if (reach == Reach::everybody)
        wholeTables << u"companies"_s << u"contacts"_s;
    return inTransaction(m_database, [&]() -> Result<Done> {
        if (const auto current = checkCurrent(m_database, generation); !current)
            return current.error();
        for (const QString &table : std::as_const(wholeTables)) {
            Statement drop(m_database, u"DELETE FROM %1 WHERE generation <> ?"_s.arg(table));
            if (const auto done = drop.bind(generation.value).run(); !done)
                return done.error();
        }
        return Statement(m_database,
            u"UPDATE people_refresh SET companies_until = ?, contacts_until = ?, full_at = ?, latest_at = ? "
            "WHERE id = 1"_s)
            .bind(utcText(marks.companies))
            .bind(utcText(marks.contacts))
            .bind(utcText(marks.full))
            .bind(utcText(marks.latest))
            .run();
    });
}

Result<PeopleMarks> PeopleStore::marks() const
{
    Statement read(m_database,
        u"SELECT companies_until, contacts_until, full_at, latest_at FROM people_refresh WHERE id = 1"_s);
    if (!read.exec())
        return read.problem();
    if (!read.next())
        return read.hasFailed() ? read.problem()
                                : storageProblem(StorageFault::corrupt, u"people_refresh has no row"_s);
    PeopleMarks marks;
    int column = 0;
    for (QDateTime *each : {&marks.companies, &marks.contacts, &marks.full, &marks.latest}) {
        const auto time = readUtc(read, column++);
        if (!time)
            return time.error();
        *each = *time;
    }
    return marks;
}

Result<People> PeopleStore::all()
{
    const auto readAll = [&]() -> Result<People> {
        auto companies = readRows<Company>(
            m_database, u"SELECT id, name, parent, is_active FROM companies ORDER BY id"_s, readCompany);
        if (!companies)
            return companies.error();
        auto contacts = readRows<Contact>(m_database,
            u"SELECT id, company, first_name, last_name, title, emails, is_active FROM contacts ORDER BY id"_s,
            readContact);
        if (!contacts)
            return contacts.error();
        auto resources = readRows<Resource>(m_database,
            u"SELECT id, first_name, last_name, title, user_name, emails, license_type, "
            "is_active FROM resources ORDER BY id"_s,
            readResource);
        if (!resources)
            return resources.error();
        return People{
            std::move(companies.value()), std::move(contacts.value()), std::move(resources.value())};
    };
    return inTransaction(m_database, readAll, Transaction::Kind::read);
}

} // namespace app::store
