// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gateway.h"

#include "app/autotask/builders.h"
#include "app/autotask/calls.h"
#include "app/autotask/queries.h"
#include "app/autotask/readers.h"

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::Company;
using domain::CompanyId;
using domain::Contact;
using domain::ContactId;
using domain::Page;
using domain::RecordRef;
using domain::Resource;
using domain::ResourceId;
using domain::Result;

namespace {

template <typename T>
using PageReader = Result<Page<T>> (*)(const net::Answer &, const PageQuery &, const domain::Zone &);

template <typename T>
void askPage(net::Http &http, const std::optional<Connection> &connection, const PageQuery &query,
    PageReader<T> readPeople, QObject *context, Callback<Page<T>> done)
{
    const auto build = [&query](const Connection &used) { return pageRequest(used, query); };
    const domain::Zone zone = connection ? connection->zone : domain::Zone{};
    const auto read = [query, zone, readPeople](
                          const net::Answer &answer) { return readPeople(answer, query, zone); };
    ask<Page<T>>(http, connection, build, read, context, std::move(done));
}

template <typename T, typename IdType>
void askOne(net::Http &http, const std::optional<Connection> &connection, const QString &entity, IdType id,
    Result<T> (*readPerson)(const net::Answer &, IdType), QObject *context, Callback<T> done)
{
    const auto build = [&](const Connection &used) {
        return recordRequest(used, RecordRef{entity, id.value});
    };
    const auto read = [id, readPerson](const net::Answer &answer) { return readPerson(answer, id); };
    ask<T>(http, connection, build, read, context, std::move(done));
}

} // namespace

void Gateway::fetchCompanies(qint64 afterId, QObject *context, Callback<Page<Company>> done)
{
    askPage<Company>(m_background, m_connection, {u"Companies"_s, companyFields(), afterId}, readCompanies,
        context, std::move(done));
}

void Gateway::fetchContacts(qint64 afterId, QObject *context, Callback<Page<Contact>> done)
{
    askPage<Contact>(m_background, m_connection, {u"Contacts"_s, contactFields(), afterId}, readContacts,
        context, std::move(done));
}

void Gateway::fetchResources(qint64 afterId, QObject *context, Callback<Page<Resource>> done)
{
    askPage<Resource>(m_background, m_connection, {u"Resources"_s, resourceFields(), afterId}, readResources,
        context, std::move(done));
}

void Gateway::fetchCompaniesChangedSince(
    const QDateTime &utc, qint64 afterId, QObject *context, Callback<Page<Company>> done)
{
    askPage<Company>(m_background, m_connection, changedCompaniesQuery(utc, afterId), readCompanies, context,
        std::move(done));
}

void Gateway::fetchContactsChangedSince(
    const QDateTime &utc, qint64 afterId, QObject *context, Callback<Page<Contact>> done)
{
    askPage<Contact>(m_background, m_connection, changedContactsQuery(utc, afterId), readContacts, context,
        std::move(done));
}

void Gateway::fetchCompany(CompanyId id, QObject *context, Callback<Company> done)
{
    askOne<Company>(m_asked, m_connection, u"Companies"_s, id, readCompany, context, std::move(done));
}

void Gateway::fetchContact(ContactId id, QObject *context, Callback<Contact> done)
{
    askOne<Contact>(m_asked, m_connection, u"Contacts"_s, id, readContact, context, std::move(done));
}

void Gateway::fetchResource(ResourceId id, QObject *context, Callback<Resource> done)
{
    askOne<Resource>(m_asked, m_connection, u"Resources"_s, id, readResource, context, std::move(done));
}

void Gateway::findApiUsers(const QString &userName, QObject *context, Callback<std::vector<Resource>> done)
{
    askPage<Resource>(m_asked, m_connection, apiUserQuery(userName), readResources, context,
        [done = std::move(done)](const Result<Page<Resource>> &page) {
            if (!page)
                return done(page.error());
            done(page->items);
        });
}

} // namespace app::autotask
