// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democatalogue.h"
#include "app/demo/demoworld.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// Gives the imaginary shop its suppliers, its articles with their codes, prices and terms, and
/// what lay on the shelves on the first day.
class DemoShelves {
    Q_DECLARE_TR_FUNCTIONS(DemoShelves)

public:
    explicit DemoShelves(DemoWorld &world) : m_world(world) {}

    /// One transaction.
    Result<> fill();
    /// Whether a pack of it would mostly go past its date before it is sold.
    static bool wouldPerish(const DemoWorld &world, const DemoGoods &goods);
    /// How much of an article there should be after a delivery.
    static Quantity target(const DemoWorld &world, const DemoGoods &goods);
    /// When an article that is delivered on a day goes off; absent where it has no date.
    static std::optional<QDate> expiry(const DemoGoods &goods, QDate delivered);

private:
    Result<> setMargin();
    Result<> addSuppliers();
    Result<> addArticle(const DemoArticle &article);
    Result<QString> barcodeFor(const DemoArticle &article);
    Result<> addTerms(const DemoGoods &goods);
    Result<> openStock();

    DemoWorld &m_world;
    QHash<QString, size_t> m_supplierAt;
    qint64 m_weighed = 0;
    qint64 m_counted = 0;
};

} // namespace cabas
