// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/dues.h"
#include "core/till/closing.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// A till at one moment of its session: what a reading (X) tells and a closing (Z) records.
struct SessionFigures {
    qint64 firstTicket = 0; ///< numbers; first = last + 1 where nothing was sold
    qint64 lastTicket = 0;
    qint64 tickets = 0;
    Money total; ///< sales less refunds, VAT included
    Money floatAmount;
    Money cashMoved;                          ///< put in less taken out
    std::map<TillMeans, Money> taken;         ///< kept by the shop, refunds off
    std::map<MemberId, Money> memberAccounts; ///< of `taken`, by whose account it was
    std::map<MemberId, SharesPaid> shares;    ///< on lines of shares
    std::vector<TicketId> onShares;           ///< tickets with a line of shares, in order
    Money fees;                               ///< on lines of yearly fees
    std::map<MemberId, Money> topUps;         ///< on lines that top an account up
    Money gifts;                              ///< to the solidarity fund
    std::vector<TicketVat> vat;
};

/// What one person rang up in a session.
struct PersonFigures {
    UserId user{0};
    QString name;
    qint64 tickets = 0;
    Money total;
    Money cash; ///< taken less given back

    bool operator==(const PersonFigures &) const = default;
};

/// A cheque of a session, for the list that goes to the bank with it.
struct ChequeLine {
    QString ticket;
    QString reference; ///< number and bank, where they were noted
    Money amount;

    bool operator==(const ChequeLine &) const = default;
};

/// A period that awaits its closing.
struct PeriodDue {
    ClosingKind kind = ClosingKind::Day;
    QDate from;
    QDate to; ///< last day

    bool operator==(const PeriodDue &) const = default;
};

/// What a closing holds and when one is due. Pure.
class ClosingRules {
    Q_DECLARE_TR_FUNCTIONS(ClosingRules)

public:
    /// Expected beside counted, for every means that was used or counted; cash always, with its
    /// float. A means that is not counted counts as expected; members' accounts cannot be counted.
    static Result<std::vector<ClosingMeans>> means(const SessionFigures &figures,
                                                   const std::map<TillMeans, Money> &counted);

    /// Days, months and years from `from` to the day before `today`, each after what it is made
    /// of, days without sale included. `first` is the till's first day; years begin on
    /// `yearStart` ("MM-DD").
    static std::vector<PeriodDue> due(QDate first, QDate from, QDate today,
                                      const QString &yearStart);

    /// VAT of several periods: each code's amounts added up.
    static std::vector<TicketVat> sumOfVat(const std::vector<std::vector<TicketVat>> &tables);

    /// What is signed of a closing: its chain and the hash of its link.
    static QByteArray signedBytes(const QString &chain, const QString &hash);
    /// "Z-T1-000012": the reference of a session closing in the books.
    static QString reference(const QString &prefix, int number);
};

} // namespace cabas
