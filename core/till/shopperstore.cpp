// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/shopperstore.h"

#include "core/members/peoplerules.h"

namespace cabas {

std::optional<Shopper> ShopperStore::find(Tx &tx, const QString &key)
{
    std::optional<Shopper> found;
    tx.each(R"(SELECT s.member_id, COALESCE(p.id, 0), s.role, COALESCE(m.name, p.name, ''),
                   p.until_on
               FROM sale_shoppers s
               LEFT JOIN members m ON m.id = s.member_id
               LEFT JOIN household_people p ON p.id = s.person_id
               WHERE s.basket_key = ?)",
            {key}, [&](const Row &row) {
                found = Shopper{
                    row.optionalId<MemberId>(0), row.integer(1),
                    PeopleRules::roleFromName(row.text(2)).value_or(HouseholdRole::Attached),
                    row.text(3), row.optionalDay(4)};
            });
    return found;
}

void ShopperStore::set(Tx &tx, const QString &key, const Shopper &shopper)
{
    clear(tx, key);
    const std::optional<qint64> person =
        shopper.person == 0 ? std::nullopt : std::optional(shopper.person);
    tx.change(R"(INSERT INTO sale_shoppers (basket_key, member_id, person_id, role)
                 VALUES (?, ?, ?, ?))",
              {key, shopper.member, person, PeopleRules::roleName(shopper.role)});
    tx.touch(Topic::Baskets);
}

void ShopperStore::clear(Tx &tx, const QString &key)
{
    tx.change("DELETE FROM sale_shoppers WHERE basket_key = ?", {key});
    tx.touch(Topic::Baskets);
}

} // namespace cabas
