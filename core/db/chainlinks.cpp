// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/chainlinks.h"

#include "core/db/chainstore.h"

namespace cabas {

void ChainLinks::each(Tx &tx, const QString &chain, qint64 first, qint64 last,
                      const std::function<void(const ChainLink &)> &link)
{
    QString previous = ChainStore::hashAt(tx, chain, first - 1);
    tx.each(R"(SELECT position, kind, version, first_id, last_id, locator, hash
               FROM chain_links WHERE chain = ? AND position BETWEEN ? AND ? ORDER BY position)",
            {chain, first, last}, [&](const Row &row) {
                link({chain, row.integer(0), row.text(1), row.number(2), row.integer(3),
                      row.integer(4), row.blob(5), previous, row.text(6)});
                previous = row.text(6);
            });
}

} // namespace cabas
