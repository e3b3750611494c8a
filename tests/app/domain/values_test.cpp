// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/entity_metadata.h"
#include "app/domain/person.h"
#include "app/domain/plan.h"
#include "app/domain/result.h"
#include "tests/support/printers.h"

#include <type_traits>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;

namespace {

struct NamedState
{
    StepState state;
    QString name;
    bool isSettled;
};

const NamedState namedStates[] = {
    {StepState::planned, u"planned"_s, false},
    {StepState::sending, u"sending"_s, false},
    {StepState::accepted, u"accepted"_s, false},
    {StepState::verified, u"verified"_s, true},
    {StepState::notAttributed, u"notAttributed"_s, true},
    {StepState::authorUnreadable, u"authorUnreadable"_s, true},
    {StepState::rejected, u"rejected"_s, true},
    {StepState::unclear, u"unclear"_s, true},
    {StepState::cancelled, u"cancelled"_s, true},
    {StepState::discarded, u"discarded"_s, true},
};

TEST(StepStates, haveTheNamesThatStandInDatabases)
{
    for (const NamedState &each : namedStates) {
        EXPECT_EQ(stateName(each.state), each.name);
        EXPECT_EQ(stateFromName(each.name), each.state);
    }
}

TEST(StepStates, areNotReadFromUnknownNames)
{
    for (const QString &name : {QString(), u"Planned"_s, u"planned "_s, u"sent"_s})
        EXPECT_EQ(stateFromName(name), std::nullopt) << name.toStdString();
}

TEST(StepStates, areSettledWhereNothingIsLeftToDo)
{
    for (const NamedState &each : namedStates)
        EXPECT_EQ(isSettled(each.state), each.isSettled) << each.name.toStdString();
}

TEST(Ids, ofOneKindCannotStandForAnother)
{
    static_assert(!std::is_convertible_v<ContactId, ResourceId>);
    static_assert(!std::is_constructible_v<ResourceId, ContactId>);
    static_assert(!std::is_convertible_v<qint64, ContactId>);

    EXPECT_NE(Actor(ContactId{5}), Actor(ResourceId{5}));
}

TEST(Ids, areValidAboveZero)
{
    EXPECT_TRUE(ContactId{1}.isValid());
    EXPECT_FALSE(ContactId{0}.isValid());
    EXPECT_FALSE(ContactId{-1}.isValid());
}

TEST(FullName, isFirstAndLastWithoutStrayBlanks)
{
    Contact contact;
    contact.firstName = u"  Mary Ann "_s;
    EXPECT_EQ(fullName(contact), u"Mary Ann"_s);
    contact.lastName = u"O'Brien "_s;
    EXPECT_EQ(fullName(contact), u"Mary Ann O'Brien"_s);
    EXPECT_EQ(fullName(Resource{}), QString());
}

TEST(EntityMetadata, findsAFieldInAnyCaseAndKeepsUserDefinedOnesApart)
{
    Field ordinary;
    ordinary.name = u"title"_s;
    Field userDefined;
    userDefined.name = u"Title"_s;
    userDefined.isUserDefined = true;
    EntityMetadata metadata;
    metadata.fields = {ordinary, userDefined};

    EXPECT_EQ(metadata.field(u"TITLE"_s), &metadata.fields[0]);
    EXPECT_EQ(metadata.field(u"title"_s, true), &metadata.fields[1]);
    EXPECT_EQ(metadata.field(u"titles"_s), nullptr);
}

TEST(Result, isAValueOrAProblem)
{
    const Result<int> value(7);
    Problem problem;
    problem.kind = ProblemKind::timeout;
    const Result<int> error(problem);

    ASSERT_TRUE(value);
    EXPECT_EQ(*value, 7);
    ASSERT_FALSE(error);
    EXPECT_EQ(error.error(), problem);
}

} // namespace
