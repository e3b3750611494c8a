// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket_query.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace ui::tickets {

using namespace Qt::Literals::StringLiterals;
using app::domain::TicketId;
using Kind = TicketQuery::Kind;

namespace {

constexpr auto fewestLetters = 3;

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar each) { return each.isSpace(); });
    return text;
}

TicketQuery byNumber(const QString &number)
{
    TicketQuery query{Kind::number, {}};
    query.search.number = number;
    return query;
}

/// Nothing unless all of `digits` is an id.
std::optional<TicketQuery> byId(const QString &digits)
{
    bool isNumber = false;
    const qint64 id = digits.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return std::nullopt;
    TicketQuery query{Kind::id, {}};
    query.search.id = TicketId{id};
    return query;
}

/// The first ticket number in a text. Recurring tickets have a third group ("T20261121.0001.003"): without it
/// another ticket would be meant.
QString numberIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![\p{L}\d])T\s*(?:\d\s*){8}\.\s*\d{4,}(?:\s*\.\s*\d{3,})?(?![\p{L}\d]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return withoutBlanks(pattern.match(text).captured()).toUpper();
}

/// "T2026112", "T20261121.00": no title would be looked for by that.
bool isNumberBegun(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^T\d{5,8}(\.\d{0,3})?$)"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(withoutBlanks(text)).hasMatch();
}

/// The address in a text that was pasted, with or without its scheme; empty if there is none.
QUrl linkIn(const QString &text)
{
    static const QRegularExpression pattern(uR"((https?://[^\s<>"]+|[\w.-]+\.autotask\.net/[^\s<>"]*))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString found = pattern.match(text).captured();
    if (found.isEmpty())
        return {};
    return QUrl(found.startsWith("http"_L1, Qt::CaseInsensitive) ? found : u"https://"_s + found);
}

bool leadsIntoAutotask(const QUrl &link)
{
    const QString host = link.host().toLower();
    return host == "autotask.net"_L1 || host.endsWith(".autotask.net"_L1) || host == "127.0.0.1"_L1
        || host == "localhost"_L1;
}

TicketQuery readLink(const QUrl &link)
{
    if (!leadsIntoAutotask(link))
        return {Kind::foreignLink, {}};
    for (const auto &[key, value] : QUrlQuery(link).queryItems(QUrl::FullyDecoded)) {
        if (key.compare("TicketID"_L1, Qt::CaseInsensitive) == 0) {
            if (const auto query = byId(value.trimmed()))
                return *query;
        }
        if (key.compare("TicketNumber"_L1, Qt::CaseInsensitive) == 0) {
            if (const QString number = numberIn(value); !number.isEmpty())
                return byNumber(number);
        }
    }
    return {Kind::otherLink, {}};
}

} // namespace

TicketQuery readTicketQuery(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {};
    if (const QUrl link = linkIn(text); link.isValid() && !link.isEmpty())
        return readLink(link);
    if (const QString number = numberIn(text); !number.isEmpty())
        return byNumber(number);
    if (text.startsWith(u'#')) {
        if (const auto query = byId(withoutBlanks(text.mid(1))))
            return *query;
    }
    if (isNumberBegun(text))
        return {Kind::unfinished, {}};
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar each) { return each.isLetterOrNumber(); });
    if (letters < fewestLetters)
        return {Kind::tooShort, {}};
    TicketQuery query{Kind::words, {}};
    query.search.titleWords = text;
    return query;
}

} // namespace ui::tickets
