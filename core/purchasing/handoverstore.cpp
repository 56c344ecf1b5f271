// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/handoverstore.h"

namespace cabas {

namespace {

Handover readHandover(const Row &row)
{
    Handover word;
    word.id = row.id<HandoverId>(0);
    word.delivery = row.id<DeliveryId>(1);
    word.text = row.text(2);
    word.at = row.instant(3);
    word.user = row.id<UserId>(4);
    word.userName = row.text(5);
    if (!row.text(6).isEmpty())
        word.readAt = row.instant(6);
    word.readBy = row.optionalId<UserId>(7);
    word.readByName = row.text(8);
    return word;
}

} // namespace

HandoverId HandoverStore::add(Tx &tx, const Handover &word)
{
    tx.touch(Topic::Deliveries);
    return HandoverId(tx.insert(
        R"(INSERT INTO delivery_handovers (delivery_id, text, at, user_id)
           VALUES (?, ?, ?, ?) RETURNING id)",
        {word.delivery, word.text, word.at, word.user}));
}

std::optional<Handover> HandoverStore::find(Tx &tx, HandoverId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT h.id, h.delivery_id, h.text, h.at, h.user_id, u.display_name, h.read_at,
               h.read_by, COALESCE(r.display_name, '')
           FROM delivery_handovers h
           JOIN users u ON u.id = h.user_id
           LEFT JOIN users r ON r.id = h.read_by
           WHERE h.id = ?)",
        {id});
    return row ? std::optional(readHandover(*row)) : std::nullopt;
}

std::vector<Handover> HandoverStore::of(Tx &tx, DeliveryId delivery)
{
    std::vector<Handover> words;
    tx.each(R"(SELECT h.id, h.delivery_id, h.text, h.at, h.user_id, u.display_name, h.read_at,
                   h.read_by, COALESCE(r.display_name, '')
               FROM delivery_handovers h
               JOIN users u ON u.id = h.user_id
               LEFT JOIN users r ON r.id = h.read_by
               WHERE h.delivery_id = ? ORDER BY h.id)",
            {delivery}, [&](const Row &row) { words.push_back(readHandover(row)); });
    return words;
}

void HandoverStore::setRead(Tx &tx, HandoverId id, const QDateTime &at, UserId user)
{
    tx.change(R"(UPDATE delivery_handovers SET read_at = ?, read_by = ?
                 WHERE id = ? AND read_at = '')",
              {at, user, id});
    tx.touch(Topic::Deliveries);
}

} // namespace cabas
