// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/updates.h"

#include "app/autotask/item_readers.h"
#include "app/autotask/look_up.h"
#include "app/domain/line_ends.h"

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

/// Autotask answers in camelCase, and takes the keys of a request in any case (fact sheet 5.1).
QJsonValue valueOf(const QJsonObject &item, const QString &name)
{
    for (auto field = item.begin(); field != item.end(); ++field) {
        if (field.key().compare(name, Qt::CaseInsensitive) == 0)
            return field.value();
    }
    return QJsonValue::Null;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

bool isSame(const QJsonValue &held, const QJsonValue &sent)
{
    if (isNothing(held) || isNothing(sent))
        return isNothing(held) && isNothing(sent);
    if (held == sent)
        return true;
    if (held.isBool() || sent.isBool())
        return false;
    const QDateTime heldAt = momentOf(held);
    if (heldAt.isValid() && momentOf(sent).isValid())
        return heldAt == momentOf(sent);
    if (held.isString() && sent.isString()) {
        return domain::withPlainEnds(held.toString()) == domain::withPlainEnds(sent.toString());
    }
    return held.toVariant().toString() == sent.toVariant().toString();
}

} // namespace

QStringList unkeptFields(const QJsonObject &item, const QJsonObject &sent)
{
    QStringList unkept;
    for (auto field = sent.begin(); field != sent.end(); ++field) {
        if (!isSame(valueOf(item, field.key()), field.value()))
            unkept.append(field.key());
    }
    return unkept;
}

Result<domain::ReadBack> readUpdated(const net::Answer &answer, const domain::Step &step)
{
    const Result<QJsonObject> item = readItem(answer, step.record ? step.record->id : 0);
    if (!item)
        return item.error();
    domain::ReadBack readBack;
    readBack.hasCreatorField = false;
    readBack.number = item.value()["ticketNumber"_L1].toString();
    readBack.unkept = unkeptFields(*item, step.draft.fields);
    return readBack;
}

Result<domain::LookUp> readChanged(const net::Answer &answer, const domain::Step &step)
{
    const domain::RecordRef record = step.draft.parent.value_or(domain::RecordRef());
    const Result<QJsonObject> item = readItem(answer, record.id);
    if (!item)
        return item.error();
    domain::LookUp lookUp;
    lookUp.serverTime = serverTime(answer);
    if (unkeptFields(*item, step.draft.fields).isEmpty()) {
        domain::Candidate candidate;
        candidate.record = record;
        candidate.number = item.value()["ticketNumber"_L1].toString();
        candidate.title = item.value()["title"_L1].toString();
        lookUp.candidates.push_back(candidate);
    }
    return lookUp;
}

} // namespace app::autotask
