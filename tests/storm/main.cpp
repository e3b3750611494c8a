// SPDX-License-Identifier: GPL-3.0-or-later
// storm PLANS KILLS SEED: see tests/storm.sh.
#include "tests/storm/audit.h"
#include "tests/storm/weather.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int factor = 100; ///< all waits of the writer are divided by it
constexpr int longestSilence = 240'000; ///< milliseconds without an end mean that the writer hangs

QJsonObject ticket(const QString &title, const QString &as, int company)
{
    QJsonObject fields{{u"title"_s, title}, {u"description"_s, u"What the storm wrote.\nTwo lines."_s},
        {u"companyID"_s, company}, {u"priority"_s, 2}, {u"status"_s, 1}, {u"queueID"_s, 29682833},
        {u"dueDateTime"_s, u"2026-12-01T09:00:00Z"_s}};
    if (as.startsWith("contact"_L1))
        fields.insert(u"contactID"_s, as.section(u':', 1).toLongLong());
    return {{u"entity"_s, u"Tickets"_s}, {u"as"_s, as}, {u"fields"_s, fields},
        {u"userDefinedFields"_s, QJsonObject{{u"Affected site"_s, u"Branch"_s}}}};
}

QJsonObject note(const QString &title, const QString &as)
{
    const int publish = as.startsWith("contact"_L1) ? 1 : 2;
    return {{u"entity"_s, u"TicketNotes"_s}, {u"as"_s, as}, {u"parentStep"_s, 1},
        {u"fields"_s,
            QJsonObject{{u"title"_s, title}, {u"description"_s, u"A note."_s}, {u"noteType"_s, 3},
                {u"publish"_s, publish}}}};
}

QJsonArray makePlans(int count, QRandomGenerator &dice)
{
    // Authors of the demo tenant: a contact with its company, and two colleagues.
    const QString contact = u"contact:30714001"_s;
    constexpr int company = 305;
    const std::array people{contact, u"resource:29682885"_s, u"resource:29682881"_s};
    QJsonArray plans;
    for (int number = 1; number <= count; ++number) {
        const QString title = u"Storm %1"_s.arg(number);
        const auto anybody = [&] { return people.at(dice.bounded(static_cast<quint32>(people.size()))); };
        plans.append(QJsonObject{{u"title"_s, title},
            {u"steps"_s, QJsonArray{ticket(title, anybody(), company), note(title, anybody())}}});
    }
    return plans;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n' << Qt::flush;
}

/// False where a fault was never met: then the storm has not shown what it promises.
bool printTable(const std::vector<tests::Fault> &faults)
{
    bool isWhole = true;
    say(u"fault                     commit   hits"_s);
    for (const tests::Fault &each : faults) {
        say(each.name.leftJustified(26) + (each.isAfterCommit ? u"after  "_s : u"before "_s)
            + QString::number(each.hits).rightJustified(6));
        isWhole = isWhole && each.hits > 0;
    }
    return isWhole;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        qFatal("storm PLANS KILLS SEED");
    const int count = arguments[1].toInt();
    int killsLeft = arguments[2].toInt();
    QRandomGenerator dice(arguments[3].toUInt());

    const QTemporaryDir folder;
    const QJsonArray plans = makePlans(count, dice);
    const QString plansFile = folder.filePath(u"plans.json"_s);
    QFile file(plansFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(plans).toJson()) < 0)
        qFatal("the plans cannot be written");
    file.close();

    tests::TenantProcess tenant({u"--options"_s, u"viewBox=true,threadLimit=3,requestThreshold=10000000"_s});
    tests::Weather weather(tenant);
    say(u"storm: %1 plans, %2 kills, seed %3; every wait is divided by %4"_s.arg(count)
            .arg(killsLeft)
            .arg(arguments[3])
            .arg(factor));

    int kills = 0;
    bool isDone = false;
    QElapsedTimer silence;
    silence.start();
    while (!isDone) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(PROGRAMS_DIR "/storm_writer"),
            {folder.filePath(u"data"_s), tenant.url().toString(), plansFile, QString::number(factor)});
        QElapsedTimer age;
        age.start();
        const int lifetime = 500 + static_cast<int>(dice.bounded(1500U));
        while (!writer.waitForFinished(15)) {
            weather.blow();
            if (killsLeft > 0 && age.elapsed() > lifetime) {
                writer.kill();
                writer.waitForFinished();
                --killsLeft;
                ++kills;
                break;
            }
            if (silence.elapsed() > longestSilence) {
                say(u"storm: the writer does not come to an end"_s);
                return 1;
            }
        }
        isDone = writer.exitStatus() == QProcess::NormalExit && writer.exitCode() == 0;
        if (writer.exitStatus() == QProcess::NormalExit && writer.exitCode() != 0) {
            say(u"storm: the writer ended with %1"_s.arg(writer.exitCode()));
            return 1;
        }
    }
    weather.clear();
    // What is committed late must be there when the list is read.
    QThread::sleep(3);

    const tests::Audit audit = tests::audit(plans, tenant.records());
    for (const QString &line : audit.complaints)
        say(line);
    const QStringList asked = linesOf(folder.filePath(u"data/asked.txt"_s));
    // A question that a look-up could have answered: the record was there, so sending again has made a second
    // one; or a choice between several for a ticket, whose token tells.
    const auto avoidable = audit.duplicated + asked.filter(u"several Tickets"_s).size();
    const bool isWhole = printTable(weather.faults());
    say(u"storm: plans %1, kills %2, lost %3, duplicated %4, wrong author %5, asked %6 of which avoidable %7"_s
            .arg(count)
            .arg(kills)
            .arg(audit.lost)
            .arg(audit.duplicated)
            .arg(audit.wrongAuthor)
            .arg(asked.size())
            .arg(avoidable));
    if (!isWhole)
        say(u"storm: a fault was never met; more plans are needed"_s);
    return isWhole && audit.lost + audit.duplicated + audit.wrongAuthor + avoidable == 0 ? 0 : 1;
}
