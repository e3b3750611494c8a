// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/guide.h"

namespace app::readiness {

using namespace Qt::Literals::StringLiterals;

const std::vector<Procedure> &setUpGuide()
{
    using Step = GuideStep;
    static const std::vector<Procedure> guide{
        {Chapter::createApiUser,
            {Step::openUsers, Step::nameApiUser, Step::generateKey, Step::chooseTracking},
            {{Probe::credentials, {}}, {Probe::apiUserItself, {}}}},
        {Chapter::makeApiLevel,
            {Step::openLevels, Step::copyLevel, Step::tickBoxes, Step::tickContactOptions, Step::saveLevel},
            {}},
        {Chapter::giveApiLevel, {Step::editApiUser, Step::chooseLevel},
            {{Probe::apiUserAccess, u"Tickets"_s}, {Probe::apiUserAccess, u"TicketNotes"_s}}},
        {Chapter::allowPerson,
            {Step::findPersonLevel, Step::copyPersonLevel, Step::allowImpersonation, Step::movePeople,
                Step::checkOwnRights},
            {{Probe::accessAsPerson, u"Tickets"_s}, {Probe::accessAsPerson, u"TicketNotes"_s}}},
    };
    return guide;
}

QString stepName(GuideStep step)
{
    switch (step) {
    case GuideStep::openUsers:
        return u"openUsers"_s;
    case GuideStep::nameApiUser:
        return u"nameApiUser"_s;
    case GuideStep::generateKey:
        return u"generateKey"_s;
    case GuideStep::chooseTracking:
        return u"chooseTracking"_s;
    case GuideStep::openLevels:
        return u"openLevels"_s;
    case GuideStep::copyLevel:
        return u"copyLevel"_s;
    case GuideStep::tickBoxes:
        return u"tickBoxes"_s;
    case GuideStep::tickContactOptions:
        return u"tickContactOptions"_s;
    case GuideStep::saveLevel:
        return u"saveLevel"_s;
    case GuideStep::editApiUser:
        return u"editApiUser"_s;
    case GuideStep::chooseLevel:
        return u"chooseLevel"_s;
    case GuideStep::findPersonLevel:
        return u"findPersonLevel"_s;
    case GuideStep::copyPersonLevel:
        return u"copyPersonLevel"_s;
    case GuideStep::allowImpersonation:
        return u"allowImpersonation"_s;
    case GuideStep::movePeople:
        return u"movePeople"_s;
    case GuideStep::checkOwnRights:
        return u"checkOwnRights"_s;
    }
    Q_UNREACHABLE();
}

} // namespace app::readiness
