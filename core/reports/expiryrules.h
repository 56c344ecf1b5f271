// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/expiry.h"

#include <QCoreApplication>

namespace cabas {

/// Which dates are near, what may be done with goods of such a date, and what that costs.
class ExpiryRules {
    Q_DECLARE_TR_FUNCTIONS(ExpiryRules)

public:
    /// The last day that a list made on `today` looks at.
    static QDate lastDay(QDate today);
    static ExpiryTerm termOf(QDate date, QDate today);
    /// Stable words of reports: `past`, `today`, `3_days`, `7_days`.
    static QString termName(ExpiryTerm term);

    /// Fills in what the lot costs and brings. `level` is the product's.
    static void value(ExpiryLot &lot, const StockLevel &level);

    /// Goods past their use-by date are taken out, nothing else: the law forbids to sell them or
    /// to give them away. Those past their best-before date may be sold and given.
    static bool may(const ExpiryLot &lot, ExpiryDeed deed);
    /// The refusal behind `may`; also of a discount without a price or out of 1 % to 90 %.
    static Result<> check(const ExpiryLot &lot, ExpiryDeed deed, int discountBp);
    /// The reason of the loss that a deed is noted with; none for a discount.
    static QString reasonOf(ExpiryDeed deed);

    /// The price in force less a discount, whole cents, never nothing. The product has a price.
    static Money discounted(const Product &product, int discountBp);
    /// The last day of a discount: the lot's date, today at least.
    static QDate discountUntil(const ExpiryLot &lot, QDate today);
    /// `quantity` (> 0) of the lot; a discount is one of the whole lot. `discountBp` is read for a
    /// discount only.
    static ExpiryEffect effectOf(const ExpiryLot &lot, ExpiryDeed deed, Quantity quantity,
                                 int discountBp);
};

} // namespace cabas
