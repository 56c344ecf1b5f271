// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/shiftletterfacts.h"

#include "core/base/text.h"
#include "core/members/shiftstandingstore.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftnewsstore.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/standingrules.h"

namespace cabas {

namespace {

constexpr int listedDays = 56;
constexpr int dueAgain = 14;
constexpr int suspendedAgain = 30;

std::vector<MemberId> standing(Tx &tx, const QStringList &states, QDate today,
                               const std::vector<MemberId> &present)
{
    std::vector<MemberId> members;
    for (const MemberId member : present) {
        const std::optional<ShiftStanding> now = ShiftStandingStore::at(tx, member, today);
        if (now && states.contains(now->state))
            members.push_back(member);
    }
    return members;
}

/// Flying members who have chosen no shift of the cycle that began so many days ago; nobody before
/// that, and nobody who is spared.
std::vector<MemberId> flyingWithout(Tx &tx, QDate today)
{
    std::vector<MemberId> members;
    const ShiftPolicy policy = PolicyStore::at(tx, today);
    const Period cycle = CycleRules::cycleOf(policy, today);
    if (policy.flyingReminderDays == 0 || cycle.from.daysTo(today) < policy.flyingReminderDays)
        return members;
    for (const MemberId member : BookingStore::enrolled(tx, today)) {
        const std::vector<Enrolment> enrolments = BookingStore::enrolments(tx, member);
        const std::optional<ShiftStanding> now = ShiftStandingStore::at(tx, member, today);
        const bool isSpared = now && (now->state == u"on_leave" || now->state == u"exempted");
        if (!isSpared && !StandingRules::isFixedOn(enrolments, today) &&
            BookingStore::of(tx, member, cycle).empty())
            members.push_back(member);
    }
    return members;
}

} // namespace

std::optional<std::vector<MemberId>>
ShiftLetterFacts::audience(Tx &tx, const QString &name, QDate today,
                           const std::vector<MemberId> &present)
{
    if (name == u"shift_reminder")
        return ShiftNewsStore::comingBetween(
            tx, today, today.addDays(PolicyStore::at(tx, today).reminderDays));
    if (name == u"flying_reminder")
        return flyingWithout(tx, today);
    if (name == u"shift_booked")
        return ShiftNewsStore::bookedSince(tx, today.addDays(1 - newsDays), today);
    if (name == u"shift_exchanged")
        return ShiftNewsStore::exchangedSince(tx, today.addDays(1 - newsDays));
    if (name == u"shift_missed")
        return ShiftNewsStore::missedSince(tx, today.addDays(1 - missedDays));
    if (name == u"leave_answered")
        return ShiftNewsStore::answeredSince(tx, today.addDays(1 - missedDays));
    if (name == u"make_up_due")
        return standing(tx, {u"alert"_qs, u"delay"_qs}, today, present);
    if (name == u"shift_suspended")
        return standing(tx, {u"suspended"_qs, u"unsubscribed"_qs}, today, present);
    return std::nullopt;
}

std::optional<int> ShiftLetterFacts::againDays(Tx &tx, const QString &name, QDate today)
{
    if (name == u"shift_reminder")
        return PolicyStore::at(tx, today).reminderDays;
    if (name == u"flying_reminder") // once a cycle
        return int(CycleRules::cycleOf(PolicyStore::at(tx, today), today).from.daysTo(today));
    if (name == u"shift_booked" || name == u"shift_exchanged")
        return newsDays - 1;
    if (name == u"shift_missed" || name == u"leave_answered")
        return missedDays - 1;
    if (name == u"make_up_due")
        return dueAgain;
    return name == u"shift_suspended" ? std::optional(suspendedAgain) : std::nullopt;
}

std::map<QString, QString> ShiftLetterFacts::values(Tx &tx, MemberId member, QDate today)
{
    const MemberId counted = PairStore::holderOf(tx, member, today).value_or(member);
    QStringList coming;
    for (const Booking &booking :
         BookingStore::of(tx, counted, {today, today.addDays(listedDays)})) {
        if (booking.isComing())
            coming += ShiftRules::title(booking.day, booking.startMinute);
    }
    std::map<QString, QString> values{
        {u"next_shift"_qs, coming.isEmpty() ? tr("none yet") : coming.front()},
        {u"next_shifts"_qs, coming.isEmpty() ? tr("none yet") : coming.join(u", "_qs)}};
    if (const auto missed = ShiftNewsStore::lastMissed(tx, counted))
        values[u"missed"_qs] = ShiftRules::title(missed->first, missed->second);
    if (const auto answer = ShiftNewsStore::lastAnswer(tx, member)) {
        const QString day = dateText(answer->second);
        values[u"leave_answer"_qs] =
            answer->first ? tr("Your leave from %1 on is granted.").arg(day)
                          : tr("The leave you asked for from %1 on cannot be granted as it is. "
                               "Come and see us: we look for another way together.")
                                .arg(day);
    }
    return values;
}

} // namespace cabas
