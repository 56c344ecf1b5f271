// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/transaction.h"
#include "core/reception/receptionpricerules.h"

namespace cabas {

/// A line of a delivery with all that its price means.
struct PricedLine {
    DeliveryLine line;
    LinePrice price;
    LineSum sum;
    UnitPrice former;              ///< what one unit cost before; 0: not known
    std::optional<Money> shelfNow; ///< VAT included, per unit, today
    std::optional<Money> proposed; ///< by the shop's coefficients; absent: no chain, or no cost
    int vatBp = 0;
    std::vector<Warning> warnings;

    /// What the shelf will ask after the end; absent: it stays.
    std::optional<Money> shelfNext() const
    {
        if (price.shelf != ShelfChoice::Accepted)
            return std::nullopt;
        const std::optional<Money> next = price.shelfPrice ? price.shelfPrice : proposed;
        return next == shelfNow ? std::nullopt : next;
    }
    /// A proposal that nobody answered yet.
    bool isOpen() const
    {
        return price.shelf == ShelfChoice::Open && proposed && proposed != shelfNow;
    }
};

/// The prices of a delivery: as they would be if it were finished now, or as they became.
struct PriceSheet {
    Delivery delivery;
    std::vector<PricedLine> lines;
    DeliveryCosts costs;
    Money explained;           ///< lines, costs and deposits
    std::optional<Money> left; ///< of the note's total; absent: no total was said
    bool isSaid = false;       ///< somebody said anything about prices

    /// Lines with goods whose price neither the document nor a person names.
    int unpriced() const;
};

/// Reads a delivery's prices.
class PriceSheets {
public:
    /// `delivery` must exist.
    static PriceSheet of(Tx &tx, const Session &session, DeliveryId delivery);
    /// What goods are taken to cost about which nobody said anything: what their supplier asks,
    /// else the last cost; 0: not known.
    static UnitPrice askedCost(Tx &tx, const Delivery &delivery, const DeliveryLine &line);
};

} // namespace cabas
