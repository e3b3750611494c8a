// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain_secrets.h"
#include "app/secrets/memory_secrets.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"

#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using app::secrets::KeychainSecrets;
using app::secrets::MemorySecrets;
using app::secrets::Outcome;
using app::secrets::Secrets;

namespace {

/// One contract for the real keychain and its twin. The real one runs where PERPRO_TEST_REAL_KEYCHAIN says
/// that a private secret service is there (see with_keyring.sh).
class SecretsContract : public testing::TestWithParam<bool>
{
protected:
    void SetUp() override
    {
        if (GetParam())
            m_secrets = std::make_unique<KeychainSecrets>(u"PerPro test"_s);
        else
            m_secrets = std::make_unique<MemorySecrets>();
    }

    Outcome read(const QString &key)
    {
        std::optional<Outcome> outcome;
        m_secrets->read(key, &m_context, [&](const Outcome &each) { outcome = each; });
        EXPECT_FALSE(outcome) << "answered from inside the call";
        EXPECT_TRUE(tests::waitFor([&] { return outcome.has_value(); }));
        return outcome.value_or(Outcome{});
    }

    Outcome write(const QString &key, const QString &value)
    {
        std::optional<Outcome> outcome;
        m_secrets->write(key, value, &m_context, [&](const Outcome &each) { outcome = each; });
        EXPECT_FALSE(outcome) << "answered from inside the call";
        EXPECT_TRUE(tests::waitFor([&] { return outcome.has_value(); }));
        return outcome.value_or(Outcome{});
    }

    std::unique_ptr<Secrets> m_secrets;
    QObject m_context;
};

TEST_P(SecretsContract, readsBackWhatWasWritten)
{
    EXPECT_EQ(write(u"one"_s, u"päss wörd 山"_s).kind, Outcome::Kind::done);

    EXPECT_EQ(read(u"one"_s).value, u"päss wörd 山"_s);
}

TEST_P(SecretsContract, tellsAMissingKeyFromAMissingService)
{
    EXPECT_EQ(read(u"never written"_s).kind, Outcome::Kind::notFound);
}

TEST_P(SecretsContract, removesAKeyWhenItsValueIsEmpty)
{
    EXPECT_EQ(write(u"two"_s, u"x"_s).kind, Outcome::Kind::done);
    EXPECT_EQ(write(u"two"_s, QString()).kind, Outcome::Kind::done);

    EXPECT_EQ(read(u"two"_s).kind, Outcome::Kind::notFound);
}

TEST_P(SecretsContract, staysSilentWhenTheContextIsGone)
{
    bool wasCalled = false;
    {
        QObject shortLived;
        m_secrets->read(u"one"_s, &shortLived, [&](const Outcome &) { wasCalled = true; });
    }
    EXPECT_EQ(write(u"three"_s, u"x"_s).kind, Outcome::Kind::done);

    EXPECT_FALSE(wasCalled);
}

/// The twin in the everyday run; the real keychain where the environment promises one.
bool isRealKeychainPromised()
{
    return qEnvironmentVariableIsSet("PERPRO_TEST_REAL_KEYCHAIN");
}

INSTANTIATE_TEST_SUITE_P(Contract, SecretsContract, testing::Values(isRealKeychainPromised()));

TEST(Secrets, withoutAServiceSaysSoAndKeepsNothing)
{
    MemorySecrets secrets(MemorySecrets::Service::missing);
    QObject context;
    std::optional<Outcome> outcome;

    secrets.write(u"key"_s, u"value"_s, &context, [&](const Outcome &each) { outcome = each; });

    ASSERT_TRUE(tests::waitFor([&] { return outcome.has_value(); }));
    EXPECT_EQ(outcome->kind, Outcome::Kind::noService);
}

} // namespace
