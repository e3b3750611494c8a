// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/readiness/fake_probes.h"
#include "tests/support/printers.h"
#include "ui/people/people_model.h"
#include "ui/readiness/guide_model.h"
#include "ui/readiness/readiness_model.h"

#include <QTimeZone>
#include <algorithm>
#include <gmock/gmock.h>

namespace tests {

/// The models over a real directory; the probes are answered by hand, the ledger and the ticks are lists.
class ReadinessFixture : public testing::Test
{
protected:
    static constexpr app::domain::ContactId anna{11};
    static constexpr app::domain::ResourceId dana{21};
    static constexpr app::domain::ResourceId connector{22}; ///< the API user

    ReadinessFixture()
    {
        using namespace Qt::Literals::StringLiterals;
        using namespace app::domain;
        People everybody;
        everybody.companies = {Company{CompanyId{301}, u"Nordlicht"_s, {}, true}};
        everybody.contacts = {Contact{anna, CompanyId{301}, u"Anna"_s, u"Müller"_s, {}, {}, true}};
        everybody.resources = {Resource{dana, u"Dana"_s, u"Weber"_s, {}, {}, {}, 1, true},
            Resource{connector, u"RMM"_s, u"Connector"_s, {}, {}, {}, 7, true}};
        directory.setPeople(everybody);
    }

    [[nodiscard]] ui::readiness::Sources sources()
    {
        using namespace Qt::Literals::StringLiterals;
        return {fake.probes(), u"api@acme.example"_s, &answers,
            [this](const QString &, const app::domain::Actor &) { return ledger; },
            [this](const app::domain::Actor &actor) {
                const auto *person = directory.person(actor);
                return person == nullptr ? QString() : person->name;
            },
            [this](const app::domain::Actor &actor) {
                app::impersonation::Facts facts;
                facts.isKnown = directory.person(actor) != nullptr;
                facts.apiUser = connector;
                return facts;
            },
            [this] { return now; }};
    }
    [[nodiscard]] ui::readiness::TickStore tickStore()
    {
        using app::domain::Done;
        using app::domain::Result;
        using app::readiness::Tick;
        return {[this] { return Result<std::vector<Tick>>(ticks); },
            [this](const Tick &tick) -> Result<Done> {
                if (storageProblem)
                    return *storageProblem;
                ticks.push_back(tick);
                return Done{};
            },
            [this](const QString &step) -> Result<Done> {
                ticks.erase(std::remove_if(ticks.begin(), ticks.end(),
                                [&step](const Tick &each) { return each.step == step; }),
                    ticks.end());
                return Done{};
            }};
    }

    [[nodiscard]] static app::domain::Problem problem(app::domain::ProblemKind kind)
    {
        app::domain::Problem made;
        made.kind = kind;
        return made;
    }
    /// As on a tenant where all is well, after dana was chosen.
    void answerAboutResource()
    {
        using app::domain::ProblemKind;
        using app::domain::UserAccess;
        fake.answerAccess(UserAccess::all);
        app::domain::Resource resource;
        resource.licenseType = 1;
        fake.answerResource(resource);
        fake.answerAccess(problem(ProblemKind::notPermitted));
        fake.answerAccess(problem(ProblemKind::notPermitted));
        fake.answerAccess(UserAccess::all);
    }

    app::people::Directory directory;
    FakeProbes fake;
    app::readiness::Answers answers;
    app::readiness::Ledger ledger;
    std::vector<app::readiness::Tick> ticks;
    std::optional<app::domain::Problem> storageProblem;
    QDateTime now{QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc()};
    ui::readiness::ReadinessModel model{sources()};
    ui::readiness::GuideModel guide{model, tickStore(), [this] { return now; }, QStringLiteral("ada")};
    ui::people::PeopleModel people{directory, [](const app::people::Person &) { return QString(); }};
};

} // namespace tests
