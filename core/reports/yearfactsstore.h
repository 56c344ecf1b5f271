// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/yearend.h"
#include "core/db/transaction.h"

#include <map>

namespace cabas {

/// Goods received and purchases booked, by supplier.
class YearFactsStore {
public:
    /// At cost, by supplier and VAT code of the products; what was taken back is off.
    static std::vector<NotInvoiced> received(Tx &tx, QDate from, QDate to);
    /// Sum of the opening balances of members' prepaid accounts.
    static Money memberOpenings(Tx &tx);
    /// Purchases (accounts 60, VAT excluded) of entries that owe or owed a supplier, by code.
    static std::map<QString, Money> booked(Tx &tx, QDate from, QDate to);
};

} // namespace cabas
