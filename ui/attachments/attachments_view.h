// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attachments/attachments_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::parts {
class FieldHint;
}

namespace ui::attachments {

class FileList;

/// Asks which files, without a nested event loop, and calls back with their paths, or not at all if the
/// person changes their mind. A test gives its own answer.
using AskForFiles =
    std::function<void(QWidget *parent, const std::function<void(const QStringList &paths)> &chosen)>;

/// The system's own file dialog.
[[nodiscard]] AskForFiles filesDialog();

/// "Attachments": the files with their sizes, "Attach", "Remove", and what there is to say about them. One
/// line while there are none.
class AttachmentsView : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the view.
    explicit AttachmentsView(
        AttachmentsModel &model, QWidget *parent = nullptr, AskForFiles askForFiles = filesDialog());

    /// Says what speaks against these files as they are, for example their author; empty for nothing.
    void showTrouble(const QString &sentence);
    /// Says who will read them.
    void showReaders(const QString &sentence);
    /// The cursor goes to the files, or to "Attach".
    void focusFiles();

private:
    void follow();
    void followHints();
    void removeRow(int row);

    AttachmentsModel &m_model;
    AskForFiles m_askForFiles;
    FileList *m_list;
    QPushButton *m_attach;
    QPushButton *m_remove;
    QLabel *m_summary;
    parts::FieldHint *m_problem;
    parts::FieldHint *m_note;
    QString m_trouble;
    QString m_readers;
};

} // namespace ui::attachments
