// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/formats/openfoodfacts.h"

#include <QDateTime>

#include <memory>

namespace cabas {

/// The extract of Open Food Facts beside a shop's file: a database of its own, since it holds a
/// hundred times what a shop sells, belongs to nobody here, and can be fetched again: no backup
/// carries it and `verify` does not ask for it. Made whole under another name, then put in place.
class OpenFoodStore {
public:
    struct About {
        qint64 products = 0;
        QDateTime importedAt;
    };

    /// `SHOP.openfoodfacts`, beside the shop's file.
    static QString pathFor(const QString &shopPath);

    /// An extract to look things up in. Absent when there is none, or it is damaged.
    static std::unique_ptr<OpenFoodStore> open(const QString &path);
    /// A new, empty one to fill at `path`. Throws DbError.
    static std::unique_ptr<OpenFoodStore> make(const QString &path);

    /// Adds a product; of two with one code the later holds.
    void add(const OpenFood &food);
    /// Makes what was added so far durable and goes on; called now and then, and at the end.
    void commit(const QDateTime &now, qint64 products);

    std::optional<OpenFood> find(const QString &gtin14);
    About about();

private:
    explicit OpenFoodStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace cabas
