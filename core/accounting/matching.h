// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

namespace cabas {

using MatchingId = Id<struct MatchingTag>;
using LineId = Id<struct JournalLineTag>;

/// A line of somebody's account, that another line may settle.
struct PartyLine {
    LineId line{0};
    EntryId entry{0};
    QString number;
    QString journal;
    QDate on;
    QDate pieceOn;
    QDate dueOn; ///< agreed, or the document's day and the party's terms
    QString pieceRef;
    QString label;
    QString account;
    QString thirdParty;
    QString thirdPartyLabel;
    Money debit;
    Money credit;
    std::optional<EntryId> reverses;
    std::optional<MatchingId> matching;
    QString letter;               ///< of its matching; empty while it is open
    std::optional<LineId> partOf; ///< the line that it settles a part of: it is used up
    Money parts;                  ///< what settles a part of this one, debit less credit

    /// What is open of it, debit less credit.
    Money amount() const { return debit - credit + parts; }
    bool isSettled() const { return matching || partOf; }
    /// Whether it is what is owed (an invoice), not what settles it (a payment): suppliers and
    /// members are credited for it, customers debited.
    bool isOwing() const
    {
        const bool isOfCustomers =
            account.startsWith(QStringLiteral("41")) && !account.startsWith(QStringLiteral("419"));
        return isOfCustomers ? !debit.isZero() : !credit.isZero();
    }
    /// Whether it should have been settled before a day. What members put on their accounts in
    /// advance (419) is owed to them and never due.
    bool isLate(QDate day) const
    {
        return isOwing() && !account.startsWith(QStringLiteral("419")) && dueOn < day;
    }
};

/// Lines that settle each other.
struct Matching {
    MatchingId id{0};
    QString account;
    QString thirdParty;
    qint64 number = 0; ///< within account and third party; the letter is made of it
    QDate on;
    std::vector<LineId> lines;
};

/// Lines that might settle each other, and why one thinks so.
struct MatchingProposal {
    enum class Reason { Reversal, Reference, Amount, SumOfSeveral, WholeBalance };
    Reason reason = Reason::Amount;
    std::vector<LineId> lines;
    Money amount; ///< settled
};

/// What one third party owes (positive) or is owed (negative) on an account, by age. Payments that
/// nothing was matched with are taken off the oldest parts.
struct PartyAge {
    QString account;
    QString thirdParty;
    QString name;
    Money notDue;
    Money upTo30; ///< overdue by 1 to 30 days
    Money upTo60;
    Money upTo90;
    Money older;
    Money total;
    Money loose; ///< payments not taken off yet
    int items = 0;
    QDate oldestDue; ///< of what is overdue; null when nothing is

    Money overdue() const { return upTo30 + upTo60 + upTo90 + older; }
};

} // namespace cabas
