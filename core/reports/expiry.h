// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/stock/stockmove.h"

namespace cabas {

/// How near the date of a lot is: gone by, today, within 3 days, within 7 days.
enum class ExpiryTerm { Past, Today, Soon, Week };

/// What may become of goods whose date comes near.
enum class ExpiryDeed { TakeOut, GiveAway, Taste, Discount };

/// A lot on the shelf whose date has come or comes within the week.
struct ExpiryLot {
    Lot lot;
    Product product;
    QString supplier; ///< empty: not known
    QDate date;
    bool isUseBy = false; ///< use-by; else best before
    ExpiryTerm term = ExpiryTerm::Past;
    Quantity onHand; ///< of the product, all lots together
    Money cost;      ///< of the lot at the product's average cost, VAT excluded
    Money sale;      ///< what the lot brings at the price in force, VAT included; 0 without price
    Money margin;    ///< that without VAT, less the cost
};

/// What a deed would change, said before it is done.
struct ExpiryEffect {
    Quantity left;              ///< of the product, once it is done
    Money lost;                 ///< at cost, positive; nothing for a discount
    Money brings;               ///< VAT included, when all of it sells
    Money margin;               ///< what the goods leave in the end; a loss is below nothing
    std::optional<Money> price; ///< the new price of a discount, VAT included, per unit
};

/// Goods to be noted as lost, given away or tasted.
struct ExpiryRemoval {
    QString code; ///< the product's
    Quantity quantity;
    QString reason; ///< a word of StockRules::lossReasons
    LotId lot{0};
};

} // namespace cabas
