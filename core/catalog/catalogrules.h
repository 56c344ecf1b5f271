// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"

#include <QCoreApplication>

namespace cabas {

/// What may be a product, its codes, its price.
class CatalogRules {
    Q_DECLARE_TR_FUNCTIONS(CatalogRules)

public:
    static constexpr int maxCodeLength = 30;
    static constexpr int maxNameLength = 120;
    static constexpr int maxFamilyLength = 60;
    static constexpr int maxReasonLength = 200;
    /// A hundred thousand euros for one unit: beyond it, a barcode was read into the price.
    static constexpr qint64 maxPriceCents = 10'000'000;
    /// Ten thousand units in one pack as delivered.
    static constexpr qint64 maxPackMilli = 10'000'000;

    /// The day from which a product's first price holds: always, so that a replayed day before
    /// the one the product was entered on finds it too.
    static QDate always() { return QDate(2000, 1, 1); }

    /// The shop's own code: 1 to 30 characters, no blank inside.
    static Result<> checkCode(const QString &code);
    static Result<> checkName(const QString &name);
    static Result<> checkFamily(const QString &name);
    /// A code that stands on the goods. Digits as long as a GTIN must end with its check digit;
    /// any other text is an internal code, held to the rule of checkCode.
    static Result<> checkBarcode(const QString &code);
    /// More than nothing, not absurd, whole for pieces.
    static Result<> checkPack(Quantity pack, Unit unit);
    /// Not negative, not absurd; 0 only with a reason (a gift, a sample).
    static Result<> checkPrice(Money price, const QString &reason);
    /// No unit but `piece`, `kg`, `l`.
    static Result<Unit> unitNamed(const QString &name);

    /// What a code is by its looks: a shop's own, a carton's (a pack of several), a unit's.
    static ProductCode codeOf(const QString &code, Quantity pack);

    /// Worth saying of a new price, though it is accepted: `price_step` when it is less than half
    /// or more than twice the one before, `price_backdated` when it begins before today.
    static std::vector<Warning> priceWarnings(std::optional<Money> before, const Price &set,
                                              QDate today);

    /// `P00001`: the code of the product numbered `number` when nobody gave one.
    static QString generatedCode(qint64 number);
};

} // namespace cabas
