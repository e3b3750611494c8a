// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_model.h"

#include "app/secrets/profile_keys.h"

#include <utility>

namespace ui::settings {

using namespace Qt::Literals::StringLiterals;
using app::domain::ProblemKind;
using app::domain::Result;
using app::domain::Zone;
using app::secrets::Outcome;
using app::secrets::secretKey;
using app::secrets::trackingKey;

ConnectModel::ConnectModel(Connect connect, MayReceiveCredentials mayReceive, app::secrets::Secrets &secrets,
    const QUrl &defaultApiAddress, QObject *parent)
    : QObject(parent)
    , m_connect(std::move(connect))
    , m_mayReceive(std::move(mayReceive))
    , m_secrets(secrets)
{
    m_values.profileName = tr("Autotask", "the name that a first profile gets unless the person changes it");
    m_values.apiAddress = defaultApiAddress.toString();
}

void ConnectModel::resume(const app::domain::Profile &profile)
{
    take(profile);
    m_secrets.read(app::secrets::secretKey(profile.name), beginAttempt(),
        [this, name = profile.name](const Outcome &secret) {
            // What was typed in the meantime is newer.
            if (m_values.secret.isEmpty())
                m_values.secret = secret.value;
            readTracking(name);
        });
    setState(State::idle);
}

void ConnectModel::renew(const app::domain::Profile &profile)
{
    take(profile);
    beginAttempt();
    readTracking(profile.name);
    setState(State::idle);
}

void ConnectModel::take(const app::domain::Profile &profile)
{
    m_isResuming = true;
    m_attempts = 0;
    m_isRepeatTold = false;
    m_isAskingAll = false;
    m_isChecked = false;
    m_problem.reset();
    m_values = {profile.userName, {}, {}, profile.name, profile.apiAddress.toString(), profile.isTest,
        profile.colour};
    m_resumedName = profile.name;
    findMissing();
}

void ConnectModel::readTracking(const QString &name)
{
    m_secrets.read(app::secrets::trackingKey(name), m_attempt, [this](const Outcome &tracking) {
        if (m_values.trackingIdentifier.isEmpty())
            m_values.trackingIdentifier = tracking.value;
        findMissing();
        if (m_missing.isEmpty())
            m_kept = m_values;
        Q_EMIT changed();
        Q_EMIT resumed(m_missing.isEmpty());
    });
}

void ConnectModel::setText(ConnectField field, const QString &text)
{
    if (m_values.text(field) == text)
        return;
    m_values.text(field) = text;
    Q_EMIT changed();
}

void ConnectModel::setTest(bool isTest)
{
    if (m_values.isTest == isTest)
        return;
    m_values.isTest = isTest;
    Q_EMIT changed();
}

bool ConnectModel::isAsked(ConnectField field) const
{
    return !m_isResuming || m_isAskingAll || m_missing.contains(field);
}

void ConnectModel::askAll()
{
    m_isAskingAll = true;
    Q_EMIT changed();
}

QString ConnectModel::problemOf(ConnectField field) const
{
    QString own = m_isChecked ? fieldProblem(m_values, field, m_mayReceive, takenByOthers()) : QString();
    if (!own.isEmpty())
        return own;
    // What the last attempt brought holds for what was tried, not for what was typed since.
    if (!m_problem || failedField() != field || m_values.text(field) != m_tried.text(field))
        return {};
    const words::Explanation explanation = words::explain(*m_problem);
    if (m_isRepeatTold)
        return tr(
            "These are the credentials that Autotask has just refused; nothing was sent. Press again to "
            "try them all the same.");
    return explanation.means.isEmpty() ? explanation.what : explanation.what + u'\n' + explanation.means;
}

ConnectField ConnectModel::firstProblem() const
{
    for (const ConnectField field : connectFields()) {
        if (!problemOf(field).isEmpty())
            return field;
    }
    return ConnectField::none;
}

ConnectField ConnectModel::failedField() const
{
    if (!m_problem)
        return ConnectField::none;
    switch (m_problem->kind) {
    case ProblemKind::unknownUser:
        return ConnectField::userName;
    case ProblemKind::badCredentials:
        // An answer without a sentence may mean any of them; the one with a sentence names the identifier.
        return m_problem->serverSentences.isEmpty() ? ConnectField::secret : ConnectField::trackingIdentifier;
    case ProblemKind::notConfigured:
        return m_problem->field == "apiAddress"_L1 || m_problem->field == "zone"_L1 ? ConnectField::apiAddress
                                                                                    : ConnectField::none;
    default:
        return ConnectField::none;
    }
}

void ConnectModel::connectNow()
{
    if (m_state == State::connecting || m_state == State::connected)
        return;
    // Many wrong secrets lock the API user: the same ones again only if that is meant.
    const bool isRefused = m_problem && m_problem->kind == ProblemKind::badCredentials
        && m_problem->delivery != app::domain::Delivery::neverLeft && m_values == m_tried;
    if (isRefused && !std::exchange(m_isRepeatTold, true)) {
        Q_EMIT changed();
        return;
    }
    m_isRepeatTold = false;
    m_problem.reset();
    m_isChecked = true;
    if (firstProblem() != ConnectField::none) {
        // A field that is wrong must be in sight.
        if (!isAsked(firstProblem()))
            m_isAskingAll = true;
        setState(State::idle);
        return;
    }
    m_tried = m_values;
    ++m_attempts;
    setState(State::connecting);
    QObject *attempt = beginAttempt();
    m_connect(m_tried.profile(), m_tried.credentials(), attempt, [this, attempt](const Result<Zone> &zone) {
        // Not for an answer that was on its way when the person pressed "Stop".
        if (attempt == m_attempt)
            settle(zone);
    });
}

void ConnectModel::stop()
{
    if (m_state != State::connecting)
        return;
    endAttempt();
    if (m_connected)
        finish({Outcome::Kind::notFound, {}, u"stopped while the keychain was being asked"_s});
    else
        setState(State::idle);
}

void ConnectModel::settle(const Result<Zone> &zone)
{
    if (!zone) {
        m_problem = zone.error();
        m_isAskingAll = true;
        setState(State::failed);
        return;
    }
    m_connected = Connected{m_tried.profile(), m_tried.credentials(), *zone, false, {}, {}};
    keepSecrets();
}

void ConnectModel::keepSecrets()
{
    const QString name = m_connected->profile.name;
    m_secrets.write(
        secretKey(name), m_connected->credentials.secret, m_attempt, [this, name](const Outcome &secret) {
            if (secret.kind != Outcome::Kind::done) {
                finish(secret);
                return;
            }
            m_secrets.write(trackingKey(name), m_connected->credentials.trackingIdentifier, m_attempt,
                [this](const Outcome &tracking) { finish(tracking); });
        });
}

void ConnectModel::finish(const Outcome &kept)
{
    if (m_state != State::connecting)
        return;
    m_connected->isSecretKept = kept.kind == Outcome::Kind::done;
    m_connected->keychainDetail = kept.detail;
    if (kept.kind == Outcome::Kind::noService) {
        m_connected->keychainSentence =
            tr("There is no secret service on this computer; PerPro keeps the secret in memory "
               "only and will ask at the next start.");
    } else if (!m_connected->isSecretKept) {
        m_connected->keychainSentence =
            tr("The system keychain was not asked to the end; PerPro keeps the secret in memory "
               "only and may ask at the next start.");
    }
    setState(State::connected);
    Q_EMIT connected(*m_connected);
}

QObject *ConnectModel::beginAttempt()
{
    endAttempt();
    m_attempt = new QObject(this);
    return m_attempt;
}

void ConnectModel::endAttempt()
{
    // Later, since this may be called from one of its own callbacks.
    if (m_attempt != nullptr)
        m_attempt->deleteLater();
    m_attempt = nullptr;
}

void ConnectModel::findMissing()
{
    m_missing.clear();
    for (const ConnectField field : connectFields()) {
        if (m_values.text(field).trimmed().isEmpty())
            m_missing << field;
    }
}

QStringList ConnectModel::takenByOthers() const
{
    QStringList others = m_takenNames;
    if (m_isResuming)
        others.removeAll(m_resumedName);
    return others;
}

void ConnectModel::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace ui::settings
