// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/people.h"

#include <vector>

namespace cabas {

/// What is known of people beside name and contacts, and who lives with whom.
class PeopleStore {
public:
    static std::vector<MemberCategory> categories(Tx &tx);
    static std::optional<MemberCategory> category(Tx &tx, CategoryId id);
    static CategoryId addCategory(Tx &tx, const MemberCategory &category);
    /// False when `category.revision` is no longer the file's.
    static bool setCategory(Tx &tx, const MemberCategory &category);

    /// An empty one where nothing was written.
    static MemberProfile profile(Tx &tx, MemberId member);
    /// False when `profile.revision` is no longer the file's.
    static bool setProfile(Tx &tx, const MemberProfile &profile);
    /// Members whose trial or visit ends by a day, the first to end in front.
    static std::vector<EndingTrial> ending(Tx &tx, QDate by);

    /// By name.
    static std::vector<HouseholdRow> households(Tx &tx);
    static std::vector<HouseholdPerson> people(Tx &tx, HouseholdId household);
    static std::optional<HouseholdPerson> person(Tx &tx, qint64 id);
    static qint64 addPerson(Tx &tx, const HouseholdPerson &person);
    static bool removePerson(Tx &tx, qint64 id);
    static void movePerson(Tx &tx, qint64 id, HouseholdId to);
    static void setHousehold(Tx &tx, MemberId member, const std::optional<HouseholdId> &household);
    /// Removes a household that nobody is in.
    static void removeHousehold(Tx &tx, HouseholdId id);

    static void addConsent(Tx &tx, MemberId member, const Consent &consent, UserId user);
    /// Oldest first.
    static std::vector<Consent> consents(Tx &tx, MemberId member);
    static qint64 addNote(Tx &tx, const MemberNote &note);
    static std::optional<MemberNote> note(Tx &tx, qint64 id);
    /// Newest first.
    static std::vector<MemberNote> notes(Tx &tx, MemberId member);
    static void removeNote(Tx &tx, qint64 id);

    static qint64 lend(Tx &tx, const LentThing &thing, UserId user);
    static std::optional<LentThing> lent(Tx &tx, qint64 id);
    static void back(Tx &tx, qint64 id, QDate on);
    /// What is out, the first to come back in front.
    static std::vector<LentThing> allLent(Tx &tx);
    static std::vector<LentThing> lentTo(Tx &tx, MemberId member);

    /// Members still there, neither merged nor erased, with what tells them apart.
    static std::vector<DuplicateFacts> comparable(Tx &tx);
    static std::vector<std::pair<MemberId, MemberId>> distinct(Tx &tx);
    static void addDistinct(Tx &tx, MemberId first, MemberId second);
    /// Notes, consents and lent things of a member who is another one.
    static void join(Tx &tx, MemberId from, MemberId to);
};

} // namespace cabas
