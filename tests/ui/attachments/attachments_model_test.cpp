// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/attachments/kept_files.h"
#include "ui/attachments/attachments_model.h"
#include "ui/attachments/file_rules.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using ui::attachments::AttachmentsModel;

namespace {

class AttachmentsModelTest : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const auto &file : model.files())
            found << file.name;
        return found;
    }

    QTemporaryDir folder;
    tests::KeptFiles kept;
    AttachmentsModel model{
        [this](const QString &name, const QByteArray &bytes) { return kept.keep(name, bytes); }};
};

TEST_F(AttachmentsModelTest, whatIsAddedIsKeptAtOnceAsItWas)
{
    const QString path = write(u"log.txt"_s, "first");

    model.addFiles({path});
    write(u"log.txt"_s, "changed afterwards");

    ASSERT_EQ(model.files().size(), 1U);
    EXPECT_EQ(model.files().front().name, u"log.txt"_s);
    EXPECT_EQ(model.files().front().size, 5);
    EXPECT_EQ(kept.bytes, QList<QByteArray>{"first"});
    EXPECT_TRUE(model.objections().isEmpty());
}

TEST_F(AttachmentsModelTest, eachFileThatCannotBeAttachedGetsItsSentenceAndTheOthersStay)
{
    const QStringList paths{write(u"empty.txt"_s, {}), write(u"log.txt"_s, "good"),
        write(u"tool.exe"_s, "MZ"), folder.filePath(u"missing.txt"_s), folder.path()};

    model.addFiles(paths);

    EXPECT_EQ(names(), QStringList{u"log.txt"_s});
    ASSERT_EQ(model.objections().size(), 4);
    EXPECT_TRUE(model.objections()[0].contains(u"empty"_s));
    EXPECT_TRUE(model.objections()[1].contains(u"programs"_s));
    EXPECT_TRUE(model.objections()[2].contains(u"could not be read"_s));
    EXPECT_TRUE(model.objections()[3].contains(u"folder"_s));
}

TEST_F(AttachmentsModelTest, aFileThatIsTooLargeIsRefusedBeforeItIsRead)
{
    QFile file(folder.filePath(u"film.mp4"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(50'000'000'000)); // sparse; reading it would take minutes
    file.close();

    model.addFiles({file.fileName()});

    EXPECT_TRUE(model.files().empty());
    ASSERT_EQ(model.objections().size(), 1);
    EXPECT_TRUE(model.objections().front().contains(u"50.0 GB"_s))
        << model.objections().front().toStdString();
}

#ifdef Q_OS_UNIX
TEST_F(AttachmentsModelTest, aPipeIsNotWaitedFor)
{
    const QString pipe = folder.filePath(u"pipe.txt"_s);
    ASSERT_EQ(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);

    model.addFiles({pipe});

    EXPECT_TRUE(model.files().empty());
    EXPECT_EQ(model.objections().size(), 1);
}
#endif

TEST_F(AttachmentsModelTest, theLargestFileIsTakenWhole)
{
    model.addFiles({write(u"big.bin"_s, QByteArray(app::domain::mostFileBytes, 'x'))});

    ASSERT_EQ(model.files().size(), 1U);
    EXPECT_EQ(model.totalSize(), app::domain::mostFileBytes);
}

TEST_F(AttachmentsModelTest, whatCannotBeKeptIsNotAttached)
{
    kept.isBroken = true;

    model.addFiles({write(u"log.txt"_s, "good")});

    EXPECT_TRUE(model.files().empty());
    ASSERT_EQ(model.objections().size(), 1);
    EXPECT_TRUE(model.objections().front().contains(u"disk is full"_s))
        << model.objections().front().toStdString();
}

TEST_F(AttachmentsModelTest, theSameNameTwiceIsToldApart)
{
    model.addBytes(u"/tmp/log.txt"_s, "one");
    model.addBytes(u"C:\\log.txt"_s, "two");

    EXPECT_EQ(names(), (QStringList{u"log.txt"_s, u"log (2).txt"_s}));
}

TEST_F(AttachmentsModelTest, aPictureIsNamedAfterItsMoment)
{
    model.addScreenshot("png", QDateTime(QDate(2026, 11, 21), QTime(10, 32, 5)));

    EXPECT_EQ(names(), QStringList{u"Screenshot 2026-11-21 10-32-05.png"_s});
}

TEST_F(AttachmentsModelTest, removingTakesTheRightOneAndSaysSo)
{
    model.addBytes(u"a.txt"_s, "a");
    model.addBytes(u"b.txt"_s, "b");
    const QSignalSpy changes(&model, &AttachmentsModel::filesChanged);

    model.remove(0);
    model.remove(7);

    EXPECT_EQ(names(), QStringList{u"b.txt"_s});
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(AttachmentsModelTest, tenMegabytesLeaveAtOnceAndOneByteMoreTakesFiveMinutes)
{
    using app::domain::FileId;
    model.restore({{FileId{1}, u"a"_s, 5'000'000}, {FileId{2}, u"b"_s, 5'000'000}});
    EXPECT_TRUE(model.timelineSentence().isEmpty()) << model.timelineSentence().toStdString();

    model.restore({{FileId{1}, u"a"_s, 5'000'000}, {FileId{2}, u"b"_s, 5'000'001}});

    EXPECT_TRUE(model.timelineSentence().contains(u"about 5 minute"_s))
        << model.timelineSentence().toStdString();
}

} // namespace
