// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/attached_file.h"
#include "app/domain/file.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::commands;
using testing::HasSubstr;

namespace {

class AttachedFile : public testing::Test
{
protected:
    std::variant<QByteArray, Complaint> readBytes(qint64 size)
    {
        QFile file(folder.filePath(u"file.bin"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'x'));
        file.close();
        return readAttachedFile(file.fileName());
    }
    static std::string complaint(const std::variant<QByteArray, Complaint> &read)
    {
        const auto *found = std::get_if<Complaint>(&read);
        return found == nullptr ? "no complaint" : found->sentence.toStdString();
    }

    QTemporaryDir folder;
};

TEST_F(AttachedFile, isReadWholeUpToTheMostThatAutotaskTakes)
{
    const auto read = readBytes(app::domain::mostFileBytes);

    ASSERT_TRUE(std::holds_alternative<QByteArray>(read)) << complaint(read);
    EXPECT_EQ(std::get<QByteArray>(read).size(), 6000000);
}

TEST_F(AttachedFile, isRefusedWithItsSizeIfItIsOneByteLarger)
{
    EXPECT_THAT(complaint(readBytes(app::domain::mostFileBytes + 1)), HasSubstr("6000001"));
}

TEST_F(AttachedFile, isRefusedIfItIsEmpty)
{
    EXPECT_THAT(complaint(readBytes(0)), HasSubstr("is empty"));
}

TEST_F(AttachedFile, isRefusedIfItIsNotThere)
{
    EXPECT_THAT(complaint(readAttachedFile(folder.filePath(u"nowhere.txt"_s))), HasSubstr("nowhere.txt"));
}

TEST_F(AttachedFile, isNoFolder)
{
    EXPECT_THAT(complaint(readAttachedFile(folder.path())), HasSubstr("is no file"));
}

TEST(NameOfAnAttachment, isOneNameWithoutAPathAndNothingInvisible)
{
    for (const QString &good : {u"log.txt"_s, u"Größe (2).tar.gz"_s, QString(255, u'x')})
        EXPECT_FALSE(complainOfFileName(good)) << good.toStdString();
    for (const QString &bad : {u""_s, u" "_s, u"a/b"_s, u"a\\b"_s, u"a\nb"_s, QString(256, u'x')})
        EXPECT_TRUE(complainOfFileName(bad)) << bad.toStdString();
}

TEST(NameOfAnAttachment, isNoPrograms)
{
    for (const QString &bad : {u"setup.exe"_s, u"Setup.EXE"_s, u"log.txt.js"_s})
        EXPECT_THAT(
            complainOfFileName(bad)->sentence.toStdString(), HasSubstr("refuses programs and scripts"));
}

} // namespace
