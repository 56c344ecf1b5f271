// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cabas {

/// What a payment on shares does: for shares taken with it, and of what was owed on others.
struct SharesPaid {
    int shares = 0; ///< taken and paid at once
    Money fresh;    ///< for these
    Money owed;     ///< of what was called before

    Money amount() const { return fresh + owed; }
    bool operator==(const SharesPaid &) const = default;
};

/// A payment on a member's shares (+), or one that was given back (-).
struct SharePayment {
    qint64 id = 0;
    MemberId member{0};
    QDate day;
    SharesPaid paid;
    std::optional<qint64> undoes; ///< the payment that this one gives back, in part or whole
    QString sourceKind;
    qint64 sourceId = 0;
    int sourceLine = 0;
    QDateTime at;
    UserId user{0};
};

/// A yearly fee paid (+) or given back (-).
struct FeePayment {
    MemberId member{0};
    QDate yearOn; ///< first day of the year it is for
    Money amount;
    QString sourceKind;
    qint64 sourceId = 0;
    int sourceLine = 0;
    QDateTime at;
    UserId user{0};
};

/// What a shop asks of its members in money.
struct MemberMoneyTerms {
    Money fee;          ///< a year's; 0 where there is none
    Money accountFloor; ///< how far below 0 an account may go, at most 0
    int revision = 0;   ///< 0 while nothing was set

    bool operator==(const MemberMoneyTerms &) const = default;
};

/// What a member still has to pay.
struct MemberDues {
    Money shares; ///< on shares that were subscribed
    Money fee;    ///< of the year; 0 where it is paid or none is asked

    Money total() const { return shares + fee; }
    bool operator==(const MemberDues &) const = default;
};

} // namespace cabas
