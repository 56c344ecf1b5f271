// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/supplier.h"

#include <QCoreApplication>
#include <QStringView>

namespace cabas {

/// What may be a supplier and what may be said of its products.
class SupplierRules {
    Q_DECLARE_TR_FUNCTIONS(SupplierRules)

public:
    static constexpr int maxCodeLength = 20;
    static constexpr int maxNameLength = 120;
    static constexpr int maxContactLength = 120;
    static constexpr int maxNotesLength = 2000;
    static constexpr int maxReferenceLength = 40;
    static constexpr int maxTermsDays = 365;
    /// A hundred thousand euros for one unit: beyond it, a barcode was read into the cost.
    static constexpr qint64 maxCostE4 = 1'000'000'000;
    static constexpr qint64 maxPackMilli = 10'000'000;

    /// The form a supplier is kept in: blanks folded, the code in capitals, the SIREN's blanks
    /// dropped.
    static Supplier cleanedUp(Supplier supplier);
    /// Refused in words for the first field that does not hold. Expects `cleanedUp`.
    static Result<> check(const Supplier &supplier);
    /// Whether each word typed occurs in the name, code, phone, e-mail or SIREN, accents aside.
    static bool matches(const Supplier &supplier, const QString &typed);
    /// Nine digits whose last is the check digit (Luhn), as INSEE gives them.
    static bool isSiren(QStringView digits);
    static Result<> check(const SupplierItem &item, Unit unit);
    /// `F0001`: the code of supplier number `number` when nobody gave one.
    static QString generatedCode(qint64 number);
};

} // namespace cabas
