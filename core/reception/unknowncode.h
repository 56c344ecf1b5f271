// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/openfoodrules.h"
#include "core/catalog/pricing.h"
#include "core/catalog/productentry.h"
#include "core/purchasing/delivery.h"

namespace cabas {

/// A line of a delivery that an unknown code may be: a product nothing was counted of, or a line
/// of the document that no product answers to.
struct CodeCandidate {
    std::optional<ProductId> product;
    std::optional<AnnouncedLineId> announced; ///< its product is still to be made
    QString name;
    Unit unit = Unit::Piece;
    Quantity expected; ///< 0: not announced
    Quantity pack = Quantity::units(1);
    bool hasCode = false; ///< a barcode stands for it already: this one would be another
};

/// Who a new product's words come from, the surest first.
enum class GuessSource { Nobody, Catalogue, Document, OpenFood };

/// What the shop can say of a code before anybody does.
struct CodeGuess {
    std::vector<CodeCandidate> lines; ///< those without a code first
    ProductDraft draft;               ///< what is known of it as a new product; the name may lack
    QString maker;
    GuessSource source = GuessSource::Nobody;
    QString reference;                 ///< the supplier's own
    UnitPrice cost;                    ///< VAT excluded, per unit; 0: not known
    std::optional<Money> shelf;        ///< what the shop's rules of prices make of the cost
    std::optional<MarginWords> margin; ///< of `shelf`
    VatAdvice vat;
    bool isCarton = false; ///< the code itself says that it stands for a pack
};

/// A product to be made for an unknown code, and what the delivery knows of it.
struct NewGoods {
    ProductDraft draft; ///< its barcode is the unknown code, or empty
    std::optional<FamilyId> family;
    std::optional<AnnouncedLineId> announced;
    QString reference;
    UnitPrice cost;
    Quantity pack = Quantity::units(1); ///< units in what was scanned: 1, or a carton's
    bool ownNumber = false;             ///< it has no code of its own: the shop gives it one
    int labels = 0;                     ///< to print for the goods themselves; 0: the shelf's only
};

/// A number of the shop's own given on the spot.
struct OwnNumber {
    DeliveryLine line;
    QString code;   ///< as it is printed on the labels
    int labels = 0; ///< waiting to be printed
};

} // namespace cabas
