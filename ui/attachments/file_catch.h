// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <functional>

class QMimeData;
class QWidget;

namespace ui::attachments {

class AttachmentsModel;

/// Takes files that are dropped on a page, wherever in it, and files or a picture that are pasted there. Text
/// stays with the editor that has the cursor, also where a picture of it is on the clipboard beside it.
class FileCatch : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `page`; `model` must live as long. `now` is local.
    FileCatch(
        AttachmentsModel &model, QWidget *page,
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); });

    /// Adds what that holds. False if there is nothing in it for us.
    bool take(const QMimeData *data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QObject *watched) const;

    AttachmentsModel &m_model;
    QWidget *m_page;
    std::function<QDateTime()> m_now;
};

} // namespace ui::attachments
