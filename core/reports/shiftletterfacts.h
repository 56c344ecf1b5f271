// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/member.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace cabas {

/// What letters about shifts need to know: who each is for today, and what it says of them.
class ShiftLetterFacts {
    Q_DECLARE_TR_FUNCTIONS(ShiftLetterFacts)

public:
    /// What happened in so many days is told.
    static constexpr int newsDays = 2;
    static constexpr int missedDays = 7;

    /// Absent for a letter that is about something else.
    static std::optional<std::vector<MemberId>> audience(Tx &tx, const QString &name, QDate today,
                                                         const std::vector<MemberId> &present);
    /// Nobody gets the same of these letters again within so many days; absent for others.
    static std::optional<int> againDays(Tx &tx, const QString &name, QDate today);
    /// The fields `next_shift`, `next_shifts`, `missed` and `leave_answer`.
    static std::map<QString, QString> values(Tx &tx, MemberId member, QDate today);
};

} // namespace cabas
