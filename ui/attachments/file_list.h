// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ui::attachments {

/// The files, a row each, as high as its rows need and no higher than a few. The Delete key removes the
/// current one.
class FileList : public QListWidget
{
    Q_OBJECT
public:
    explicit FileList(QWidget *parent = nullptr);

    struct Row
    {
        QString name;
        QString size;
    };
    /// Shows these; the cursor stays at its place.
    void showRows(const QList<Row> &rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui::attachments
