// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/file.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

namespace ui::attachments {

/// Keeps the bytes of a file from now on. Answers at once. Problem: storage.
using KeepFile =
    std::function<app::domain::Result<app::domain::File>(const QString &name, const QByteArray &bytes)>;

/// The files that are to be attached to what is being written. A file's bytes are kept the moment it is
/// added: what is sent is what was added. What cannot be attached is told at once and not added.
class AttachmentsModel : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentsModel(KeepFile keep, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<app::domain::File> &files() const { return m_files; }
    [[nodiscard]] qint64 totalSize() const;

    /// Reads these files and adds them.
    void addFiles(const QStringList &paths);
    /// Adds bytes that come from elsewhere; `name` may be a path.
    void addBytes(const QString &name, const QByteArray &bytes);
    /// Adds a picture from the clipboard, as PNG; it is named after the moment, in the person's own time.
    void addScreenshot(const QByteArray &png, const QDateTime &local);
    /// Nothing happens for a place that does not exist.
    void remove(int index);

    /// Puts these in place of what is there, for example those of a kept draft.
    void restore(const std::vector<app::domain::File> &files);
    void clear() { restore({}); }

    /// Says that files are missing, or why, until the files change.
    void object(const QString &sentence);
    /// Why something was not added the last time, a sentence for each; empty if everything was.
    [[nodiscard]] const QStringList &objections() const { return m_objections; }
    /// When the files leave, where they are more than a tenant takes in five minutes (fact sheet 8): one
    /// sentence, else empty. What others upload meanwhile is not known.
    [[nodiscard]] QString timelineSentence() const;

Q_SIGNALS:
    void filesChanged();
    void added(); ///< one more, by the person; after filesChanged()
    void objectionsChanged();

private:
    void addFile(const QString &path);
    void keep(const QString &name, const QByteArray &bytes);
    void setObjections(const QStringList &objections);

    KeepFile m_keep;
    std::vector<app::domain::File> m_files;
    QStringList m_objections;
};

} // namespace ui::attachments
