// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gateway.h"

#include "app/autotask/attachments.h"
#include "app/autotask/builders.h"
#include "app/autotask/calls.h"
#include "app/autotask/look_up.h"
#include "app/autotask/readers.h"
#include "app/autotask/updates.h"

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::ReadBack;
using domain::RecordRef;
using domain::Result;

void Gateway::write(
    const domain::Step &step, const QByteArray &bytes, QObject *context, Callback<RecordRef> done)
{
    if (!m_connection)
        return answerLater<RecordRef>(context, std::move(done), notConfigured(u"not connected"_s));
    const Result<net::Request> request =
        stepRequest(*m_connection, step, QString::fromLatin1(bytes.toBase64()));
    if (!request)
        return answerLater<RecordRef>(context, std::move(done), request.error());
    const QString entity =
        step.kind == domain::StepKind::update ? step.draft.parent->entity : step.draft.entity;
    m_submitted.send(
        *request, context, [entity, done](const net::Answer &answer) { done(readCreated(answer, entity)); });
}

void Gateway::lookUp(const domain::Step &step, std::chrono::milliseconds slack, QObject *context,
    Callback<domain::LookUp> done)
{
    if (step.kind == domain::StepKind::update && step.draft.parent) {
        const auto build = [record = *step.draft.parent](
                               const Connection &connection) { return recordRequest(connection, record); };
        const auto read = [step](const net::Answer &answer) { return readChanged(answer, step); };
        return ask<domain::LookUp>(m_submitted, m_connection, build, read, context, std::move(done));
    }
    const std::optional<PageQuery> query = lookUpQuery(step, slack);
    if (!query)
        return answerLater<domain::LookUp>(
            context, std::move(done), notConfigured(u"cannot be looked for"_s));
    const auto build = [&query](const Connection &connection) { return pageRequest(connection, *query); };
    const auto read = [query = *query, zone = zone()](
                          const net::Answer &answer) { return readLookUp(answer, query, zone); };
    ask<domain::LookUp>(m_submitted, m_connection, build, read, context, std::move(done));
}

void Gateway::readBack(const domain::Step &step, QObject *context, Callback<ReadBack> done)
{
    if (!step.record)
        return answerLater<ReadBack>(context, std::move(done), notConfigured(u"no record to read"_s));
    const RecordRef record = *step.record;
    if (domain::isAttachment(step)) {
        // By a query, which names the fields: the record itself comes with the whole file (fact sheet 5.3).
        const PageQuery query = attachmentQuery(record);
        const auto build = [&query](const Connection &connection) { return pageRequest(connection, query); };
        const auto read = [record, query, zone = zone()](const net::Answer &answer) {
            return readAttachmentBack(answer, record, query, zone);
        };
        return ask<ReadBack>(m_submitted, m_connection, build, read, context, std::move(done));
    }
    const auto build = [&record](const Connection &connection) { return recordRequest(connection, record); };
    const auto read = [record, step](const net::Answer &answer) {
        return step.kind == domain::StepKind::update ? readUpdated(answer, step)
                                                     : readReadBack(answer, record);
    };
    ask<ReadBack>(m_submitted, m_connection, build, read, context, std::move(done));
}

Result<RequestText> Gateway::requestText(const domain::Draft &draft, const domain::Actor &actor) const
{
    if (!m_connection)
        return notConfigured(u"not connected"_s);
    domain::Step step;
    step.draft = draft;
    step.actor = actor;
    step.token = u"<token of this submission>"_s;
    const Result<net::Request> request = stepRequest(*m_connection, step, u"<the file in Base64>"_s);
    if (!request)
        return request.error();
    return autotask::requestText(*request);
}

} // namespace app::autotask
