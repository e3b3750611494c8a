// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/store_support.h"

#include "app/store/statement.h"

#include <QFile>
#include <QTimeZone>

namespace tests {

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;

std::unique_ptr<Database> DatabaseFile::open(Purpose purpose, std::chrono::milliseconds busyTimeout) const
{
    return require(Database::open(path(), purpose, busyTimeout));
}

void run(const Database &database, const QString &sql)
{
    (void)require(Statement(database, sql).run());
}

QString ask(const Database &database, const QString &sql)
{
    Statement statement(database, sql);
    if (!statement.exec() || !statement.next())
        throw std::runtime_error(statement.problem().detail.toStdString());
    return statement.text(0);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

Step aStep(int number)
{
    Step step;
    step.number = number;
    step.draft.entity = u"Tickets"_s;
    step.draft.parent = RecordRef{u"Companies"_s, 7};
    step.draft.fields = {{u"title"_s, u"Printer"_s}, {u"companyID"_s, 7}};
    step.draft.userDefinedFields = {{u"Room"_s, u"4.2"_s}};
    step.actor = ContactId{4711};
    step.actorName = u"Ada Lovelace"_s;
    step.token = u"pp-1"_s;
    step.recordNumber = u""_s;
    step.changedAt = QDateTime({2026, 11, 21}, {9, 30, 0, 125}, Qt::UTC);
    return step;
}

Plan aPlan(const QString &title, int steps)
{
    Plan plan;
    plan.title = title;
    plan.submittedAt = QDateTime({2026, 11, 21}, {9, 30, 0, 1}, Qt::UTC);
    for (int number = 1; number <= steps; ++number)
        plan.steps.push_back(aStep(number));
    return plan;
}

} // namespace tests
