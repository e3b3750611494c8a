// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/readiness_words.h"
#include "ui/words/translate.h"

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using app::readiness::Chapter;
using app::readiness::GuideStep;

QString chapterTitle(Chapter chapter)
{
    switch (chapter) {
    case Chapter::createApiUser:
        return Words::tr("Create the API user");
    case Chapter::makeApiLevel:
        return Words::tr("Make a security level that may impersonate");
    case Chapter::giveApiLevel:
        return Words::tr("Give that level to the API user");
    case Chapter::allowPerson:
        return Words::tr("Let the person be impersonated");
    }
    Q_UNREACHABLE();
}

QString guideStepText(GuideStep step)
{
    switch (step) {
    case GuideStep::openUsers:
        return Words::tr("Admin > Account Settings & Users > Resources/Users (HR) > Resources/Users > arrow "
                         "beside New > New API User.");
    case GuideStep::nameApiUser:
        return Words::tr("Enter a name and an e-mail address, and choose an API-only security level (the "
                         "copy that the next part makes, once it exists).");
    case GuideStep::generateKey:
        return Words::tr("Generate Key, Generate Secret. The secret is shown only once; enter both on "
                         "PerPro's page Connect.");
    case GuideStep::chooseTracking:
        return Words::tr("API Tracking Identifier: choose Custom (Internal Integration), name it, and enter "
                         "the identifier in PerPro. Save & Close.");
    case GuideStep::openLevels:
        return Words::tr("Admin > Account Settings & Users > Resources/Users (HR) > Security > Security "
                         "Levels.");
    case GuideStep::copyLevel:
        return Words::tr("Right-click “API User (system) (API-only)” > Copy Security Level, and name the "
                         "copy. The system level itself cannot be edited.");
    case GuideStep::tickBoxes:
        return Words::tr("Web Services API > Resource Impersonation: tick Add for Tickets and for Ticket "
                         "Notes. PerPro needs nothing more; View (Query) is needed only where a person's "
                         "own rights shall also bind what is read. Full Permission ticks everything.");
    case GuideStep::tickContactOptions:
        return Words::tr(
            "In the same place tick the contact impersonation of Tickets and of Ticket Notes, if "
            "records shall also be written as contacts. Without it Autotask leaves the contact "
            "out and says nothing.");
    case GuideStep::saveLevel:
        return Words::tr("Give the level the ordinary right to add tickets and ticket notes as well, then "
                         "Save & Close.");
    case GuideStep::editApiUser:
        return Words::tr("Admin > Account Settings & Users > Resources/Users (HR) > Resources/Users > "
                         "context menu of the API user > Edit.");
    case GuideStep::chooseLevel:
        return Words::tr("Security Level: choose the copy. Save & Close.");
    case GuideStep::findPersonLevel:
        return Words::tr("Look up the person's security level: Admin > Account Settings & Users > "
                         "Resources/Users (HR) > Resources/Users > the person > Edit > Security Level.");
    case GuideStep::copyPersonLevel:
        return Words::tr("If it is a system level, copy it: Security Levels > context menu of the level > "
                         "Copy Security Level. System levels cannot be edited.");
    case GuideStep::allowImpersonation:
        return Words::tr("Open that level > Web Services API > tick “Allow impersonation of resources with "
                         "this security level” > Save.");
    case GuideStep::movePeople:
        return Words::tr("If the level was copied, give the copy to the people who shall be written for.");
    case GuideStep::checkOwnRights:
        return Words::tr("In the same level, section Service Desk: the person's own right to add tickets and "
                         "ticket notes. Nobody can do more through PerPro than by themselves.");
    }
    Q_UNREACHABLE();
}

QString releaseHint()
{
    return Words::tr("Depending on the release, “Account Settings & Users” is called “Company Settings & "
                     "Users” or “Features & Settings”.");
}

QString guideText()
{
    QString text = Words::tr("Setting up Autotask for writing on somebody's behalf");
    int chapter = 0;
    for (const app::readiness::Procedure &procedure : app::readiness::setUpGuide()) {
        text += u"\n\n%1. %2\n"_s.arg(++chapter).arg(chapterTitle(procedure.chapter));
        int step = 0;
        for (const GuideStep each : procedure.steps)
            text += u"\n%1.%2  %3"_s.arg(chapter).arg(++step).arg(guideStepText(each));
    }
    return text + u"\n\n"_s + releaseHint() + u'\n';
}

} // namespace ui::words
