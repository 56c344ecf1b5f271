// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/people.h"

#include <QCoreApplication>

namespace cabas {

/// What may be written about people, and who looks like whom. Pure.
class PeopleRules {
    Q_DECLARE_TR_FUNCTIONS(PeopleRules)

public:
    static constexpr int maxText = 120;
    static constexpr int maxNote = 2000;
    static constexpr int maxDays = 730; ///< of a trial
    /// A helper stands in for a while, no more.
    static constexpr int maxHelperDays = 366;
    static constexpr int sureScore = 6; ///< from here on, more than one thing is the same

    static Result<> check(const MemberCategory &category);
    static Result<> check(const MemberProfile &profile, const Member &member, QDate today);
    static Result<> check(const HouseholdPerson &person, QDate today);
    /// Whether one more person of a household may shop where `shopping` of them do already; minors
    /// do not. `allowed` 0: no limit.
    static Result<> checkBeneficiary(const HouseholdPerson &person, int shopping, int allowed);
    static Result<> checkNote(const QString &text);
    static Result<> check(const LentThing &thing);

    /// How many shares a category asks of a member on a day.
    static int sharesAsked(const MemberCategory &category, const MemberProfile &profile,
                           QDate today);
    /// Last day of somebody who begins in a category.
    static std::optional<QDate> endOf(const MemberCategory &category, QDate from);

    /// Pairs that may be one person, the surest first: the same words in a name, whatever their
    /// order, or all but two letters of it; with that or alone, the same mail, phone or day of
    /// birth. People of one household share mail and phone: with different names these alone say
    /// nothing.
    static std::vector<Duplicate> duplicates(const std::vector<DuplicateFacts> &members);
    /// The digits of a French phone number without its prefix; empty for too few.
    static QString phoneKey(const QString &phone);
    /// The words of a name in order of the alphabet.
    static QString nameKey(const QString &name);
    /// How many letters to change, add or leave out between two words; `limit + 1` for more.
    static int distance(const QString &one, const QString &other, int limit);

    static QString kindName(CategoryKind kind);
    static std::optional<CategoryKind> kindFromName(const QString &name);
    static QString roleName(HouseholdRole role);
    static std::optional<HouseholdRole> roleFromName(const QString &name);
    static QString audienceName(NoteAudience audience);
    static std::optional<NoteAudience> audienceFromName(const QString &name);
    static QString lentName(LentKind kind);
    static std::optional<LentKind> lentFromName(const QString &name);

    static QString roleTitle(HouseholdRole role);
    static QString lentTitle(LentKind kind);
};

} // namespace cabas
