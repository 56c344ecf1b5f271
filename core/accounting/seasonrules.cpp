// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/seasonrules.h"

#include <algorithm>

namespace cabas {

Money SeasonRules::sum(const std::map<QDate, Money> &byDay, QDate from, QDate to)
{
    Money sum;
    for (auto day = byDay.lower_bound(from); day != byDay.end() && day->first <= to; ++day)
        sum += day->second;
    return sum;
}

Money SeasonRules::expected(const std::map<QDate, Money> &byDay, QDate today, QDate from, QDate to)
{
    if (byDay.empty() || from > to)
        return {};
    const QDate begin = today.addDays(-7LL * weeksLooked);
    const QDate end = today.addDays(-1);
    const Money recent = sum(byDay, begin, end);
    const Money then = sum(byDay, begin.addDays(-yearDays), end.addDays(-yearDays));
    if (then > Money() && byDay.begin()->first <= begin.addDays(-yearDays)) {
        const Money same = sum(byDay, from.addDays(-yearDays), to.addDays(-yearDays));
        return Money::fromCents(mulDivRounded(same.cents(), recent.cents(), then.cents()));
    }
    // A young shop: the days since it began.
    const qint64 known = std::max(byDay.begin()->first, begin).daysTo(today);
    if (known <= 0)
        return {};
    return Money::fromCents(mulDivRounded(recent.cents(), from.daysTo(to) + 1, known));
}

} // namespace cabas
