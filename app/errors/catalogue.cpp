// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errors/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <vector>

// Outside every namespace, as Qt asks: a static library's resources are not registered by themselves.
static void registerResources()
{
    Q_INIT_RESOURCE(errors);
}

namespace app::errors {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    QString name;
    QString kind;
    QString field;
    int status = 0; ///< 0 = told by its patterns
    std::vector<QRegularExpression> patterns;
};

/// A pattern with placeholders as an expression with groups. All of them are bounded: sentences are hostile.
QRegularExpression expressionOf(const QString &pattern)
{
    static const QRegularExpression placeholder(u"\\{(field|v|n|entity)\\}"_s);
    QString text;
    qsizetype at = 0;
    for (auto found = placeholder.globalMatch(pattern); found.hasNext();) {
        const auto each = found.next();
        text += QRegularExpression::escape(pattern.mid(at, each.capturedStart() - at));
        at = each.capturedEnd();
        // User-defined fields have blanks in their names; at the end of a pattern the whole name is wanted.
        if (each.captured(1) == "field"_L1)
            text += at == pattern.size() ? u"\\[?(?<field>[^;.|\\[\\]]{1,100})"_s
                                         : u"\\[?(?<field>[^;.|\\[\\]]{1,100}?)\\]?"_s;
        else if (each.captured(1) == "v"_L1)
            text += u"(?<value>[^\\]]{0,200})"_s;
        else if (each.captured(1) == "n"_L1)
            text += u"(?<value>-?[0-9]{1,20})"_s;
        else
            text += u"\\w{1,100}"_s;
    }
    text += QRegularExpression::escape(pattern.mid(at));
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

std::vector<Entry> loadEntries()
{
    registerResources();
    QFile file(u":/errors/errors.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the catalogue of errors is missing from the program");
    std::vector<Entry> entries;
    for (const auto &value : QJsonDocument::fromJson(file.readAll())["errors"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        Entry entry{row["name"_L1].toString(), row["class"_L1].toString(), row["field"_L1].toString(),
            row["status"_L1].toInt(), {}};
        for (const auto &pattern : row["patterns"_L1].toArray())
            entry.patterns.push_back(expressionOf(pattern.toString()));
        entries.push_back(std::move(entry));
    }
    return entries;
}

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> loaded = loadEntries();
    return loaded;
}

/// The REST spelling of a field's name: some sentences use the SOAP one, which begins with a capital. A name
/// with blanks is that of a user-defined field and stays.
QString restName(QString name)
{
    name = name.trimmed();
    if (!name.isEmpty() && !name.contains(u' '))
        name[0] = name.at(0).toLower();
    return name;
}

std::optional<Recognised> matched(const Entry &entry, const QString &sentence)
{
    for (const QRegularExpression &pattern : entry.patterns) {
        const auto match = pattern.match(sentence);
        if (!match.hasMatch())
            continue;
        const QString named = restName(match.captured(u"field"_s));
        return Recognised{
            entry.name, entry.kind, named.isEmpty() ? entry.field : named, match.captured(u"value"_s)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Recognised> recognise(const QString &sentence, std::optional<int> httpStatus)
{
    const QString text = sentence.simplified();
    for (const Entry &entry : entries()) {
        if (text.isEmpty() && httpStatus && entry.status == *httpStatus)
            return Recognised{entry.name, entry.kind, entry.field, {}};
        if (auto found = matched(entry, text))
            return found;
    }
    return std::nullopt;
}

QStringList names()
{
    QStringList names;
    for (const Entry &entry : entries())
        names.append(entry.name);
    return names;
}

} // namespace app::errors
