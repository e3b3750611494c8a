// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace app::tenant {

/// The dataType that a field has on the wire (fact sheet 7).
enum class Type : quint8 { integer, longInteger, decimal, boolean, dateTime, text };

/// Marks of a field, combined with '|'.
namespace mark {
inline constexpr int plain = 0;
inline constexpr int required = 1;
inline constexpr int readOnly = 2; ///< a value in a body is ignored
inline constexpr int picklist = 4;
inline constexpr int notQueryable = 8;
} // namespace mark

/// One field of an entity (fact sheet 6).
struct Field
{
    QLatin1StringView name;
    Type type = Type::text;
    int marks = mark::plain;
    int length = 0; ///< longest text in UTF-16 units; 0 = no bound is stated
    QLatin1StringView reference; ///< singular, "Company"; empty for anything but references
    QLatin1StringView picklistParent; ///< the field on which the picklist depends

    [[nodiscard]] bool is(int which) const { return (marks & which) != 0; }
};

/// One value of a picklist.
struct PicklistValue
{
    QString value; ///< a string on the wire, even where the field is an integer
    QString label;
    int sortOrder = 0;
    bool isDefault = false;
    bool isActive = true;
    bool isSystem = false;
    QString parentValue; ///< of the field's picklistParent; empty = does not depend
};

/// A user-defined field (fact sheet 7).
struct UserDefinedField
{
    QString name;
    bool isRequired = false;
    int length = 0; ///< 0 for everything but text
    QStringList picklist = {}; ///< empty = no list
    Type type = Type::text; ///< text, decimal or dateTime; values are texts on the wire all the same
};

/// Values of the demo tenant's own picklists that rules speak of.
inline constexpr int publishToAll = 1;
inline constexpr int categoryOnboarding = 104;

const std::vector<Field> &ticketFields();
const std::vector<Field> &ticketNoteFields();
const std::vector<Field> &contactFields();
const std::vector<Field> &companyFields();
const std::vector<Field> &resourceFields();
const std::vector<Field> &ticketAttachmentFields();
const std::vector<Field> &ticketNoteAttachmentFields();
const std::vector<Field> &roleFields();
const std::vector<Field> &resourceRoleFields();
const std::vector<Field> &resourceServiceDeskRoleFields();
const std::vector<Field> &taskFields();

/// The values of a picklist field; empty for one that this tenant has not filled.
const std::vector<PicklistValue> &picklistOf(QLatin1StringView entity, QLatin1StringView field);
/// Makes a value of a picklist inactive; false if there is no such value.
[[nodiscard]] bool retire(const QString &entity, const QString &field, const QString &value);
/// The user-defined fields of an entity.
const std::vector<UserDefinedField> &userDefinedFieldsOf(QLatin1StringView entity);

} // namespace app::tenant
