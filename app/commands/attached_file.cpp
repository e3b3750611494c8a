// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/attached_file.h"

#include "app/commands/translate.h"
#include "app/domain/file.h"
#include "app/domain/file_endings.h"
#include "ui/words/words.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;

std::variant<QByteArray, Complaint> readAttachedFile(const QString &path)
{
    QFile file(path);
    // A folder, a pipe or a device would be read for ever.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return Complaint{translated(QT_TRANSLATE_NOOP("Commands", "%1 is no file.")).arg(path)};
    const auto unreadable = [&path, &file] {
        return Complaint{translated(QT_TRANSLATE_NOOP("Commands", "%1 could not be read: %2"))
                             .arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    // One byte more tells that there are too many, also of a file that grows while it is read.
    QByteArray bytes = file.read(domain::mostFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    if (bytes.isEmpty())
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "%1 is empty; Autotask takes no empty file."))
                .arg(path)};
    if (bytes.size() > domain::mostFileBytes)
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "%1 has %2 bytes; an attachment has at most %3."))
                .arg(path)
                .arg(std::max(file.size(), bytes.size()))
                .arg(domain::mostFileBytes)};
    return bytes;
}

std::optional<Complaint> complainOfFileName(const QString &name)
{
    constexpr qsizetype longestName = 255;
    const bool isOdd = std::any_of(name.begin(), name.end(), [](QChar each) {
        return each == u'/' || each == u'\\' || each == QChar::ReplacementCharacter
            || each.category() == QChar::Other_Control;
    });
    if (domain::hasRefusedEnding(name))
        return Complaint{ui::words::refusedEndingSentence(name)};
    if (!isOdd && !name.trimmed().isEmpty() && name.size() <= longestName)
        return std::nullopt;
    return Complaint{
        translated(QT_TRANSLATE_NOOP("Commands",
                       "“%1” cannot be the name of an attachment: at most 255 characters, no path, nothing "
                       "invisible."))
            .arg(name)};
}

} // namespace app::commands
