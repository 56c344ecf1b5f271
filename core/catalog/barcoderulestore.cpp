// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/barcoderulestore.h"

namespace cabas {

std::vector<BarcodeRule> BarcodeRuleStore::all(Tx &tx)
{
    std::vector<BarcodeRule> rules;
    tx.each("SELECT name, kind, pattern, priority FROM barcode_rules ORDER BY priority, id", {},
            [&](const Row &row) {
                rules.push_back({row.text(0),
                                 barcodeKindFromName(row.text(1)).value_or(BarcodeKind::Article),
                                 row.text(2), row.number(3)});
            });
    return rules;
}

void BarcodeRuleStore::set(Tx &tx, const BarcodeRule &rule)
{
    tx.change(R"(INSERT INTO barcode_rules (name, kind, pattern, priority) VALUES (?, ?, ?, ?)
                 ON CONFLICT (pattern) DO UPDATE
                 SET name = excluded.name, kind = excluded.kind, priority = excluded.priority)",
              {rule.name, barcodeKindName(rule.kind), rule.pattern, rule.priority});
    tx.touch(Topic::Catalog);
}

bool BarcodeRuleStore::remove(Tx &tx, const QString &pattern)
{
    tx.touch(Topic::Catalog);
    return tx.change("DELETE FROM barcode_rules WHERE pattern = ?", {pattern}) > 0;
}

} // namespace cabas
