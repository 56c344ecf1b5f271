// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shiftcalendarservice.h"

#include "core/access/shopstore.h"
#include "core/formats/icalwriter.h"
#include "core/shifts/bookingstore.h"
#include "core/shifts/pairstore.h"
#include "core/shifts/shiftdesk.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/slotstore.h"

#include <QTimeZone>

#include <algorithm>

namespace cabas {

namespace {

const QDate endOfTime(9999, 12, 31);

/// The instants of a shift: what the wall shows, in the shop's zone.
void setTimes(IcalEvent &event, const Session &session, const Shift &shift)
{
    const QTimeZone zone(session.timeZone());
    const QDateTime start = ShiftRules::startOf(shift.day, shift.startMinute);
    const QDateTime end = start.addSecs(qint64(shift.minutes) * 60);
    event.start = QDateTime(start.date(), start.time(), zone);
    event.end = QDateTime(end.date(), end.time(), zone);
}

QString titleOf(const Shift &shift)
{
    return shift.name.isEmpty() ? ShiftCalendarService::tr("Shift") : shift.name;
}

} // namespace

Result<QByteArray> ShiftCalendarService::ofShop(const Session &session, const Period &days) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        const ShopProfile shop = ShopStore::read(tx);
        std::vector<IcalEvent> events;
        for (const Shift &shift : SlotStore::shifts(tx, days)) {
            IcalEvent event;
            event.uid = QStringLiteral("shift-%1@%2").arg(shift.id.value()).arg(shop.uuid);
            setTimes(event, session, shift);
            const int missing = std::max(0, shift.places - shift.taken);
            event.summary = missing == 0 ? titleOf(shift)
                                         : tr("%1 (%2 missing)").arg(titleOf(shift)).arg(missing);
            event.description = tr("%1 of %2 places taken").arg(shift.taken).arg(shift.places);
            event.location = shop.name;
            event.isCancelled = shift.state == ShiftState::Cancelled;
            events.push_back(std::move(event));
        }
        return IcalWriter::write(tr("Shifts of %1").arg(shop.name), events, session.now());
    });
}

Result<QByteArray> ShiftCalendarService::ofMember(const Session &session, MemberId id) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) -> Result<QByteArray> {
        CABAS_TRY(ShiftDesk::member(tx, id));
        const ShopProfile shop = ShopStore::read(tx);
        std::vector<IcalEvent> events;
        const MemberId counted = PairStore::holderOf(tx, id, session.today()).value_or(id);
        for (const Booking &booking : BookingStore::of(tx, counted, {session.today(), endOfTime})) {
            const std::optional<Shift> shift = SlotStore::findShift(tx, booking.shift);
            IcalEvent event;
            event.uid = QStringLiteral("booking-%1@%2").arg(booking.id.value()).arg(shop.uuid);
            setTimes(event, session, *shift);
            event.summary = tr("%1 at %2").arg(titleOf(*shift), shop.name);
            event.location = shop.name;
            event.isCancelled = booking.state == BookingState::Excused;
            events.push_back(std::move(event));
        }
        return IcalWriter::write(tr("My shifts at %1").arg(shop.name), events, session.now());
    });
}

} // namespace cabas
