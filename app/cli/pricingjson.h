// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"
#include "app/cli/fields.h"
#include "core/purchasing/pricebasis.h"
#include "core/reports/priceeffect.h"

namespace cabas {

/// What the actions about prices read and answer.
class PricingJson {
public:
    /// `family`, `supplier` or `code` (a product's); none: all.
    static Result<PricingScope> scopeOf(const ActionContext &context, Fields &fields);
    /// `step` (base, discount, transport, loss, margin, or 0 to 9), `value_bp` or `fixed_e4`,
    /// `measure`, `in_cost`, `after_vat`, `name`.
    static Coefficient coefficientOf(Fields &fields);
    /// The slot of `step`.
    static int slotOf(Fields &fields);

    static QJsonObject toJson(const ArticleProof &proof);
    static QJsonObject toJson(const PriceBatch &batch, QDate today);
    static QJsonObject toJson(const PriceSimulation &simulation);
    static QJsonObject toJson(const BatchEffect &effect);
};

} // namespace cabas
