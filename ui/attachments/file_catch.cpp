// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/file_catch.h"

#include "ui/attachments/attachments_model.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <utility>

namespace ui::attachments {

namespace {

/// The local files among what is dropped or pasted.
QStringList pathsIn(const QMimeData *data)
{
    QStringList paths;
    if (data == nullptr || !data->hasUrls())
        return paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// Who copies text from an office program has a picture of it on the clipboard, too, and means the text.
bool isPicture(const QMimeData *data)
{
    return data != nullptr && data->hasImage() && !data->hasText() && !data->hasHtml();
}

QByteArray pngOf(const QMimeData *data)
{
    const auto picture = qvariant_cast<QImage>(data->imageData());
    QByteArray png;
    QBuffer buffer(&png);
    return !picture.isNull() && buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG")
        ? png
        : QByteArray();
}

} // namespace

FileCatch::FileCatch(AttachmentsModel &model, QWidget *page, std::function<QDateTime()> now)
    : QObject(page)
    , m_model(model)
    , m_page(page)
    , m_now(std::move(now))
{
    page->setAcceptDrops(true);
    // The application's, since the editors of a form come and go, and each takes drops as text.
    qApp->installEventFilter(this);
}

bool FileCatch::take(const QMimeData *data)
{
    if (const QStringList paths = pathsIn(data); !paths.isEmpty()) {
        m_model.addFiles(paths);
        return true;
    }
    if (!isPicture(data))
        return false;
    m_model.addScreenshot(pngOf(data), m_now());
    return true;
}

bool FileCatch::isOurs(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget != nullptr && m_page->isVisible() && m_page->isEnabled()
        && (widget == m_page || m_page->isAncestorOf(widget));
}

bool FileCatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event); // a drag's events are drops that are not done yet
        if (!isOurs(watched) || (pathsIn(drop->mimeData()).isEmpty() && !isPicture(drop->mimeData())))
            return false;
        // The originals stay where they are, whatever the other program proposes.
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (event->type() == QEvent::Drop)
            take(drop->mimeData());
        return true;
    }
    case QEvent::KeyPress:
        return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && isOurs(watched)
            && take(QGuiApplication::clipboard()->mimeData());
    default:
        return false;
    }
}

} // namespace ui::attachments
