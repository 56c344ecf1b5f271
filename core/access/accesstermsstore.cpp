// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesstermsstore.h"

namespace cabas {

AccessTerms AccessTermsStore::read(Tx &tx)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT till_lock_seconds, office_lock_seconds, kiosk_seconds, badge_asks_pin,
                        closing_gap_cents, revision
                    FROM access_terms WHERE id = 1)");
    if (!row)
        return {};
    return {row->number(0), row->number(1), row->number(2),
            row->flag(3),   row->money(4),  row->number(5)};
}

bool AccessTermsStore::write(Tx &tx, const AccessTerms &terms)
{
    tx.touch(Topic::Access);
    if (terms.revision == 0)
        return tx.change(R"(INSERT INTO access_terms
                                (id, till_lock_seconds, office_lock_seconds, kiosk_seconds,
                                 badge_asks_pin, closing_gap_cents, revision)
                            VALUES (1, ?, ?, ?, ?, ?, 1) ON CONFLICT (id) DO NOTHING)",
                         {terms.tillLockSeconds, terms.officeLockSeconds, terms.kioskSeconds,
                          terms.badgeAsksPin, terms.closingGap}) == 1;
    return tx.change(R"(UPDATE access_terms
                        SET till_lock_seconds = ?, office_lock_seconds = ?, kiosk_seconds = ?,
                            badge_asks_pin = ?, closing_gap_cents = ?, revision = revision + 1
                        WHERE id = 1 AND revision = ?)",
                     {terms.tillLockSeconds, terms.officeLockSeconds, terms.kioskSeconds,
                      terms.badgeAsksPin, terms.closingGap, terms.revision}) == 1;
}

} // namespace cabas
