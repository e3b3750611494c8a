// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/preview_words.h"

#include "app/impersonation/rules.h"
#include "ui/words/translate.h"

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;

namespace {

QString creatorLine(bool isNote, const QString &author)
{
    return isNote ? Words::tr("Note by %1", "an author").arg(author)
                  : Words::tr("Created by %1", "an author").arg(author);
}

QString authorWords(const Actor &actor, const QString &name, const QString &company)
{
    if (!std::holds_alternative<app::domain::ContactId>(actor))
        return Words::tr("%1 (impersonated by API User)").arg(name);
    return company.isEmpty() ? Words::tr("%1 (contact)").arg(name)
                             : Words::tr("%1 (contact of %2)").arg(name, company);
}

} // namespace

AuthorPreview authorPreview(
    const QString &entity, const Actor &actor, const QString &personName, const QString &companyName)
{
    const bool isNote = entity.endsWith("Notes"_L1);
    return {creatorLine(isNote, authorWords(actor, personName, companyName)),
        creatorLine(isNote, Words::tr("API User"))};
}

Readers readersOf(const QString &publish)
{
    if (publish == app::impersonation::publishToAll)
        return {
            Words::tr("The customer will read this, and every Autotask user."), u"company"_s, Mood::warning};
    if (publish == "2"_L1)
        return {Words::tr("Internal: your colleagues read this, the customer does not."), u"colleague"_s,
            Mood::neutral};
    return {Words::tr("PerPro does not know who reads this. Ask your Autotask administrator."), u"question"_s,
        Mood::warning};
}

QString onlyForEverybody(const QString &contactName)
{
    return Words::tr(
        "Not for a note by %1: what a contact writes is always visible to the customer.", "a contact's name")
        .arg(contactName);
}

} // namespace ui::words
