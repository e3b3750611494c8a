// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a page, with real keys, drops and the clipboard.
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/ui/attachments/kept_files.h"
#include "ui/attachments/attachments_view.h"
#include "ui/attachments/file_catch.h"
#include "ui/parts/field_hint.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::attachments::AttachmentsModel;
using ui::attachments::AttachmentsView;
using ui::attachments::FileCatch;

namespace {

/// A page with an editor above the files.
class AttachmentsViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&page);
        editor = new QPlainTextEdit(&page);
        editor->setAccessibleName(u"Text"_s);
        view =
            new AttachmentsView(model, &page, [this](QWidget *, const auto &chosen) { chosen(chosenPaths); });
        column->addWidget(editor);
        column->addWidget(view);
        new FileCatch(model, &page, [] { return QDateTime(QDate(2026, 11, 21), QTime(10, 32, 5)); });
        page.resize(500, 400);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    void TearDown() override { QGuiApplication::clipboard()->clear(); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QString hint(const QString &name) const
    {
        auto *found = find<ui::parts::FieldHint>(name);
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void pasteInto(QWidget *widget)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    }
    /// True if the drop was taken.
    bool drop(QWidget *target, const QMimeData &data)
    {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent event({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(target, &event);
        return enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }

    QTemporaryDir folder;
    QStringList chosenPaths;
    tests::KeptFiles kept;
    AttachmentsModel model{
        [this](const QString &name, const QByteArray &bytes) { return kept.keep(name, bytes); }};
    QWidget page;
    QPlainTextEdit *editor = nullptr;
    AttachmentsView *view = nullptr;
};

TEST_F(AttachmentsViewTest, namesEveryControl)
{
    EXPECT_THAT(tests::controlsWithoutName(&page), testing::IsEmpty());

    model.addBytes(u"log.txt"_s, "one");

    EXPECT_THAT(tests::controlsWithoutName(&page), testing::IsEmpty());
    EXPECT_EQ(find(u"removeAttachmentButton"_s)->accessibleName(), u"Remove log.txt"_s);
}

TEST_F(AttachmentsViewTest, filesAreChosenByTheButtonAndShownWithTheirSizes)
{
    EXPECT_FALSE(find(u"attachmentsList"_s)->isVisible());
    chosenPaths = {write(u"log.txt"_s, QByteArray(2500, 'x')), write(u"photo.png"_s, QByteArray(500, 'x'))};

    find(u"attachButton"_s)->setFocus();
    QTest::keyClick(find(u"attachButton"_s), Qt::Key_Space);

    auto *list = find<QListWidget>(u"attachmentsList"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->isVisible());
    EXPECT_TRUE(list->item(0)->text().contains(u"log.txt"_s));
    EXPECT_TRUE(list->item(0)->text().contains(u"2.5 kB"_s)) << list->item(0)->text().toStdString();
    EXPECT_TRUE(find<QLabel>(u"attachmentsText"_s)->text().contains(u"3.0 kB"_s))
        << find<QLabel>(u"attachmentsText"_s)->text().toStdString();
}

TEST_F(AttachmentsViewTest, theDeleteKeyAndTheButtonRemoveTheCurrentFile)
{
    for (const QString &name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s})
        model.addBytes(name, "x");
    auto *list = find<QListWidget>(u"attachmentsList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);

    QTest::keyClick(list, Qt::Key_Delete);
    ASSERT_EQ(model.files().size(), 2U);
    EXPECT_EQ(model.files()[1].name, u"c.txt"_s);
    find(u"removeAttachmentButton"_s)->setFocus();
    QTest::keyClick(find(u"removeAttachmentButton"_s), Qt::Key_Space);
    QTest::keyClick(find(u"removeAttachmentButton"_s), Qt::Key_Space);

    EXPECT_TRUE(model.files().empty());
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(find(u"attachButton"_s)->hasFocus()); // not somewhere else in the window
}

TEST_F(AttachmentsViewTest, aDropOnTheEditorAttachesTheFileAndWritesNoText)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"log.txt"_s, "one"))});

    EXPECT_TRUE(drop(editor->viewport(), data));
    EXPECT_TRUE(drop(&page, data));

    EXPECT_EQ(model.files().size(), 2U);
    EXPECT_EQ(editor->toPlainText(), QString());
}

TEST_F(AttachmentsViewTest, aDropOfTextOrOfALinkIsNotOurs)
{
    QMimeData link;
    link.setUrls({QUrl(u"https://example.org/log.txt"_s)});

    EXPECT_FALSE(drop(&page, link));

    EXPECT_TRUE(model.files().empty());
}

TEST_F(AttachmentsViewTest, aPastedPictureBecomesAScreenshot)
{
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);

    pasteInto(editor);

    ASSERT_EQ(model.files().size(), 1U);
    EXPECT_EQ(model.files().front().name, u"Screenshot 2026-11-21 10-32-05.png"_s);
    EXPECT_EQ(QImage::fromData(kept.bytes.front(), "PNG").size(), QSize(20, 10));
}

TEST_F(AttachmentsViewTest, pastedFilesAreAttachedAndPastedTextIsWritten)
{
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(write(u"log.txt"_s, "one"))});
    QGuiApplication::clipboard()->setMimeData(files);
    pasteInto(editor);
    EXPECT_EQ(model.files().size(), 1U);
    EXPECT_EQ(editor->toPlainText(), QString());

    auto *text = new QMimeData;
    text->setText(u"Hello"_s);
    text->setImageData(QImage(2, 2, QImage::Format_RGB32)); // as an office program puts it there
    QGuiApplication::clipboard()->setMimeData(text);
    pasteInto(editor);

    EXPECT_EQ(model.files().size(), 1U);
    EXPECT_EQ(editor->toPlainText(), u"Hello"_s);
}

TEST_F(AttachmentsViewTest, nothingIsTakenWhileThePageRests)
{
    page.setEnabled(false);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"log.txt"_s, "one"))});

    EXPECT_FALSE(drop(&page, data));

    EXPECT_TRUE(model.files().empty());
}

TEST_F(AttachmentsViewTest, whatSpeaksAgainstTheFilesIsSaidOnlyWhileThereAreSome)
{
    view->showTrouble(u"Anna cannot attach files."_s);
    view->showReaders(u"The customer reads them."_s);
    EXPECT_EQ(hint(u"attachmentsHint"_s), QString());
    EXPECT_EQ(hint(u"attachmentsNoteHint"_s), QString());

    model.addBytes(u"log.txt"_s, "one");
    model.addBytes(u"tool.exe"_s, "two");

    EXPECT_TRUE(hint(u"attachmentsHint"_s).contains(u"tool.exe"_s));
    EXPECT_TRUE(hint(u"attachmentsHint"_s).contains(u"Anna cannot"_s));
    EXPECT_TRUE(hint(u"attachmentsNoteHint"_s).contains(u"customer"_s));
}

TEST_F(AttachmentsViewTest, moreThanFiveMinutesTakeIsSaid)
{
    using app::domain::FileId;

    model.restore({{FileId{1}, u"a"_s, 6'000'000}, {FileId{2}, u"b"_s, 6'000'000}});

    EXPECT_TRUE(hint(u"attachmentsNoteHint"_s).contains(u"about 5 minute"_s))
        << hint(u"attachmentsNoteHint"_s).toStdString();
}

} // namespace
