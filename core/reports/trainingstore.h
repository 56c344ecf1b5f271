// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"
#include "core/db/integrity.h"
#include "core/db/transaction.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What a training file takes from the shop's: how the shop is set up, and nothing that happened.
class TrainingStore {
    Q_DECLARE_TR_FUNCTIONS(TrainingStore)

public:
    /// Copies settings, catalogue, prices, VAT, tills and people from one file into another, new
    /// one. Persons keep their number and badge, and nothing else of theirs: names, contacts and
    /// PINs are replaced. Counters begin at their beginning. The shop's row becomes `shop`.
    static void copy(Tx &from, Tx &to, const ShopProfile &shop);

private:
    static std::vector<TableShape> tablesToCopy(Tx &from);
    static void copyTable(Tx &from, Tx &to, const TableShape &table);
    static QVariant replaced(const TableShape &table, const Row &row, int column);
};

} // namespace cabas
