// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/product.h"
#include "core/db/database.h"
#include "core/stock/recentsales.h"
#include "core/stock/stocklist.h"

#include <QCoreApplication>

namespace cabas {

/// All that is known of a product's stock.
struct StockSheet {
    Product product;
    StockLevel level;
    std::vector<Lot> lots; ///< those to sell first in front
};

/// What a person counted of a product.
struct StockCount {
    QString code; ///< the product's, or any of its barcodes
    Quantity counted;
    QString zone;
    /// When it was counted, where sales went on since; absent: now.
    std::optional<QDateTime> countedAt = {};
};

struct CountOutcome {
    ProductId product{0};
    Quantity expected;   ///< on hand when it was counted
    Quantity difference; ///< counted less expected
    Quantity onHand;     ///< now
};

/// Goods that left without being sold.
struct StockLoss {
    QString code;
    Quantity quantity;
    QString reason; ///< a word of StockRules::lossReasons, or in words
    std::optional<LotId> lot = {};
    QString receiver = {}; ///< of a donation
};

struct LossOutcome {
    ProductId product{0};
    qint64 number = 0; ///< what LossService takes it back by
    Money value;       ///< what was lost, at cost, as a positive amount
    Quantity onHand;   ///< left
    std::vector<Warning> warnings;
};

/// What the shop holds on its first day with Cabas.
struct OpeningStock {
    QString code;
    Quantity quantity;
    UnitPrice cost; ///< VAT excluded, per unit
    QString lot = {};
    std::optional<QDate> bestBefore = {};
    std::optional<QDate> useBy = {};
};

/// Looks at the stock, counts it, notes losses. What is received and sold moves it from the
/// reception and the till.
class StockService {
    Q_DECLARE_TR_FUNCTIONS(StockService)

public:
    explicit StockService(Database &db) : m_db(db) {}

    /// NotFound when no product has the code.
    Result<StockSheet> show(const Session &session, const QString &code) const;
    Result<StockSheet> show(const Session &session, ProductId product) const;
    /// The next `limit` rows of a list after `after` (absent: from its beginning): by name, or
    /// those to sell soon by date. What is typed is looked for at once: one page, no more.
    Result<std::vector<StockRow>> list(const Session &session, const StockWish &wish,
                                       const std::optional<StockRow> &after, int limit) const;
    Result<StockTotals> totals(const Session &session) const;
    /// What the file knows was on hand at an instant.
    Result<Quantity> onHandAt(const Session &session, ProductId product,
                              const QDateTime &instant) const;
    /// Levels of some products, in their order.
    Result<std::vector<StockLevel>> levels(const Session &session,
                                           const std::vector<ProductId> &products) const;
    /// How a product sold in the last eight weeks.
    Result<RecentSales> recentSales(const Session &session, ProductId product) const;
    /// A product's moves, newest first.
    Result<std::vector<StockMove>> moves(const Session &session, ProductId product,
                                         int limit) const;

    /// Puts the stock right by counted - on hand at the time of the count, so that what is sold
    /// between counting and noting is not undone. No difference writes no move.
    Result<CountOutcome> count(const Session &session, const StockCount &count);
    /// Takes lost goods out at their cost. More than is on hand is noted all the same (the goods
    /// were there) with the warning `stock_negative`.
    Result<LossOutcome> lose(const Session &session, const StockLoss &loss);
    /// Enters the stock of a product that has never moved; all lines or none.
    Result<int> open(const Session &session, const std::vector<OpeningStock> &lines);

private:
    static Result<Product> productOf(Tx &tx, const Session &session, const QString &code);
    static Result<> openLine(Tx &tx, const Session &session, const OpeningStock &line,
                             std::vector<StockMove> &moves);

    Database &m_db;
};

} // namespace cabas
