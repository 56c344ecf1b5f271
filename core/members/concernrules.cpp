// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/concernrules.h"

#include <algorithm>
#include <set>

namespace cabas {

namespace {

int neededOn(QDate day, const std::vector<MemberTerms> &terms)
{
    int needed = 0;
    for (const MemberTerms &each : terms) {
        if (each.from <= day)
            needed = each.sharesNeeded;
    }
    return needed;
}

qint64 heldOn(QDate day, const std::vector<ShareDay> &shares)
{
    qint64 held = 0;
    for (const ShareDay &each : shares)
        held += each.day <= day ? each.shares : 0;
    return held;
}

const ShiftStanding *covering(const std::vector<ShiftStanding> &spans, QDate day)
{
    for (const ShiftStanding &span : spans) {
        if (span.from <= day && (!span.to || day < *span.to))
            return &span;
    }
    return nullptr;
}

/// Adds a span from `day` on, or ends the last one there.
void follow(std::vector<ShiftStanding> &spans, QDate day, const ShiftStanding *next)
{
    if (!spans.empty() && !spans.back().to) {
        const ShiftStanding &last = spans.back();
        if (next != nullptr && last.state == next->state && last.causes == next->causes)
            return;
        spans.back().to = day;
    }
    if (next == nullptr)
        return;
    spans.push_back(*next);
    spans.back().from = day;
    spans.back().to.reset();
}

void addDays(std::set<QDate> &days, const std::vector<ShiftStanding> &spans)
{
    for (const ShiftStanding &span : spans) {
        days.insert(span.from);
        if (span.to)
            days.insert(*span.to);
    }
}

} // namespace

bool ConcernRules::asksForShares(const std::vector<MemberTerms> &terms)
{
    return std::any_of(terms.begin(), terms.end(),
                       [](const MemberTerms &each) { return each.sharesNeeded > 0; });
}

std::vector<ShiftStanding> ConcernRules::notConcerned(const std::vector<MemberTerms> &terms,
                                                      const std::vector<ShareDay> &shares)
{
    std::set<QDate> days;
    for (const MemberTerms &each : terms)
        days.insert(each.from);
    for (const ShareDay &each : shares)
        days.insert(each.day);
    const ShiftStanding outside{
        {}, {}, QStringLiteral("not_concerned"), false, {{QStringLiteral("no_share"), {}, 0}}};
    std::vector<ShiftStanding> spans;
    for (const QDate day : days) {
        const bool isOutside = heldOn(day, shares) < neededOn(day, terms);
        follow(spans, day, isOutside ? &outside : nullptr);
    }
    return spans;
}

std::vector<ShiftStanding> ConcernRules::over(const std::vector<ShiftStanding> &shifts,
                                              const std::vector<ShiftStanding> &notConcerned)
{
    if (notConcerned.empty())
        return shifts;
    std::set<QDate> days;
    addDays(days, shifts);
    addDays(days, notConcerned);
    std::vector<ShiftStanding> spans;
    for (const QDate day : days) {
        const ShiftStanding *outside = covering(notConcerned, day);
        follow(spans, day, outside != nullptr ? outside : covering(shifts, day));
    }
    return spans;
}

} // namespace cabas
