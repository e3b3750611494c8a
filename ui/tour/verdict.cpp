// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/verdict.h"

#include <QJsonObject>

namespace ui::tour {

using namespace Qt::Literals::StringLiterals;

QStringList compareRecords(const std::vector<ExpectedRecord> &expected, const QJsonArray &records)
{
    QStringList wrong;
    if (records.size() != static_cast<qsizetype>(expected.size()))
        wrong << u"the tenant has %1 records, expected %2"_s.arg(records.size()).arg(expected.size());
    for (qsizetype index = 0; index < records.size() && index < static_cast<qsizetype>(expected.size());
         ++index) {
        const ExpectedRecord &wanted = expected[static_cast<size_t>(index)];
        const QJsonObject record = records[index].toObject();
        const QJsonObject author = record["author"_L1].toObject();
        if (record["title"_L1].toString() != wanted.title)
            wrong << u"record %1 is “%2”, expected “%3”"_s.arg(index + 1).arg(
                record["title"_L1].toString(), wanted.title);
        const bool isKindRight = author["kind"_L1].toString() == wanted.authorKind;
        const bool isIdRight = wanted.authorId == 0 || author["id"_L1].toInteger() == wanted.authorId;
        if (!isKindRight || !isIdRight)
            wrong << u"record %1 is by %2 #%3, expected %4 #%5"_s.arg(index + 1)
                         .arg(author["kind"_L1].toString())
                         .arg(author["id"_L1].toInteger())
                         .arg(wanted.authorKind)
                         .arg(wanted.authorId);
    }
    return wrong;
}

} // namespace ui::tour
