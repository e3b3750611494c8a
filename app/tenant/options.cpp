// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/options.h"

#include <QStringList>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

struct Switch
{
    QLatin1StringView name;
    bool Options::*member;
};

struct Number
{
    QLatin1StringView name;
    int Options::*member;
};

struct Choice
{
    QLatin1StringView name;
    QString Options::*member;
    QLatin1StringView values; ///< between spaces; empty = any text
};

constexpr std::array switches{
    Switch{QLatin1StringView("contactOption"), &Options::contactOption},
    Switch{QLatin1StringView("ticketContactOption"), &Options::ticketContactOption},
    Switch{QLatin1StringView("noteContactOption"), &Options::noteContactOption},
    Switch{QLatin1StringView("attachmentContactOption"), &Options::attachmentContactOption},
    Switch{QLatin1StringView("contactViolationIsError"), &Options::contactViolationIsError},
    Switch{QLatin1StringView("contactAttachesToOwnTicketsOnly"), &Options::contactAttachesToOwnTicketsOnly},
    Switch{QLatin1StringView("createRight"), &Options::createRight},
    Switch{QLatin1StringView("noteCreateRight"), &Options::noteCreateRight},
    Switch{QLatin1StringView("attachmentCreateRight"), &Options::attachmentCreateRight},
    Switch{QLatin1StringView("editRight"), &Options::editRight},
    Switch{QLatin1StringView("ticketAddBox"), &Options::ticketAddBox},
    Switch{QLatin1StringView("noteAddBox"), &Options::noteAddBox},
    Switch{QLatin1StringView("attachmentAddBox"), &Options::attachmentAddBox},
    Switch{QLatin1StringView("ticketEditBox"), &Options::ticketEditBox},
    Switch{QLatin1StringView("viewBox"), &Options::viewBox},
    Switch{QLatin1StringView("ticketViewBox"), &Options::ticketViewBox},
    Switch{QLatin1StringView("noteViewBox"), &Options::noteViewBox},
    Switch{QLatin1StringView("keepsExternalId"), &Options::keepsExternalId},
    Switch{QLatin1StringView("workflowSetsStatusBack"), &Options::workflowSetsStatusBack},
    Switch{QLatin1StringView("informationIsWrapped"), &Options::informationIsWrapped},
    Switch{QLatin1StringView("attachmentsStop"), &Options::attachmentsStop},
    Switch{QLatin1StringView("strangeField"), &Options::strangeField},
};

constexpr std::array numbers{
    Number{QLatin1StringView("attachmentWindow"), &Options::attachmentWindow},
    Number{QLatin1StringView("attachmentWindowBytes"), &Options::attachmentWindowBytes},
    Number{QLatin1StringView("readBackDelay"), &Options::readBackDelay},
    Number{QLatin1StringView("latency"), &Options::latency},
    Number{QLatin1StringView("threadLimit"), &Options::threadLimit},
    Number{QLatin1StringView("threadStatus"), &Options::threadStatus},
    Number{QLatin1StringView("requestThreshold"), &Options::requestThreshold},
    Number{QLatin1StringView("thresholdStatus"), &Options::thresholdStatus},
    Number{QLatin1StringView("otherRequests"), &Options::otherRequests},
    Number{QLatin1StringView("thresholdRetryAfter"), &Options::thresholdRetryAfter},
};

constexpr std::array choices{
    Choice{QLatin1StringView("information"), &Options::information,
        QLatin1StringView(" intersection target caller ignores ")},
    Choice{QLatin1StringView("userAccess"), &Options::userAccess,
        QLatin1StringView(" text number boolean absent ")},
    Choice{QLatin1StringView("parentDepth"), &Options::parentDepth, QLatin1StringView(" one all ")},
    Choice{QLatin1StringView("missingTicket"), &Options::missingTicket,
        QLatin1StringView(" notFound sentence ")},
    Choice{QLatin1StringView("refusedFileTypes"), &Options::refusedFileTypes, {}},
    Choice{QLatin1StringView("hiddenField"), &Options::hiddenField, {}},
};

template <typename Table>
auto entryNamed(const Table &table, const QString &name) -> decltype(table.data())
{
    for (const auto &each : table) {
        if (name == each.name)
            return &each;
    }
    return nullptr;
}

/// Sets the option of that name; false if there is none, or the value is of the wrong kind.
bool set(Options &options, const QString &name, const QJsonValue &value)
{
    if (const Switch *found = entryNamed(switches, name); found != nullptr && value.isBool()) {
        options.*(found->member) = value.toBool();
        return true;
    }
    if (const Number *found = entryNamed(numbers, name); found != nullptr && value.toInt(-1) >= 0) {
        options.*(found->member) = value.toInt();
        return true;
    }
    const Choice *found = entryNamed(choices, name);
    if (found == nullptr || !value.isString())
        return false;
    const QString wanted = value.toString();
    if (!found->values.isEmpty()
        && (wanted.isEmpty() || !QString(found->values).contains(u' ' + wanted + u' ')))
        return false;
    options.*(found->member) = wanted;
    return true;
}

} // namespace

QString Options::apply(const QJsonObject &changes)
{
    Options changed = *this;
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        if (!set(changed, each.key(), each.value()))
            return u"no such option, or a value of the wrong kind: "_s + each.key();
    }
    *this = changed;
    return {};
}

QString Options::applyText(const QString &text)
{
    QJsonObject changes;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (value == "true"_L1 || value == "false"_L1)
            changes.insert(name, value == "true"_L1);
        else
            changes.insert(name, isNumber ? QJsonValue(number) : QJsonValue(value));
    }
    return apply(changes);
}

QJsonObject Options::toJson() const
{
    QJsonObject object;
    for (const Switch &each : switches)
        object.insert(each.name, this->*(each.member));
    for (const Number &each : numbers)
        object.insert(each.name, this->*(each.member));
    for (const Choice &each : choices)
        object.insert(each.name, this->*(each.member));
    return object;
}

} // namespace app::tenant
