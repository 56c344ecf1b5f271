// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/pricebatch.h"
#include "core/catalog/pricing.h"
#include "core/catalog/productentry.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// What a whole price family was set to.
struct GroupPriceSet {
    PriceGroup group;
    int changed = 0; ///< products whose price was another
    std::vector<Warning> warnings;
};

/// Keeps the chain from suppliers' prices to the shelf, and the price families.
class PricingService {
    Q_DECLARE_TR_FUNCTIONS(PricingService)

public:
    explicit PricingService(Database &db) : m_db(db) {}

    Result<std::vector<Coefficient>> coefficients(const Session &session) const;
    /// Sets the coefficient of a slot and scope. No shelf price moves by it.
    Result<> setCoefficient(const Session &session, const Coefficient &coefficient);
    /// The next wider scope holds again.
    Result<> removeCoefficient(const Session &session, int slot, const PricingScope &scope);

    Result<std::vector<PriceEnding>> endings(const Session &session) const;
    Result<> setEnding(const Session &session, const PriceEnding &ending);
    Result<> removeEnding(const Session &session, const PricingScope &scope);

    /// By name.
    Result<std::vector<PriceGroup>> groups(const Session &session) const;
    /// Puts products into the price family of that name, made when there is none; each is in one
    /// at most. Their units and VAT are one: else one price means two things.
    Result<PriceGroup> addToGroup(const Session &session, const QString &name,
                                  const std::vector<ProductId> &products);
    Result<> takeOutOfGroup(const Session &session, ProductId product);
    /// Its products keep the prices they have.
    Result<> removeGroup(const Session &session, PriceGroupId id);
    /// One price for all products of a family from a day on, in one edit.
    Result<GroupPriceSet> setGroupPrice(const Session &session, PriceGroupId id, Money price,
                                        QDate from, const QString &reason);
    /// The price families whose products have more than one price today.
    Result<std::vector<DriftedGroup>> drifted(const Session &session) const;

private:
    Database &m_db;
};

} // namespace cabas
