// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftarrivals.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/members/standingwords.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/counterstore.h"
#include "core/shifts/policyloader.h"
#include "core/shifts/policystore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/slotstore.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

const QDate endOfTime(9999, 12, 31);
constexpr qint64 thousandths = 1000;
constexpr qint64 shiftMinutes = 180;
constexpr int hourMinutes = 60;

/// Monday is 1; 0 for no day.
int weekdayOf(const QString &letters)
{
    static const QStringList french{u"lun"_qs, u"mar"_qs, u"mer"_qs, u"jeu"_qs,
                                    u"ven"_qs, u"sam"_qs, u"dim"_qs};
    static const QStringList english{u"mon"_qs, u"tue"_qs, u"wed"_qs, u"thu"_qs,
                                     u"fri"_qs, u"sat"_qs, u"sun"_qs};
    const QString begin = letters.left(3);
    const qsizetype place = std::max(french.indexOf(begin), english.indexOf(begin));
    return int(place) + 1;
}

/// What the file's shifts are in the counters of the shop.
qint64 inCounter(qint64 milli, bool inMinutes)
{
    return inMinutes ? milli * shiftMinutes / thousandths : milli;
}

} // namespace

std::optional<ShiftSlot> ShiftArrivals::slotNamed(const std::vector<ShiftSlot> &slots,
                                                  const QString &text)
{
    static const QRegularExpression form(
        u"^([a-z])\\s*[-. ]?\\s*([a-z]{3,})[-. ]*(\\d{1,2})\\s*[h:]\\s*(\\d{2})?"_qs);
    const QString folded = fold(text);
    bool isNumber = false;
    const qint64 number = folded.toLongLong(&isNumber);
    const QRegularExpressionMatch match = form.match(folded);
    const int week = match.hasMatch() ? match.captured(1).at(0).unicode() - u'a' + 1 : 0;
    const int weekday = weekdayOf(match.captured(2));
    const int minute = match.captured(3).toInt() * hourMinutes + match.captured(4).toInt();
    std::vector<ShiftSlot> found;
    for (const ShiftSlot &slot : slots) {
        const bool isMeant = isNumber ? slot.id.value() == number
                                      : (!slot.name.isEmpty() && fold(slot.name) == folded) ||
                                            (week > 0 && slot.week == week &&
                                             slot.weekday == weekday && slot.startMinute == minute);
        if (isMeant)
            found.push_back(slot);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

Result<QStringList> ShiftArrivals::take(Tx &tx, const Session &session, const Member &member,
                                        const MemberRow &row, bool isNew)
{
    QStringList differences;
    if (!row.counter && row.slot.isEmpty())
        return differences;
    CABAS_TRY(PolicyLoader::ensure(tx, session));
    const QDate today = session.today();
    std::optional<ShiftSlot> slot;
    if (!row.slot.isEmpty()) {
        slot = slotNamed(SlotStore::all(tx, today), row.slot);
        if (!slot && isNew)
            return refused(tr("There is no slot “%1” here, or there are several. Make the slots "
                              "first, or leave it empty.")
                               .arg(row.slot),
                           u"slot"_qs);
    }
    if (isNew) {
        CABAS_TRY(begin(tx, session, member, row, slot));
        return differences;
    }
    const bool inMinutes = PolicyStore::at(tx, today).inMinutes != 0;
    const qint64 here = CounterStore::sum(tx, member.id, today).main;
    if (row.counter && inCounter(*row.counter, inMinutes) != here)
        differences += tr("%1: the counter is %2 here and %3 in the file.")
                           .arg(member.name)
                           .arg(here)
                           .arg(inCounter(*row.counter, inMinutes));
    const std::vector<Enrolment> all = BookingStore::enrolments(tx, member.id);
    const bool holds = std::any_of(all.begin(), all.end(), [&](const Enrolment &each) {
        return slot && each.slot == slot->id && (!each.to || *each.to > today);
    });
    if (!row.slot.isEmpty() && !holds)
        differences += tr("%1 does not hold the slot “%2” here.").arg(member.name, row.slot);
    return differences;
}

Result<> ShiftArrivals::begin(Tx &tx, const Session &session, const Member &member,
                              const MemberRow &row, const std::optional<ShiftSlot> &slot)
{
    const QDate today = session.today();
    const ShiftPolicy policy = PolicyStore::at(tx, today);
    if (row.counter && *row.counter != 0) {
        CounterEvent event;
        event.member = member.id;
        event.day = today;
        event.amount = inCounter(*row.counter, policy.inMinutes != 0);
        event.cause = u"opening"_qs;
        CounterStore::add(tx, session, policy.id, {event});
    }
    if (slot) {
        if (int(BookingStore::holders(tx, slot->id, today).size()) >= slot->places)
            return refused(tr("All places of the slot “%1” are held.").arg(row.slot), u"full"_qs);
        BookingStore::enrol(tx, {member.id, slot->id, today, std::nullopt, {}});
        for (const Shift &shift : SlotStore::shifts(tx, {today, endOfTime})) {
            if (shift.slot == slot->id)
                ShiftDesk::fillOwn(tx, session, shift);
        }
        AuditStore::record(tx, session, "shift.join", u"member"_qs, member.id.value(),
                           {{u"from"_qs, dayText(today)}});
    }
    ShiftDesk::refresh(tx, member.id);
    return Ok{};
}

} // namespace cabas
