// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/probe_result.h"

#include <algorithm>

namespace app::readiness {

namespace {

/// Whether not knowing this leaves the whole unknown. The zone and the credentials have served the connection
/// already, and the resource boxes can't be known beforehand by anybody (fact sheet 3.1); the contact option
/// can't either, but a contact has no other probe.
bool leavesAllUnknown(const ProbeResult &result)
{
    if (result.grade != Grade::unknown)
        return false;
    switch (result.probe) {
    case Probe::apiUserAccess:
    case Probe::personRecord:
    case Probe::accessAsPerson:
        return true;
    case Probe::apiUserLevel:
        return result.reason != Reason::boxesUnknown;
    default:
        return false;
    }
}

} // namespace

Group groupOf(Probe probe)
{
    switch (probe) {
    case Probe::zone:
    case Probe::credentials:
        return Group::connection;
    case Probe::apiUserAccess:
    case Probe::apiUserItself:
    case Probe::apiUserLevel:
        return Group::apiUser;
    case Probe::personRecord:
    case Probe::personRules:
    case Probe::accessAsPerson:
    case Probe::proof:
        return Group::person;
    case Probe::form:
        return Group::record;
    }
    Q_UNREACHABLE();
}

ProbeResult overall(const std::vector<ProbeResult> &results)
{
    const auto first = [&results](auto fits) -> const ProbeResult * {
        const auto found = std::find_if(results.begin(), results.end(), fits);
        return found == results.end() ? nullptr : &*found;
    };
    if (const auto *blocked = first([](const auto &each) { return each.grade == Grade::blocked; }))
        return *blocked;
    if (const auto *doubt = first([](const auto &each) {
            return each.reason == Reason::ruleWarns || each.reason == Reason::nobodyChosen;
        }))
        return *doubt;
    if (const auto *proven = first([](const auto &each) { return each.grade == Grade::proven; }))
        return *proven;
    if (const auto *unknown = first(leavesAllUnknown))
        return *unknown;
    ProbeResult likely;
    likely.probe = Probe::proof;
    likely.grade = Grade::likely;
    likely.reason = Reason::nothingContradicts;
    return likely;
}

} // namespace app::readiness
