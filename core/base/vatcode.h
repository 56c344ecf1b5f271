// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cabas {

/// VAT categories of EN 16931 (UNCL 5305): what a bare rate of 0 would hide.
enum class VatCategory {
    Standard,       ///< S: a positive rate
    Zero,           ///< Z
    Exempt,         ///< E: exempt or franchise, with a legal mention
    OutOfScope,     ///< O: deposits, shares, top-ups
    ReverseCharge,  ///< AE
    IntraCommunity, ///< K
    Export,         ///< G
};

/// The EN 16931 letter of a category: S Z E O AE K G.
QString vatCategoryLetter(VatCategory category);
std::optional<VatCategory> vatCategoryFromLetter(const QString &letter);

/// One VAT treatment a shop uses, with the days it may be used on.
struct VatCode {
    VatCodeId id{0};
    QString code; ///< "S550": category letter and basis points
    VatCategory category = VatCategory::Standard;
    int rateBp = 0;  ///< basis points, 550 is 5.5 %
    QString mention; ///< legal text for the ticket; data, not code
    QDate validFrom;
    std::optional<QDate> validTo; ///< first day it no longer holds

    bool operator==(const VatCode &) const = default;
};

} // namespace cabas
