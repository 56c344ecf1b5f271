// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"
#include "core/search/found.h"
#include "core/search/wordbook.h"

#include <vector>

namespace cabas {

/// Finds documents by what people know of them: a number, an amount, whose they are. Newest
/// first. Names of products, members and suppliers are SearchStore's.
class FindStore {
public:
    /// By name ("T1-000123", or its beginning), by number in any till, or by amount since a day.
    static std::vector<Found> tickets(Tx &tx, const QString &typed, QDate amountSince, int limit);
    /// By number, by the number within its year, by the reference of its document, or by words of
    /// the label among the newest.
    static std::vector<Found> entries(Tx &tx, const QString &typed, int limit);
    /// By number or by the name of the delivery note, among the newest.
    static std::vector<Found> deliveries(Tx &tx, const QString &typed, int limit);
    static std::vector<Found> deliveriesOf(Tx &tx, SupplierId supplier, int limit);
    /// By a part of the supplier's number.
    static std::vector<Found> invoices(Tx &tx, const QString &typed, int limit);
    static std::vector<Found> invoicesOf(Tx &tx, SupplierId supplier, int limit);
    /// By a part of its number.
    static std::vector<Found> orders(Tx &tx, const QString &typed, int limit);
    static std::vector<Found> ordersOf(Tx &tx, SupplierId supplier, int limit);

    /// The words of all names of products, members or suppliers.
    static WordBook productWords(Tx &tx);
    static WordBook memberWords(Tx &tx);
    static WordBook supplierWords(Tx &tx);
};

} // namespace cabas
