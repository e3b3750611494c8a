// SPDX-License-Identifier: GPL-3.0-or-later
// storm_writer DATA_DIR API_ADDRESS PLANS_FILE FACTOR [CHANGES]: submits every plan of the file that the
// outbox does not have yet, and ends with 0 when all of them are settled. It may be killed at any moment and
// started again. It stands for the person too: where the search for an unclear step ended without a hit, it
// sends it again, and writes down that it was asked. All waits are the real ones divided by FACTOR. With
// CHANGES it ends without a word, as a crash does, once so many changes of plans were told.
#include "app/demo_tenant.h"
#include "app/secrets/memory_secrets.h"
#include "app/wiring.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextStream>
#include <QTimer>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace app;
using app::outbox::Search;
using domain::StepState;

namespace {

constexpr int crashed = 9;

/// Bytes that differ from file to file, and are the same after a kill.
QByteArray bytesOf(const QJsonObject &file)
{
    const QByteArray line = file["name"_L1].toString().toUtf8() + '\n';
    return line.repeated(file["size"_L1].toInt() / line.size() + 1).left(file["size"_L1].toInt());
}

domain::Step stepOf(const QJsonObject &json)
{
    domain::Step step;
    step.draft.entity = json["entity"_L1].toString();
    step.draft.fields = json["fields"_L1].toObject();
    step.draft.userDefinedFields = json["userDefinedFields"_L1].toObject();
    step.parentStep = json["parentStep"_L1].toInt();
    const QString as = json["as"_L1].toString();
    const qint64 id = as.section(u':', 1).toLongLong();
    step.actor = as.startsWith("contact"_L1) ? domain::Actor(domain::ContactId{id})
                                             : domain::Actor(domain::ResourceId{id});
    step.actorName = as;
    return step;
}

outbox::Policy scaled(int factor)
{
    outbox::Policy policy;
    for (auto &wait : policy.readBackWaits)
        wait /= factor;
    policy.readBackWaits.resize(12, policy.readBackWaits.back());
    for (auto &wait : policy.lookUp.waits)
        wait /= factor;
    policy.lookUp.longestServerTime /= factor;
    policy.lookUp.longestQueue /= factor;
    // Not scaled: a lease of some milliseconds is over before a busy machine comes to renew it.
    policy.lease = {
        std::chrono::milliseconds(1500), std::chrono::milliseconds(300), std::chrono::milliseconds(50)};
    policy.outageWait /= factor;
    policy.uploads.window /= factor;
    policy.retry.first /= factor;
    policy.retry.longest /= factor;
    policy.retry.throttled /= factor;
    policy.retry.longestAsked = std::chrono::milliseconds(500); // a scaled Retry-After is still whole seconds
    policy.retry.mostAttempts = 1000;
    return policy;
}

/// The person and the queue in one: submits, watches, decides.
class Writer : public QObject
{
public:
    Writer(Program &program, const QJsonArray &plans, const QString &askedFile)
        : m_program(program)
        , m_plans(plans)
        , m_asked(askedFile)
    {
        m_profile.name = u"Storm"_s;
        m_profile.isTest = true;
    }

    void start(const QUrl &address)
    {
        m_profile.userName = DemoTenant::credentials().userName;
        m_profile.apiAddress = address;
        m_program.gateway().connect(
            m_profile, DemoTenant::credentials(), this, [this, address](const auto &zone) {
                if (zone)
                    return submitAll();
                QTimer::singleShot(100, this, [this, address] { start(address); });
            });
    }

    void dieAfter(int changes) { m_changesLeft = changes; }

private:
    void countChange()
    {
        if (m_changesLeft > 0 && --m_changesLeft == 0)
            std::_Exit(crashed);
    }

    void submitAll()
    {
        if (const auto opened = m_program.open(m_profile); !opened)
            qFatal("the profile does not open: %s", qPrintable(opened.error().detail));
        QSet<QString> known;
        for (const domain::Plan &plan : m_program.outbox().plans())
            known.insert(plan.title);
        connect(&m_program.outbox(), &outbox::Outbox::planAdded, this, &Writer::countChange);
        connect(&m_program.outbox(), &outbox::Outbox::planChanged, this, &Writer::countChange);
        m_program.outbox().start();
        for (const QJsonValue &each : std::as_const(m_plans)) {
            domain::Plan plan;
            plan.title = each["title"_L1].toString();
            if (known.contains(plan.title))
                continue;
            for (const QJsonValue &json : each["steps"_L1].toArray()) {
                domain::Step step = stepOf(json.toObject());
                if (const QJsonObject wanted = json["file"_L1].toObject(); !wanted.isEmpty()) {
                    const auto file = m_program.addFile(wanted["name"_L1].toString(), bytesOf(wanted));
                    if (!file)
                        qFatal("a file was not kept: %s", qPrintable(file.error().detail));
                    step.file = *file;
                }
                plan.steps.push_back(step);
            }
            if (const auto submitted = m_program.outbox().submit(plan); !submitted)
                qFatal("a plan was not saved: %s", qPrintable(submitted.error().detail));
        }
        auto *watch = new QTimer(this);
        connect(watch, &QTimer::timeout, this, [this] { look(); });
        watch->start(20);
    }

    void look()
    {
        bool isDone = true;
        // What is decided changes the plans.
        std::vector<domain::Step> unclear;
        std::vector<domain::PlanId> unread;
        for (const domain::Plan &plan : m_program.outbox().plans()) {
            for (const domain::Step &step : plan.steps) {
                if (step.state == StepState::unclear)
                    unclear.push_back(step);
                if (step.state == StepState::accepted && step.problem)
                    unread.push_back(plan.id);
                isDone = isDone && domain::isSettled(step.state) && step.state != StepState::unclear;
            }
        }
        for (const domain::Step &step : unclear)
            decide(step);
        for (const domain::PlanId plan : unread)
            m_program.outbox().readBackNow(plan);
        if (isDone)
            QCoreApplication::quit();
    }

    void decide(const domain::Step &step)
    {
        const Search *search = m_program.outbox().search(step.id);
        if (search == nullptr || search->state == Search::State::looking)
            return;
        const bool isNone = search->state == Search::State::none;
        QFile file(m_asked);
        if (file.open(QIODevice::Append))
            QTextStream(&file) << (isNone ? "none " : "several ") << step.draft.entity << ' '
                               << step.draft.fields["title"_L1].toString() << '\n';
        if (isNone)
            m_program.outbox().sendAgain(step.id);
        else
            m_program.outbox().choose(step.id, search->candidates.front().record);
    }

    Program &m_program;
    QJsonArray m_plans;
    QString m_asked;
    domain::Profile m_profile;
    int m_changesLeft = 0; ///< 0 = lives on
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5 || arguments.size() > 6)
        qFatal("storm_writer DATA_DIR API_ADDRESS PLANS_FILE FACTOR [CHANGES]");
    const int factor = arguments[4].toInt();
    QFile plans(arguments[3]);
    if (factor < 1 || !plans.open(QIODevice::ReadOnly))
        qFatal("no factor, or no plans");
    net::NetworkOptions network;
    network.timeouts.total = std::chrono::milliseconds(std::chrono::seconds(60)) / factor;
    Program program(arguments[1], network, scaled(factor), std::make_unique<secrets::MemorySecrets>());
    Writer writer(program, QJsonDocument::fromJson(plans.readAll()).array(), arguments[1] + "/asked.txt"_L1);
    if (arguments.size() == 6)
        writer.dieAfter(arguments[5].toInt());
    writer.start(QUrl(arguments[2]));
    return QCoreApplication::exec();
}
