// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/people_command.h"

#include "app/commands/actor_text.h"
#include "app/impersonation/author.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reasonAgainst(const people::Person &person, const std::optional<domain::ResourceId> &apiUser)
{
    return ui::words::reasonAgainst(
        u"Tickets"_s, person.actor, person.name, impersonation::factsAbout(&person, apiUser));
}

QString lineOf(const people::Person &person, const std::optional<domain::ResourceId> &apiUser)
{
    QStringList parts{person.name, ui::words::actorWord(person.actor)};
    for (const QString &part : {person.companyName, person.title, person.emails.join(", "_L1)}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (const QString reason = reasonAgainst(person, apiUser); !reason.isEmpty())
        parts << reason;
    else if (!person.isActive)
        parts << QCoreApplication::translate("Commands", "inactive");
    else if (!person.isCompanyActive)
        parts << QCoreApplication::translate("Commands", "inactive company");
    return actorText(person.actor) + u'\t' + parts.join(u" · "_s);
}

QJsonObject jsonOf(const people::Person &person, const std::optional<domain::ResourceId> &apiUser)
{
    return {
        {u"id"_s, actorText(person.actor)},
        {u"name"_s, person.name},
        {u"company"_s, person.companyName},
        {u"title"_s, person.title},
        {u"emails"_s, QJsonArray::fromStringList(person.emails)},
        {u"isActive"_s, person.isActive},
        {u"isCompanyActive"_s, person.isCompanyActive},
        {u"reasonAgainst"_s, reasonAgainst(person, apiUser)},
    };
}

} // namespace

ExitCode printPeople(const people::Directory &directory, const std::optional<domain::ResourceId> &apiUser,
    const QString &words, const Output &output)
{
    const people::Matches matches = directory.search(words, static_cast<int>(directory.persons().size()));
    for (const int row : matches.rows) {
        const people::Person &person = directory.persons()[static_cast<size_t>(row)];
        output.print(lineOf(person, apiUser), jsonOf(person, apiUser));
    }
    if (!matches.rows.empty())
        return ExitCode::done;
    output.remark(QCoreApplication::translate("Commands", "Nobody fits “%1”.").arg(words));
    return ExitCode::badInput;
}

} // namespace app::commands
