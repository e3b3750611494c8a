// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/examination.h"

#include <chrono>
#include <utility>

namespace app::readiness {

using domain::Callback;
using domain::Problem;
using domain::ProblemKind;
using domain::ResourceId;
using domain::Result;
using domain::UserAccess;

namespace {

/// As long as an answer is this young, choosing the person again asks nothing.
constexpr qint64 secondsYoung = 600;

/// No tenant has a resource of this id: ids are 32 bits wide and begin low (fact sheet 3.2, P6).
constexpr ResourceId impossible{2147483647};

/// After these the next question would meet the same wall.
bool isWall(ProblemKind kind)
{
    return kind == ProblemKind::offline || kind == ProblemKind::insecure || kind == ProblemKind::rateLimited
        || kind == ProblemKind::notConfigured;
}

} // namespace

Examination::Examination(Probes probes, QString userName, Answers &answers, Clock now, QObject *parent)
    : QObject(parent)
    , m_probes(std::move(probes))
    , m_userName(std::move(userName))
    , m_answers(answers)
    , m_now(std::move(now))
{
}

void Examination::choose(const QString &entity, const domain::Actor &actor, std::optional<ResourceId> apiUser)
{
    m_apiUser = apiUser;
    if (entity == m_entity && actor == m_actor)
        return;
    m_entity = entity;
    m_actor = actor;
    stop();
}

void Examination::examine(Extent extent)
{
    if (isRunning())
        return;
    m_asked = 0;
    m_questions.clear();
    const bool isShutOut = m_answers.credentials && !m_answers.credentials->result
        && m_answers.credentials->result.error().kind == ProblemKind::badCredentials;
    if (isShutOut && extent == Extent::needed)
        return;
    for (const Question each : {Question::zone, Question::credentials, Question::access, Question::apiUsers,
             Question::person, Question::impossibleId, Question::ownId, Question::accessAs}) {
        if (isNeeded(each, extent))
            m_questions.push_back(each);
    }
    if (m_questions.empty())
        return;
    m_run = std::make_unique<QObject>();
    Q_EMIT changed();
    askNext();
}

void Examination::stop()
{
    if (!isRunning())
        return;
    // Later: this may be the call of an answer that the context is for.
    m_run.release()->deleteLater();
    m_questions.clear();
    Q_EMIT changed();
}

template <typename T>
bool Examination::isFresh(const std::optional<Answered<T>> &answer) const
{
    return answer && isDefinite(*answer) && answer->at.secsTo(m_now()) < secondsYoung;
}

bool Examination::isNeeded(Question question, Extent extent) const
{
    const Known known = m_answers.about(m_entity, m_actor);
    const bool isAll = extent == Extent::everything;
    // The API user's own id goes into no header but the control's.
    const auto *resource = std::get_if<ResourceId>(&m_actor);
    const bool isResource = resource != nullptr && apiUser() != *resource;
    switch (question) {
    case Question::zone:
    case Question::credentials:
    case Question::apiUsers:
        return isAll;
    case Question::access:
        return !m_entity.isEmpty() && (isAll || !isFresh(known.access));
    case Question::person:
        return isResource && (isAll || !isFresh(known.person));
    case Question::impossibleId:
        return isResource && !(known.impossibleId && isDefinite(*known.impossibleId));
    case Question::ownId:
        return isResource && !(known.ownId && isDefinite(*known.ownId)) && (isAll || apiUser());
    case Question::accessAs:
        return isResource && (isAll || !isFresh(known.accessAsPerson));
    }
    Q_UNREACHABLE();
}

std::optional<ResourceId> Examination::apiUser() const
{
    if (m_apiUser)
        return m_apiUser;
    return m_answers.apiUsers && m_answers.apiUsers->result ? ownResource(*m_answers.apiUsers->result)
                                                            : std::nullopt;
}

void Examination::askNext()
{
    // Who the API user is may only be known since the question before.
    while (!m_questions.empty() && m_questions.front() == Question::ownId && !apiUser())
        m_questions.pop_front();
    if (m_questions.empty())
        stop();
    else
        ask(m_questions.front());
}

template <typename T, typename Keep>
Callback<T> Examination::then(Keep keep)
{
    return [this, keep, run = m_run.get()](Result<T> result) {
        if (run != m_run.get())
            return;
        const auto problem = result ? std::nullopt : std::optional(result.error());
        // A 401 says nothing of this question; it is told once, as what became of the credentials.
        if (!problem || problem->kind != ProblemKind::badCredentials)
            keep(Answered<T>{std::move(result), m_now()});
        goOn(problem);
    };
}

void Examination::ask(Question question)
{
    QObject *run = m_run.get();
    switch (question) {
    case Question::zone:
        return m_probes.askZoneAgain(run, then<domain::Zone>([this](Answered<domain::Zone> answer) {
            m_answers.zone = std::move(answer);
        }));
    case Question::credentials:
        return m_probes.proveCredentials(run, then<domain::Done>([this](Answered<domain::Done> answer) {
            m_answers.credentials = std::move(answer);
        }));
    case Question::access:
        return m_probes.fetchAccess(
            m_entity, std::nullopt, run, then<UserAccess>([this](Answered<UserAccess> answer) {
                m_answers.access.insert_or_assign(m_entity, std::move(answer));
            }));
    case Question::apiUsers:
        return m_probes.findApiUsers(m_userName, run,
            then<std::vector<domain::Resource>>([this](Answered<std::vector<domain::Resource>> answer) {
                m_answers.apiUsers = std::move(answer);
            }));
    case Question::person:
        return m_probes.fetchResource(std::get<ResourceId>(m_actor), run,
            then<domain::Resource>([this](Answered<domain::Resource> answer) {
                m_answers.resources.insert_or_assign(std::get<ResourceId>(m_actor), std::move(answer));
            }));
    case Question::impossibleId:
        return m_probes.fetchAccess(
            m_entity, impossible, run, then<UserAccess>([this](Answered<UserAccess> answer) {
                m_answers.impossibleId.insert_or_assign(m_entity, std::move(answer));
            }));
    case Question::ownId:
        return m_probes.fetchAccess(
            m_entity, apiUser(), run, then<UserAccess>([this](Answered<UserAccess> answer) {
                m_answers.ownId.insert_or_assign(m_entity, std::move(answer));
            }));
    case Question::accessAs:
        return m_probes.fetchAccess(m_entity, std::get<ResourceId>(m_actor), run,
            then<UserAccess>([this](Answered<UserAccess> answer) {
                m_answers.accessAs.insert_or_assign(
                    std::pair(m_entity, std::get<ResourceId>(m_actor)), std::move(answer));
            }));
    }
}

void Examination::goOn(const std::optional<Problem> &problem)
{
    m_questions.pop_front();
    ++m_asked;
    if (problem && problem->kind == ProblemKind::badCredentials) {
        m_answers.credentials = Answered<domain::Done>{*problem, m_now()};
        return stop();
    }
    if (problem && isWall(problem->kind)) {
        for (const Question each : m_questions)
            keepFailure(each, *problem);
        return stop();
    }
    Q_EMIT changed();
    // Who heard of the change may have stopped the run or chosen somebody else.
    if (isRunning())
        askNext();
}

void Examination::keepFailure(Question question, const Problem &problem)
{
    const QDateTime now = m_now();
    const Answered<UserAccess> access{problem, now};
    switch (question) {
    case Question::zone:
        m_answers.zone = Answered<domain::Zone>{problem, now};
        break;
    case Question::credentials:
        m_answers.credentials = Answered<domain::Done>{problem, now};
        break;
    case Question::access:
        m_answers.access.insert_or_assign(m_entity, access);
        break;
    case Question::apiUsers:
        m_answers.apiUsers = Answered<std::vector<domain::Resource>>{problem, now};
        break;
    case Question::person:
        m_answers.resources.insert_or_assign(
            std::get<ResourceId>(m_actor), Answered<domain::Resource>{problem, now});
        break;
    case Question::impossibleId:
    case Question::ownId:
        break; // a control without an answer is asked again the next time
    case Question::accessAs:
        m_answers.accessAs.insert_or_assign(std::pair(m_entity, std::get<ResourceId>(m_actor)), access);
        break;
    }
}

} // namespace app::readiness
