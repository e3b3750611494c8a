// SPDX-License-Identifier: GPL-3.0-or-later
// Several real programs on one profile: whatever happens to the one that sends, the tenant's own list has
// each step once.
#include "tests/support/printers.h"
#include "tests/support/tenant_process.h"
#include "tests/support/wait.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <csignal>
#include <map>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

/// One of the programs. It is killed with this object.
class Child
{
public:
    Child(const QString &data, const QUrl &tenant, int plans)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PROGRAMS_DIR) + u"/sharing_child"_s,
            {data, tenant.toString(), QString::number(plans)});
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { hear(); });
    }
    ~Child() { kill(); }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void signal(int number) const { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isHolder() const { return m_role == u"holder"_s; }
    [[nodiscard]] bool isFollower() const { return m_role == u"follower"_s; }
    [[nodiscard]] int settled() const { return m_settled; } ///< how many plans it has seen all settled

private:
    void hear()
    {
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
            if (line.startsWith("settled "_L1))
                m_settled = line.mid(8).toInt();
            else
                m_role = line;
        }
    }

    QProcess m_process;
    QString m_role;
    int m_settled = 0;
};

class SharedProfile : public testing::Test
{
protected:
    static constexpr int plans = 8;
    /// Several sanitized programs on a busy machine; only a failing test waits so long.
    static constexpr int patience = 90'000;

    std::unique_ptr<Child> start(int count = 0)
    {
        return std::make_unique<Child>(m_data.path(), m_tenant.url(), count);
    }
    [[nodiscard]] bool areBothSettled() const
    {
        return tests::waitFor(
            [this] { return m_first->settled() == plans && m_second->settled() == plans; }, patience);
    }
    /// Answers come late, so that whatever happens meets a request in flight.
    void slowDown()
    {
        m_tenant.armFault({{u"fault"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Tickets"_s},
            {u"milliseconds"_s, 60}, {u"times"_s, 1000}});
    }
    void expectEachOnce() const
    {
        std::map<QString, int> found;
        const QJsonArray records = m_tenant.records();
        for (const auto &record : records)
            ++found[record[u"entity"_s].toString() + u' ' + record[u"title"_s].toString()];
        for (int number = 1; number <= plans; ++number) {
            for (const QString &entity : {u"Tickets"_s, u"TicketNotes"_s}) {
                const QString key = u"%1 Shared %2"_s.arg(entity).arg(number);
                EXPECT_EQ(found[key], 1) << key.toStdString();
            }
        }
    }
    void TearDown() override
    {
        m_tenant.clearFaults();
        m_first.reset();
        m_second.reset();
    }

    QTemporaryDir m_data;
    tests::TenantProcess m_tenant;
    std::unique_ptr<Child> m_first;
    std::unique_ptr<Child> m_second;
};

TEST_F(SharedProfile, isSentForByOneOfTwoThatStartAtOnce)
{
    m_first = start(plans);
    m_second = start();

    EXPECT_TRUE(areBothSettled());

    EXPECT_NE(m_first->isHolder(), m_second->isHolder());
    expectEachOnce();
}

TEST_F(SharedProfile, isSentForByTheFirstWhateverTheSecondSubmits)
{
    m_first = start();
    ASSERT_TRUE(tests::waitFor([&] { return m_first->isHolder(); }));

    m_second = start(plans);

    EXPECT_TRUE(tests::waitFor([&] { return m_second->settled() == plans; }, patience));
    EXPECT_TRUE(m_first->isHolder());
    EXPECT_TRUE(m_second->isFollower());
    expectEachOnce();
}

TEST_F(SharedProfile, isTakenOverFromOneThatWasKilled)
{
    slowDown();
    m_first = start(plans);
    ASSERT_TRUE(tests::waitFor([&] { return m_first->isHolder() && !m_tenant.records().isEmpty(); }));
    m_second = start();
    ASSERT_TRUE(tests::waitFor([&] { return m_second->isFollower(); }));

    m_first->kill();

    EXPECT_TRUE(tests::waitFor([&] { return m_second->isHolder(); }));
    EXPECT_TRUE(tests::waitFor([&] { return m_second->settled() == plans; }, patience));
    expectEachOnce();
}

TEST_F(SharedProfile, isTakenOverFromOneThatSleepsAndFollowsOnceItWakes)
{
    slowDown();
    m_first = start(plans);
    ASSERT_TRUE(tests::waitFor([&] { return m_first->isHolder() && !m_tenant.records().isEmpty(); }));
    m_second = start();
    ASSERT_TRUE(tests::waitFor([&] { return m_second->isFollower(); }));

    // Stopped in the middle of a write it would keep the file, and nobody could take anything: then once
    // more.
    bool isTaken = false;
    for (int attempt = 0; attempt < 5 && !isTaken; ++attempt) {
        m_first->signal(SIGSTOP);
        isTaken = tests::waitFor([&] { return m_second->isHolder(); }, 5000);
        m_first->signal(SIGCONT);
        if (!isTaken)
            (void)tests::waitFor([&] { return m_second->isHolder(); }, 10);
    }
    EXPECT_TRUE(isTaken);

    EXPECT_TRUE(tests::waitFor([&] { return m_first->isFollower(); }));
    EXPECT_TRUE(areBothSettled());
    expectEachOnce();
}

TEST_F(SharedProfile, survivesWhateverHappensToWhoeverSends)
{
    slowDown();
    const auto seed = static_cast<quint32>(QRandomGenerator::system()->generate());
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    QRandomGenerator dice(seed);
    m_first = start(plans);
    m_second = start();
    const auto isSettled = [this] { return m_first->settled() == plans || m_second->settled() == plans; };

    for (int blow = 0; blow < 12 && !isSettled(); ++blow) {
        (void)tests::waitFor(isSettled, 100 + static_cast<int>(dice.bounded(500U)));
        std::unique_ptr<Child> &holder = m_first->isHolder() ? m_first : m_second;
        if (dice.bounded(2U) == 0) {
            holder.reset();
            // Only one of them submits: two would do it twice, as two people would.
            holder = start(&holder == &m_first ? plans : 0);
            continue;
        }
        holder->signal(SIGSTOP);
        (void)tests::waitFor(isSettled, static_cast<int>(dice.bounded(900U)));
        holder->signal(SIGCONT);
    }

    EXPECT_TRUE(areBothSettled());
    expectEachOnce();
}

} // namespace
