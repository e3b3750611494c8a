// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tenant_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace tests {

/// A ticket that the tenant accepts as it is, with `changes` on top; a null removes the field.
inline QJsonObject aTicket(const QJsonObject &changes = {})
{
    const QJsonObject site{{QStringLiteral("name"), QStringLiteral("Affected site")},
        {QStringLiteral("value"), QStringLiteral("Branch")}};
    QJsonObject ticket{{QStringLiteral("title"), QStringLiteral("Printer on the second floor")},
        {QStringLiteral("companyID"), 302}, {QStringLiteral("priority"), 2}, {QStringLiteral("status"), 1},
        {QStringLiteral("queueID"), 29682833}, {QStringLiteral("userDefinedFields"), QJsonArray{site}}};
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        if (each->isNull())
            ticket.remove(each.key());
        else
            ticket.insert(each.key(), each.value());
    }
    return ticket;
}

/// Ids of the tenant's people that the tests speak of.
inline constexpr int nordlichtHolding = 301;
inline constexpr int nordlichtReederei = 302; ///< child of the holding
inline constexpr int nordlichtWindpark = 304; ///< grandchild of the holding
inline constexpr int inactiveCompany = 309;
inline constexpr int childOfInactiveCompany = 310;
inline constexpr int jonasBrandt = 29682885; ///< may be impersonated
inline constexpr int readOnlyHelga = 29682905; ///< may be impersonated, may not create tickets
inline constexpr int administratorKatrin = 29682911; ///< her level does not allow it
inline constexpr int dashboard = 29682918;
inline constexpr int inactiveRuth = 29682921;
inline constexpr int apiUser = 29682930;
inline constexpr int otherApiUser = 29682934;

/// The tests of this room: a fresh tenant each.
class TenantTest : public testing::Test
{
protected:
    /// Creates a ticket and returns its id; 0 if it was refused.
    qint64 create(const QJsonObject &ticket, const TenantProcess::Headers &headers = {})
    {
        const TenantReply reply = m_tenant.api("POST", "Tickets", ticket, headers);
        EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
        return reply.json()[QStringLiteral("itemId")].toInteger();
    }

    /// The ticket as the tenant shows it.
    QJsonObject readTicket(qint64 id)
    {
        return m_tenant.api("GET", "Tickets/" + QByteArray::number(id))
            .json()[QStringLiteral("item")]
            .toObject();
    }

    /// The sentences with which a ticket is refused; nothing may be created by it.
    QStringList refusalOf(const QJsonObject &ticket, const TenantProcess::Headers &headers = {})
    {
        const TenantReply reply = m_tenant.api("POST", "Tickets", ticket, headers);
        EXPECT_EQ(reply.status, 500) << reply.body.toStdString();
        EXPECT_TRUE(m_tenant.records().isEmpty());
        return reply.errors();
    }

    /// The first contact of that last name.
    QJsonObject contactNamed(const QString &lastName)
    {
        const QJsonObject condition{{QStringLiteral("op"), QStringLiteral("eq")},
            {QStringLiteral("field"), QStringLiteral("lastName")}, {QStringLiteral("value"), lastName}};
        const TenantReply reply =
            m_tenant.api("POST", "Contacts/query", {{QStringLiteral("filter"), QJsonArray{condition}}});
        return reply.json()[QStringLiteral("items")].toArray().first().toObject();
    }

    TenantProcess m_tenant;
};

/// The header that makes a request act for that resource.
inline TenantProcess::Headers actingFor(qint64 resource)
{
    return {{"ImpersonationResourceId", QByteArray::number(resource)}};
}

} // namespace tests
