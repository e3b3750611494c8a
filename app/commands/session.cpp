// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session.h"

#include "app/commands/translate.h"
#include "app/secrets/profile_keys.h"

#include <QDir>
#include <QSettings>
#include <utility>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Credentials;
using domain::Profile;
using domain::Result;

Session::Session(Program &program, const Options &options, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_options(options)
{
}

Session::~Session() = default;

QString Session::profileName(const Program &program, const Options &options)
{
    if (options.isDemo)
        return DemoTenant::profileName();
    if (!options.profile.isEmpty())
        return options.profile;
    const QSettings settings(QDir(program.dataDir()).filePath(u"settings.ini"_s), QSettings::IniFormat);
    QString last = settings.value("lastProfile"_L1).toString();
    if (!last.isEmpty())
        return last;
    QStringList known = program.profileNames();
    known.removeAll(DemoTenant::profileName());
    return known.size() == 1 ? known.constFirst() : QString();
}

QString Session::missingProfile(const QString &name)
{
    return name.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("Commands",
            "There is no profile to use. Name one with --profile, make one in the window, or add --demo."))
        : translated(QT_TRANSLATE_NOOP("Commands", "There is no profile called “%1” yet.")).arg(name);
}

void Session::start()
{
    if (m_options.isDemo)
        return startDemo();
    const QString name = profileName(m_program, m_options);
    if (!m_program.profileNames().contains(name))
        return Q_EMIT refused(missingProfile(name));
    const auto saved = m_program.savedProfile(name);
    if (!saved)
        return Q_EMIT failed(saved.error());
    if (!*saved)
        return Q_EMIT refused(missingProfile(name));
    readSecrets(**saved);
}

void Session::startDemo()
{
    const QString name = DemoTenant::profileName();
    if (const auto made = m_program.makeFolder(name); !made)
        return Q_EMIT failed(made.error());
    m_demo = std::make_unique<DemoTenant>(
        m_program.http(), QDir(m_program.profileFolder(name)).filePath(u"tenant.json"_s));
    connect(m_demo.get(), &DemoTenant::failed, this, &Session::failed);
    connect(m_demo.get(), &DemoTenant::ready, this,
        [this] { connectTo(m_demo->profile(), DemoTenant::credentials()); });
    m_demo->start();
}

void Session::readSecrets(const Profile &profile)
{
    Credentials credentials;
    credentials.userName = profile.userName;
    credentials.secret = qEnvironmentVariable("PERPRO_SECRET");
    credentials.trackingIdentifier = qEnvironmentVariable("PERPRO_TRACKING_IDENTIFIER");
    if (!credentials.secret.isEmpty() && !credentials.trackingIdentifier.isEmpty())
        return connectTo(profile, credentials);
    // A keychain that is locked waits for somebody who unlocks it, and on a server nobody comes.
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT refused(translated(QT_TRANSLATE_NOOP("Commands",
            "The keychain does not answer; it may be locked. Unlock it, or set PERPRO_SECRET and "
            "PERPRO_TRACKING_IDENTIFIER.")));
    });
    m_patience.start(keychainPatience);
    secrets::Secrets &keychain = m_program.secrets();
    keychain.read(secrets::secretKey(profile.name), this,
        [this, &keychain, profile, credentials](const secrets::Outcome &secret) mutable {
            if (credentials.secret.isEmpty())
                credentials.secret = secret.value;
            keychain.read(secrets::trackingKey(profile.name), this,
                [this, profile, credentials](const secrets::Outcome &tracking) mutable {
                    if (!m_patience.isActive())
                        return; // it came too late
                    m_patience.stop();
                    if (credentials.trackingIdentifier.isEmpty())
                        credentials.trackingIdentifier = tracking.value;
                    if (credentials.trackingIdentifier.isEmpty() && !credentials.secret.isEmpty())
                        return Q_EMIT refused(translated(QT_TRANSLATE_NOOP("Commands",
                            "The keychain has no tracking identifier of this profile. Connect once in the "
                            "window, or set PERPRO_TRACKING_IDENTIFIER too.")));
                    if (credentials.secret.isEmpty())
                        return Q_EMIT refused(translated(QT_TRANSLATE_NOOP("Commands",
                            "The keychain has no secret of this profile. Connect once in the window, or set "
                            "PERPRO_SECRET and PERPRO_TRACKING_IDENTIFIER.")));
                    connectTo(profile, credentials);
                });
        });
}

void Session::connectTo(const Profile &profile, const Credentials &credentials)
{
    m_program.connectNext(profile, credentials, this, [this, profile](const Result<domain::Zone> &zone) {
        if (!zone)
            return Q_EMIT failed(zone.error());
        if (const auto opened = m_program.open(profile); !opened)
            return Q_EMIT failed(opened.error());
        Q_EMIT ready();
    });
}

} // namespace app::commands
