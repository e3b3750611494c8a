// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plan_file.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::commands;
using namespace app::domain;
using testing::HasSubstr;

namespace {

EntityMetadata tickets()
{
    EntityMetadata metadata;
    metadata.entity = u"Tickets"_s;
    const auto add = [&metadata](const QString &name, FieldType type) -> Field & {
        Field field;
        field.name = name;
        field.type = type;
        metadata.fields.push_back(field);
        return metadata.fields.back();
    };
    add(u"id"_s, FieldType::integer).isReadOnly = true;
    Field &title = add(u"title"_s, FieldType::text);
    title.isRequired = true;
    title.length = 10;
    add(u"companyID"_s, FieldType::integer).referenceEntity = u"Company"_s;
    Field &priority = add(u"priority"_s, FieldType::integer);
    priority.isPicklist = true;
    priority.picklist = {
        {u"1"_s, u"High"_s, false, true, false, 0, {}}, {u"9"_s, u"Retired"_s, false, false, false, 0, {}}};
    add(u"dueDateTime"_s, FieldType::dateTime);
    add(u"estimatedHours"_s, FieldType::decimal);
    Field &tag = add(u"Asset Tag"_s, FieldType::text);
    tag.isUserDefined = true;
    return metadata;
}

/// Two Annas with one address, one retired; two companies of one name.
void fill(app::people::Directory &directory)
{
    People people;
    people.companies = {
        {CompanyId{1}, u"Contoso"_s, {}}, {CompanyId{2}, u"Twice"_s, {}}, {CompanyId{3}, u"Twice"_s, {}}};
    people.contacts = {{ContactId{10}, CompanyId{1}, u"Anna"_s, u"A"_s, {}, {u"anna@x.example"_s}},
        {ContactId{11}, CompanyId{1}, u"Otto"_s, u"B"_s, {}, {u"both@x.example"_s}},
        {ContactId{12}, CompanyId{1}, u"Gone"_s, u"C"_s, {}, {u"anna@x.example"_s}, false}};
    people.resources = {
        {ResourceId{20}, u"Ria"_s, u"R"_s, {}, u"ria"_s, {u"x@x.example"_s, u"Both@x.example"_s}}};
    directory.setPeople(people);
}

class ResolvedDraft : public testing::Test
{
protected:
    ResolvedDraft() { fill(directory); }

    std::variant<Draft, Complaint> resolved(const QJsonObject &fields, const QJsonObject &userDefined = {})
    {
        return resolve({u"Tickets"_s, {}, fields, userDefined}, tickets(), directory);
    }
    std::string complaint(const QJsonObject &fields, const QJsonObject &userDefined = {})
    {
        const auto result = resolved(fields, userDefined);
        const auto *found = std::get_if<Complaint>(&result);
        return found == nullptr ? "no complaint" : found->sentence.toStdString();
    }

    app::people::Directory directory;
};

TEST_F(ResolvedDraft, turnsLabelsNamesAndTimesIntoWhatGoesOverTheWire)
{
    const auto result =
        resolved({{u"Title"_s, u"Printer"_s}, {u"companyID"_s, u"contoso"_s}, {u"priority"_s, u"high"_s},
                     {u"dueDateTime"_s, u"2026-11-21T12:00:00+02:00"_s}, {u"estimatedHours"_s, u"1.5"_s}},
            {{u"Asset Tag"_s, u"A-1"_s}});

    ASSERT_TRUE(std::holds_alternative<Draft>(result)) << std::get<Complaint>(result).sentence.toStdString();
    EXPECT_EQ(std::get<Draft>(result).fields,
        (QJsonObject{{u"title"_s, u"Printer"_s}, {u"companyID"_s, 1}, {u"priority"_s, 1},
            {u"dueDateTime"_s, u"2026-11-21T10:00:00Z"_s}, {u"estimatedHours"_s, 1.5}}));
    EXPECT_EQ(std::get<Draft>(result).userDefinedFields, (QJsonObject{{u"Asset Tag"_s, u"A-1"_s}}));
}

TEST_F(ResolvedDraft, takesAPicklistByItsValueToo)
{
    const auto result = resolved({{u"title"_s, u"x"_s}, {u"priority"_s, 1}});

    ASSERT_TRUE(std::holds_alternative<Draft>(result));
    EXPECT_EQ(std::get<Draft>(result).fields["priority"_L1], QJsonValue(1));
}

TEST_F(ResolvedDraft, leavesOutWhatIsNull)
{
    const auto result = resolved({{u"title"_s, u"x"_s}, {u"priority"_s, QJsonValue()}});

    ASSERT_TRUE(std::holds_alternative<Draft>(result));
    EXPECT_FALSE(std::get<Draft>(result).fields.contains("priority"_L1));
}

TEST_F(ResolvedDraft, refusesAFieldThatTheTenantDoesNotHave)
{
    EXPECT_THAT(complaint({{u"title"_s, u"x"_s}, {u"titel"_s, u"y"_s}}), HasSubstr("titel"));
}

TEST_F(ResolvedDraft, refusesAUserDefinedFieldAmongTheOrdinaryOnes)
{
    EXPECT_THAT(complaint({{u"title"_s, u"x"_s}, {u"Asset Tag"_s, u"y"_s}}), HasSubstr("Asset Tag"));
}

TEST_F(ResolvedDraft, refusesAFieldThatIsReadOnly)
{
    EXPECT_THAT(complaint({{u"title"_s, u"x"_s}, {u"id"_s, 7}}), HasSubstr("can't be written"));
}

TEST_F(ResolvedDraft, refusesARetiredPicklistValue)
{
    EXPECT_THAT(complaint({{u"title"_s, u"x"_s}, {u"priority"_s, 9}}), HasSubstr("“9”"));
}

TEST_F(ResolvedDraft, refusesATextThatIsTooLongAndNeverCutsIt)
{
    EXPECT_THAT(complaint({{u"title"_s, u"eleven more"_s}}), HasSubstr("10 characters"));
}

TEST_F(ResolvedDraft, refusesACompanyNameThatTwoHave)
{
    EXPECT_THAT(complaint({{u"title"_s, u"x"_s}, {u"companyID"_s, u"Twice"_s}}), HasSubstr("Several"));
}

TEST_F(ResolvedDraft, refusesADraftWithoutARequiredField)
{
    EXPECT_THAT(complaint({{u"priority"_s, 1}}), HasSubstr("“title” is required"));
}

TEST_F(ResolvedDraft, refusesAnythingButOneValueForAField)
{
    EXPECT_THAT(complaint({{u"title"_s, QJsonArray{u"a"_s}}}), HasSubstr("one value"));
}

TEST_F(ResolvedDraft, aChangeNeedsOnlyWhatItChangesAndEmptiesAFieldWithNull)
{
    const Draft draft{u"Tickets"_s, {}, {{u"priority"_s, u"High"_s}, {u"dueDateTime"_s, QJsonValue()}}, {}};

    const auto result = resolve(draft, tickets(), directory, StepKind::update);

    ASSERT_TRUE(std::holds_alternative<Draft>(result)) << std::get<Complaint>(result).sentence.toStdString();
    EXPECT_EQ(
        std::get<Draft>(result).fields, (QJsonObject{{u"priority"_s, 1}, {u"dueDateTime"_s, QJsonValue()}}));
}

TEST_F(ResolvedDraft, aChangeNeverEmptiesARequiredField)
{
    for (const QJsonValue &nothing : {QJsonValue(), QJsonValue(u" "_s)}) {
        const auto result =
            resolve({u"Tickets"_s, {}, {{u"title"_s, nothing}}, {}}, tickets(), directory, StepKind::update);

        ASSERT_TRUE(std::holds_alternative<Complaint>(result));
        EXPECT_THAT(std::get<Complaint>(result).sentence.toStdString(), HasSubstr("“title” is required"));
    }
}

TEST(PlanFileReading, takesEverythingThatIsDocumented)
{
    const auto read =
        readPlanFile(R"({"as":"contact:1","entity":"TicketNotes","parent":{"entity":"Tickets","id":7},
        "fields":{"title":"x"},"userDefinedFields":{"A":"b"}})");

    ASSERT_TRUE(std::holds_alternative<PlanFile>(read));
    ASSERT_EQ(std::get<PlanFile>(read).size(), 1U);
    const auto &file = std::get<PlanFile>(read).front();
    EXPECT_EQ(file.as, u"contact:1"_s);
    EXPECT_EQ(file.draft,
        (Draft{u"TicketNotes"_s, RecordRef{u"Tickets"_s, 7}, {{u"title"_s, u"x"_s}}, {{u"A"_s, u"b"_s}}}));
}

TEST(PlanFileReading, takesStepsThatBelongToEarlierOnes)
{
    const auto read = readPlanFile(R"({"steps":[{"as":"contact:1","entity":"Tickets","fields":{"title":"x"}},
        {"as":"resource:2","entity":"TicketNotes","parentStep":1,"fields":{"title":"y"}}]})");

    ASSERT_TRUE(std::holds_alternative<PlanFile>(read));
    const auto &plan = std::get<PlanFile>(read);
    ASSERT_EQ(plan.size(), 2U);
    EXPECT_EQ(plan[0].parentStep, 0);
    EXPECT_EQ(plan[1].parentStep, 1);
    EXPECT_EQ(plan[1].as, u"resource:2"_s);
}

TEST(PlanFileReading, aFileToAttachIsCalledAsItIsUnlessThePlanSaysOtherwise)
{
    const auto read = readPlanFile(R"({"steps":[
        {"as":"contact:1","entity":"TicketAttachments","parent":{"entity":"Tickets","id":7},
         "file":"logs/a b.txt","fields":{"publish":1}},
        {"as":"contact:1","entity":"TicketAttachments","parent":{"entity":"Tickets","id":7},
         "file":"/var/log/x.log","fields":{"publish":1,"Title":"The log"}}]})",
        u"/plans"_s);

    ASSERT_TRUE(std::holds_alternative<PlanFile>(read)) << std::get<Complaint>(read).sentence.toStdString();
    const auto &plan = std::get<PlanFile>(read);
    EXPECT_EQ(plan[0].file, u"/plans/logs/a b.txt"_s);
    EXPECT_EQ(plan[0].draft.fields,
        (QJsonObject{{u"publish"_s, 1}, {u"title"_s, u"a b.txt"_s}, {u"fullPath"_s, u"a b.txt"_s},
            {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}}));
    EXPECT_EQ(plan[1].file, u"/var/log/x.log"_s);
    EXPECT_EQ(plan[1].draft.fields,
        (QJsonObject{{u"publish"_s, 1}, {u"Title"_s, u"The log"_s}, {u"fullPath"_s, u"x.log"_s},
            {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}}));
}

TEST(PlanFileReading, attachmentsOfAStepAreStepsBehindItThatTheNumbersInTheFileDoNotCount)
{
    const auto read = readPlanFile(R"({"steps":[
        {"as":"contact:1","entity":"Tickets","fields":{"title":"x"},"attachments":["a.txt","b.txt"]},
        {"as":"resource:2","entity":"TicketNotes","parentStep":1,"fields":{"title":"y"},
         "attachments":["c.txt"]},
        {"as":"resource:3","entity":"TicketNotes","parentStep":1,"fields":{"title":"z"}},
        {"as":"resource:2","entity":"TicketNoteAttachments","parentStep":3,"file":"d.txt",
         "fields":{"publish":1}}]})");

    ASSERT_TRUE(std::holds_alternative<PlanFile>(read)) << std::get<Complaint>(read).sentence.toStdString();
    const auto &plan = std::get<PlanFile>(read);
    QStringList told;
    for (const StepFile &each : plan)
        told << u"%1 as %2 on %3"_s.arg(each.draft.entity, each.as).arg(each.parentStep);
    EXPECT_EQ(told,
        (QStringList{u"Tickets as contact:1 on 0"_s, u"TicketAttachments as contact:1 on 1"_s,
            u"TicketAttachments as contact:1 on 1"_s, u"TicketNotes as resource:2 on 1"_s,
            u"TicketNoteAttachments as resource:2 on 4"_s, u"TicketNotes as resource:3 on 1"_s,
            u"TicketNoteAttachments as resource:2 on 6"_s}));
    EXPECT_TRUE(plan[1].isPublishedAsParent);
    EXPECT_FALSE(plan[6].isPublishedAsParent);
}

TEST(PlanFileReading, takesAChangeOfATicketAndOfAnEarlierStep)
{
    const auto read = readPlanFile(R"({"steps":[
        {"as":"contact:1","entity":"Tickets","fields":{"title":"x"},"attachments":["a.txt"]},
        {"as":"resource:2","changeStep":1,"fields":{"status":"Complete"}},
        {"as":"resource:2","change":{"entity":"Tickets","id":7},"fields":{"status":5}}]})");

    ASSERT_TRUE(std::holds_alternative<PlanFile>(read)) << std::get<Complaint>(read).sentence.toStdString();
    const auto &plan = std::get<PlanFile>(read);
    EXPECT_EQ(plan[2].kind, StepKind::update);
    EXPECT_EQ(plan[2].parentStep, 1);
    EXPECT_EQ(plan[2].draft, (Draft{u"Tickets"_s, {}, {{u"status"_s, u"Complete"_s}}, {}}));
    EXPECT_EQ(plan[3].draft, (Draft{u"Tickets"_s, RecordRef{u"Tickets"_s, 7}, {{u"status"_s, 5}}, {}}));
}

struct BadFile
{
    const char *name;
    QByteArray json;
    const char *part;
};

void PrintTo(const BadFile &file, std::ostream *out) // NOLINT(readability-identifier-naming)
{
    *out << file.name;
}

class RefusedPlanFile : public testing::TestWithParam<BadFile>
{
};

TEST_P(RefusedPlanFile, isToldInASentence)
{
    const auto read = readPlanFile(GetParam().json);

    ASSERT_TRUE(std::holds_alternative<Complaint>(read));
    EXPECT_THAT(std::get<Complaint>(read).sentence.toStdString(), HasSubstr(GetParam().part));
}

INSTANTIATE_TEST_SUITE_P(All, RefusedPlanFile,
    testing::Values(BadFile{"nothing", "", "no JSON object"}, BadFile{"cut off", R"({"as":)", "byte"},
        BadFile{"a list", "[]", "one JSON object"},
        BadFile{"no author", R"({"entity":"Tickets","fields":{"title":"x"}})", "“as”"},
        BadFile{"misspelt key", R"({"as":"contact:1","entity":"Tickets","field":{"title":"x"}})", "“field”"},
        BadFile{"parent without id",
            R"({"as":"contact:1","entity":"TicketNotes","parent":{"entity":"Tickets"},"fields":{"title":"x"}})",
            "parent"},
        BadFile{"no steps", R"({"steps":[]})", "several steps"},
        BadFile{"steps and more", R"({"steps":[{}],"as":"contact:1"})", "several steps"},
        BadFile{"a step that is its own parent",
            R"({"steps":[{"as":"contact:1","entity":"TicketNotes","parentStep":1,"fields":{"title":"x"}}]})",
            "earlier step"},
        BadFile{"two parents",
            R"({"steps":[{"as":"contact:1","entity":"Tickets","fields":{"title":"x"}},
                {"as":"contact:1","entity":"TicketNotes","parentStep":1,"parent":{"entity":"Tickets","id":3},
                "fields":{"title":"x"}}]})",
            "without “parent”"},
        BadFile{"a parent with a number",
            R"({"as":"contact:1","entity":"TicketNotes","parent":{"entity":"Tickets","id":1,"number":"T"},
                "fields":{"title":"x"}})",
            "“parent”"},
        BadFile{"a file for a ticket",
            R"({"as":"contact:1","entity":"Tickets","file":"a","fields":{"title":"x"}})", "“file”"},
        BadFile{"an attachment without a file",
            R"({"as":"contact:1","entity":"TicketAttachments","fields":{"publish":1}})", "“file”"},
        BadFile{"attachments of an attachment",
            R"({"as":"contact:1","entity":"TicketAttachments","file":"a","attachments":["b"],
                "fields":{"publish":1}})",
            "“attachments”"},
        BadFile{"attachments that are no list",
            R"({"as":"contact:1","entity":"Tickets","attachments":"a","fields":{"title":"x"}})",
            "list of paths"},
        BadFile{"an attachment without a path",
            R"({"as":"contact:1","entity":"Tickets","attachments":["a",""],"fields":{"title":"x"}})",
            "list of paths"},
        BadFile{"a change that creates",
            R"({"as":"resource:1","entity":"Tickets","change":{"entity":"Tickets","id":1},
                "fields":{"status":5}})",
            "“entity”"},
        BadFile{"a change of nothing",
            R"({"as":"resource:1","change":{"entity":"Tickets","id":1},"fields":{}})", "“fields”"},
        BadFile{"a change of a later step",
            R"({"steps":[{"as":"resource:1","changeStep":2,"fields":{"status":5}},
                {"as":"contact:1","entity":"Tickets","fields":{"title":"x"}}]})",
            "“changeStep” is the number of an earlier step"}));

TEST(AuthorOfAFile, isFoundByTheIdOfHisKind)
{
    app::people::Directory directory;
    fill(directory);

    const auto found = findAuthor(u"resource:20"_s, directory);

    ASSERT_TRUE(std::holds_alternative<Actor>(found));
    EXPECT_EQ(std::get<Actor>(found), Actor(ResourceId{20}));
}

TEST(AuthorOfAFile, isFoundByAnAddressThatOneActivePersonHas)
{
    app::people::Directory directory;
    fill(directory);

    const auto found = findAuthor(u"ANNA@x.example"_s, directory);

    ASSERT_TRUE(std::holds_alternative<Actor>(found));
    EXPECT_EQ(std::get<Actor>(found), Actor(ContactId{10}));
}

TEST(AuthorOfAFile, isNeverGuessedAmongSeveral)
{
    app::people::Directory directory;
    fill(directory);

    const auto found = findAuthor(u"both@x.example"_s, directory);

    ASSERT_TRUE(std::holds_alternative<Complaint>(found));
    EXPECT_THAT(std::get<Complaint>(found).sentence.toStdString(), HasSubstr("contact:11, resource:20"));
}

TEST(AuthorOfAFile, isNoStranger)
{
    app::people::Directory directory;
    fill(directory);

    EXPECT_TRUE(std::holds_alternative<Complaint>(findAuthor(u"resource:10"_s, directory)));
    EXPECT_TRUE(std::holds_alternative<Complaint>(findAuthor(u"contact:-1"_s, directory)));
}

} // namespace
