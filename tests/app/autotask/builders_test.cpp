// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/builders.h"

#include "app/autotask/hosts.h"
#include "app/autotask/readers.h"
#include "tests/app/autotask/wire_table.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;
using app::net::Request;

namespace {

Connection connection()
{
    return {{u"api+bot@contoso.example"_s, u"s3cr%t/+=ü"_s, u"TRACKING-1"_s},
        {u"America East"_s, QUrl(u"https://webservices3.autotask.net/ATServicesRest/"_s),
            QUrl(u"https://ww3.autotask.net/"_s), 12345},
        false};
}

const Actor byResource = ResourceId{29682885};
const Actor byContact = ContactId{30683};

Draft ticket(const QJsonObject &more = {})
{
    Draft draft;
    draft.entity = u"Tickets"_s;
    draft.fields = {{u"title"_s, u"Drucker offline"_s}};
    for (auto each = more.begin(); each != more.end(); ++each)
        draft.fields.insert(each.key(), *each);
    return draft;
}

Draft ticketOfCompany(const QJsonObject &more = {})
{
    Draft draft = ticket(more);
    draft.fields.insert(u"companyID"_s, 174);
    return draft;
}

Draft note(const QJsonObject &more = {})
{
    Draft draft{u"TicketNotes"_s, RecordRef{u"Tickets"_s, 4711},
        {{u"description"_s, u"Zeile 1\nZeile 2 山"_s}, {u"publish"_s, 1}}, {}};
    for (auto each = more.begin(); each != more.end(); ++each)
        draft.fields.insert(each.key(), *each);
    return draft;
}

Request create(const Draft &draft, const Actor &actor, const QString &token = {})
{
    const Result<Request> request = createRequest(connection(), draft, actor, token);
    EXPECT_TRUE(request) << (request ? std::string() : request.error().detail.toStdString());
    return request ? *request : Request{};
}

Request ofStep(const Step &step, const QString &data = {})
{
    const Result<Request> request = stepRequest(connection(), step, data);
    EXPECT_TRUE(request) << (request ? std::string() : request.error().detail.toStdString());
    return request ? *request : Request{};
}

Step closing(const Actor &actor)
{
    Step step;
    step.kind = StepKind::update;
    step.draft = {u"Tickets"_s, RecordRef{u"Tickets"_s, 4711}, {{u"status"_s, 5}}, {}};
    step.actor = actor;
    return step;
}

Step attaching(const Actor &actor)
{
    Step step;
    step.draft = {u"TicketAttachments"_s, RecordRef{u"Tickets"_s, 4711},
        {{u"title"_s, u"log.txt"_s}, {u"fullPath"_s, u"log.txt"_s}, {u"publish"_s, 1},
            {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}},
        {}};
    step.actor = actor;
    return step;
}

struct RequestRow
{
    QString file;
    std::function<Request()> build;
};

const RequestRow requestRows[] = {
    {u"zone"_s, [] { return zoneRequest(defaultApiAddress(), u"api@contoso.example"_s); }},
    {u"zone_user_with_plus_and_percent"_s,
        [] { return zoneRequest(defaultApiAddress(), u"a+b%c&d #e%41@contoso.example"_s); }},
    {u"zone_of_a_test_tenant"_s,
        [] { return zoneRequest(QUrl(u"http://127.0.0.1:8080/base"_s), u"api@contoso.example"_s); }},
    {u"version"_s, [] { return versionRequest(connection()); }},
    {u"threshold"_s, [] { return thresholdRequest(connection()); }},
    {u"entity_information"_s, [] { return entityInformationRequest(connection(), u"Tickets"_s); }},
    {u"fields"_s, [] { return fieldsRequest(connection(), u"TicketNotes"_s); }},
    {u"user_defined_fields"_s, [] { return userDefinedFieldsRequest(connection(), u"Tickets"_s); }},
    {u"companies_first_page"_s,
        [] {
            return pageRequest(connection(), {u"Companies"_s, companyFields()});
        }},
    {u"contacts_next_page"_s,
        [] {
            return pageRequest(connection(), {u"Contacts"_s, contactFields(), 9007199254740991});
        }},
    {u"resources_small_page_without_id"_s,
        [] {
            return pageRequest(connection(), {u"Resources"_s, {u"userName"_s}, 500, 2});
        }},
    {u"record"_s,
        [] {
            return recordRequest(connection(), {u"TicketNotes"_s, 4711});
        }},
    {u"ticket_as_resource"_s, [] { return create(ticketOfCompany(), byResource, u"perpro-1"_s); }},
    {u"ticket_as_contact"_s, [] { return create(ticketOfCompany(), byContact, u"perpro-1"_s); }},
    {u"ticket_as_api_user"_s, [] { return create(ticketOfCompany(), ApiUser{}, u"perpro-1"_s); }},
    {u"ticket_with_own_external_id"_s,
        [] {
            return create(ticket({{u"externalid"_s, u"RMM-77"_s}}), byResource, u"perpro-1"_s);
        }},
    {u"ticket_with_user_defined_fields"_s,
        [] {
            Draft draft = ticket();
            draft.userDefinedFields = {{u"Asset Tag"_s, u"A-1"_s}, {u"Floor"_s, QJsonValue::Null}};
            return create(draft, byResource);
        }},
    {u"note_as_resource"_s, [] { return create(note(), byResource, u"perpro-1"_s); }},
    {u"note_as_contact"_s, [] { return create(note(), byContact, u"perpro-1"_s); }},
    {u"attachment_as_contact"_s,
        [] {
            return create({u"TicketNoteAttachments"_s, RecordRef{u"TicketNotes"_s, 815},
                              {{u"title"_s, u"log.txt"_s}}, {}},
                byContact);
        }},
    {u"company_note_as_resource"_s,
        [] {
            return create(
                {u"CompanyNotes"_s, RecordRef{u"Companies"_s, 174}, {{u"note"_s, u"x"_s}}, {}}, byResource);
        }},
    {u"ticket_update_as_resource"_s, [] { return ofStep(closing(byResource)); }},
    {u"attachment_with_file_as_resource"_s, [] { return ofStep(attaching(byResource), u"YWJj"_s); }},
    {u"time_entry_as_resource"_s,
        [] {
            return create(
                {u"TimeEntries"_s, {}, {{u"summaryNotes"_s, u"x"_s}, {u"resourceID"_s, 29682885}}, {}},
                byResource);
        }},
};

TEST(Builders, makeExactlyTheRequestsOfTheWireFiles)
{
    for (const RequestRow &row : requestRows)
        EXPECT_TRUE(tests::isAsIn(u"requests/"_s + row.file, row.build()));
}

TEST(Builders, neverImpersonateWhenTheyRead)
{
    for (const RequestRow &row : requestRows) {
        const Request request = row.build();
        bool isImpersonated = false;
        for (const auto &header : request.headers)
            isImpersonated |= header.name.compare("ImpersonationResourceId", Qt::CaseInsensitive) == 0;
        const bool isRead =
            request.method == app::net::Method::get || request.url.path().endsWith(u"/query"_s);

        EXPECT_FALSE(isRead && isImpersonated) << row.file.toStdString();
    }
}

TEST(Builders, takeTheAuthorFromTheActorAloneHoweverAFieldWasTyped)
{
    for (const QString &key : {u"createdByContactID"_s, u"CreatedByContactID"_s, u"createdbycontactid"_s}) {
        SCOPED_TRACE(key.toStdString());
        const QJsonObject typed{{key, 666}};

        EXPECT_TRUE(tests::isAsIn(
            u"requests/ticket_as_resource"_s, create(ticketOfCompany(typed), byResource, u"perpro-1"_s)));
        EXPECT_TRUE(tests::isAsIn(
            u"requests/ticket_as_contact"_s, create(ticketOfCompany(typed), byContact, u"perpro-1"_s)));
        EXPECT_TRUE(tests::isAsIn(
            u"requests/ticket_as_api_user"_s, create(ticketOfCompany(typed), ApiUser{}, u"perpro-1"_s)));
        EXPECT_TRUE(tests::isAsIn(u"requests/note_as_resource"_s, create(note(typed), byResource)));
    }
}

TEST(Builders, takeTheParentFromTheDraftAloneHoweverAFieldWasTyped)
{
    for (const QString &key : {u"ticketID"_s, u"TicketID"_s, u"ticketid"_s}) {
        EXPECT_TRUE(tests::isAsIn(u"requests/note_as_resource"_s, create(note({{key, 666}}), byResource)))
            << key.toStdString();
    }
}

TEST(Builders, putTheTokenWhereNothingButAnEmptyValueStands)
{
    for (const QJsonValue &empty : {QJsonValue(QJsonValue::Null), QJsonValue(QString())}) {
        for (const QString &key : {u"externalID"_s, u"ExternalId"_s}) {
            EXPECT_TRUE(tests::isAsIn(u"requests/ticket_as_resource"_s,
                create(ticketOfCompany({{key, empty}}), byResource, u"perpro-1"_s)));
        }
    }
}

TEST(Builders, changeARecordAsAResourceAlone)
{
    for (const Actor &actor : {Actor(byContact), Actor(ApiUser{}), Actor(ResourceId{0})}) {
        const auto request = stepRequest(connection(), closing(actor), {});

        ASSERT_FALSE(request);
        EXPECT_EQ(request.error().delivery, Delivery::neverLeft);
    }
}

TEST(Builders, changeNeitherAnUnknownRecordNorNothing)
{
    Step step = closing(byResource);
    step.draft.parent.reset();
    EXPECT_FALSE(stepRequest(connection(), step, {}));

    step = closing(byResource);
    step.draft.fields = {{u"createdByContactID"_s, 5}};
    EXPECT_FALSE(stepRequest(connection(), step, {}));

    step = closing(byResource);
    step.draft.parent = RecordRef{u"TicketNotes"_s, 815};
    EXPECT_FALSE(stepRequest(connection(), step, {}));
}

TEST(Builders, sendNoAttachmentWithoutItsFile)
{
    EXPECT_FALSE(stepRequest(connection(), attaching(byResource), {}));
}

TEST(Builders, giveNoRequestForWhatCannotBeWrittenByThisAuthor)
{
    const auto of = [](const QString &entity, const std::optional<RecordRef> &parent = {}) {
        return Draft{entity, parent, {{u"title"_s, u"x"_s}}, {}};
    };
    const std::tuple<const char *, Draft, Actor> refused[] = {
        {"an unknown entity", of(u"Gadgets"_s), byResource},
        {"an entity in another case", of(u"tickets"_s), byResource},
        {"an entity without a create", of(u"AttachmentInfo"_s), byResource},
        {"an entity without a contact field", of(u"TimeEntries"_s), byContact},
        {"a company note as a contact", of(u"CompanyNotes"_s, RecordRef{u"Companies"_s, 7}), byContact},
        {"an entity that ignores the header", of(u"Phases"_s, RecordRef{u"Projects"_s, 7}), byResource},
        {"a contact that is none", of(u"Tickets"_s), ContactId{0}},
        {"a resource that is none", of(u"Tickets"_s), ResourceId{0}},
        {"a resource with a negative id", of(u"Tickets"_s), ResourceId{-5}},
        {"a note without a ticket", of(u"TicketNotes"_s), byResource},
        {"a note of ticket 0", of(u"TicketNotes"_s, RecordRef{u"Tickets"_s, 0}), byResource},
        {"a ticket note with a project as its parent", of(u"TicketNotes"_s, RecordRef{u"Projects"_s, 7}),
            byResource},
    };
    for (const auto &[what, draft, actor] : refused) {
        SCOPED_TRACE(what);

        const auto request = createRequest(connection(), draft, actor, u"perpro-1"_s);

        ASSERT_FALSE(request);
        EXPECT_EQ(request.error().kind, ProblemKind::notConfigured);
        EXPECT_EQ(request.error().delivery, Delivery::neverLeft);
    }
}

TEST(Builders, useTheZonesAddressAsItIs)
{
    Connection odd = connection();
    odd.zone.url = QUrl(u"https://webservices3.autotask.net/atServicesREST"_s);

    EXPECT_EQ(versionRequest(odd).url.toEncoded(),
        "https://webservices3.autotask.net/atServicesREST/V1.0/Version"_ba);
}

TEST(Builders, linkToTicketsAndToNothingElse)
{
    const Zone zone = connection().zone;

    EXPECT_EQ(recordLink(zone, {u"Tickets"_s, 4711}).toEncoded(),
        "https://ww3.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID=4711"_ba);
    EXPECT_TRUE(recordLink(zone, {u"TicketNotes"_s, 4711}).isEmpty());
    EXPECT_TRUE(recordLink(zone, {u"Tickets"_s, 0}).isEmpty());
    EXPECT_TRUE(recordLink(Zone{}, {u"Tickets"_s, 4711}).isEmpty());
}

} // namespace

QStringList tests::requestsInUse()
{
    QStringList names;
    for (const RequestRow &row : requestRows)
        names.append(u"requests/"_s + row.file);
    return names;
}
