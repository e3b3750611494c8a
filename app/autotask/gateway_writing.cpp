// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gateway.h"

#include "app/autotask/builders.h"
#include "app/autotask/calls.h"
#include "app/autotask/look_up.h"
#include "app/autotask/readers.h"

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::ReadBack;
using domain::RecordRef;
using domain::Result;

void Gateway::create(const domain::Step &step, QObject *context, Callback<RecordRef> done)
{
    if (!m_connection)
        return answerLater<RecordRef>(context, std::move(done), notConfigured(u"not connected"_s));
    const Result<net::Request> request = createRequest(*m_connection, step.draft, step.actor, step.token);
    if (!request)
        return answerLater<RecordRef>(context, std::move(done), request.error());
    m_http.send(*request, context,
        [entity = step.draft.entity, done](const net::Answer &answer) { done(readCreated(answer, entity)); });
}

void Gateway::lookUp(const domain::Step &step, std::chrono::milliseconds slack, QObject *context,
    Callback<domain::LookUp> done)
{
    const std::optional<PageQuery> query = lookUpQuery(step, slack);
    if (!query)
        return answerLater<domain::LookUp>(
            context, std::move(done), notConfigured(u"cannot be looked for"_s));
    const auto build = [&query](const Connection &connection) { return pageRequest(connection, *query); };
    const auto read = [query = *query, zone = zone()](
                          const net::Answer &answer) { return readLookUp(answer, query, zone); };
    ask<domain::LookUp>(m_http, m_connection, build, read, context, std::move(done));
}

void Gateway::readBack(const RecordRef &record, QObject *context, Callback<ReadBack> done)
{
    const auto build = [&record](const Connection &connection) { return recordRequest(connection, record); };
    const auto read = [record](const net::Answer &answer) { return readReadBack(answer, record); };
    ask<ReadBack>(m_http, m_connection, build, read, context, std::move(done));
}

Result<RequestText> Gateway::requestText(const domain::Draft &draft, const domain::Actor &actor) const
{
    if (!m_connection)
        return notConfigured(u"not connected"_s);
    const Result<net::Request> request =
        createRequest(*m_connection, draft, actor, u"<token of this submission>"_s);
    if (!request)
        return request.error();
    return autotask::requestText(*request);
}

} // namespace app::autotask
