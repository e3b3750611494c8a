// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/text_rescue.h"

#include <QFileDialog>
#include <QSaveFile>

namespace ui::compose {

AskForFile fileDialog()
{
    return [](QWidget *parent, const QString &suggestedName,
               const std::function<void(const QString &)> &chosen) {
        auto *dialog = new QFileDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(suggestedName);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
        dialog->open();
    };
}

QString saveText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return file.errorString();
    return {};
}

} // namespace ui::compose
