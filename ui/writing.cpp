// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing.h"

#include "ui/compose/compose_page.h"
#include "ui/compose/draft_of.h"
#include "ui/compose/messages.h"
#include "ui/compose/note_form.h"
#include "ui/compose/ticket_form.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::Result;
using app::domain::SavedDraft;
using Stage = compose::ComposeModel::Stage;

namespace {

compose::Knowledge knowledgeOf(app::Program &program, std::function<app::domain::DraftId()> keptDraft)
{
    return {[&program](const QString &entity, QObject *context, auto done) {
                program.catalogue().describe(entity, context, std::move(done));
            },
        [&program] { return program.apiUser(); },
        [&program](
            QObject *context, auto done) { program.gateway().fetchResourceRoles(context, std::move(done)); },
        [&program](const app::domain::Step &step) { return program.evidenceAgainst(step); },
        std::move(keptDraft),
        [&program](const QString &name, const QByteArray &bytes) { return program.addFile(name, bytes); },
        [&program] { return std::chrono::milliseconds(std::chrono::seconds(program.profile().undoSeconds)); },
        [&program] { return program.gateway().serverNow(); }};
}

/// The very request, as it is read and copied.
request::RequestPreview::Source requestOf(app::Program &program, const compose::ComposeModel &model)
{
    return [&program, &model]() -> Result<request::ShownRequest> {
        const auto text = program.gateway().requestText(model.draft(), model.actor());
        if (!text)
            return text.error();
        QString lines = text->method + u' ' + text->url.toString() + u'\n';
        for (const auto &[name, value] : text->headers)
            lines += name + u": "_s + value + u'\n';
        return request::ShownRequest{lines + u'\n' + QString::fromUtf8(text->body),
            app::autotask::asJson(*text), app::autotask::asCurl(*text)};
    };
}

} // namespace

std::function<QString(const Actor &)> namesIn(const app::people::Directory &directory)
{
    return [&directory](const Actor &actor) {
        const app::people::Person *person = directory.person(actor);
        return person == nullptr ? QString() : directory.distinctName(*person);
    };
}

people::RecentPeople recentPeople(app::Program &program)
{
    return {[&program] { return program.recentPeople(); },
        [&program](const Actor &actor) { program.rememberPerson(actor); }};
}

readiness::Sources readinessSources(app::Program &program)
{
    return {program.probes(), program.profile().userName, &program.answers(),
        [&program](const QString &entity, const Actor &actor) { return program.ledger(entity, actor); },
        namesIn(program.directory()), [&program](const Actor &actor) { return program.facts(actor, {}); },
        [&program] { return program.gateway().serverNow(); }};
}

Writing::Writing(app::Program &program, Kind kind, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_finder(kind == Kind::note ? std::make_unique<tickets::TicketFinderModel>(ticketReads()) : nullptr)
    , m_model(kind == Kind::note ? compose::noteForm() : compose::ticketForm(), program.directory(),
          program.outbox(), knowledgeOf(program, [this] { return m_keeper.present(); }), m_finder.get())
    , m_people(program.directory(),
          [this](const app::people::Person &person) { return m_model.reasonAgainst(person); })
    , m_readiness(readinessSources(program))
    , m_page(new compose::ComposePage({m_model, m_people, m_readiness, requestOf(program, m_model)}))
    , m_keeper({[this] { return snapshot(); },
          [&program](const SavedDraft &draft) { return program.saveDraft(draft); },
          [&program](app::domain::DraftId id) { return program.removeDraft(id); },
          [&program](app::domain::DraftId id) { (void)program.claimDraft(id); },
          [&program](app::domain::DraftId id) { program.releaseDraft(id); }})
{
    m_people.setRecent(recentPeople(program));
    connect(&m_model, &compose::ComposeModel::actorChanged, this, [this] {
        const auto &lineage = m_model.facts().recordLineage;
        m_people.setCompany(lineage.empty() ? app::domain::CompanyId() : lineage.front());
    });
    connect(&m_model, &compose::ComposeModel::draftChanged, &m_keeper, &drafts::DraftKeeper::changed);
    connect(m_page, &compose::ComposePage::cursorMoved, &m_keeper, &drafts::DraftKeeper::changed);
    connect(&m_model, &compose::ComposeModel::takenBack, &m_keeper, &drafts::DraftKeeper::goOnWith);
    connect(&m_model, &compose::ComposeModel::stageChanged, this, &Writing::followStage);
    connect(&program, &app::Program::ledgerGrew, &m_readiness, &readiness::ReadinessModel::reload);
    connect(&program, &app::Program::answersCleared, &m_readiness, &readiness::ReadinessModel::beginAnew);
    connect(&program, &app::Program::answersCleared, this, [this] {
        if (m_model.stage() == Stage::unavailable)
            m_model.load();
    });
    if (m_finder != nullptr) {
        connect(&program.directory(), &app::people::Directory::changed, m_finder.get(),
            &tickets::TicketFinderModel::renewNames);
    }
    connectPage();
}

void Writing::connectPage()
{
    compose::Messages &messages = m_page->messages();
    connect(m_page, &compose::ComposePage::openRecord, this, &Writing::openRecord);
    connect(m_page, &compose::ComposePage::anewRequested, this, &Writing::beginAnew);
    connect(&messages, &compose::Messages::asideRequested, this, &Writing::backToAside);
    connect(&m_model, &compose::ComposeModel::begun, this, &Writing::offerAside);
    connect(&m_keeper, &drafts::DraftKeeper::failed, &messages, &compose::Messages::showUnsaved);
    connect(&m_keeper, &drafts::DraftKeeper::saved, &messages, &compose::Messages::clearUnsaved);
    connect(
        &m_program.directory(), &app::people::Directory::changed, m_page, &compose::ComposePage::renewNames);
}

tickets::TicketReads Writing::ticketReads()
{
    app::autotask::Gateway &gateway = m_program.gateway();
    const app::people::Directory &directory = m_program.directory();
    return {[&gateway](const app::domain::TicketSearch &search, int limit, QObject *context, auto done) {
                gateway.findTickets(search, limit, context, std::move(done));
            },
        [&gateway](app::domain::TicketId id, QObject *context, auto done) {
            gateway.fetchTicket(id, context, std::move(done));
        },
        [&gateway](app::domain::TicketId id, int newest, QObject *context, auto done) {
            gateway.fetchNotes(id, newest, context, std::move(done));
        },
        [&directory](app::domain::CompanyId id) {
            const app::domain::Company *company = directory.company(id);
            return company == nullptr ? QString() : company->name;
        },
        namesIn(directory),
        [this](const QString &entity, const QString &fieldName, const QString &value) {
            const auto metadata = m_labels.constFind(entity);
            const app::domain::Field *field =
                metadata == m_labels.constEnd() ? nullptr : metadata->field(fieldName);
            if (field == nullptr)
                return QString();
            const auto found = std::find_if(field->picklist.begin(), field->picklist.end(),
                [&value](const auto &each) { return each.value == value; });
            return found == field->picklist.end() ? QString() : found->label;
        }};
}

void Writing::fetchLabels()
{
    for (const QString &entity : {u"Tickets"_s, u"TicketNotes"_s}) {
        m_program.catalogue().describe(
            entity, this, [this, entity](const Result<app::metadata::Described> &described) {
                if (!described)
                    return; // the plain values are shown
                m_labels.insert(entity, described->metadata);
                m_finder->renewNames();
            });
    }
}

QDateTime Writing::start()
{
    QDateTime writtenAt;
    bool isElsewhere = false;
    for (const SavedDraft &candidate : kept()) {
        if (candidate.isAside)
            continue;
        const auto draft = claim(candidate.id);
        isElsewhere = isElsewhere || !draft;
        if (!draft)
            continue;
        writtenAt = draft->changedAt;
        goOnWith(*draft);
        m_page->messages().showRestored(writtenAt);
        break;
    }
    if (!writtenAt.isValid() && isElsewhere)
        m_page->messages().showWrittenElsewhere();
    else if (!writtenAt.isValid())
        offerAside();
    m_model.load();
    if (m_finder != nullptr)
        fetchLabels();
    return writtenAt;
}

std::optional<SavedDraft> Writing::snapshot() const
{
    if (!m_model.isWorthKeeping())
        return std::nullopt;
    SavedDraft draft = m_model.snapshot();
    m_page->addCursor(draft);
    return draft;
}

std::vector<SavedDraft> Writing::kept()
{
    auto drafts = m_program.drafts();
    if (!drafts) {
        m_page->messages().showUnsaved(drafts.error());
        return {};
    }
    std::erase_if(drafts.value(), [this](const SavedDraft &draft) {
        return draft.entity != m_model.entity() || draft.id == m_keeper.present();
    });
    return std::move(drafts.value());
}

std::optional<SavedDraft> Writing::claim(app::domain::DraftId id)
{
    if (!m_program.claimDraft(id))
        return std::nullopt;
    // As it is now: until a moment ago another window may have written on it, or submitted it.
    for (const SavedDraft &draft : kept()) {
        if (draft.id == id)
            return draft;
    }
    m_program.releaseDraft(id);
    return std::nullopt;
}

void Writing::goOnWith(const SavedDraft &draft)
{
    m_keeper.goOnWith(draft);
    m_model.restore(draft);
}

void Writing::followStage()
{
    // The plan is in the outbox, and the draft went with the same write.
    if (m_model.stage() == Stage::submitted)
        m_keeper.draftGone();
}

std::optional<SavedDraft> Writing::nextAside()
{
    // Also what a second window wrote and did not finish.
    for (const SavedDraft &candidate : kept()) {
        if (auto draft = claim(candidate.id))
            return draft;
    }
    return std::nullopt;
}

void Writing::offerAside()
{
    if (const auto draft = nextAside()) {
        m_program.releaseDraft(draft->id); // until it is asked for
        m_page->messages().showSetAside(tr("An unfinished draft was set aside."));
    }
}

void Writing::duplicate(const app::domain::Plan &plan)
{
    SavedDraft copy = compose::draftOf(plan);
    // Of what is done the bytes are not kept for ever.
    const auto lost = std::erase_if(
        copy.files, [this](const app::domain::File &file) { return !m_program.fileBytes(file.id); });
    const bool isInTheWay = m_model.isWorthKeeping();
    if (isInTheWay && !m_keeper.setAside())
        return; // the keeper has said why
    m_model.restore(copy);
    if (isInTheWay) {
        m_page->messages().showSetAside(
            tr("This is a copy of an old submission. What you were writing was set aside."));
    }
    if (lost > 0)
        m_model.attachments().object(
            tr("%n file(s) of the old submission are no longer kept here; attach them again.", nullptr,
                static_cast<int>(lost)));
}

void Writing::beginAnew()
{
    if (m_model.stage() != Stage::editing) {
        m_model.startNew(); // once it is there; until then the receipt says what it waits for
        return;
    }
    const bool isInTheWay = m_model.isWorthKeeping();
    if (isInTheWay && !m_keeper.setAside())
        return; // the keeper has said why
    m_model.startNew();
    if (isInTheWay)
        m_page->messages().showSetAside(tr("What you were writing was set aside."));
}

bool Writing::takeBack(const app::domain::Plan &plan)
{
    const bool isInTheWay = m_model.isWorthKeeping();
    SavedDraft wanted = compose::draftOf(plan);
    wanted.isAside = isInTheWay; // until there is room for it
    const auto draft = m_program.outbox().withdraw(plan.id, std::move(wanted));
    if (!draft)
        return false; // the outbox has said why
    if (isInTheWay && !m_keeper.setAside()) {
        offerAside();
        return true;
    }
    goOnWith(*draft);
    if (isInTheWay) {
        m_page->messages().showSetAside(
            tr("This was taken back from the outbox. What you were writing was set aside."));
    } else {
        m_page->messages().showTakenBack();
    }
    return true;
}

void Writing::backToAside()
{
    const auto draft = nextAside();
    if (!draft)
        return;
    if (m_model.isWorthKeeping() && !m_keeper.setAside()) {
        m_program.releaseDraft(draft->id);
        return;
    }
    m_page->messages().clearDraftLine();
    goOnWith(*draft);
    offerAside();
}

} // namespace ui
