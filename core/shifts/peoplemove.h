// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/capital.h"
#include "core/members/people.h"
#include "core/shifts/counterevent.h"

namespace cabas {

/// What is a member's own, before something of it goes to somebody else.
struct PersonTotals {
    Member member;
    HouseholdRole role = HouseholdRole::Holder;
    Holding holding;
    Counters counters;
    bool holdsSlot = false;
    int coming = 0; ///< shifts booked from today on
};

/// Something that goes from a member to another; what is 0 stays.
struct PersonTransfer {
    MemberId from{0};
    MemberId to{0};
    Counters counters; ///< thousandths of a shift, or minutes; may be below 0
    Money account;     ///< may be below 0 for a debt
    int shares = 0;

    bool isNothing() const { return counters == Counters{} && account.isZero() && shares == 0; }
};

/// A household parted in two.
struct HouseholdSplit {
    HouseholdId from{0};
    std::vector<MemberId> members; ///< who go
    std::vector<qint64> people;    ///< who are no members and go with them
    QString name;                  ///< of the new household
    std::vector<PersonTransfer> transfers;
};

/// What joining a duplicate to the member who stays does.
struct MergePreview {
    PersonTotals gone;
    PersonTotals kept;
    QString email; ///< that the kept member has afterwards
    QString phone;
    int notes = 0;         ///< that go over
    int lent = 0;          ///< things that go over
    QStringList obstacles; ///< in words: what has to be settled first
};

/// What ends with a membership, and what has to be settled.
struct LeavingPreview {
    PersonTotals totals;
    bool inMinutes = false;
    int freeShares = 0; ///< paid up and not asked back yet
    Money refund;       ///< what they are given back at today's value
    QDate dueOn;        ///< last day to give them back
    Money owed;         ///< on shares never paid
    int unpaidShares = 0;
    std::vector<ShareCheque> cheques; ///< that wait
    std::vector<LentThing> lent;
    std::vector<Leave> leaves;
    std::vector<HouseholdPerson> people; ///< who are left without a member in the household
    QString householdName;
};

/// What is to happen with it.
struct LeavingChoice {
    RefundReason reason = RefundReason::Left;
    bool asksShares = true;    ///< the shares paid up are put into the queue
    bool cancelsUnpaid = true; ///< those never paid are given up
    bool returnsCheques = true;
};

} // namespace cabas
