// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/kioskrules.h"

#include "core/base/text.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

constexpr qint64 hourSeconds = 3600;
constexpr qint64 minuteSeconds = 60;

QString hour(const QDateTime &wall)
{
    return wall.toString(QStringLiteral("HH:mm"));
}

} // namespace

bool KioskRules::isNameOf(const QString &typed, const QString &name)
{
    static const QRegularExpression gap(QStringLiteral("[\\s'’-]+"));
    const QString wanted = fold(typed.trimmed());
    for (const QString &word : fold(name).split(gap, Qt::SkipEmptyParts)) {
        const bool isEnough = wanted.size() >= leastLetters || wanted.size() == word.size();
        if (!wanted.isEmpty() && isEnough && word.startsWith(wanted))
            return true;
    }
    return !wanted.isEmpty() && wanted == fold(name);
}

KioskShift KioskRules::comingShift(const ShiftPolicy &policy, const Booking &booking,
                                   const QDateTime &now)
{
    const QDateTime start = ShiftRules::startOf(booking.day, booking.startMinute);
    KioskShift shift;
    shift.booking = booking;
    shift.week = CycleRules::weekOf(policy, booking.day);
    shift.exchangeUntil = start.addSecs(-policy.exchangeHours * hourSeconds);
    shift.mayExchange = now <= shift.exchangeUntil;
    if (booking.kind != BookingKind::Own) {
        shift.cancelUntil = start.addSecs(-policy.cancelHours * hourSeconds);
        shift.mayCancel = now <= shift.cancelUntil;
    }
    shift.attendFrom = start.addSecs(-attendBefore * minuteSeconds);
    shift.attendUntil = start.addSecs(policy.lateGraceMinutes * minuteSeconds);
    shift.mayAttend = shift.attendFrom <= now && now <= shift.attendUntil;
    return shift;
}

Result<> KioskRules::checkAttend(const KioskShift &shift, const QDateTime &now)
{
    if (now < shift.attendFrom)
        return refused(tr("You can say that you are here from %1 on.").arg(hour(shift.attendFrom)),
                       QStringLiteral("too_early"));
    if (now > shift.attendUntil)
        return refused(tr("This shift began at %1. Please see the coordinator, who notes that you "
                          "came.")
                           .arg(hour(shift.attendFrom.addSecs(attendBefore * minuteSeconds))),
                       QStringLiteral("too_late"));
    return Ok{};
}

bool KioskRules::isShortOfHands(const Shift &shift, QDate today)
{
    return shift.day < today.addDays(wantedWithinDays) && shift.taken * 2 < shift.places;
}

std::vector<KioskOffer> KioskRules::nearest(std::vector<KioskOffer> offers, const Shift &wanted)
{
    const QDateTime start = ShiftRules::startOf(wanted.day, wanted.startMinute);
    const auto distance = [&](const KioskOffer &offer) {
        return std::abs(
            start.secsTo(ShiftRules::startOf(offer.shift.day, offer.shift.startMinute)));
    };
    std::stable_sort(offers.begin(), offers.end(),
                     [&](const KioskOffer &one, const KioskOffer &other) {
                         return distance(one) < distance(other);
                     });
    return offers;
}

} // namespace cabas
