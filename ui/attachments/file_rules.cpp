// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/file_rules.h"

#include "app/domain/file_endings.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ui::attachments {

using namespace Qt::Literals::StringLiterals;
using app::domain::endingOf;

namespace {

/// Gives the sentences of this file a context of their own.
struct FileRules
{
    Q_DECLARE_TR_FUNCTIONS(ui::attachments::FileRules)
};

} // namespace

QString plainName(const QString &nameOrPath)
{
    const qsizetype cut = std::max(nameOrPath.lastIndexOf(u'/'), nameOrPath.lastIndexOf(u'\\'));
    QString name = nameOrPath.mid(cut + 1);
    name.removeIf([](QChar each) { return each.category() == QChar::Other_Control; });
    name = name.trimmed();
    // Windows would not keep them, and the ending would hide behind them.
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

QString ownName(const QString &name, const std::vector<app::domain::File> &others)
{
    const auto isTaken = [&others](const QString &wanted) {
        return std::any_of(others.begin(), others.end(), [&wanted](const app::domain::File &each) {
            return each.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    const QString ending = endingOf(name);
    const QString tail = ending.isEmpty() ? QString() : u'.' + ending;
    const QString stem = name.chopped(tail.size());
    QString own = name;
    for (int number = 2; isTaken(own); ++number) {
        const QString mark = u" (%1)"_s.arg(number);
        own = stem.left(std::max<qsizetype>(longestName - mark.size() - tail.size(), 0)) + mark + tail;
    }
    return own;
}

QString objectionTo(const QString &name, qint64 size)
{
    if (name.isEmpty())
        return FileRules::tr("A file without a name cannot be attached.");
    if (name.size() > longestName)
        return FileRules::tr("“%1” cannot be attached: its name has %2 characters, Autotask takes %3.")
            .arg(name.left(40) + u'…')
            .arg(name.size())
            .arg(longestName);
    if (app::domain::hasRefusedEnding(name))
        return words::refusedEndingSentence(name);
    if (size <= 0)
        return FileRules::tr("“%1” cannot be attached: it is empty.").arg(name);
    if (size > app::domain::mostFileBytes) {
        // One of a little too many must not have the very size that is allowed.
        const bool isClose = sizeText(size) == sizeText(app::domain::mostFileBytes);
        const auto text = [isClose](qint64 bytes) {
            constexpr int toTheByte = 6;
            return isClose ? QLocale().formattedDataSize(bytes, toTheByte, QLocale::DataSizeSIFormat)
                           : sizeText(bytes);
        };
        return FileRules::tr("“%1” cannot be attached: it has %2, Autotask takes %3 for each file.",
            "a file; its size; the largest size")
            .arg(name, text(size), text(app::domain::mostFileBytes));
    }
    return {};
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace ui::attachments
