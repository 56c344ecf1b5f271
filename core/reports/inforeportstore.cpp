// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/inforeportstore.h"

namespace cabas {

std::vector<std::pair<QString, qint64>> InfoReportStore::counts(Tx &tx)
{
    std::vector<std::pair<QString, qint64>> counts;
    tx.each(R"(SELECT 'users', COUNT(*) FROM users
               UNION ALL SELECT 'products', COUNT(*) FROM products
               UNION ALL SELECT 'suppliers', COUNT(*) FROM suppliers
               UNION ALL SELECT 'members', COUNT(*) FROM members
               UNION ALL SELECT 'tills', COUNT(*) FROM tills
               UNION ALL SELECT 'deliveries', COUNT(*) FROM deliveries
               UNION ALL SELECT 'tickets', COUNT(*) FROM tickets
               UNION ALL SELECT 'closings', COUNT(*) FROM closings
               UNION ALL SELECT 'stock_moves', COUNT(*) FROM stock_moves
               UNION ALL SELECT 'entries', COUNT(*) FROM journal_entries
               UNION ALL SELECT 'audit', COUNT(*) FROM audit)",
            {}, [&](const Row &row) { counts.emplace_back(row.text(0), row.integer(1)); });
    return counts;
}

QStringList InfoReportStore::keys(Tx &tx)
{
    QStringList keys;
    tx.each("SELECT public_key FROM shop_keys ORDER BY id", {},
            [&](const Row &row) { keys += row.text(0); });
    return keys;
}

} // namespace cabas
