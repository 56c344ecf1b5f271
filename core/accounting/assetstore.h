// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/asset.h"
#include "core/db/transaction.h"

namespace cabas {

/// The registers of equipment and of loans.
class AssetStore {
public:
    static AssetId add(Tx &tx, const Asset &asset, UserId user);
    static std::optional<Asset> find(Tx &tx, AssetId id);
    static std::vector<Asset> all(Tx &tx);
    static void setGone(Tx &tx, AssetId id, QDate on, const QString &why);

    static LoanId addLoan(Tx &tx, const Loan &loan, UserId user);
    static std::optional<Loan> findLoan(Tx &tx, LoanId id);
    static std::vector<Loan> loans(Tx &tx);
    /// One more instalment was posted; false when it was no longer at `done`.
    static bool countLoan(Tx &tx, LoanId id, int done);
};

} // namespace cabas
