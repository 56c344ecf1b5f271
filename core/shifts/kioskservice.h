// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/kiosk.h"

#include <QCoreApplication>

namespace cabas {

/// What was booked at the kiosk; where somebody else was faster, what is nearest to it instead.
struct KioskBooking {
    bool isTaken = false; ///< by the member
    Shift shift;
    QString why;                     ///< in words, where it is not taken
    std::vector<KioskOffer> nearest; ///< then
};

/// The kiosk's door: members before a screen that anybody may touch, who read and change what is
/// theirs and nothing else.
class KioskService {
    Q_DECLARE_TR_FUNCTIONS(KioskService)

public:
    explicit KioskService(Database &db) : m_db(db) {}

    /// The kiosk is left by the PIN of somebody who may change members: refused, saying so, where
    /// nobody has one.
    Result<> checkMayOpen(const Session &session) const;
    /// Whose badge was scanned. A number is no badge.
    Result<MemberId> byBadge(const Session &session, const QString &scanned) const;
    /// The same; the badge of somebody of the household opens it with that person named.
    Result<KioskGuest> guest(const Session &session, const QString &scanned) const;
    /// Who typed their number and the beginning of their name; a wrong one of the two is not told
    /// from the other.
    Result<MemberId> byNumber(const Session &session, const QString &number,
                              const QString &name) const;

    /// `person`: who came in the member's place, as `guest` answered.
    Result<KioskView> view(const Session &session, MemberId member,
                           const QString &person = {}) const;
    /// How a member stands and by what: for the kiosk, and the office's page of the member.
    Result<MemberStory> story(const Session &session, MemberId member) const;
    /// The member's shifts to come, with what they may do about each: for the office too.
    Result<std::vector<KioskShift>> coming(const Session &session, MemberId member) const;
    /// Shifts with a place for the member, the soonest first; in place of one that they give back.
    Result<std::vector<KioskOffer>> offers(const Session &session, MemberId member,
                                           const std::optional<ShiftId> &given) const;

    /// Books a shift, in place of another where they give one back. Taken meanwhile by somebody
    /// else is no failure: the answer offers the nearest ones.
    Result<KioskBooking> take(const Session &session, MemberId member, ShiftId shift,
                              const std::optional<ShiftId> &given);
    Result<> cancel(const Session &session, MemberId member, ShiftId shift);
    /// "I worked for my committee", one shift today: it waits for who leads, or the office.
    Result<> noteWork(const Session &session, MemberId member, CommitteeId committee);
    /// "I am here": within the hours of KioskRules.
    Result<> attend(const Session &session, MemberId member, ShiftId shift);
    /// Conflict when somebody changed the member meanwhile.
    Result<> setContacts(const Session &session, MemberId member, int revision,
                         const QString &phone, const QString &email);

private:
    Result<> mayServe(const Session &session) const;

    Database &m_db;
};

} // namespace cabas
