// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shopplace.h"
#include "core/base/result.h"
#include "core/catalog/productsheet.h"

#include <QCoreApplication>

namespace cabas {

/// A price for a kilogram, a litre or a piece, as the law wants it beside the price.
struct ComparedPrice {
    Money price;
    Unit unit = Unit::Kilogram;

    bool operator==(const ComparedPrice &) const = default;
};

/// What a sheet may hold and what follows from it. Pure.
class ProductSheetRules {
    Q_DECLARE_TR_FUNCTIONS(ProductSheetRules)

public:
    static constexpr int maxText = 120;
    static constexpr int maxTillName = 30;
    static constexpr int maxIngredients = 4000;
    static constexpr int maxShelfLifeDays = 3660;
    /// A tonne, a thousand litres or a thousand pieces in one unit sold.
    static constexpr qint64 maxNetMilli = 1'000'000;
    static constexpr qint64 maxDepositCents = 100'000;
    static constexpr qint64 maxTareMilli = 100'000;

    /// Codes of the fourteen allergens that a shop must name, in the order of the law
    /// (annex II of regulation (EU) 1169/2011).
    static const QStringList &allergens();
    static QString allergenName(const QString &code);
    /// The class that a word of the history means; Unknown for another word.
    static Storage storageOf(const QString &word);

    /// The sheet as it is kept: blanks folded, codes in their order and once, a country in
    /// capitals, places on earth only.
    static ProductSheet tidied(const ProductSheet &sheet, const std::vector<QualityLabel> &labels);
    /// Refused in words: texts too long, impossible figures, unknown codes.
    static Result<> check(const ProductSheet &sheet, const std::vector<QualityLabel> &labels);
    static Result<> check(const Producer &producer);

    /// Price for a kilogram or litre (article 1 of the order of 16 November 1999 on the display
    /// of unit prices), rounded to the cent half away from zero. Absent where the price or the
    /// net content is not known.
    static std::optional<ComparedPrice> comparedPrice(const Product &product,
                                                      const ProductSheet &sheet);
    static LifeState lifeState(const Product &product, const ProductSheet &sheet);
    /// Brings a product to a state of its life. What the state does not speak of stays: a seasonal
    /// product that is no longer reordered is seasonal still.
    static void setLife(LifeState life, Product &product, ProductSheet &sheet);
    /// Metres from the shop to where the goods come from: the sheet's place, else the producer's.
    static std::optional<qint64> distance(const ProductSheet &sheet,
                                          const std::optional<Producer> &producer,
                                          const ShopPlace &shop);

    /// `350 g`, `0,75 l`, `6 x 75 cl`, `1.5kg`, `12 pieces` as it is written on goods. Absent when
    /// it is anything else.
    static std::optional<NetContent> netContentFrom(QStringView text);
    /// `350 g`, `75 cl`, `1,5 kg`, `6`: as a person would write it.
    static QString netContentText(const NetContent &net, const QLocale &locale);

    /// What differs, in the words of files; user, source and instant are the caller's to fill.
    static std::vector<ProductChange> changes(const ProductSheet &before,
                                              const ProductSheet &after);
    static std::vector<ProductChange> changes(const Product &before, const Product &after,
                                              const std::vector<Family> &families);

    /// What a person changed of `before` put onto `now`, which others may have changed meanwhile:
    /// only what differs between `before` and `typed` is taken. Of a product: what `update` takes.
    static ProductSheet merged(const ProductSheet &before, const ProductSheet &typed,
                               const ProductSheet &now);
    static Product merged(const Product &before, const Product &typed, const Product &now);
};

} // namespace cabas
