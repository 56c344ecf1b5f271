// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "core/catalog/product.h"

#include <functional>
#include <memory>

namespace cabas::bench {

/// A shop's file for measuring, opened as a shop opens it: every commit waits for the disk.
class BenchShop {
public:
    using Filling = std::function<Result<>(Database &, const Session &)>;

    /// Opens a copy of the file `kept` makes, so that each run begins with the same bytes.
    static BenchShop copyOf(const QString &name, const QString &keptPath);
    /// Makes a shop with `products` once and keeps it for later runs (until the schema changes);
    /// `filling` writes more into it while nothing waits for the disk. Answers its path.
    static QString kept(const QString &name, int products, const Filling &filling = {});
    /// The same from an empty catalogue, with a sandbox's clock.
    static QString keptSandbox(const QString &name, const Filling &filling);

    Database &db() { return m_shop->db(); }
    const Session &session() const { return *m_session; }
    const QString &path() const { return m_shop->path(); }

    explicit BenchShop(const QString &path);

private:
    std::unique_ptr<Shop> m_shop;
    std::optional<Session> m_session;
};

/// The EAN-13 of the product with this number, 1 the first: eleven digits of it, 3 in front.
QString eanOf(qint64 number);
/// Three words and a number.
QString nameOf(qint64 number);

} // namespace cabas::bench
