// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace app::domain {

/// The value types that fields have on the wire (fact sheet 7); unknown ones are kept as text.
enum class FieldType : quint8 { text, integer, decimal, boolean, dateTime };

/// One entry of a picklist. `value` is a string on the wire, even for integer fields (fact sheet 7).
struct PicklistValue
{
    QString value;
    QString label;
    bool isDefault = false;
    bool isActive = true;
    bool isSystem = false;
    int sortOrder = 0;
    QString parentValue;

    friend bool operator==(const PicklistValue &, const PicklistValue &) = default;
};

/// One field of an entity as the tenant describes it.
struct Field
{
    QString name;
    FieldType type = FieldType::text;
    int length = 0; ///< longest text in UTF-16 units, 0 = not limited
    bool isRequired = false;
    bool isReadOnly = false;
    bool isUserDefined = false;
    bool isPicklist = false;
    std::vector<PicklistValue> picklist;
    QString picklistParentField;
    QString referenceEntity; ///< singular, "Company"; empty for anything but references

    friend bool operator==(const Field &, const Field &) = default;
};

/// What the caller may do, as entityInformation puts it: None, All, Restricted; unknown when the key is
/// absent or of an unknown form (fact sheet 3.1).
enum class UserAccess : quint8 { unknown, none, restricted, all };

/// Everything that the tenant says of one entity.
struct EntityMetadata
{
    QString entity;
    bool canCreate = true;
    UserAccess accessForCreate = UserAccess::unknown;
    std::vector<Field> fields; ///< ordinary fields in the server's order, then user-defined ones
    QDateTime fetchedAt; ///< UTC

    /// The field of that name, or nullptr. Ordinary and user-defined fields are told apart.
    [[nodiscard]] const Field *field(const QString &name, bool isUserDefined = false) const
    {
        for (const Field &each : fields) {
            if (each.isUserDefined == isUserDefined && each.name.compare(name, Qt::CaseInsensitive) == 0)
                return &each;
        }
        return nullptr;
    }
};

} // namespace app::domain
