// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/words/words.h"

#include <QSet>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::Delivery;
using app::domain::Problem;
using app::domain::ProblemKind;
using ui::words::explain;
using ui::words::Explanation;

namespace {

Problem problemOf(ProblemKind kind, const QString &field = {})
{
    Problem problem;
    problem.kind = kind;
    problem.field = field;
    return problem;
}

QList<ProblemKind> everyKind()
{
    QList<ProblemKind> kinds;
    for (int each = 0; each <= static_cast<int>(ProblemKind::cancelled); ++each)
        kinds << static_cast<ProblemKind>(each);
    return kinds;
}

TEST(Explain, hasItsOwnSentenceForEveryKind)
{
    QSet<QString> sentences;

    for (const ProblemKind kind : everyKind())
        sentences.insert(explain(problemOf(kind)).what);

    EXPECT_FALSE(sentences.contains(QString()));
    EXPECT_EQ(sentences.size(), everyKind().size());
}

TEST(Explain, saysForEveryFailureWhatToDo)
{
    for (const ProblemKind kind : everyKind()) {
        const Explanation explanation = explain(problemOf(kind));

        EXPECT_EQ(explanation.means.isEmpty(), kind == ProblemKind::cancelled)
            << explanation.what.toStdString();
    }
}

TEST(Explain, tellsTheStorageFaultsApart)
{
    QSet<QString> sentences;
    const QStringList faults{u"storage.full"_s, u"storage.readOnly"_s, u"storage.corrupt"_s,
        u"storage.newer"_s, u"storage.busy"_s, u"storage.cannotOpen"_s, u"storage.other"_s};

    for (const QString &fault : faults) {
        Problem problem = problemOf(ProblemKind::storage, fault);
        problem.delivery = app::domain::Delivery::neverLeft;
        sentences.insert(explain(problem).what);
    }

    EXPECT_EQ(sentences.size(), faults.size());
}

TEST(Explain, doesNotSayThatNothingWasSentWhenAnOutcomeCouldNotBeWritten)
{
    Problem problem = problemOf(ProblemKind::storage, u"storage.full"_s);
    problem.delivery = app::domain::Delivery::unknown;

    const Explanation explanation = explain(problem);

    EXPECT_TRUE(explanation.means.contains(u"It had been sent."_s)) << explanation.means.toStdString();
}

TEST(Explain, quotesTheServerUnchanged)
{
    Problem problem = problemOf(ProblemKind::rejected);
    problem.serverSentences = {u"<b>%1 & %2</b> ; on record number [1]."_s, u"Second \"one\" %L3"_s};

    const Explanation explanation = explain(problem);

    for (const QString &sentence : problem.serverSentences) {
        EXPECT_TRUE(explanation.what.contains(sentence)) << explanation.what.toStdString();
        EXPECT_TRUE(explanation.detail.contains(sentence));
    }
}

TEST(Explain, namesTheFieldOfARefusalAsPeopleDo)
{
    const Explanation explanation = explain(problemOf(ProblemKind::rejected, u"queueID"_s));

    EXPECT_TRUE(explanation.means.contains(u"“Queue”"_s)) << explanation.means.toStdString();
}

TEST(Explain, tellsTheReasonsOfARefusedCertificateApart)
{
    QSet<QString> sentences;
    for (const auto &reason : {u"CertificateExpired"_s, u"SelfSignedCertificate"_s, u"HostNameMismatch"_s,
             u"UnableToGetLocalIssuerCertificate"_s, QString()}) {
        Problem problem = problemOf(ProblemKind::insecure);
        problem.detail = reason;
        sentences.insert(explain(problem).what);
    }

    EXPECT_EQ(sentences.size(), 5);
}

TEST(Explain, givesEveryReasonOfACertificateThatHasSeveralFaults)
{
    Problem problem = problemOf(ProblemKind::insecure);
    problem.detail = u"CertificateExpired; HostNameMismatch"_s;

    const QString what = explain(problem).what;

    EXPECT_TRUE(what.contains(u"expired"_s)) << what.toStdString();
    EXPECT_TRUE(what.contains(u"another host"_s)) << what.toStdString();
}

TEST(Explain, tellsAForbiddenAddressFromAForbiddenZone)
{
    const QString address = explain(problemOf(ProblemKind::notConfigured, u"apiAddress"_s)).what;
    const QString zone = explain(problemOf(ProblemKind::notConfigured, u"zone"_s)).what;

    EXPECT_NE(address, zone);
    EXPECT_NE(address, explain(problemOf(ProblemKind::notConfigured)).what);
}

TEST(Explain, claimsThatNothingWasSentOnlyWhereThatIsSure)
{
    for (const ProblemKind kind : {ProblemKind::offline, ProblemKind::timeout, ProblemKind::serverDown}) {
        Problem problem = problemOf(kind);
        problem.delivery = Delivery::unknown;
        EXPECT_FALSE(explain(problem).means.contains(u"Nothing was sent"_s));

        problem.delivery = Delivery::neverLeft;
        EXPECT_TRUE(explain(problem).means.contains(u"Nothing was sent"_s));
    }
}

TEST(Explain, putsStatusAndRequestIntoTheDetails)
{
    Problem problem = problemOf(ProblemKind::badCredentials);
    problem.httpStatus = 401;
    problem.requestId = u"r17"_s;

    const QString detail = explain(problem).detail;

    EXPECT_TRUE(detail.contains(u"401"_s));
    EXPECT_TRUE(detail.contains(u"r17"_s));
}

TEST(LocalMoment, isInTheZoneAndFormatOfThePerson)
{
    const QDateTime utc(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC);

    EXPECT_EQ(ui::words::localMoment(utc), u"22/11/2026 00:30"_s);
    EXPECT_EQ(ui::words::localMoment(QDateTime()), QString());
}

} // namespace
