// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/shifts/counterevent.h"

#include <QCoreApplication>

namespace cabas {

/// What a booking is judged by.
struct BookingFacts {
    Shift shift;
    std::vector<Booking> others; ///< what the member holds within reach, cancelled left out
    bool isFixed = false;
    bool isAway = false;
    qint64 owed = 0; ///< what the member has to make up
    Period cycle;    ///< that the shift lies in
    int kept = 0;    ///< places that are kept for others, who did the shift a cycle ago
    QDate opensOn;   ///< first day they are kept no more
    QDateTime now;   ///< ShiftRules::wall
};

/// What slots and bookings may be, and until when. Pure.
class ShiftRules {
    Q_DECLARE_TR_FUNCTIONS(ShiftRules)

public:
    static constexpr int maxPlaces = 500;
    static constexpr int maxNameLength = 60;
    /// How far ahead shifts may be made.
    static constexpr int maxAheadDays = 800;

    static Result<> check(const ShiftSlot &slot, const ShiftPolicy &policy);
    static Result<> check(const SlotCredit &credit);
    static Result<> check(const ShiftClosure &closure);
    /// Kinds that need an end have one after their first day, not too far off; an incapacity lasts
    /// as long as the policy says.
    static Result<> check(const Leave &leave, const ShiftPolicy &policy);

    /// Whether a member may take a place. Full, begun, overlapping or beyond a limit: refused,
    /// saying which.
    static Result<> checkBooking(const ShiftPolicy &policy, const BookingFacts &facts);
    /// A place is given back in time; an own one is exchanged instead.
    static Result<> checkCancel(const ShiftPolicy &policy, const Booking &booking,
                                const QDateTime &now);
    /// Where a place is given back only from savings: the main counter holds the shift's worth.
    static Result<> checkSavings(const ShiftPolicy &policy, const Shift &shift, qint64 held);
    static Result<> checkExchange(const ShiftPolicy &policy, const Booking &booking,
                                  const QDateTime &now);
    /// Nobody has done a shift that is to come; a cancelled shift counts for nobody. `Booked` puts
    /// a member back among those expected, until the day is closed.
    static Result<> checkAttendance(const Shift &shift, BookingState outcome, const QDateTime &now);

    static BookingKind kindOf(bool isFixed)
    {
        return isFixed ? BookingKind::MakeUp : BookingKind::Extra;
    }
    /// What the shop's clock on the wall shows, in no zone: shifts begin by it, also in the nights
    /// when clocks are changed. Every `now` of these rules is one.
    static QDateTime wall(const QDateTime &local);
    static QDateTime startOf(QDate day, int minute);
    static bool hasEnded(const Shift &shift, const QDateTime &now);
    /// "Monday 16 March, 09:00"
    static QString title(QDate day, int startMinute);

    static QString stateName(ShiftState state);
    static QString stateName(BookingState state);
    static std::optional<BookingState> outcomeFromName(const QString &name);
    static QString kindName(BookingKind kind);
    static QString kindName(LeaveKind kind);
    static std::optional<LeaveKind> leaveFromName(const QString &name);
    static QStringList leaveNames();
};

} // namespace cabas
