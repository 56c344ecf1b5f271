// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/tourstore.h"

namespace cabas {

QStringList TourStore::seenBy(Tx &tx, UserId person)
{
    QStringList tours;
    for (const Row &row :
         tx.run("SELECT tour FROM tours_seen WHERE user_id = ? ORDER BY tour", {person}))
        tours += row.text(0);
    return tours;
}

void TourStore::add(Tx &tx, UserId person, const QString &tour, const QDateTime &at)
{
    tx.change(R"(INSERT INTO tours_seen (user_id, tour, at) VALUES (?, ?, ?)
                 ON CONFLICT (user_id, tour) DO NOTHING)",
              {person, tour, at});
}

} // namespace cabas
