// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/db/transaction.h"

#include <QDate>

#include <map>

namespace cabas {

/// What came in and was bought day by day, for what may be expected.
class TreasuryStore {
public:
    /// What the tills' closings brought to bank and cash.
    static std::map<QDate, Money> takings(Tx &tx, QDate from, QDate to);
    /// What suppliers of goods and services invoiced, less their credit notes.
    static std::map<QDate, Money> invoiced(Tx &tx, QDate from, QDate to);
};

} // namespace cabas
