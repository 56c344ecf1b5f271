// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/unknowncodestore.h"

namespace cabas {

void UnknownCodeStore::note(Tx &tx, DeliveryId delivery, const QString &lookupCode,
                            const QString &note, const QDateTime &at, UserId user)
{
    tx.change(R"(INSERT INTO delivery_code_notes (delivery_id, lookup_code, note, at, user_id)
                 VALUES (?, ?, ?, ?, ?))",
              {delivery, lookupCode, note, at, user});
    tx.touch(Topic::Deliveries);
}

QString UnknownCodeStore::noteOf(Tx &tx, DeliveryId delivery, const QString &lookupCode)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT note FROM delivery_code_notes WHERE delivery_id = ? AND lookup_code = ?
           ORDER BY id DESC LIMIT 1)",
        {delivery, lookupCode});
    return row ? row->text(0) : QString();
}

std::set<ProductId> UnknownCodeStore::withBarcode(Tx &tx, DeliveryId delivery)
{
    std::set<ProductId> products;
    tx.each(R"(SELECT DISTINCT l.product_id
               FROM delivery_lines l
               JOIN product_codes c ON c.product_id = l.product_id
               WHERE l.delivery_id = ? AND c.kind <> 'internal')",
            {delivery}, [&](const Row &row) { products.insert(row.id<ProductId>(0)); });
    return products;
}

} // namespace cabas
