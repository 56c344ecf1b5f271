// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/pricebatch.h"
#include "core/db/database.h"
#include "core/reports/expiry.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// Goods whose date comes near, and what may become of them.
class ExpiryService {
    Q_DECLARE_TR_FUNCTIONS(ExpiryService)

public:
    explicit ExpiryService(Database &db) : m_db(db) {}

    /// Lots past their date or within seven days of it, the earliest in front.
    Result<std::vector<ExpiryLot>> list(const Session &session) const;
    /// The same for whoever reads in a transaction, as if `day` were today.
    static std::vector<ExpiryLot> listOn(Tx &tx, QDate day);

    /// What is to be noted so that `quantity` of a lot leaves the stock: past its date, given away
    /// or tasted. Refused past the lot's quantity, and where ExpiryRules forbids it.
    Result<ExpiryRemoval> removal(const Session &session, LotId lot, ExpiryDeed deed,
                                  Quantity quantity) const;
    /// The prices to plan so that the product costs `discountBp` basis points less from today to
    /// the lot's date. The price is the product's: its other lots are sold at it too.
    Result<PriceBatchDraft> discount(const Session &session, LotId lot, int discountBp) const;

private:
    /// The lot as the list has it; NotFound when nothing of it is left or its date is far.
    static Result<ExpiryLot> find(Tx &tx, QDate today, LotId lot);

    Database &m_db;
};

} // namespace cabas
