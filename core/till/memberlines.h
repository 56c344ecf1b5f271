// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/members/dues.h"
#include "core/till/basket.h"

#include <QCoreApplication>

namespace cabas {

/// What lines that are no goods are priced by.
struct MemberLineTerms {
    Money share; ///< value of one; 0 where the shop has none
    Money fee;   ///< of a year; 0 where the shop asks none
    QDate feeYear;
};

/// Lines that a member pays besides goods: shares, the yearly fee, a top-up, a gift. They carry
/// no VAT (category O) and no discount. Pure.
class MemberLines {
    Q_DECLARE_TR_FUNCTIONS(MemberLines)

public:
    static bool isOne(LineKind kind);
    /// All but a gift, which names nobody.
    static bool needsMember(LineKind kind);

    /// The line as it will stand on the ticket. Shares: `quantity` of them, or with a price typed
    /// that amount once, as an instalment or together with what is owed. Fee: the year's. Top-up
    /// and gift: the amount typed.
    static Result<TicketLine> priced(const BasketLine &line, const MemberLineTerms &terms);

    /// A ticket's lines hold together: no two fees, and nothing for a member without one.
    static Result<> check(const std::vector<TicketLine> &lines, bool hasMember);
    static Money sumOf(const std::vector<TicketLine> &lines, LineKind kind);

    /// The gift that makes `total` whole euros, the next one above; 0 where it is whole.
    static Money roundingOf(Money total);

private:
    static Result<Money> priceOf(const BasketLine &line, const MemberLineTerms &terms);
    static QString nameOf(const BasketLine &line, const MemberLineTerms &terms);
};

} // namespace cabas
