// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <vector>

namespace cabas {

using CategoryId = Id<struct CategoryTag>;

enum class CategoryKind {
    Person,
    Company, ///< a legal person, with a company's name and number
    Trial,   ///< somebody who tries for some days
    Visitor, ///< somebody who passes: a day, a week
};

/// A kind of members: what is asked of them and for how long they are.
struct MemberCategory {
    CategoryId id{0};
    QString name;
    CategoryKind kind = CategoryKind::Person;
    int minShares = 0;
    int reducedShares = 0; ///< instead, for people on minimum benefits
    int days = 0;          ///< how long a trial or visit lasts; 0 for ever
    int revision = 1;

    bool isPassing() const { return kind == CategoryKind::Trial || kind == CategoryKind::Visitor; }
};

/// What a person is in a household.
enum class HouseholdRole { Holder, Partner, Attached, Minor, Helper };

/// What is known of a member beside name and contacts.
struct MemberProfile {
    MemberId member{0};
    std::optional<CategoryId> category;
    std::optional<QDate> reducedUntil; ///< last day the reduced minimum of shares holds
    HouseholdRole role = HouseholdRole::Holder;
    std::optional<QDate> bornOn;
    QString street;
    QString postcode;
    QString city;
    QString company;
    QString siren;
    std::optional<MemberId> sponsor; ///< who brought them
    std::optional<MemberId> mentor;  ///< who shows them around
    std::optional<QDate> endsOn;     ///< last day of a trial or visit
    std::optional<MemberId> mergedInto;
    std::optional<QDate> erasedOn;
    int revision = 0; ///< 0 while nothing was written
};

/// Somebody of a household who is no member.
struct HouseholdPerson {
    qint64 id = 0;
    HouseholdId household{0};
    QString name;
    HouseholdRole role = HouseholdRole::Partner;
    std::optional<QDate> bornOn;
    QDate from;
    std::optional<QDate> until; ///< last day, asked of a helper
};

/// A household as a line of their list.
struct HouseholdRow {
    Household household;
    int members = 0; ///< who have not left
    int people = 0;  ///< who are no members
    int shares = 0;
    Money balance; ///< of all prepaid accounts
};

/// A household with its people.
struct HouseholdSheet {
    Household household;
    std::vector<Member> members;
    std::vector<HouseholdRole> roles; ///< of the members, in their order
    std::vector<HouseholdPerson> people;
};

/// What a member agreed to or refused, on a day, by a version of the text.
struct Consent {
    QString purpose; ///< a word of resources/members/consents.json
    bool isGiven = false;
    int textVersion = 1;
    QDate day;
    QString userName;
};

/// A text that members are asked to agree to.
struct ConsentText {
    QString purpose;
    int version = 1;
    QString title;
    QString text;
};

/// Who may read a note.
enum class NoteAudience {
    All,    ///< who sees members: tills too
    Office, ///< who changes members
    Money,  ///< who moves their money
};

struct MemberNote {
    qint64 id = 0;
    MemberId member{0};
    NoteAudience audience = NoteAudience::Office;
    QString text;
    QDateTime at;
    UserId user{0};
    QString userName;
};

/// Two members who may be one person, and why.
struct Duplicate {
    Member first; ///< the older one
    Member second;
    QStringList reasons; ///< in words
    int score = 0;       ///< the surest highest
};

/// What a search for duplicates compares.
struct DuplicateFacts {
    Member member;
    std::optional<QDate> bornOn;
};

enum class LentKind { Key, Badge, Other };

/// A thing of the shop that a member holds.
struct LentThing {
    qint64 id = 0;
    MemberId member{0};
    int number = 0; ///< the member's
    QString name;
    LentKind kind = LentKind::Key;
    QString label;
    QDate lentOn;
    std::optional<QDate> dueOn;
    std::optional<QDate> backOn;
};

/// Somebody whose trial or visit ends.
struct EndingTrial {
    Member member;
    QString category;
    QDate endsOn;
};

} // namespace cabas
