// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/look_up.h"

#include "app/autotask/classify.h"
#include "app/autotask/item_readers.h"
#include "app/autotask/queries.h"
#include "app/autotask/wire_entity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <utility>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Candidate;
using domain::LookUp;
using domain::Result;

namespace {

constexpr qsizetype longestAnswer = 40000; ///< longer than any text field (fact sheet 6)

/// What an entity calls the things that a look-up compares.
struct Names
{
    QString text; ///< the text, or an attachment's file name
    QString parent; ///< the parent's id, empty for an entity without one
    QString created; ///< when it was made
};

std::optional<Names> namesOf(const QString &entity)
{
    if (entity == "Tickets"_L1)
        return Names{u"description"_s, {}, u"createDate"_s};
    if (entity == "TicketNotes"_L1)
        return Names{u"description"_s, u"ticketID"_s, u"createDateTime"_s};
    if (entity == "TicketAttachments"_L1)
        return Names{u"fullPath"_s, u"ticketID"_s, u"attachDate"_s};
    if (entity == "TicketNoteAttachments"_L1)
        return Names{u"fullPath"_s, u"ticketNoteID"_s, u"attachDate"_s};
    return std::nullopt;
}

std::optional<Candidate> candidateOf(const QJsonObject &item, const QString &entity)
{
    const std::optional<Names> names = namesOf(entity);
    const WireEntity *wire = wireEntity(entity);
    const qint64 id = item["id"_L1].toInteger();
    if (!names || wire == nullptr || id <= 0)
        return std::nullopt;
    Candidate candidate;
    candidate.record = {entity, id};
    candidate.number = textOf(item["ticketNumber"_L1], longestAnswer);
    candidate.title = textOf(item["title"_L1], longestAnswer);
    candidate.text = textOf(item[names->text], longestAnswer);
    candidate.token = wire->tokenField.isEmpty() ? QString() : textOf(item[wire->tokenField], longestAnswer);
    candidate.size = item["fileSize"_L1].toDouble(-1);
    candidate.author.contact = domain::ContactId{item[wire->contactField].toInteger()};
    candidate.author.resource = domain::ResourceId{item[wire->resourceField].toInteger()};
    candidate.author.impersonator = domain::ResourceId{item[wire->impersonatorField].toInteger()};
    candidate.createdAt = momentOf(item[names->created]);
    return candidate;
}

} // namespace

std::optional<PageQuery> lookUpQuery(const domain::Step &step, std::chrono::milliseconds slack)
{
    const std::optional<Names> names = namesOf(step.draft.entity);
    const WireEntity *wire = wireEntity(step.draft.entity);
    if (!names || wire == nullptr || (!names->parent.isEmpty() && !step.draft.parent))
        return std::nullopt;
    QStringList fields{u"id"_s, u"title"_s, names->text, names->created, wire->contactField,
        wire->resourceField, wire->impersonatorField};
    QJsonArray sameContent;
    if (!names->parent.isEmpty())
        sameContent.append(condition(u"eq"_s, names->parent, step.draft.parent->id));
    else
        sameContent.append(condition(u"eq"_s, u"title"_s, step.draft.fields["title"_L1]));
    if (step.sentAt.isValid()) {
        const QDateTime since = step.sentAt.toUTC().addMSecs(-slack.count());
        sameContent.append(condition(u"gte"_s, names->created, since.toString(Qt::ISODateWithMs)));
    }
    PageQuery query{step.draft.entity, {}};
    query.conditions = sameContent;
    if (!wire->tokenField.isEmpty()) {
        fields << wire->tokenField << u"ticketNumber"_s;
        // A tenant may drop the token (fact sheet 9), and a workflow rule may change the title: either tells.
        if (!step.token.isEmpty()) {
            query.conditions = {QJsonObject{{u"op"_s, u"or"_s},
                {u"items"_s,
                    QJsonArray{condition(u"eq"_s, wire->tokenField, step.token),
                        QJsonObject{{u"op"_s, u"and"_s}, {u"items"_s, sameContent}}}}}};
        }
    }
    if (names->text == "fullPath"_L1)
        fields << u"fileSize"_s;
    fields.removeAll(QString());
    query.fields = fields;
    return query;
}

Result<LookUp> readLookUp(const net::Answer &answer, const PageQuery &query, const domain::Zone &zone)
{
    Result<domain::Page<Candidate>> page = readPage<Candidate>(
        answer, query, zone, [&query](const QJsonObject &item) { return candidateOf(item, query.entity); });
    if (!page)
        return page.error();
    if (!page->isLast)
        return badAnswer(answer, u"end of %1"_s.arg(query.entity));
    return LookUp{std::move(page.value().items), serverTime(answer)};
}

QDateTime serverTime(const net::Answer &answer)
{
    return httpDate(answer.header("Date"));
}

} // namespace app::autotask
