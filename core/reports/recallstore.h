// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/reports/recall.h"

#include <vector>

namespace cabas {

/// Lots, what brought them, and what became of a product's stock with the names of who took it.
class RecallStore {
public:
    /// What entered a product's stock from outside: deliveries and opening stock.
    struct Entry {
        qint64 move = 0;
        std::optional<LotId> lot;
        MoveKind kind = MoveKind::Receipt;
        Quantity quantity;
        qint64 delivery = 0; ///< 0: none
        QDate day;
        QString supplier;
    };
    struct Move {
        qint64 move = 0;
        std::optional<LotId> lot;
        MoveKind kind = MoveKind::Sale;
        Quantity quantity;
        QDate day;
        QString reason;
        qint64 ticketId = 0; ///< 0: none
        QString ticket;
        qint64 member = 0; ///< 0: none
    };

    /// Lots whose number is this one, in whatever case.
    static std::vector<Lot> lotsNamed(Tx &tx, const QString &lot);
    /// In the order they were written.
    static std::vector<Entry> entriesOf(Tx &tx, ProductId product);
    /// Whether a lot number of the product was scanned in a delivery.
    static bool isScanned(Tx &tx, ProductId product, qint64 delivery, const QString &lot);
    /// All moves of a product from a day on, in the order they were written.
    static std::vector<Move> movesOf(Tx &tx, ProductId product, QDate from);
    static RecallBuyer buyer(Tx &tx, qint64 member);
};

} // namespace cabas
