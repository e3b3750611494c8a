// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/audit.h"

#include <QJsonObject>
#include <QMultiHash>

namespace tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QString &entity, const QString &title)
{
    return entity + u'|' + title;
}

QString authorOf(const QJsonObject &record)
{
    const QJsonObject author = record["author"_L1].toObject();
    return author["kind"_L1].toString() + u':' + QString::number(author["id"_L1].toInteger());
}

} // namespace

Audit audit(const QJsonArray &plans, const QJsonArray &records)
{
    QMultiHash<QString, QJsonObject> found;
    for (const QJsonValue &each : records)
        found.insert(keyOf(each["entity"_L1].toString(), each["title"_L1].toString()), each.toObject());
    Audit result;
    for (const QJsonValue &plan : plans) {
        qint64 ticket = 0;
        for (const QJsonValue &step : plan["steps"_L1].toArray()) {
            const QString key = keyOf(step["entity"_L1].toString(), step["fields"_L1]["title"_L1].toString());
            const QList<QJsonObject> own = found.values(key);
            if (own.isEmpty()) {
                ++result.lost;
                result.complaints << u"lost: "_s + key;
                continue;
            }
            if (own.size() > 1) {
                result.duplicated += static_cast<int>(own.size()) - 1;
                result.complaints << u"%1 times: %2"_s.arg(own.size()).arg(key);
            }
            for (const QJsonObject &record : own) {
                const bool isOnTicket = step["parentStep"_L1].toInt() == 0
                    || record["fields"_L1]["ticketID"_L1].toInteger() == ticket;
                if (authorOf(record) == step["as"_L1].toString() && isOnTicket)
                    continue;
                ++result.wrongAuthor;
                result.complaints << u"by %1 or at another ticket: %2"_s.arg(authorOf(record), key);
            }
            if (step["parentStep"_L1].toInt() == 0)
                ticket = own.constFirst()["id"_L1].toInteger();
        }
    }
    return result;
}

} // namespace tests
