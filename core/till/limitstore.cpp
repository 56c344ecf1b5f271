// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/limitstore.h"

#include "core/base/text.h"
#include "core/till/limitrules.h"

namespace cabas {

namespace {

PurchaseLimit readLimit(const Row &row)
{
    return {row.id<LimitId>(0),
            row.optionalId<ProductId>(1),
            row.optionalId<FamilyId>(2),
            row.quantity(3),
            LimitRules::fromName(row.text(4)).value_or(LimitPeriod::Week),
            row.text(5),
            unitFromName(row.text(6)).value_or(Unit::Piece),
            row.number(7)};
}

} // namespace

std::vector<PurchaseLimit> LimitStore::all(Tx &tx)
{
    std::vector<PurchaseLimit> limits;
    tx.each(R"(SELECT l.id, l.product_id, l.family_id, l.quantity_milli, l.period,
                   COALESCE(p.name, f.name), COALESCE(p.unit, 'piece'), l.revision
               FROM purchase_limits l
               LEFT JOIN products p ON p.id = l.product_id
               LEFT JOIN families f ON f.id = l.family_id
               ORDER BY COALESCE(p.name_fold, f.name_fold), l.id)",
            {}, [&](const Row &row) { limits.push_back(readLimit(row)); });
    return limits;
}

std::optional<PurchaseLimit> LimitStore::find(Tx &tx, LimitId id)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT l.id, l.product_id, l.family_id, l.quantity_milli, l.period,
                        COALESCE(p.name, f.name), COALESCE(p.unit, 'piece'), l.revision
                    FROM purchase_limits l
                    LEFT JOIN products p ON p.id = l.product_id
                    LEFT JOIN families f ON f.id = l.family_id
                    WHERE l.id = ?)",
                 {id});
    return row ? std::optional(readLimit(*row)) : std::nullopt;
}

LimitId LimitStore::add(Tx &tx, const PurchaseLimit &limit)
{
    tx.touch(Topic::Catalog);
    return LimitId(tx.insert(
        R"(INSERT INTO purchase_limits (product_id, family_id, quantity_milli, period)
           VALUES (?, ?, ?, ?) RETURNING id)",
        {limit.product, limit.family, limit.quantity, LimitRules::name(limit.period)}));
}

bool LimitStore::update(Tx &tx, const PurchaseLimit &limit)
{
    tx.touch(Topic::Catalog);
    return tx.change(R"(UPDATE purchase_limits
                        SET quantity_milli = ?, period = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {limit.quantity, LimitRules::name(limit.period), limit.id, limit.revision}) ==
           1;
}

void LimitStore::remove(Tx &tx, LimitId id)
{
    tx.change("DELETE FROM purchase_limits WHERE id = ?", {id});
    tx.touch(Topic::Catalog);
}

void LimitStore::lock(Tx &tx, LimitId id)
{
    tx.lock("SELECT id FROM purchase_limits WHERE id = ? FOR UPDATE", {id});
}

Quantity LimitStore::takenOf(Tx &tx, MemberId member, const Period &days, ProductId product)
{
    return Quantity::fromMilli(tx.integer(
        R"(SELECT COALESCE(CAST(SUM(l.quantity_milli) AS BIGINT), 0)
           FROM members own
           JOIN members m ON m.id = own.id OR m.household_id = own.household_id
           JOIN tickets t ON t.member_id = m.id
           JOIN ticket_lines l ON l.ticket_id = t.id
           WHERE own.id = ? AND t.business_day >= ? AND t.business_day < ?
             AND l.product_id = ?)",
        {member, days.from, days.to, product}));
}

Quantity LimitStore::takenOf(Tx &tx, MemberId member, const Period &days, FamilyId family)
{
    return Quantity::fromMilli(tx.integer(
        R"(SELECT COALESCE(CAST(SUM(l.quantity_milli) AS BIGINT), 0)
           FROM members own
           JOIN members m ON m.id = own.id OR m.household_id = own.household_id
           JOIN tickets t ON t.member_id = m.id
           JOIN ticket_lines l ON l.ticket_id = t.id
           WHERE own.id = ? AND t.business_day >= ? AND t.business_day < ?
             AND l.family_id = ?)",
        {member, days.from, days.to, family}));
}

} // namespace cabas
