// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricing.h"
#include "core/db/transaction.h"

namespace cabas {

/// The shop's coefficients and how its prices end.
class PricingStore {
public:
    /// By slot, then from the widest scope to the narrowest.
    static std::vector<Coefficient> coefficients(Tx &tx);
    /// The one of a slot and scope.
    static std::optional<Coefficient> find(Tx &tx, int slot, const PricingScope &scope);
    /// Adds it, or replaces the one of the same slot and scope.
    static void put(Tx &tx, const Coefficient &coefficient);
    /// False when there was none.
    static bool remove(Tx &tx, int slot, const PricingScope &scope);

    /// A family that is gone leaves no rule of prices behind: its number may be given again.
    static void forgetFamily(Tx &tx, FamilyId family);

    static std::vector<PriceEnding> endings(Tx &tx);
    static void put(Tx &tx, const PriceEnding &ending);
    static bool removeEnding(Tx &tx, const PricingScope &scope);

    /// Words of the file and of the command line: all, family, supplier, product.
    static QString scopeName(PricingScopeKind kind);
    static std::optional<PricingScopeKind> scopeFromName(const QString &name);
    /// on_cost, on_sale, fixed.
    static QString measureName(StepMeasure measure);
    static std::optional<StepMeasure> measureFromName(const QString &name);
    /// nearest, up, down.
    static QString directionName(EndingDirection direction);
    static std::optional<EndingDirection> directionFromName(const QString &name);
};

} // namespace cabas
