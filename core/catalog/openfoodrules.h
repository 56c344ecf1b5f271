// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheet.h"
#include "core/catalog/vatrules.h"
#include "core/formats/openfoodfacts.h"

#include <QCoreApplication>

namespace cabas {

/// What open data says of a product that the shop does not have yet.
struct OpenFoodProposal {
    QString name; ///< fit for a shelf: "Pâte à tartiner noisettes, 350 g"
    ProductSheet sheet;
    std::optional<FamilyId> family; ///< one of the shop's own
    VatAdvice vat;
};

/// Turns facts of Open Food Facts into a sheet of ours. Pure.
class OpenFoodRules {
    Q_DECLARE_TR_FUNCTIONS(OpenFoodRules)

public:
    static constexpr const char *source = "openfoodfacts";

    static OpenFoodProposal propose(const OpenFood &food, const std::vector<QualityLabel> &labels,
                                    const std::vector<Family> &families, const QDateTime &now);
    /// Fills what the sheet does not say yet; what a person wrote stays.
    static ProductSheet completed(const ProductSheet &sheet, const ProductSheet &facts);
    /// To be shown wherever their facts are, as their licence asks.
    static QString attribution();

    static QString nameFor(const OpenFood &food);
    /// Codes of ProductSheetRules::allergens() from their tags; what is none of the fourteen is
    /// left out.
    static QStringList allergensFrom(const QStringList &tags);
    /// Two letters, or empty where several countries or none are said.
    static QString countryFrom(const QStringList &tags);
};

} // namespace cabas
