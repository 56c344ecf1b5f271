// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace cabas {

struct Member {
    MemberId id{0};
    int number = 0; ///< the shop's, unique, > 0
    QString name;
    QString badge; ///< EAN-13 by the shop's rule
    QString email;
    QString phone;
    std::optional<HouseholdId> household;
    QString householdName;
    QDate joinedOn;
    std::optional<QDate> leftOn;
    int shares = 0;
    Money balance; ///< prepaid account
    int revision = 1;
};

/// People who share a home and, in many shops, a badge.
struct Household {
    HouseholdId id{0};
    QString name;
};

/// A span of the standing timeline: how a member stands if nothing else happens.
struct Standing {
    QDate from;
    std::optional<QDate> to; ///< first day it no longer holds
    QString state;           ///< "up_to_date", "alert", "suspended", "blocked"...
    bool mayShop = true;
    QStringList reasons; ///< in words
};

enum class AccountMoveKind { TopUp, Sale, Refund, Opening, Correction };

/// A movement of a member's prepaid account; + adds to what they may spend.
struct MemberAccountMove {
    qint64 id = 0;
    MemberId member{0};
    QDateTime at;
    QDate day;
    AccountMoveKind kind = AccountMoveKind::TopUp;
    Money amount;
    QString sourceKind;
    qint64 sourceId = 0;
    UserId user{0};
};

/// A movement with what the account held after it and who did it.
struct AccountLine {
    MemberAccountMove move;
    Money balance;
    QString userName;
};

/// Shares of the shop's capital that a member subscribed, and the entry that posted it.
struct ShareMove {
    qint64 id = 0;
    MemberId member{0};
    QDate day;
    int shares = 0;
    Money amount;
    EntryId entry{0};
    QDateTime at;
    UserId user{0};
};

} // namespace cabas
