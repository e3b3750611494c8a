// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/readers.h"

#include "app/autotask/classify.h"
#include "app/autotask/item_readers.h"
#include "app/autotask/wire_entity.h"

#include <optional>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Company;
using domain::CompanyId;
using domain::Contact;
using domain::ContactId;
using domain::Page;
using domain::Problem;
using domain::ProblemKind;
using domain::Resource;
using domain::ResourceId;
using domain::Result;

namespace {

QStringList emailsOf(const QJsonObject &item, std::initializer_list<QLatin1StringView> keys)
{
    QStringList emails;
    for (const auto key : keys) {
        const QString email = item[key].toString().trimmed();
        if (!email.isEmpty())
            emails.append(email);
    }
    return emails;
}

std::optional<Company> companyOf(const QJsonObject &item)
{
    if (!item["companyName"_L1].isString())
        return std::nullopt;
    return Company{CompanyId{item["id"_L1].toInteger()}, item["companyName"_L1].toString(),
        CompanyId{item["parentCompanyID"_L1].toInteger()}, isActive(item)};
}

std::optional<Contact> contactOf(const QJsonObject &item)
{
    if (item["companyID"_L1].toInteger(-1) < 0)
        return std::nullopt;
    return Contact{ContactId{item["id"_L1].toInteger()}, CompanyId{item["companyID"_L1].toInteger()},
        item["firstName"_L1].toString(), item["lastName"_L1].toString(), item["title"_L1].toString(),
        emailsOf(item, {"emailAddress"_L1, "emailAddress2"_L1, "emailAddress3"_L1}), isActive(item)};
}

std::optional<Resource> resourceOf(const QJsonObject &item)
{
    if (!item["userName"_L1].isString() && !item["email"_L1].isString())
        return std::nullopt;
    return Resource{ResourceId{item["id"_L1].toInteger()}, item["firstName"_L1].toString(),
        item["lastName"_L1].toString(), item["title"_L1].toString(), item["userName"_L1].toString(),
        emailsOf(item, {"email"_L1, "email2"_L1, "email3"_L1}),
        static_cast<int>(item["licenseType"_L1].toInteger()), isActive(item)};
}

} // namespace

Result<domain::Zone> readZone(const net::Answer &answer)
{
    const Result<QJsonObject> object = readObject(answer);
    if (!object) {
        Problem problem = object.error();
        if (problem.kind == ProblemKind::rejected
            && problem.serverSentences.join(u' ').contains("zone information"_L1, Qt::CaseInsensitive))
            problem.kind = ProblemKind::unknownUser;
        return problem;
    }
    const QJsonObject &zone = object.value();
    const auto url = [&zone](QLatin1StringView key) { return QUrl(zone[key].toString(), QUrl::StrictMode); };
    if (!url("url"_L1).isValid() || url("url"_L1).isRelative())
        return badAnswer(answer, u"url"_s);
    if (!url("webUrl"_L1).isValid() || url("webUrl"_L1).isRelative())
        return badAnswer(answer, u"webUrl"_s);
    return domain::Zone{
        zone["zoneName"_L1].toString(), url("url"_L1), url("webUrl"_L1), zone["ci"_L1].toInteger()};
}

Result<domain::Done> readVersion(const net::Answer &answer)
{
    const Result<QJsonObject> object = readObject(answer);
    if (!object)
        return object.error();
    // A refusal that came with a 200 would otherwise prove the credentials.
    if (object.value().contains("errors"_L1))
        return badAnswer(answer, u"majorVersion"_s);
    return domain::Done{};
}

Result<domain::RecordRef> readCreated(const net::Answer &answer, const QString &entity)
{
    const Result<QJsonObject> object = readObject(answer);
    if (!object)
        return object.error();
    const qint64 id = object.value()["itemId"_L1].toInteger();
    if (id <= 0)
        return badAnswer(answer, u"itemId"_s);
    return domain::RecordRef{entity, id};
}

Result<domain::ReadBack> readReadBack(const net::Answer &answer, const domain::RecordRef &record)
{
    const Result<QJsonObject> read = readItem(answer, record.id);
    if (!read)
        return read.error();
    const WireEntity *wire = wireEntity(record.entity);
    if (wire == nullptr)
        return badAnswer(answer, u"entity"_s);
    return readBackOf(*read, *wire);
}

domain::ReadBack readBackOf(const QJsonObject &item, const WireEntity &wire)
{
    domain::ReadBack readBack;
    readBack.hasCreatorField = !wire.contactField.isEmpty() || !wire.resourceField.isEmpty();
    readBack.author.contact = ContactId{item[wire.contactField].toInteger()};
    readBack.author.resource = ResourceId{item[wire.resourceField].toInteger()};
    readBack.author.impersonator = ResourceId{item[wire.impersonatorField].toInteger()};
    readBack.number = item["ticketNumber"_L1].toString();
    readBack.token = item[wire.tokenField].toString();
    return readBack;
}

QStringList companyFields()
{
    return {u"id"_s, u"companyName"_s, u"parentCompanyID"_s, u"isActive"_s, u"lastTrackedModifiedDateTime"_s,
        u"createDate"_s};
}

QStringList contactFields()
{
    return {u"id"_s, u"companyID"_s, u"firstName"_s, u"lastName"_s, u"title"_s, u"emailAddress"_s,
        u"emailAddress2"_s, u"emailAddress3"_s, u"isActive"_s, u"lastModifiedDate"_s, u"createDate"_s};
}

QStringList resourceFields()
{
    return {u"id"_s, u"firstName"_s, u"lastName"_s, u"title"_s, u"userName"_s, u"email"_s, u"email2"_s,
        u"email3"_s, u"licenseType"_s, u"isActive"_s};
}

Result<Page<Company>> readCompanies(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone)
{
    return readPage<Company>(
        answer, query, zone, companyOf, {u"lastTrackedModifiedDateTime"_s, u"createDate"_s});
}

Result<Page<Contact>> readContacts(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone)
{
    return readPage<Contact>(answer, query, zone, contactOf, {u"lastModifiedDate"_s, u"createDate"_s});
}

Result<Page<Resource>> readResources(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone)
{
    return readPage<Resource>(answer, query, zone, resourceOf);
}

Result<Company> readCompany(const net::Answer &answer, CompanyId id)
{
    return readOne<Company>(answer, id.value, companyOf);
}

Result<Contact> readContact(const net::Answer &answer, ContactId id)
{
    return readOne<Contact>(answer, id.value, contactOf);
}

Result<Resource> readResource(const net::Answer &answer, ResourceId id)
{
    return readOne<Resource>(answer, id.value, resourceOf);
}

} // namespace app::autotask
