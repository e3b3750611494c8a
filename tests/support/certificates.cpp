// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

const QString madeMark = u"made"_s;

bool runOpenssl(const QDir &folder, const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    const bool isDone = openssl.waitForFinished() && openssl.exitCode() == 0;
    EXPECT_TRUE(isDone) << "openssl " << arguments.join(u' ').toStdString() << ": "
                        << openssl.readAll().toStdString() << openssl.errorString().toStdString();
    return isDone;
}

bool makeKey(const QDir &folder, const QString &name)
{
    return runOpenssl(folder,
        {u"ecparam"_s, u"-genkey"_s, u"-noout"_s, u"-name"_s, u"prime256v1"_s, u"-out"_s, name + ".key"_L1});
}

bool writeFile(const QDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// A key and a certificate for `hosts`, signed by the CA, or by itself if `isSelfSigned`.
bool makeIdentity(
    const QDir &folder, const QString &name, const QByteArray &hosts, int days, bool isSelfSigned = false)
{
    const bool isReady = makeKey(folder, name)
        && writeFile(folder, name + ".ext"_L1, "basicConstraints=CA:FALSE\nsubjectAltName=" + hosts + '\n')
        && runOpenssl(folder,
            {u"req"_s, u"-new"_s, u"-key"_s, name + ".key"_L1, u"-subj"_s, "/CN=PerPro test "_L1 + name,
                u"-out"_s, name + ".csr"_L1});
    QStringList sign{u"x509"_s, u"-req"_s, u"-in"_s, name + ".csr"_L1, u"-extfile"_s, name + ".ext"_L1,
        u"-days"_s, QString::number(days), u"-out"_s, name + ".pem"_L1};
    if (isSelfSigned)
        sign << u"-signkey"_s << name + ".key"_L1;
    else
        sign << u"-CA"_s << u"ca.pem"_s << u"-CAkey"_s << u"ca.key"_s << u"-CAcreateserial"_s;
    return isReady && runOpenssl(folder, sign);
}

bool makeAll(const QDir &folder)
{
    const QByteArray here = "DNS:localhost,IP:127.0.0.1,IP:::1";
    const QByteArray elsewhere = "DNS:elsewhere.example";
    return makeKey(folder, u"ca"_s)
        && runOpenssl(folder,
            {u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, u"ca.key"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                u"/CN=PerPro test CA"_s, u"-out"_s, u"ca.pem"_s})
        && makeIdentity(folder, u"trusted"_s, here, 30) && makeIdentity(folder, u"expired"_s, here, -1)
        && makeIdentity(folder, u"wronghost"_s, elsewhere, 30)
        && makeIdentity(folder, u"expiredwronghost"_s, elsewhere, -1)
        && makeIdentity(folder, u"selfsigned"_s, here, 30, true) && writeFile(folder, madeMark, "yes\n");
}

ServerIdentity identityFrom(const QDir &folder, const QString &name)
{
    QFile key(folder.filePath(name + ".key"_L1));
    EXPECT_TRUE(key.open(QIODevice::ReadOnly));
    ServerIdentity identity{
        QSslCertificate::fromPath(folder.filePath(name + ".pem"_L1)), QSslKey(&key, QSsl::Ec)};
    EXPECT_FALSE(identity.chain.isEmpty());
    EXPECT_FALSE(identity.key.isNull());
    return identity;
}

Certificates made()
{
    const QDir folder(QStringLiteral(PROGRAMS_DIR "/../test-certificates"));
    EXPECT_TRUE(folder.mkpath(u"."_s));
    // Every test is a process of its own, and some run at the same time: one makes them, the others wait.
    QLockFile lock(folder.filePath(u"lock"_s));
    EXPECT_TRUE(lock.lock());
    const QFileInfo mark(folder.filePath(madeMark));
    // The certificates last longer than they are kept.
    if (!mark.exists() || mark.lastModified().daysTo(QDateTime::currentDateTime()) > 7) {
        EXPECT_TRUE(makeAll(folder));
    }

    return {QSslCertificate::fromPath(folder.filePath(u"ca.pem"_s)), identityFrom(folder, u"trusted"_s),
        identityFrom(folder, u"expired"_s), identityFrom(folder, u"wronghost"_s),
        identityFrom(folder, u"expiredwronghost"_s), identityFrom(folder, u"selfsigned"_s)};
}

} // namespace

const Certificates &certificates()
{
    static const Certificates set = made();
    return set;
}

} // namespace tests
