// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/readiness_command.h"

#include "app/commands/actor_text.h"
#include "app/impersonation/impersonable.h"
#include "app/readiness/judgement.h"
#include "ui/words/readiness_words.h"

#include <QCoreApplication>
#include <utility>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using readiness::Grade;
using readiness::ProbeResult;
namespace words = ui::words;

namespace {

/// Stable word of a grade, never translated.
QString gradeName(Grade grade)
{
    switch (grade) {
    case Grade::proven:
        return u"proven"_s;
    case Grade::likely:
        return u"likely"_s;
    case Grade::unknown:
        return u"unknown"_s;
    case Grade::blocked:
        return u"blocked"_s;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(Grade grade)
{
    switch (grade) {
    case Grade::proven:
    case Grade::likely:
        return ExitCode::done;
    case Grade::unknown:
        return ExitCode::unknown;
    case Grade::blocked:
        return ExitCode::blocked;
    }
    Q_UNREACHABLE();
}

} // namespace

ReadinessCommand::ReadinessCommand(Program &program, Output output, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_output(std::move(output))
    , m_examination(program.probes(), program.profile().userName, program.answers(),
          [&program] { return program.gateway().serverNow(); })
{
    connect(&m_examination, &readiness::Examination::changed, this, [this] {
        if (!m_examination.isRunning())
            print();
    });
}

void ReadinessCommand::start(const QString &entity, const Actor &actor)
{
    m_entity = entity;
    m_actor = actor;
    const auto offered = impersonation::impersonable(entity);
    const bool isKnown = m_program.directory().person(actor) != nullptr;
    const bool isOffered =
        offered.byContact != impersonation::Offered::no || offered.byResource != impersonation::Offered::no;
    if (!isKnown || !isOffered) {
        m_output.remark(!isKnown
                ? QCoreApplication::translate("Commands", "Autotask listed nobody with the id “%1”.")
                      .arg(actorText(actor))
                : QCoreApplication::translate("Commands", "Nobody can be impersonated for “%1”.")
                      .arg(entity));
        m_hasEnded = true;
        Q_EMIT ended(ExitCode::badInput);
        return;
    }
    m_examination.choose(entity, actor, m_program.apiUser());
    m_examination.examine(readiness::Extent::everything);
}

void ReadinessCommand::print()
{
    if (std::exchange(m_hasEnded, true))
        return;
    const impersonation::Facts facts = m_program.facts(m_actor, {});
    const readiness::Subject subject{
        m_entity, m_actor, facts, impersonation::findings(m_entity, m_actor, facts), std::nullopt};
    const auto results = readiness::judge(subject, m_program.answers().about(m_entity, m_actor),
        m_program.ledger(m_entity, m_actor), m_program.gateway().serverNow());
    const words::About about{
        m_program.directory().person(m_actor)->name, std::holds_alternative<domain::ContactId>(m_actor)};
    const auto say = [this, &about](const QString &title, const ProbeResult &result) {
        const words::Explanation explained = words::explainResult(result, about);
        QString text = title + ": "_L1 + words::resultSentence(result, about);
        if (!explained.means.isEmpty())
            text += "\n    "_L1 + explained.means;
        m_output.print(text,
            {{u"subject"_s, title}, {u"grade"_s, gradeName(result.grade)}, {u"sentence"_s, explained.what},
                {u"remedy"_s, explained.means},
                {u"at"_s, result.at.isValid() ? result.at.toString(Qt::ISODate) : QString()}});
    };
    for (const ProbeResult &each : results)
        say(words::probeTitle(each.probe), each);
    const ProbeResult decides = readiness::overall(results);
    say(about.personName + u" · "_s + words::entityWord(m_entity), decides);
    Q_EMIT ended(exitCodeOf(decides.grade));
}

} // namespace app::commands
