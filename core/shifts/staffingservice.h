// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/staffing.h"

#include <QCoreApplication>

namespace cabas {

/// What slots are changed to.
struct SlotChange {
    ShiftSlot slot;
    SlotDetail detail;
};

/// A slot with all that is known of it.
struct SlotSheet {
    ShiftSlot slot;
    SlotDetail detail;
    QStringList holders;              ///< names
    std::optional<SlotCredit> credit; ///< that holds today, where it is not one
};

/// The calendar of shifts and what a coordinator needs to fill and to run them.
class StaffingService {
    Q_DECLARE_TR_FUNCTIONS(StaffingService)

public:
    explicit StaffingService(Database &db) : m_db(db) {}

    /// Days [from, to); cancelled shifts are left out.
    Result<ShiftCalendar> calendar(const Session &session, const Period &days,
                                   bool withNames) const;
    Result<StaffedShift> shift(const Session &session, ShiftId id) const;
    /// Who may be asked to come to a shift, see StaffingRules::candidates.
    Result<std::vector<Candidate>> candidates(const Session &session, ShiftId id) const;
    Result<StaffedDay> day(const Session &session, QDate day) const;
    /// Shifts of the coming days that lack people, the most pressing first.
    Result<std::vector<GridShift>> alerts(const Session &session, int days) const;

    /// What a member can do, by names; unknown ones are added to the shop's list.
    Result<> setSkills(const Session &session, MemberId member, const QStringList &names);
    /// Whether a member may be called when hands are missing.
    Result<> setCalled(const Session &session, MemberId member, bool mayBeCalled);

    Result<std::vector<SlotSheet>> slotSheets(const Session &session) const;
    /// Name, hours, places and needs of a slot; shifts made ahead follow from today on. Refused
    /// where more members are on one of them than the new places.
    Result<ShiftSlot> changeSlot(const Session &session, const SlotChange &change);
    /// The slot is no more from a day on. Refused while members hold it.
    Result<int> endSlot(const Session &session, SlotId slot, QDate day);

private:
    Database &m_db;
};

} // namespace cabas
