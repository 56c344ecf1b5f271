// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/pairstore.h"

namespace cabas {

qint64 PairStore::add(Tx &tx, const ShiftPair &pair)
{
    tx.touch(Topic::Members);
    return tx.insert(R"(INSERT INTO shift_pairs (holder_id, partner_id, from_on, to_on)
                        VALUES (?, ?, ?, ?) RETURNING id)",
                     {pair.holder, pair.partner, pair.from, pair.to});
}

void PairStore::end(Tx &tx, qint64 id, QDate to)
{
    tx.touch(Topic::Members);
    tx.change("UPDATE shift_pairs SET to_on = ? WHERE id = ?", {to, id});
}

std::vector<ShiftPair> PairStore::of(Tx &tx, MemberId member)
{
    std::vector<ShiftPair> pairs;
    tx.each(R"(SELECT id, holder_id, partner_id, from_on, to_on FROM shift_pairs
               WHERE holder_id = ? OR partner_id = ? ORDER BY from_on, id)",
            {member, member}, [&](const Row &row) {
                pairs.push_back({row.integer(0), row.id<MemberId>(1), row.id<MemberId>(2),
                                 row.day(3), row.optionalDay(4)});
            });
    return pairs;
}

std::optional<ShiftPair> PairStore::on(Tx &tx, MemberId member, QDate day)
{
    for (const ShiftPair &pair : of(tx, member)) {
        if (pair.covers(day))
            return pair;
    }
    return std::nullopt;
}

std::vector<ShiftPair> PairStore::ofSlot(Tx &tx, SlotId slot, QDate day)
{
    std::vector<ShiftPair> pairs;
    tx.each(R"(SELECT p.id, p.holder_id, p.partner_id, p.from_on, p.to_on FROM shift_pairs p
               JOIN shift_enrolments e ON e.member_id = p.holder_id
               WHERE e.slot_id = ? AND e.from_on <= ? AND (e.to_on IS NULL OR e.to_on > ?)
                   AND p.from_on <= ? AND (p.to_on IS NULL OR p.to_on > ?)
               ORDER BY p.id)",
            {slot, day, day, day, day}, [&](const Row &row) {
                pairs.push_back({row.integer(0), row.id<MemberId>(1), row.id<MemberId>(2),
                                 row.day(3), row.optionalDay(4)});
            });
    return pairs;
}

std::optional<MemberId> PairStore::holderOf(Tx &tx, MemberId member, QDate day)
{
    const std::optional<ShiftPair> pair = on(tx, member, day);
    return pair && pair->partner == member ? std::optional(pair->holder) : std::nullopt;
}

} // namespace cabas
