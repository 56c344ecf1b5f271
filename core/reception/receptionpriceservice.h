// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/reception/pricesheet.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// What a person says of one line's price; what is absent stays as it is.
struct LinePriceEdit {
    ProductId product{0};
    /// Document: back to what the note says; None: the note names no price.
    std::optional<LineBasis> basis = {};
    UnitPrice price = {}; ///< with `basis` Unit or Pack
    Money total = {};     ///< with `basis` Total
    std::optional<int> discountBp = {};
    std::optional<Money> discount = {};
    std::optional<std::optional<Quantity>> free = {}; ///< absent inside: as noted at the count
    std::optional<bool> remember = {};
    std::optional<ShelfChoice> shelf = {};
    std::optional<Money> shelfPrice = {}; ///< with `shelf` Accepted; absent: as proposed
};

/// What a person says of the whole note; what is absent stays as it is.
struct DeliveryCostsEdit {
    std::optional<Money> transport = {};
    std::optional<Money> other = {};
    std::optional<Money> deposits = {};
    std::optional<ShareKey> sharedBy = {};
    std::optional<std::optional<Money>> documentTotal = {};
    std::optional<std::optional<QDate>> shelfFrom = {};
};

/// The second step of a reception: what the goods cost. Each edit is durable at once; neither the
/// stock nor a price moves before the reception is finished.
class ReceptionPriceService {
    Q_DECLARE_TR_FUNCTIONS(ReceptionPriceService)

public:
    explicit ReceptionPriceService(Database &db) : m_db(db) {}

    Result<PriceSheet> sheet(const Session &session, DeliveryId delivery) const;
    /// Whether somebody said anything about a delivery's prices.
    Result<bool> isSaid(const Session &session, DeliveryId delivery) const;
    /// All edits or, with a refusal, none. Who accepts or refuses shelf prices must be allowed to
    /// set prices.
    Result<PriceSheet> edit(const Session &session, DeliveryId delivery,
                            const std::vector<LinePriceEdit> &lines,
                            const std::optional<DeliveryCostsEdit> &costs = {});

private:
    /// What is said of a line from now on; `said` is what was of all lines before.
    static Result<LinePrice> changed(Tx &tx, DeliveryId delivery,
                                     const std::map<DeliveryLineId, LinePrice> &said,
                                     const LinePriceEdit &edit);

    Database &m_db;
};

} // namespace cabas
