// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket_facts.h"

#include <QCoreApplication>

namespace ui::tickets {

using namespace Qt::Literals::StringLiterals;
using app::domain::ReadAuthor;
using app::domain::ResourceId;
using words::Mood;

namespace {

class Facts
{
    Q_DECLARE_TR_FUNCTIONS(TicketFacts)
};

QString nameOf(const app::domain::Actor &actor, const QString &stranger, const PersonName &personName)
{
    const QString name = personName(actor);
    return name.isEmpty() ? stranger : name;
}

QString nameOf(ResourceId resource, const PersonName &personName)
{
    return nameOf(resource, Facts::tr("resource %1", "number of a stranger").arg(resource.value), personName);
}

} // namespace

Visibility visibilityOf(const QString &publish)
{
    if (publish == "1"_L1)
        return {Facts::tr("The customer can read this"), u"company"_s, Mood::warning, true};
    if (publish == "2"_L1)
        return {Facts::tr("Internal"), u"colleague"_s, Mood::neutral, true};
    if (publish == "4"_L1)
        return {Facts::tr("Internal and co-managed"), u"colleague"_s, Mood::neutral, true};
    return {Facts::tr("Not known who can read this"), u"question"_s, Mood::warning, false};
}

QString authorLine(const ReadAuthor &author, const PersonName &personName)
{
    if (author.contact.isValid()) {
        QString name = nameOf(author.contact,
            Facts::tr("contact %1", "number of a stranger").arg(author.contact.value), personName);
        return Facts::tr("%1 (contact)").arg(name);
    }
    if (!author.resource.isValid())
        return Facts::tr("Author not shown");
    QString name = nameOf(author.resource, personName);
    if (!author.impersonator.isValid() || author.impersonator == author.resource)
        return name;
    return Facts::tr("%1 (impersonated by %2)").arg(name, nameOf(author.impersonator, personName));
}

bool isClosed(const app::domain::Ticket &ticket)
{
    return ticket.status == "5"_L1;
}

} // namespace ui::tickets
