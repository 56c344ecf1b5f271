// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/people.h"

#include <QCoreApplication>

namespace cabas {

/// Everything the office keeps of a person. Address and birth are blank for those who may not see
/// contacts; notes are those that the session may read.
struct PersonSheet {
    Member member;
    MemberProfile profile;
    std::optional<MemberCategory> category;
    int sharesAsked = 0;
    std::vector<Consent> consents; ///< the last of each purpose
    std::vector<MemberNote> notes;
    std::vector<LentThing> lent;
};

struct SavedProfile {
    MemberProfile profile;
    std::vector<Warning> warnings;
};

/// People beside their name: kinds of members, households, consents, notes, trials, what is lent,
/// and who may be there twice.
class PeopleService {
    Q_DECLARE_TR_FUNCTIONS(PeopleService)

public:
    explicit PeopleService(Database &db) : m_db(db) {}

    Result<std::vector<MemberCategory>> categories(const Session &session) const;
    /// A new one where its id is 0.
    Result<MemberCategory> setCategory(const Session &session, const MemberCategory &category);

    Result<PersonSheet> sheet(const Session &session, MemberId member) const;
    /// A trial or visit begins today where its category is set, with its last day; another
    /// category ends it and leaves all history.
    Result<SavedProfile> setProfile(const Session &session, const MemberProfile &profile);
    /// Trials and visits that end within some days, or are over and were not taken on.
    Result<std::vector<EndingTrial>> ending(const Session &session, int days) const;

    Result<std::vector<HouseholdRow>> households(const Session &session) const;
    Result<HouseholdSheet> household(const Session &session, HouseholdId id) const;
    Result<HouseholdPerson> addPerson(const Session &session, const HouseholdPerson &person);
    Result<> removePerson(const Session &session, HouseholdId household, qint64 person);

    /// What a member says of the present version of a text.
    Result<std::vector<Consent>> consent(const Session &session, MemberId member,
                                         const QString &purpose, bool isGiven);
    /// Those that this person may read, newest first.
    Result<std::vector<MemberNote>> notes(const Session &session, MemberId member) const;
    Result<MemberNote> addNote(const Session &session, MemberId member, NoteAudience audience,
                               const QString &text);
    Result<> removeNote(const Session &session, qint64 note);

    Result<LentThing> lend(const Session &session, const LentThing &thing);
    Result<LentThing> giveBack(const Session &session, qint64 thing);
    Result<std::vector<LentThing>> lent(const Session &session) const;

    /// Members who may be one person; those said to be two are left out.
    Result<std::vector<Duplicate>> duplicates(const Session &session) const;
    Result<> setDistinct(const Session &session, MemberId first, MemberId second);

private:
    Database &m_db;
};

} // namespace cabas
