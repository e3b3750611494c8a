// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/classify.h"

#include "tests/app/autotask/wire_table.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;
using app::net::Answer;
using app::net::Failure;

namespace {

struct SentenceRow
{
    QString file;
    ProblemKind kind;
    Delivery delivery;
    QString field;
};

// Every text of fact sheet 5.4 as it was seen, and what else may stand in its place.
const SentenceRow sentenceRows[] = {
    {u"contractid_4_is_not_associated_to_companyid_4_or_its_parent"_s, ProblemKind::rejected,
        Delivery::refused, u"contractID"_s},
    {u"data_violation_assignedresourceid_assignedresourceroleid_and_queueid_cannot_all_be_empty_supply_a_queueid_or"_s,
        ProblemKind::rejected, Delivery::refused, {}},
    {u"data_violation_contactid_is_not_associated_to_the_companyid_or_its_parent_company"_s,
        ProblemKind::rejected, Delivery::refused, u"contactID"_s},
    {u"data_violation_when_assigning_a_resource_you_must_assign_both_a_assignedresourceid_and_assignedresourceroleid"_s,
        ProblemKind::rejected, Delivery::refused, {}},
    {u"dateworked_is_required_when_no_value_is_supplied_for_startdatetime"_s, ProblemKind::rejected,
        Delivery::refused, u"dateWorked"_s},
    {u"integrationcode_is_invalid"_s, ProblemKind::badCredentials, Delivery::refused, {}},
    {u"invalid_query_syntax_queries_are_limited_to_500_or_fewer_or_conditions"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"maintenance_page"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"must_have_at_least_one_of_hoursworked_or_startdatetime_enddatetime"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"no_message_no_matching_records_found_the_logged_in_resource_may_not_have_the"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"parameter_name_querymodel"_s, ProblemKind::rejected, Delivery::refused, {}},
    {u"picklist_value_17_does_not_exist_for_priority_on_record_number_1"_s, ProblemKind::rejected,
        Delivery::refused, u"priority"_s},
    {u"reference_value_on_field_priority_of_type_contact_does_not_exist_or_is_invalid"_s,
        ProblemKind::rejected, Delivery::refused, u"priority"_s},
    {u"status_200_array"_s, ProblemKind::badAnswer, Delivery::unknown, {}},
    {u"status_200_cut_json"_s, ProblemKind::badAnswer, Delivery::unknown, {}},
    {u"status_200_empty"_s, ProblemKind::badAnswer, Delivery::unknown, {}},
    {u"status_200_html_without_type"_s, ProblemKind::badAnswer, Delivery::unknown, {}},
    {u"status_200_null"_s, ProblemKind::badAnswer, Delivery::unknown, {}},
    {u"status_204_empty"_s, ProblemKind::badAnswer, Delivery::unknown, {}},
    {u"status_400_html"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_400_with_sentence"_s, ProblemKind::rejected, Delivery::refused, u"priority"_s},
    {u"status_401_empty"_s, ProblemKind::badCredentials, Delivery::refused, {}},
    {u"status_401_html"_s, ProblemKind::badCredentials, Delivery::refused, {}},
    {u"status_403_empty"_s, ProblemKind::notPermitted, Delivery::refused, {}},
    {u"status_403_html"_s, ProblemKind::notPermitted, Delivery::refused, {}},
    {u"status_403_threshold"_s, ProblemKind::rateLimited, Delivery::refused, {}},
    {u"status_403_with_permissions_text"_s, ProblemKind::notPermitted, Delivery::refused, {}},
    {u"status_404_empty"_s, ProblemKind::notFound, Delivery::refused, {}},
    {u"status_404_with_sentence"_s, ProblemKind::notFound, Delivery::refused, {}},
    {u"status_405_empty"_s, ProblemKind::notFound, Delivery::refused, {}},
    {u"status_405_html"_s, ProblemKind::notFound, Delivery::refused, {}},
    {u"status_409_empty"_s, ProblemKind::rejected, Delivery::refused, {}},
    {u"status_429_empty"_s, ProblemKind::rateLimited, Delivery::unknown, {}},
    {u"status_429_html"_s, ProblemKind::rateLimited, Delivery::unknown, {}},
    {u"status_429_with_other_sentence"_s, ProblemKind::rateLimited, Delivery::unknown, {}},
    {u"status_500_cut_json"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_500_empty"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_500_html"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_500_threshold"_s, ProblemKind::rateLimited, Delivery::refused, {}},
    {u"status_500_two_sentences"_s, ProblemKind::rejected, Delivery::refused, u"contactID"_s},
    {u"status_500_with_blank_sentences"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_500_with_errors_as_text"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_500_with_no_error_in_the_list"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_500_without_errors"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_502_html"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"status_503_empty_json"_s, ProblemKind::serverDown, Delivery::unknown, {}},
    {u"the_companylocationid_4_cannot_be_associated_with_the_ticket"_s, ProblemKind::rejected,
        Delivery::refused, u"companyLocationID"_s},
    {u"the_given_allocation_code_is_not_an_active_general_allocation_code"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"the_logged_in_resource_does_not_have_the_adequate_permissions_to_create_this_entity"_s,
        ProblemKind::notPermitted, Delivery::refused, {}},
    {u"the_logged_in_resource_does_not_have_the_adequate_permissions_to_delete_this_entity"_s,
        ProblemKind::notPermitted, Delivery::refused, {}},
    {u"the_logged_in_resource_does_not_have_the_adequate_permissions_to_query_this_entity"_s,
        ProblemKind::notPermitted, Delivery::refused, {}},
    {u"the_logged_in_resource_does_not_have_the_adequate_permissions_to_update_this_entity"_s,
        ProblemKind::notPermitted, Delivery::refused, {}},
    {u"the_specified_assignedresourceid_and_assignedroleid_combination_is_not_currently_defined"_s,
        ProblemKind::rejected, Delivery::refused, {}},
    {u"this_roleid_is_not_valid_for_this_task_and_resource"_s, ProblemKind::rejected, Delivery::refused, {}},
    {u"thread_threshold_exceeded_code_itgenatr005_names_a_threshold_of_3_threads"_s, ProblemKind::rateLimited,
        Delivery::refused, {}},
    {u"ticket_queue_id_is_required"_s, ProblemKind::rejected, Delivery::refused, u"queueID"_s},
    {u"timeentries_for_service_tickets_require_a_start_and_stop_time"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"timeentries_for_tickets_must_have_a_roleid"_s, ProblemKind::rejected, Delivery::refused, {}},
    {u"unable_to_find_attachedobjectid_in_the_attachmentinfo_entity"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"user_not_authorized_to_change_show_on_invoice_values_for_ticket_time_entries"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"value_does_not_exist_for_the_required_field_priority"_s, ProblemKind::rejected, Delivery::refused,
        u"priority"_s},
    {u"value_does_not_reference_an_existing_entity_for_priority_error_updating_entity_for_record"_s,
        ProblemKind::rejected, Delivery::refused, u"priority"_s},
    {u"you_do_not_have_permission_to_delete_time_entries_that_have_been_submitted"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"you_do_not_have_permission_to_delete_time_entries_that_you_did_not_create"_s, ProblemKind::rejected,
        Delivery::refused, {}},
    {u"zone_information_could_not_be_determined"_s, ProblemKind::rejected, Delivery::refused, {}},
};

TEST(Classify, knowsALimitThatIsOurOwnByWhatNeverLeft)
{
    Answer answer = tests::wireAnswer(u"errors/status_429_empty"_s);
    answer.mayHaveArrived = false;

    const auto object = readObject(answer);

    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().kind, ProblemKind::rateLimited);
    EXPECT_EQ(object.error().delivery, Delivery::neverLeft);
}

TEST(Classify, readsEveryErrorAnswerOfTheWireFiles)
{
    for (const SentenceRow &row : sentenceRows) {
        SCOPED_TRACE(row.file.toStdString());
        const Answer answer = tests::wireAnswer(u"errors/"_s + row.file);

        const auto object = readObject(answer);

        ASSERT_FALSE(object);
        EXPECT_EQ(int(object.error().kind), int(row.kind));
        EXPECT_EQ(int(object.error().delivery), int(row.delivery));
        EXPECT_EQ(object.error().field, row.field);
        EXPECT_EQ(object.error().httpStatus, answer.status);
        EXPECT_EQ(object.error().requestId, answer.requestId);
    }
}

TEST(Classify, keepsTheServersOwnSentences)
{
    const auto object = readObject(tests::wireAnswer(u"errors/status_500_two_sentences"_s));

    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().serverSentences,
        (QStringList{u"Ticket was not saved."_s,
            u"Reference value on field: ContactID of type: Contact does not exist or is invalid. ; on record number [1]."_s}));
    EXPECT_EQ(object.error().sentenceFields, (QStringList{QString(), u"contactID"_s}));
}

struct FailureRow
{
    Failure failure;
    bool mayHaveArrived;
    ProblemKind kind;
    Delivery delivery;
};

const FailureRow failureRows[] = {
    {Failure::unreachable, false, ProblemKind::offline, Delivery::neverLeft},
    {Failure::insecure, false, ProblemKind::insecure, Delivery::neverLeft},
    {Failure::timedOut, false, ProblemKind::timeout, Delivery::neverLeft},
    {Failure::timedOut, true, ProblemKind::timeout, Delivery::unknown},
    {Failure::dropped, true, ProblemKind::serverDown, Delivery::unknown},
    {Failure::dropped, false, ProblemKind::serverDown, Delivery::neverLeft},
    {Failure::tooLarge, true, ProblemKind::badAnswer, Delivery::unknown},
    {Failure::malformed, true, ProblemKind::badAnswer, Delivery::unknown},
    {Failure::malformed, false, ProblemKind::badAnswer, Delivery::neverLeft},
    {Failure::redirected, true, ProblemKind::badAnswer, Delivery::unknown},
    {Failure::stopped, false, ProblemKind::cancelled, Delivery::neverLeft},
    {Failure::stopped, true, ProblemKind::cancelled, Delivery::unknown},
};

TEST(Classify, asksTheTransportFirstWhateverElseTheAnswerHolds)
{
    for (const FailureRow &row : failureRows) {
        SCOPED_TRACE(
            testing::Message() << "failure " << int(row.failure) << ", arrived " << row.mayHaveArrived);
        Answer answer = tests::wireAnswer(u"errors/status_401_empty"_s);
        answer.failure = row.failure;
        answer.mayHaveArrived = row.mayHaveArrived;

        const auto object = readObject(answer);

        ASSERT_FALSE(object);
        EXPECT_EQ(int(object.error().kind), int(row.kind));
        EXPECT_EQ(int(object.error().delivery), int(row.delivery));
    }
}

TEST(Classify, trustsNoAnswerWithoutAStatus)
{
    Answer answer;
    answer.body = R"({"itemId":5})";

    const auto object = readObject(answer);

    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().delivery, Delivery::unknown);
}

TEST(Classify, tellsWhatTlsHeldAgainstTheServer)
{
    Answer answer;
    answer.failure = Failure::insecure;
    answer.mayHaveArrived = false;
    answer.detail = u"handshake"_s;
    answer.tlsErrors = {u"expired"_s, u"wrong host"_s};

    EXPECT_EQ(readObject(answer).error().detail, u"expired; wrong host"_s);
}

TEST(Classify, acceptsAnObjectWithoutAContentType)
{
    Answer answer;
    answer.status = 200;
    answer.body = R"({"itemId":5})";

    const auto object = readObject(answer);

    ASSERT_TRUE(object);
    EXPECT_EQ(object.value().value(u"itemId"_s).toInt(), 5);
}

TEST(FieldNamedIn, isTheOneOfTheSentenceInRestSpelling)
{
    const std::pair<QString, QString> sentences[] = {
        {u"Value does not exist for the required field [Title]"_s, u"title"_s},
        {u"Picklist value [required] does not exist for Status. ; on record number [1]."_s, u"status"_s},
        {u"Data violation: When assigning a Resource, you must assign both a assignedResourceID."_s, {}},
        {u"title exceeds the maximum length"_s, u"title"_s},
        {u"The server is tired"_s, {}},
        {QString(), {}},
    };
    for (const auto &[sentence, field] : sentences)
        EXPECT_EQ(fieldNamedIn(sentence), field) << sentence.toStdString();
}

} // namespace

QStringList tests::errorsInUse()
{
    QStringList names;
    for (const SentenceRow &row : sentenceRows)
        names.append(u"answers/errors/"_s + row.file);
    return names;
}
