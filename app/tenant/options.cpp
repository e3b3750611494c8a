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

constexpr std::array switches{
    Switch{QLatin1StringView("contactOption"), &Options::contactOption},
    Switch{QLatin1StringView("contactViolationIsError"), &Options::contactViolationIsError},
    Switch{QLatin1StringView("createRight"), &Options::createRight},
    Switch{QLatin1StringView("ticketAddBox"), &Options::ticketAddBox},
    Switch{QLatin1StringView("viewBox"), &Options::viewBox},
    Switch{QLatin1StringView("keepsExternalId"), &Options::keepsExternalId},
};

const Switch *switchNamed(const QString &name)
{
    for (const Switch &each : switches) {
        if (name == each.name)
            return &each;
    }
    return nullptr;
}

} // namespace

QString Options::apply(const QJsonObject &changes)
{
    Options changed = *this;
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        if (const Switch *found = switchNamed(each.key()); found != nullptr && each->isBool())
            changed.*(found->member) = each->toBool();
        else if (each.key() == "readBackDelay"_L1 && each->toInt(-1) >= 0)
            changed.readBackDelay = each->toInt();
        else
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
        if (value == "true"_L1 || value == "false"_L1)
            changes.insert(name, value == "true"_L1);
        else
            changes.insert(name, QJsonValue(value.toInt()));
    }
    return apply(changes);
}

QJsonObject Options::toJson() const
{
    QJsonObject object{{"readBackDelay"_L1, readBackDelay}};
    for (const Switch &each : switches)
        object.insert(each.name, this->*(each.member));
    return object;
}

} // namespace app::tenant
