// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/shifts/peoplemove.h"

#include <QCoreApplication>

namespace cabas {

/// Households parted and joined, duplicates merged, memberships ended: whatever moves shares,
/// money or shift counters from one member to another. Nothing is rewritten: counters move by two
/// events with their cause, accounts by two moves and an entry, shares by two lines of their
/// register and an entry. Each deed is one transaction; its preview says what it would do.
class PeopleMoveService {
    Q_DECLARE_TR_FUNCTIONS(PeopleMoveService)

public:
    explicit PeopleMoveService(Database &db) : m_db(db) {}

    Result<PersonTotals> totals(const Session &session, MemberId member) const;
    Result<std::vector<PersonTotals>> household(const Session &session, HouseholdId id) const;

    /// What everybody has after a transfer: its preview.
    static std::vector<PersonTotals> after(std::vector<PersonTotals> totals,
                                           const PersonTransfer &transfer);
    /// Counters, account and shares from one member to another.
    Result<> transfer(const Session &session, const PersonTransfer &transfer);
    /// The new household's id.
    Result<HouseholdId> split(const Session &session, const HouseholdSplit &split);
    /// Everybody of `from` to `into`; `from` is no more.
    Result<> join(const Session &session, HouseholdId from, HouseholdId into,
                  const std::vector<PersonTransfer> &transfers);

    Result<MergePreview> mergePreview(const Session &session, MemberId gone, MemberId kept) const;
    /// Joins a duplicate to the member who stays: counters, account, shares, notes, consents and
    /// lent things go over, blanks are filled, the other membership ends and names the one kept.
    Result<Member> merge(const Session &session, MemberId gone, MemberId kept);

    Result<LeavingPreview> leavingPreview(const Session &session, MemberId member) const;
    /// Ends a membership today.
    Result<Member> leave(const Session &session, MemberId member, const LeavingChoice &choice);

private:
    Database &m_db;
};

} // namespace cabas
