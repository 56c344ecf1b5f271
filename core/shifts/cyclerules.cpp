// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/cyclerules.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int weekDays = 7;
constexpr int letters = 26;

/// Division that rounds down below zero too.
qint64 floorDivided(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

Period cycleFrom(QDate start, int length, QDate day)
{
    const QDate from = start.addDays(floorDivided(start.daysTo(day), length) * length);
    return {from, from.addDays(length)};
}

} // namespace

int CycleRules::weekOf(const ShiftPolicy &policy, QDate day)
{
    return int(cycleOf(policy, day).from.daysTo(day)) / weekDays + 1;
}

QString CycleRules::letter(int week)
{
    const QString name(QChar(char16_t(u'A' + (week - 1) % letters)));
    return week <= letters ? name : name + QString::number((week - 1) / letters + 1);
}

Period CycleRules::cycleOf(const ShiftPolicy &policy, QDate day)
{
    return cycleFrom(policy.weekA, policy.weeks * weekDays, day);
}

Period CycleRules::personalCycleOf(const ShiftPolicy &policy, QDate start, QDate day)
{
    return cycleFrom(start, policy.weeks * weekDays, day);
}

std::vector<QDate> CycleRules::daysOf(const ShiftPolicy &policy, const ShiftSlot &slot,
                                      const Period &period,
                                      const std::vector<ShiftClosure> &closures)
{
    std::vector<QDate> days;
    const QDate first = std::max(period.from, slot.from);
    const QDate end = slot.to ? std::min(period.to, *slot.to) : period.to;
    const int length = policy.weeks * weekDays;
    const int offset = (slot.week - 1) * weekDays + slot.weekday - 1;
    for (QDate day = cycleOf(policy, first).from.addDays(offset); day < end;
         day = day.addDays(length)) {
        const bool isShut =
            std::any_of(closures.begin(), closures.end(), [&](const ShiftClosure &closure) {
                return closure.isShut && closure.from <= day && day < closure.to;
            });
        if (day >= first && !isShut)
            days.push_back(day);
    }
    return days;
}

} // namespace cabas
