// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

using ChequeId = Id<struct ChequeTag>;
using ShareRefundId = Id<struct ShareRefundTag>;

enum class ShareChangeKind {
    Transfer,  ///< from one member to another: two changes
    Refund,    ///< taken out of the capital, to be given back
    Cancelled, ///< subscribed, never paid, and given up
    Opening,   ///< held when the shop came to Cabas; the opening entries post it
};

/// A movement of shares that is neither a subscription nor a payment.
struct ShareChange {
    qint64 id = 0;
    MemberId member{0};
    QDate day;
    ShareChangeKind kind = ShareChangeKind::Transfer;
    int shares = 0; ///< +: the member has more
    Money capital;  ///< what the capital subscribed changes by
    Money paid;     ///< of it paid up
    Money refund;   ///< what is owed to the member for it, 0 or more
    std::optional<MemberId> other;
    std::optional<EntryId> entry;
    QDateTime at;
    UserId user{0};
};

/// What the statutes say of the capital.
struct ShareTerms {
    Money floor;            ///< below which it may not fall; 0: the law's floor alone
    int refundYears = 5;    ///< how long a refund may wait, 0 to 5
    QString reserveAccount; ///< takes what a refund under par leaves
    QString giftAccount;    ///< takes what nobody claimed
    int revision = 0;       ///< 0 while nothing was set

    bool operator==(const ShareTerms &) const = default;
};

/// What a share is given back at from a day on, by decision of an assembly.
struct ShareValue {
    QDate from;
    QDate decidedOn;
    Money value;
};

/// What a member holds of the capital on a day.
struct Holding {
    MemberId member{0};
    int number = 0;
    QString name;
    int shares = 0;
    Money capital; ///< subscribed
    Money paid;    ///< of it

    Money owed() const { return capital - paid; }
};

/// A line of the register of shares, whatever table it comes from.
struct RegisterLine {
    QDate day;
    QDateTime at;
    QString kind; ///< subscription, payment, transfer, refund, cancelled, opening
    MemberId member{0};
    int number = 0;
    QString name;
    int shares = 0;
    Money capital;
    Money paid;
    QString entry; ///< number; empty where the till's closing posts it
};

/// The capital on a day, by the register and by the books.
struct CapitalSummary {
    QDate day;
    int holders = 0;
    int shares = 0;
    Money capital;
    Money paid;
    Money highest;     ///< ever reached by a day, subscribed
    Money floor;       ///< below which refunds may not bring it
    Money booksCalled; ///< 1012, as a credit
    Money booksPaid;   ///< 1013, as a credit
    Money booksOwed;   ///< 4562, as a debit
    Money toRefund;    ///< decided and not paid
    int waiting = 0;   ///< refunds asked for
    bool hasShares = true;

    Money owed() const { return capital - paid; }
    bool agrees() const
    {
        return booksCalled == owed() && booksPaid == paid && booksOwed == owed();
    }
};

enum class ChequeState { Waiting, Banked, Returned, Bounced };

/// A cheque for shares, kept until the month on it.
struct ShareCheque {
    ChequeId id{0};
    MemberId member{0};
    int number = 0; ///< the member's
    QString name;
    QDate month; ///< its first day
    Money amount;
    QString label; ///< bank and number, as written on it
    ChequeState state = ChequeState::Waiting;
    QDate takenOn;
    std::optional<QDate> endedOn;
    std::optional<qint64> payment; ///< of share_payments
    int revision = 1;
};

enum class RefundReason { Left, Partial, Excluded, Death };
enum class RefundState { Asked, Decided, Paid, Given, Withdrawn };

/// Shares that somebody asked back.
struct ShareRefund {
    ShareRefundId id{0};
    MemberId member{0};
    int number = 0;
    QString name;
    int shares = 0;
    RefundReason reason = RefundReason::Left;
    QDate askedOn;
    QDate dueOn; ///< last day to give them back
    RefundState state = RefundState::Asked;
    Money amount; ///< once decided
    std::optional<QDate> decidedOn;
    std::optional<QDate> endedOn;
    int revision = 1;
};

/// A refund of the queue as a simulation sees it.
struct PlannedRefund {
    ShareRefund refund;
    Money nominal;         ///< what the capital would lose
    Money amount;          ///< what would be given back
    Money capitalAfter;    ///< once it and those before it are given back
    bool isServed = false; ///< can be given back now
    bool isLate = false;   ///< its last day is over
};

/// Who can be given their shares back, in the order they asked.
struct RefundPlan {
    QDate day;
    Money value; ///< of a share, as decided
    Money capital;
    Money floor;
    std::optional<Money> budget; ///< what may be spent; none: no limit
    std::vector<PlannedRefund> refunds;
    Money amount;  ///< of those served
    Money reserve; ///< what these leave to the reserve
    int served = 0;
};

enum class GhostStep { FirstReminder, SecondReminder, Resolution, Excluded, Stopped };

/// A step of the procedure for a member nobody hears of.
struct GhostRecord {
    qint64 id = 0;
    MemberId member{0};
    int number = 0;
    QString name;
    GhostStep step = GhostStep::FirstReminder;
    QDate day;
    std::optional<QDate> nextFrom; ///< from when the next step may be taken
};

} // namespace cabas
