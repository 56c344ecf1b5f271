// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/instorecodestore.h"

#include "core/barcode/gtin.h"

namespace cabas {

void InStoreCodeStore::note(Tx &tx, const Session &session, ProductId product, const QString &code)
{
    tx.change(R"(INSERT INTO in_store_codes (code, shown, product_id, given_at, given_by)
                 VALUES (?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING)",
              {productCodeKey(code), code, product, session.now(), session.user()});
}

std::optional<ProductId> InStoreCodeStore::ownerOf(Tx &tx, const QString &code)
{
    const std::optional<Row> row =
        tx.first("SELECT product_id FROM in_store_codes WHERE code = ?", {productCodeKey(code)});
    return row ? std::optional(row->id<ProductId>(0)) : std::nullopt;
}

QString InStoreCodeStore::highest(Tx &tx, const QString &first, const QString &last)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT shown FROM in_store_codes WHERE code >= ? AND code <= ?
                    ORDER BY code DESC LIMIT 1)",
                 {productCodeKey(first), productCodeKey(last)});
    return row ? row->text(0) : QString();
}

std::vector<InStoreCode> InStoreCodeStore::all(Tx &tx)
{
    std::vector<InStoreCode> codes;
    tx.each(R"(SELECT i.shown, p.id, p.name, p.code,
                      COALESCE(m.name, s.name, ''), i.given_at, COALESCE(u.display_name, ''),
                      CASE WHEN c.product_id = i.product_id THEN 1 ELSE 0 END
               FROM in_store_codes i
               JOIN products p ON p.id = i.product_id
               LEFT JOIN product_codes c ON c.code = i.code
               LEFT JOIN product_sheets h ON h.product_id = p.id
               LEFT JOIN producers m ON m.id = h.producer_id
               LEFT JOIN suppliers s ON s.id = p.supplier_id
               LEFT JOIN users u ON u.id = i.given_by
               ORDER BY i.code)",
            {}, [&](const Row &row) {
                codes.push_back({row.text(0), row.id<ProductId>(1), row.text(2), row.text(3),
                                 row.text(4), row.optionalInstant(5), row.text(6), row.flag(7)});
            });
    return codes;
}

} // namespace cabas
