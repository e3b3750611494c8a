// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachments_model.h"

#include "app/outbox/uploads.h"
#include "ui/attachments/file_rules.h"
#include "ui/words/words.h"

#include <QFile>
#include <QFileInfo>
#include <numeric>
#include <utility>

namespace ui::attachments {

using namespace Qt::Literals::StringLiterals;
using app::domain::File;

AttachmentsModel::AttachmentsModel(KeepFile keep, QObject *parent)
    : QObject(parent)
    , m_keep(std::move(keep))
{
}

qint64 AttachmentsModel::totalSize() const
{
    return std::accumulate(m_files.begin(), m_files.end(), qint64(0),
        [](qint64 sum, const File &each) { return sum + each.size; });
}

void AttachmentsModel::addFiles(const QStringList &paths)
{
    setObjections({});
    for (const QString &path : paths)
        addFile(path);
}

void AttachmentsModel::addBytes(const QString &name, const QByteArray &bytes)
{
    setObjections({});
    keep(plainName(name), bytes);
}

void AttachmentsModel::addScreenshot(const QByteArray &png, const QDateTime &local)
{
    addBytes(u"Screenshot %1.png"_s.arg(local.toString(u"yyyy-MM-dd HH-mm-ss"_s)), png);
}

void AttachmentsModel::addFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = plainName(info.fileName());
    if (info.isDir())
        return object(tr("“%1” is a folder; only files can be attached.").arg(name));
    // A pipe or a device would be waited for, maybe for ever.
    if (info.exists() && !info.isFile())
        return object(tr("“%1” is no ordinary file and cannot be attached.").arg(name));
    // Asked before a byte is read: a film of many gigabytes is refused at once.
    if (info.exists() && info.size() > app::domain::mostFileBytes)
        return object(objectionTo(name, info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return object(tr("“%1” could not be read: %2").arg(name, file.errorString()));
    // It may grow meanwhile; one byte too much is enough to know.
    const QByteArray bytes = file.read(app::domain::mostFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return object(tr("“%1” could not be read: %2").arg(name, file.errorString()));
    keep(name, bytes);
}

void AttachmentsModel::keep(const QString &name, const QByteArray &bytes)
{
    if (const QString objection = objectionTo(name, bytes.size()); !objection.isEmpty())
        return object(objection);
    const auto kept = m_keep(ownName(name, m_files), bytes);
    if (!kept) {
        return object(tr("“%1” was not attached, because it could not be kept: %2")
                          .arg(name, words::explain(kept.error()).what));
    }
    m_files.push_back(*kept);
    Q_EMIT filesChanged();
    Q_EMIT added();
}

void AttachmentsModel::remove(int index)
{
    if (index < 0 || index >= std::ssize(m_files))
        return;
    m_files.erase(m_files.begin() + index);
    setObjections({});
    Q_EMIT filesChanged();
}

void AttachmentsModel::restore(const std::vector<File> &files)
{
    setObjections({});
    if (m_files == files)
        return;
    m_files = files;
    Q_EMIT filesChanged();
}

QString AttachmentsModel::timelineSentence() const
{
    std::vector<qint64> sizes;
    for (const File &file : m_files)
        sizes.push_back(file.size);
    // Any moment does: only the distances are told.
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const std::vector<QDateTime> times = app::outbox::uploadTimes({}, sizes, start, {});
    if (times.empty() || times.back() <= start)
        return {};
    constexpr qint64 minute = 60;
    const auto minutes = static_cast<int>((start.secsTo(times.back()) + minute - 1) / minute);
    return tr(
        "A tenant takes %1 of attachments in five minutes: the last file leaves about %n minute(s) after "
        "the first.",
        nullptr, minutes)
        .arg(sizeText(app::outbox::UploadLimits{}.bytes));
}

void AttachmentsModel::object(const QString &sentence)
{
    setObjections(m_objections + QStringList{sentence});
}

void AttachmentsModel::setObjections(const QStringList &objections)
{
    if (m_objections == objections)
        return;
    m_objections = objections;
    Q_EMIT objectionsChanged();
}

} // namespace ui::attachments
