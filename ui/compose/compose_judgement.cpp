// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the model that judges: what the rules say of the author, what clashes, what stands in the way.
#include "app/impersonation/author.h"
#include "ui/compose/compose_model.h"
#include "ui/tickets/ticket_finder_model.h"

#include <algorithm>
#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::people::Person;

app::impersonation::Facts ComposeModel::gatherFacts()
{
    app::impersonation::Facts facts = app::impersonation::factsAbout(person(), m_knowledge.apiUser());
    if (m_entity.addFacts)
        m_entity.addFacts(surroundings(), facts);
    return facts;
}

QString ComposeModel::reasonAgainst(const Person &person) const
{
    auto facts = app::impersonation::factsAbout(&person, m_knowledge.apiUser());
    // A ticket that is written to stays where it is; everything else in the form can still be changed.
    if (m_finder != nullptr && m_finder->ticket())
        facts.recordLineage = m_directory.lineage(m_finder->ticket()->company);
    return words::reasonAgainst(m_entity.entity, person.actor, person.name, facts);
}

void ComposeModel::judge()
{
    m_facts = gatherFacts();
    m_findings = app::impersonation::findings(m_entity.entity, m_actor, m_facts);
    m_needsConfirmation = m_entity.needsConfirmation && m_entity.needsConfirmation(surroundings());
    judgeFiles();
    showClashes();
    followDoubt();
    Q_EMIT actorChanged();
}

ComposeModel::Doubt ComposeModel::doubt() const
{
    Doubt doubt;
    doubt.actor = m_actor;
    const Person *author = person();
    if (author == nullptr || app::impersonation::isBlocked(m_findings))
        return doubt;
    if (!m_facts.recordLineage.empty())
        doubt.company = m_facts.recordLineage.front();
    for (const auto &warning : app::impersonation::warnings(m_findings))
        doubt.sentences << words::findingSentence(warning, author->name);
    if (!m_blockade.isEmpty())
        doubt.sentences << m_blockade;
    return doubt;
}

void ComposeModel::followDoubt()
{
    if (m_confirmedDoubt && !(*m_confirmedDoubt == doubt()))
        m_confirmedDoubt.reset();
}

void ComposeModel::setBlockade(const QString &sentence)
{
    if (m_blockade == sentence)
        return;
    m_blockade = sentence;
    followDoubt();
    Q_EMIT doubtChanged();
}

void ComposeModel::setDoubtConfirmed(bool isConfirmed)
{
    if (isDoubtConfirmed() == isConfirmed)
        return;
    m_confirmedDoubt = isConfirmed ? std::optional(doubt()) : std::nullopt;
    Q_EMIT doubtChanged();
}

QString ComposeModel::filesPublish() const
{
    const bool isForAll = m_finder == nullptr || std::holds_alternative<app::domain::ContactId>(m_actor);
    return isForAll ? QString(app::impersonation::publishToAll) : m_facts.publish;
}

void ComposeModel::judgeFiles()
{
    auto facts = m_facts;
    facts.publish = filesPublish();
    m_fileFindings = app::impersonation::findings(m_entity.attachmentEntity, m_actor, facts);
    // What holds for the record as well is said beside the author.
    std::erase_if(m_fileFindings, [this](const auto &each) {
        return !each.blocks()
            || std::any_of(m_findings.begin(), m_findings.end(),
                [&each](const auto &known) { return known.rule == each.rule && known.blocks(); });
    });
    if (m_finder == nullptr)
        return;
    facts.publish.clear();
    QString reason;
    if (std::holds_alternative<app::domain::ContactId>(m_actor)) {
        reason = tr("Autotask has no way to change a ticket as a contact.");
    } else if (const Person *author = person(); author != nullptr) {
        reason = words::reasonAgainst(u"Tickets"_s, m_actor, author->name, facts);
    }
    m_change.setReasonAgainst(reason);
}

QString ComposeModel::attachmentTrouble() const
{
    const Person *chosen = person();
    return m_fileFindings.empty()
        ? QString()
        : words::findingSentence(m_fileFindings.front(), chosen == nullptr ? QString() : chosen->name);
}

void ComposeModel::showClashes()
{
    if (!m_entity.clashes)
        return;
    const std::vector<Objection> earlier = std::exchange(m_clashes, m_entity.clashes(surroundings()));
    for (const Objection &each : earlier) {
        const form::Line *line = m_form.line(each.field);
        if (line != nullptr && line->problem == each.sentence)
            m_form.setProblem(each.field, {});
    }
    for (const Objection &each : m_clashes)
        m_form.setProblem(each.field, each.sentence);
}

void ComposeModel::setConfirmed(bool isConfirmed)
{
    if (m_isConfirmed == isConfirmed)
        return;
    m_isConfirmed = isConfirmed;
    Q_EMIT actorChanged();
}

ComposeModel::Obstacle ComposeModel::obstaclePlace() const
{
    if (m_finder != nullptr && !m_finder->ticket())
        return Obstacle::ticket;
    if (app::impersonation::isBlocked(m_findings))
        return Obstacle::author;
    if (!m_attachments.files().empty() && !m_fileFindings.empty())
        return Obstacle::attachments;
    if (m_needsConfirmation && !m_isConfirmed)
        return Obstacle::confirmation;
    return doubts().isEmpty() || isDoubtConfirmed() ? Obstacle::none : Obstacle::doubt;
}

QString ComposeModel::obstacle() const
{
    const Person *chosen = person();
    switch (obstaclePlace()) {
    case Obstacle::none:
        return {};
    case Obstacle::ticket:
        return m_finder->isChosen()
            ? tr("The ticket could not be read from Autotask yet; nothing is written to a ticket unseen.")
            : tr("Choose the ticket that the note belongs to.");
    case Obstacle::attachments:
        return attachmentTrouble();
    case Obstacle::confirmation:
        return tr("Confirm that the customer will read this note.");
    case Obstacle::doubt: {
        const QString request = tr("Nothing was submitted. Tick this if it is meant all the same.");
        return m_blockade.isEmpty() ? request : m_blockade + u'\n' + request;
    }
    case Obstacle::author:
        break;
    }
    const auto blocking = std::find_if(
        m_findings.begin(), m_findings.end(), [](const auto &finding) { return finding.blocks(); });
    return words::findingSentence(*blocking, chosen == nullptr ? QString() : chosen->name);
}

bool ComposeModel::isFormGood()
{
    const bool isGood = m_form.validate();
    showClashes();
    const std::vector<Objection> gaps =
        m_entity.gaps ? m_entity.gaps(surroundings()) : std::vector<Objection>();
    for (const Objection &gap : gaps)
        m_form.setProblem(gap.field, gap.sentence);
    return isGood && gaps.empty() && m_clashes.empty();
}

} // namespace ui::compose
