// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/budget.h"
#include "app/autotask/connection.h"
#include "app/autotask/gate.h"
#include "app/autotask/request_text.h"
#include "app/domain/entity_metadata.h"
#include "app/domain/look_up.h"
#include "app/domain/page.h"
#include "app/domain/person.h"
#include "app/domain/plan.h"
#include "app/domain/resource_role.h"
#include "app/domain/result.h"
#include "app/domain/ticket.h"
#include "app/net/http.h"

#include <chrono>
#include <optional>
#include <vector>

namespace app::autotask {

/// The thin part that sends: builds a request, hands it to Http, reads the answer. Every call keeps the
/// contract of domain::Callback. Calls before connect() has succeeded answer with notConfigured. A record
/// that is not there is notFound, whether the server says 404 or `{"item":null}` (fact sheet 4).
class Gateway
{
public:
    explicit Gateway(net::Http &http, const BudgetTimes &times = {});

    // The connection (gateway_connection.cpp).

    /// Checks the hosts, asks for the zone, proves the credentials with one Version call. A 401 is answered
    /// once and never tried again: many wrong secrets lock the API user (fact sheet 1.3). On success the
    /// connection is used by all other calls, and the gate is open.
    void connect(const domain::Profile &profile, const domain::Credentials &credentials, QObject *context,
        domain::Callback<domain::Zone> done);

    /// The connection of an earlier day, while Autotask can't be reached: nothing is sent, and nothing is
    /// proven until proveCredentials() is answered. The hosts pass the same checks as in connect(). Problem:
    /// notConfigured.
    [[nodiscard]] domain::Result<domain::Done> goOnAt(
        const domain::Zone &zone, const domain::Profile &profile, const domain::Credentials &credentials);
    /// Those of the connection; empty before it.
    [[nodiscard]] domain::Credentials credentials() const;
    /// False until Autotask took the credentials of this connection.
    [[nodiscard]] bool isProven() const { return m_isProven; }

    /// What every other call passes: shut while the credentials are in doubt.
    [[nodiscard]] Gate &gate() { return m_gate; }
    /// What every other call passes before the gate: what the tenant has left for this hour.
    [[nodiscard]] Budget &budget() { return m_budget; }

    /// The zone of the connection; empty before connect().
    [[nodiscard]] domain::Zone zone() const;
    /// The time by the clock of the server.
    [[nodiscard]] QDateTime serverNow() const { return m_gate.serverNow(); }
    [[nodiscard]] bool isConnected() const { return m_connection.has_value(); }

    /// Asks where the connected profile lives now, and moves the connection there if the tenant was moved
    /// (fact sheet 1.1: on 401 or 404 storms). While the gate is shut, the same credentials are first proven
    /// at the new place, once, and never again where they were refused. The new hosts pass the same checks as
    /// in connect(); a Problem leaves the connection as it was. If somebody else is connected by the time of
    /// the answer, it is `cancelled` and changes nothing.
    void askZoneAgain(QObject *context, domain::Callback<domain::Zone> done);

    /// One Version call without the impersonation header: the credentials are good (fact sheet 3.2, P2).
    void proveCredentials(QObject *context, domain::Callback<domain::Done> done);

    // What the tenant says of itself (gateway_metadata.cpp).

    /// Everything that the tenant says of one entity: three calls, one after the other.
    void fetchMetadata(
        const QString &entity, QObject *context, domain::Callback<domain::EntityMetadata> done);

    /// What entityInformation says of the right to create: the API user's own, or with the impersonation
    /// header that of `as` (fact sheet 3.2, P3 and P6: what P6 proves must be calibrated). `none` also where
    /// the entity offers no create at all.
    void fetchAccess(const QString &entity, std::optional<domain::ResourceId> as, QObject *context,
        domain::Callback<domain::UserAccess> done);

    /// Every pair of resource and role, once (ResourceRoles and ResourceServiceDeskRoles, joined with Roles);
    /// sorted by resource, then role. Three listings, one after the other.
    void fetchResourceRoles(QObject *context, domain::Callback<std::vector<domain::ResourceRole>> done);

    // People (gateway_people.cpp).

    void fetchCompanies(
        qint64 afterId, QObject *context, domain::Callback<domain::Page<domain::Company>> done);
    void fetchContacts(
        qint64 afterId, QObject *context, domain::Callback<domain::Page<domain::Contact>> done);
    void fetchResources(
        qint64 afterId, QObject *context, domain::Callback<domain::Page<domain::Resource>> done);

    /// Only what was changed or made at or after `utc`, deleted records apart (fact sheet 4, "Watermark
    /// fields"; resources have none). An overlap of some minutes is the caller's.
    void fetchCompaniesChangedSince(const QDateTime &utc, qint64 afterId, QObject *context,
        domain::Callback<domain::Page<domain::Company>> done);
    void fetchContactsChangedSince(const QDateTime &utc, qint64 afterId, QObject *context,
        domain::Callback<domain::Page<domain::Contact>> done);

    /// One record as it is at this moment.
    void fetchCompany(domain::CompanyId id, QObject *context, domain::Callback<domain::Company> done);
    void fetchContact(domain::ContactId id, QObject *context, domain::Callback<domain::Contact> done);
    void fetchResource(domain::ResourceId id, QObject *context, domain::Callback<domain::Resource> done);

    /// The resources that may be the API user of that name, of every licence: by e-mail address, or by login
    /// equal to its part before the @. There may be several or none; which of them is an API user is told by
    /// licenseType (fact sheet 3.2, P4).
    void findApiUsers(
        const QString &userName, QObject *context, domain::Callback<std::vector<domain::Resource>> done);

    // Tickets (gateway_tickets.cpp).

    /// Tickets that fit everything that is set in `search`, the highest ids first, at most `limit`, without
    /// their descriptions. A number or an id is looked for among all tickets. Words, or a company alone, are
    /// looked for among tickets with activity within 30 days; if that gives fewer than `limit`, within 365
    /// days; if a company is set and it is still too few, among all of the company. So without a company a
    /// ticket that has been silent for a year is found by its number only. A search that names nothing finds
    /// nothing and asks nothing.
    void findTickets(const domain::TicketSearch &search, int limit, QObject *context,
        domain::Callback<std::vector<domain::Ticket>> done);
    /// One ticket with its description, as it is at this moment.
    void fetchTicket(domain::TicketId id, QObject *context, domain::Callback<domain::Ticket> done);
    /// The `newest` notes of a ticket, newest first. A ticket that is not there has no notes.
    void fetchNotes(domain::TicketId ticket, int newest, QObject *context,
        domain::Callback<std::vector<domain::TicketNote>> done);

    // Writing and its proof (gateway_writing.cpp).

    /// Sends `step`, once, as its actor; `bytes` is the file of an attachment. Gives the record that was
    /// created or changed. The Problem's delivery tells what is known of its fate.
    void write(const domain::Step &step, const QByteArray &bytes, QObject *context,
        domain::Callback<domain::RecordRef> done);

    /// What Autotask holds that `step` may have made (fact sheet 9), with the API user's own identity. Of an
    /// update it is the record itself, if it holds every value that was sent. An entity that cannot be looked
    /// for is notConfigured.
    void lookUp(const domain::Step &step, std::chrono::milliseconds slack, QObject *context,
        domain::Callback<domain::LookUp> done);

    /// Reads the record of `step` with the API user's own identity (fact sheet 2.2), never with its file.
    void readBack(const domain::Step &step, QObject *context, domain::Callback<domain::ReadBack> done);

    /// The very request with which write() would send this, as text and without anything secret. Our token
    /// is not made yet and stands there as a placeholder.
    [[nodiscard]] domain::Result<RequestText> requestText(
        const domain::Draft &draft, const domain::Actor &actor) const;

private:
    struct TicketHunt;
    void findTicketsIn(const std::shared_ptr<TicketHunt> &hunt);
    /// One Version call; if it succeeds, this is the connection and the gate is open.
    void prove(const Connection &connection, QObject *context, domain::Callback<domain::Zone> done);

    net::Http &m_line; ///< past budget and gate, for connect() and askZoneAgain() alone
    Gate m_gate;
    Budget m_budget;
    Lane m_submitted{m_budget, Priority::submitted}; ///< creates, their read-backs and look-ups
    Lane m_asked{m_budget, Priority::asked}; ///< what a person waits for
    Lane m_background{m_budget, Priority::background}; ///< the people
    std::optional<Connection> m_connection;
    bool m_isProven = false;
};

} // namespace app::autotask
