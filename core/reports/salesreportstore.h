// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/db/transaction.h"

#include <QDate>
#include <QString>

#include <vector>

namespace cabas {

/// What was sold and how it was paid, by business day, added up by the database. Refunds count
/// as negative.
class SalesReportStore {
public:
    struct Total {
        qint64 tickets = 0;
        Money gross;
    };
    struct ByTill {
        QString till;
        qint64 tickets = 0;
        Money gross;
    };
    struct ByMeans {
        QString means;
        qint64 payments = 0;
        Money amount;
    };
    struct ByVat {
        QString code;
        QString category;
        int rateBp = 0;
        Money gross;
        Money net;
        Money vat;
    };
    struct ByFamily {
        QString family; ///< empty for products without one
        qint64 lines = 0;
        Money gross;
    };
    struct ByProduct {
        QString code;
        QString name;
        QString unit;
        QString family;
        int vatBp = 0;
        qint64 tickets = 0;
        Quantity quantity;
        Money gross;
    };
    struct ByDay {
        QDate day;
        qint64 tickets = 0;
        Money gross;
    };
    struct TicketRow {
        QString name;
        QString till;
        QString kind;
        QString localAt;
        qint64 lines = 0;
        Money total;
    };

    static Total total(Tx &tx, QDate from, QDate to);
    static std::vector<ByTill> byTill(Tx &tx, QDate from, QDate to);
    static std::vector<ByMeans> byMeans(Tx &tx, QDate from, QDate to);
    static std::vector<ByVat> byVat(Tx &tx, QDate from, QDate to);
    static std::vector<ByFamily> byFamily(Tx &tx, QDate from, QDate to);
    /// Best sellers first; deposits are left out.
    static std::vector<ByProduct> byProduct(Tx &tx, QDate from, QDate to);
    static std::vector<ByDay> byDay(Tx &tx, QDate from, QDate to);
    /// In the order they were made.
    static std::vector<TicketRow> tickets(Tx &tx, QDate from, QDate to);
};

} // namespace cabas
