// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/budget_words.h"
#include "ui/words/error_words.h"
#include "ui/words/translate.h"

#include <QLocale>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using app::domain::Delivery;
using app::domain::Problem;
using app::domain::ProblemKind;
using app::impersonation::PermissionEvidence;

namespace {

constexpr qsizetype mostQuoted = 3; ///< sentences; the others are in the details

/// The server's sentences: what the catalogue knows in plain words, the others in quotation marks and
/// unchanged.
QString retold(const QStringList &sentences)
{
    QStringList parts;
    for (const QString &sentence : sentences) {
        const std::optional<PlainError> plain = plainError(sentence);
        const QString part =
            plain ? plain->what : Words::tr("“%1”", "a sentence of the server, quoted").arg(sentence);
        if (!parts.contains(part))
            parts << part;
    }
    return parts.mid(0, mostQuoted).join(u' ');
}

/// What to do about those that the catalogue knows, a line for each; may be empty.
QString adviceOn(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences) {
        const std::optional<PlainError> plain = plainError(sentence);
        if (plain && !plain->means.isEmpty() && !lines.contains(plain->means))
            lines << plain->means;
    }
    return lines.mid(0, mostQuoted).join(u'\n');
}

/// `plain`, or `quoting` with the server's sentences in it. If the catalogue knows every one of them, they
/// speak for themselves.
QString withQuote(const QString &plain, const QString &quoting, const Problem &problem)
{
    if (problem.serverSentences.isEmpty())
        return plain;
    for (const QString &sentence : problem.serverSentences) {
        if (!plainError(sentence))
            return quoting.arg(retold(problem.serverSentences));
    }
    return retold(problem.serverSentences);
}

QString deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::neverLeft:
        return Words::tr("surely never left this computer");
    case Delivery::refused:
        return Words::tr("surely not done by the server");
    case Delivery::unknown:
        return Words::tr("not known whether it was done");
    }
    Q_UNREACHABLE();
}

QString detailOf(const Problem &problem)
{
    QStringList lines;
    if (problem.httpStatus)
        lines << Words::tr("HTTP status: %1").arg(*problem.httpStatus);
    if (!problem.requestId.isEmpty())
        lines << Words::tr("Request in the log: %1").arg(problem.requestId);
    lines << Words::tr("Request: %1", "what is known of its fate").arg(deliveryName(problem.delivery));
    for (const QString &sentence : problem.serverSentences)
        lines << Words::tr("Autotask: %1", "a sentence of the server").arg(sentence);
    if (!problem.detail.isEmpty())
        lines << Words::tr("Technical: %1").arg(problem.detail);
    return lines.join(u'\n');
}

/// Every reason that the TLS library gave, by Qt's names of the errors (app/net reports these).
QStringList certificateReasons(const QString &detail)
{
    struct Reason
    {
        QStringList names;
        QString text;
    };
    const Reason reasons[] = {
        {{u"CertificateExpired"_s, u"has expired"_s}, Words::tr("the server's certificate has expired")},
        {{u"CertificateNotYetValid"_s, u"not yet valid"_s},
            Words::tr("the server's certificate is not valid yet")},
        {{u"SelfSignedCertificate"_s, u"self-signed"_s, u"self signed"_s},
            Words::tr("the certificate is self-signed: nobody vouches for it")},
        {{u"HostNameMismatch"_s, u"host name"_s},
            Words::tr("the certificate belongs to another host than the one that was called")},
        {{u"UnableToGetLocalIssuerCertificate"_s, u"UnableToGetIssuerCertificate"_s,
             u"CertificateUntrusted"_s, u"UnableToVerifyFirstCertificate"_s, u"InvalidCaCertificate"_s},
            Words::tr("the certificate was issued by an authority that this computer does not know")},
        {{u"CertificateRevoked"_s, u"revoked"_s}, Words::tr("the certificate was revoked by its issuer")},
    };
    QStringList found;
    for (const Reason &reason : reasons) {
        for (const QString &name : reason.names) {
            if (detail.contains(name, Qt::CaseInsensitive)) {
                found << reason.text;
                break;
            }
        }
    }
    return found;
}

Explanation explainInsecure(const Problem &problem)
{
    const QStringList reasons = certificateReasons(problem.detail);
    const QString reason = reasons.isEmpty()
        ? Words::tr("the two sides could not agree on an encrypted connection")
        : reasons.join(Words::tr("; ", "between the reasons why a certificate was refused"));
    QString means =
        Words::tr("PerPro ended the connection before anything secret was sent, and has no switch to go on "
                  "regardless. Check the date and time of this computer. If your company inspects "
                  "encrypted traffic, its certificate authority must be in the system's own store.");
    return {Words::tr("The connection is not secure: %1.").arg(reason), means, {}};
}

Explanation explainNotConfigured(const Problem &problem)
{
    if (problem.field == "apiAddress"_L1) {
        return {Words::tr("PerPro does not send credentials to this API address."),
            Words::tr("Allowed are https addresses that end in .autotask.net and, for a test tenant only, "
                      "this computer "
                      "itself. The usual address is https://webservices.autotask.net/."),
            {}};
    }
    if (problem.field == "zone"_L1) {
        return {Words::tr("The server named a zone at an address that PerPro does not trust."),
            Words::tr("PerPro stopped before a secret was sent: zones must be https addresses that end in "
                      ".autotask.net. "
                      "Check the API address; if it is right, tell your Autotask administrator."),
            {}};
    }
    return {Words::tr("PerPro is not set up for this."),
        Words::tr("Connect to Autotask first, and choose a person as the author: PerPro never writes as the "
                  "API user."),
        {}};
}

Explanation explainCredentials(const Problem &problem)
{
    const bool isNotTried = problem.delivery == Delivery::neverLeft && problem.httpStatus == std::nullopt;
    const QString once = isNotTried
        ? Words::tr(
            "These very credentials were refused before, and PerPro does not try them again: many "
            "wrong secrets lock the API user until somebody unlocks it in Autotask. If they are right "
            "by now, enter them once more in the window.")
        : Words::tr("PerPro tried once and will not try again by itself, since many wrong secrets lock the "
                    "API user until somebody unlocks it in Autotask.");
    if (!problem.serverSentences.isEmpty()) {
        return {withQuote({}, Words::tr("Autotask refused the tracking identifier: %1"), problem),
            Words::tr(
                "Compare it with the API user's: Admin > Account Settings & Users > Resources/Users (HR) > "
                "Resources/Users > the API user > API Tracking Identifier. %1")
                .arg(once),
            {}};
    }
    return {Words::tr("Autotask refused the credentials (401)."),
        Words::tr("The secret, the tracking identifier or the user name is wrong; Autotask does not say "
                  "which. A new secret "
                  "is made under Admin > Account Settings & Users > Resources/Users (HR) > Resources/Users > "
                  "the API user "
                  "> Generate Secret, and shown only once. %1")
            .arg(once),
        {}};
}

Explanation explainNotPermitted(const Problem &problem, const PermissionEvidence &evidence)
{
    const Explanation causes = explainPermission({}, evidence);
    const QString advice = adviceOn(problem.serverSentences);
    return {withQuote(causes.what, Words::tr("Autotask does not permit this: %1"), problem),
        advice.isEmpty() ? causes.means : advice, {}};
}

Explanation explainRejected(const Problem &problem)
{
    QString means = Words::tr(
        "Nothing was created. Correct the entry and submit it again; sending the same again would be "
        "refused again.");
    if (!problem.field.isEmpty()) {
        means = Words::tr(
            "Nothing was created. Correct “%1” and submit it again; sending the same again would be refused "
            "again.")
                    .arg(fieldLabel(problem.field));
    }
    const QString advice = adviceOn(problem.serverSentences);
    if (!advice.isEmpty())
        means = advice + u'\n' + means;
    const QString what = problem.serverSentences.isEmpty()
        ? Words::tr("Autotask refused this entry without giving a reason.")
        : Words::tr("Autotask refused this entry: %1").arg(retold(problem.serverSentences));
    return {what, means, {}};
}

QString hourlyLimitAdvice()
{
    return Words::tr("All integrations of your company share 10,000 requests in an hour, and three at a "
                     "time. Wait some "
                     "minutes. What uses them up: Admin > Extensions & Integrations > Other Extensions & "
                     "Tools > API "
                     "Activity by Hour.");
}

Explanation sentencesFor(const Problem &problem, const PermissionEvidence &evidence)
{
    const bool isNeverSent = problem.delivery == Delivery::neverLeft;
    const QString tryAgain = isNeverSent ? Words::tr("Nothing was sent; try again in a moment.")
                                         : Words::tr("Try again in a moment. If this was a submission, do "
                                                     "not write it again: the outbox shows what is "
                                                     "known of it.");
    switch (problem.kind) {
    case ProblemKind::notConfigured:
        return explainNotConfigured(problem);
    case ProblemKind::offline:
        return {Words::tr("No connection to Autotask could be made."),
            Words::tr("Check the network, VPN and proxy of this computer. %1").arg(tryAgain), {}};
    case ProblemKind::insecure:
        return explainInsecure(problem);
    case ProblemKind::timeout:
        return {Words::tr("Autotask did not answer in time."), tryAgain, {}};
    case ProblemKind::badCredentials:
        return explainCredentials(problem);
    case ProblemKind::unknownUser:
        return {withQuote(Words::tr("Autotask does not know the user name."),
                    Words::tr("Autotask does not know the user name: %1"), problem),
            Words::tr("Copy the key of the API user, which looks like an e-mail address, from Admin > "
                      "Account Settings & "
                      "Users > Resources/Users (HR) > Resources/Users > the API user. Autotask's zone call "
                      "answers a user "
                      "name that it does not know with status 500; this is no outage."),
            {}};
    case ProblemKind::notPermitted:
        return explainNotPermitted(problem, evidence);
    case ProblemKind::notFound:
        return {Words::tr("Autotask does not find the record, or does not offer this call."),
            Words::tr("The record may have been deleted or merged meanwhile. Refresh the people in Settings "
                      "and open the "
                      "record in Autotask to compare."),
            {}};
    case ProblemKind::rejected:
        return explainRejected(problem);
    case ProblemKind::rateLimited:
        if (isNeverSent)
            return explainLeftForTheSubmitted();
        return {withQuote(Words::tr("Autotask is limiting requests right now."),
                    Words::tr("Autotask is limiting requests right now: %1"), problem),
            adviceOn(problem.serverSentences).isEmpty() ? hourlyLimitAdvice()
                                                        : adviceOn(problem.serverSentences),
            {}};
    case ProblemKind::serverDown:
        if (!problem.httpStatus) {
            return {Words::tr("The connection to Autotask ended before its answer came."),
                Words::tr("This does not come from your entry. %1").arg(tryAgain), {}};
        }
        return {Words::tr("Autotask is not available: an outage or maintenance."),
            Words::tr("This does not come from your entry. %1").arg(tryAgain), {}};
    case ProblemKind::badAnswer:
        return {Words::tr("The answer was not what Autotask is known to send."),
            Words::tr("A proxy may have answered in its place, or Autotask has changed. The details help "
                      "whoever looks into "
                      "it. %1")
                .arg(tryAgain),
            {}};
    case ProblemKind::storage:
        return explainStorage(problem);
    case ProblemKind::cancelled:
        return {Words::tr("This was stopped before it was finished."), {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Explanation explain(const Problem &problem, const PermissionEvidence &evidence)
{
    Explanation explanation = sentencesFor(problem, evidence);
    explanation.detail = detailOf(problem);
    return explanation;
}

QString localMoment(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace ui::words
