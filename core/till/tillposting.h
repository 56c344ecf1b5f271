// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/till/closing.h"
#include "core/till/closingrules.h"

#include <QCoreApplication>

namespace cabas {

/// A line of a session's entry before the treasurer's mapping gives it an account.
struct RoleLine {
    AccountRole role = AccountRole::TillCash;
    QString vatCode;                ///< of Sales and VatCollected
    std::optional<MemberId> member; ///< of MemberAccount and of shares
    QString label;
    Money debit;
    Money credit;

    bool operator==(const RoleLine &) const = default;
};

/// The one entry of a closed session (RULINGS 2.4). Pure.
class TillPosting {
    Q_DECLARE_TR_FUNCTIONS(TillPosting)

public:
    /// Debits what was taken by each means; credits sales net per VAT code, VAT per code (the sums
    /// of the tickets, never computed again), deposits, shares, fees, top-ups and gifts; cash moved
    /// goes to the safe; a difference goes to shortage or surplus. Debits and credits are equal; no
    /// line is zero. Empty where nothing happened.
    static std::vector<RoleLine> linesFor(const SessionFigures &figures,
                                          const std::vector<ClosingMeans> &means);

    static AccountRole roleOf(TillMeans means);

private:
    static Money outsideSales(const SessionFigures &figures);
};

} // namespace cabas
