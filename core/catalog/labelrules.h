// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/labelcontent.h"
#include "core/catalog/productsheet.h"
#include "core/catalog/productsheetrules.h"

#include <QLocale>

namespace cabas {

/// What a label is made from.
struct LabelFacts {
    Product product; ///< with the price of the day the label is for
    ProductSheet sheet;
    std::optional<Producer> producer;
    std::optional<qint64> metres; ///< from the shop
    QString code;                 ///< to print as a bar code; empty: the shop's own
    QDate day;                    ///< the price holds from or is seen on
};

/// What labels say and where they come to lie. Pure.
class LabelRules {
    Q_DECLARE_TR_FUNCTIONS(LabelRules)

public:
    static constexpr int maxCopies = 99;
    static constexpr int maxLabels = 5000; ///< on one print, copies counted

    /// The words of a label. The price for a kilogram or litre stands on each that has a price
    /// (articles 1 and 3 of the order of 16 November 1999); for goods sold by the kilogram or
    /// litre the price is that price. `asQr` draws any code as a QR code. A code that cannot be
    /// drawn is left out.
    static LabelContent content(const LabelFacts &facts, const std::vector<QualityLabel> &labels,
                                const QLocale &locale, bool asQr = false);
    /// Puts a price into its two parts.
    static void setPrice(LabelContent &label, Money price, const QLocale &locale);
    /// `7,90 €/kg`, `le kg` where that is the price itself, `la pièce` where nothing else can be
    /// said.
    static QString perUnitText(const Product &product, const std::optional<ComparedPrice> &compared,
                               const QLocale &locale);
    /// A country in the language of now; its code where it is not among those shops buy from.
    static QString countryName(const QString &code);
    /// `France, Hérault · 12 km`.
    static QString originText(const LabelFacts &facts, const QLocale &locale);

    /// Refused in words: nothing to print, a first cell that the sheet does not have, copies or
    /// labels beyond the limits.
    static Result<> check(const LabelPrint &print);
    /// Every label's place, page by page.
    static std::vector<LabelCell> cells(const LabelPrint &print);
    static int pages(const LabelPrint &print);
};

} // namespace cabas
