// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/translate.h"

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

Explanation explainStorage(const app::domain::Problem &problem)
{
    const QString &fault = problem.field;
    if (problem.delivery == app::domain::Delivery::unknown) {
        return {Words::tr("PerPro could not write down what became of a submission."),
            Words::tr("It had been sent. What is shown is right until PerPro ends; at the next start it may "
                      "be called "
                      "unclear. Do not send it again."),
            {}};
    }
    if (fault == "storage.full"_L1) {
        return {Words::tr("The disk is full or takes no more: PerPro could not save."),
            Words::tr("Nothing was sent, since PerPro saves first. Make room on the disk, then try again."),
            {}};
    }
    if (fault == "storage.readOnly"_L1) {
        return {Words::tr("PerPro may not write to its own data."),
            Words::tr("Nothing was sent, since PerPro saves first. The file or its folder is read-only; give "
                      "your account "
                      "the right to write there. Settings shows where the data is kept."),
            {}};
    }
    if (fault == "storage.corrupt"_L1) {
        return {Words::tr("The file with PerPro's data is damaged."),
            Words::tr("PerPro has changed nothing in it. Copy the file to a safe place, then bring it back "
                      "from a backup. "
                      "What was created in Autotask is not touched by this."),
            {}};
    }
    if (fault == "storage.newer"_L1) {
        return {Words::tr("The data was written by a newer PerPro."),
            Words::tr("Nothing was changed. Start the newer PerPro, or install it on this computer."), {}};
    }
    if (fault == "storage.busy"_L1) {
        return {Words::tr("Another program is using PerPro's data."),
            Words::tr(
                "A second PerPro, a backup or a virus scanner may hold the file. Close it, then try again."),
            {}};
    }
    if (fault == "storage.cannotOpen"_L1) {
        return {Words::tr("PerPro's data could not be opened."),
            Words::tr(
                "The folder is missing or closed to your account. Settings shows where the data is kept."),
            {}};
    }
    return {Words::tr("PerPro could not read or write its own data."),
        Words::tr("The details say what the database reported. Try again; if it stays, start PerPro anew."),
        {}};
}

} // namespace ui::words
