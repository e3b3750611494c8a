// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/metadata_readers.h"

#include "tests/app/autotask/wire_table.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;

namespace {

struct AccessRow
{
    QString file;
    bool canCreate;
    UserAccess access;
};

const AccessRow accessRows[] = {
    {u"entity_information_text"_s, true, UserAccess::restricted},
    {u"entity_information_number"_s, true, UserAccess::none},
    {u"entity_information_bool"_s, true, UserAccess::all},
    {u"entity_information_flat"_s, false, UserAccess::all},
    {u"entity_information_unknown_word"_s, true, UserAccess::unknown},
};

Field field(const QString &name, FieldType type)
{
    Field made;
    made.name = name;
    made.type = type;
    return made;
}

TEST(EntityInformation, isReadInEveryFormThatWasSeen)
{
    for (const AccessRow &row : accessRows) {
        SCOPED_TRACE(row.file.toStdString());

        const auto information = readEntityInformation(tests::wireAnswer(row.file));

        ASSERT_TRUE(information);
        EXPECT_EQ(information->canCreate, row.canCreate);
        EXPECT_EQ(int(information->accessForCreate), int(row.access));
    }
}

TEST(EntityInformation, ofAnotherShapeIsAProblem)
{
    EXPECT_FALSE(readEntityInformation(tests::wireAnswer(u"entity_information_of_another_shape"_s)));
}

TEST(Fields, areReadInTheServersOrderWithTheirPicklistsSorted)
{
    const auto fields = readFields(tests::wireAnswer(u"fields"_s));

    Field subIssueType = field(u"subIssueType"_s, FieldType::integer);
    subIssueType.isPicklist = true;
    subIssueType.picklistParentField = u"issueType"_s;
    subIssueType.picklist = {{u"9"_s, u"Z"_s, false, true, false, 1, {}},
        {u"136"_s, u"A"_s, false, false, true, 2, u"10"_s},
        {u"137"_s, u"B"_s, true, true, false, 2, u"10"_s}};
    Field companyId = field(u"companyID"_s, FieldType::integer);
    companyId.isRequired = true;
    companyId.referenceEntity = u"Company"_s;
    Field title = field(u"title"_s, FieldType::text);
    title.length = 255;
    title.isRequired = true;
    Field createDate = field(u"createDate"_s, FieldType::dateTime);
    createDate.isReadOnly = true;
    ASSERT_TRUE(fields);
    EXPECT_EQ(*fields,
        (std::vector<Field>{subIssueType, companyId, title, field(u"hours"_s, FieldType::decimal),
            field(u"isGood"_s, FieldType::boolean), createDate, field(u"odd"_s, FieldType::text)}));
}

TEST(Fields, ofAnotherShapeAreAProblem)
{
    EXPECT_FALSE(readFields(tests::wireAnswer(u"fields_without_name"_s)));
    EXPECT_FALSE(readFields(tests::wireAnswer(u"fields_null"_s)));
}

TEST(UserDefinedFields, areReadByTheirOwnKeys)
{
    const auto fields = readUserDefinedFields(tests::wireAnswer(u"user_defined_fields"_s));

    Field assetTag = field(u"Asset Tag"_s, FieldType::text);
    assetTag.isUserDefined = assetTag.isRequired = assetTag.isPicklist = true;
    assetTag.length = 255;
    assetTag.picklist = {{u"A"_s, u"A"_s, false, true, false, 1, {}}};
    Field height = field(u"Height"_s, FieldType::decimal);
    height.isUserDefined = true;
    ASSERT_TRUE(fields);
    EXPECT_EQ(*fields, (std::vector<Field>{assetTag, height}));
}

} // namespace

QStringList tests::metadataInUse()
{
    QStringList names{u"answers/entity_information_of_another_shape"_s, u"answers/fields"_s,
        u"answers/fields_without_name"_s, u"answers/fields_null"_s, u"answers/user_defined_fields"_s};
    for (const AccessRow &row : accessRows)
        names.append(u"answers/"_s + row.file);
    return names;
}
