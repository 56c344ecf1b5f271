// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/member.h"
#include "core/shifts/kiosk.h"
#include "core/shifts/shiftpolicy.h"

#include <QCoreApplication>

namespace cabas {

/// What the kiosk lets a member do, and how it makes sure that they read only what is theirs. Pure.
class KioskRules {
    Q_DECLARE_TR_FUNCTIONS(KioskRules)

public:
    /// One may say that one is here from an hour before a shift until the grace of the rules after
    /// its beginning; later the coordinator notes who came late.
    static constexpr int attendBefore = 60; ///< minutes
    /// So much of a name must be given with a number.
    static constexpr int leastLetters = 3;
    /// After so many wrong numbers and names in a row nobody may type for a minute: pages are not
    /// found by trying.
    static constexpr int wrongTries = 5;
    static constexpr int pauseSeconds = 60;
    /// A shift asks for help when fewer than half its places are taken and it is this near.
    static constexpr int wantedWithinDays = 10;

    /// Whether what was typed is the beginning of one of the words of a name: three letters at
    /// least, a shorter word whole. Accents and capitals do not matter.
    static bool isNameOf(const QString &typed, const QString &name);
    static KioskShift comingShift(const ShiftPolicy &policy, const Booking &booking,
                                  const QDateTime &now);
    static Result<> checkAttend(const KioskShift &shift, const QDateTime &now);
    static bool isShortOfHands(const Shift &shift, QDate today);
    /// The nearest to the wanted one first.
    static std::vector<KioskOffer> nearest(std::vector<KioskOffer> offers, const Shift &wanted);
};

} // namespace cabas
