// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/basketstore.h"

namespace cabas {

namespace {

QString stateName(BasketState state)
{
    return state == BasketState::Parked ? QStringLiteral("parked") : QStringLiteral("current");
}

Basket readBasket(const Row &row)
{
    Basket basket;
    basket.id = row.id<BasketId>(0);
    basket.till = row.id<TillId>(1);
    basket.key = row.text(2);
    basket.state =
        row.text(3) == stateName(BasketState::Parked) ? BasketState::Parked : BasketState::Current;
    basket.label = row.text(4);
    basket.member = row.optionalId<MemberId>(5);
    basket.user = row.id<UserId>(6);
    basket.at = row.instant(7);
    basket.note = row.text(8);
    basket.voids = row.number(9);
    basket.isGuest = row.flag(10);
    return basket;
}

BasketLine readLine(const Row &row)
{
    BasketLine line;
    line.position = row.number(0);
    line.kind = lineKindFromName(row.text(1)).value_or(LineKind::Product);
    line.product = row.optionalId<ProductId>(2);
    line.code = row.text(3);
    line.quantity = row.quantity(4);
    line.price = row.optionalMoney(5);
    line.printed = row.optionalMoney(6);
    line.discountBp = row.number(7);
    line.discount = row.money(8);
    line.reason = row.text(9);
    line.special = row.optionalId<SpecialOrderId>(10);
    line.tare = row.quantity(11);
    line.note = row.text(12);
    return line;
}

void readLines(Tx &tx, Basket &basket)
{
    tx.each(R"(SELECT position, kind, product_id, code, quantity_milli, price_cents, gross_cents,
                   discount_bp, discount_cents, reason, special_order_id, tare_milli, note
               FROM basket_lines WHERE basket_id = ? ORDER BY position)",
            {basket.id}, [&](const Row &row) { basket.lines.push_back(readLine(row)); });
}

std::optional<Basket> readWhole(Tx &tx, const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    Basket basket = readBasket(*row);
    readLines(tx, basket);
    return basket;
}

} // namespace

std::optional<Basket> BasketStore::find(Tx &tx, BasketId id)
{
    return readWhole(tx, tx.first(R"(SELECT id, till_id, key, state, label, member_id, user_id, at,
                                         note, voids, guest
                                     FROM baskets WHERE id = ?)",
                                  {id}));
}

std::optional<Basket> BasketStore::current(Tx &tx, TillId till)
{
    return readWhole(tx, tx.first(R"(SELECT id, till_id, key, state, label, member_id, user_id, at,
                                         note, voids, guest
                                     FROM baskets WHERE till_id = ? AND state = 'current')",
                                  {till}));
}

std::vector<Basket> BasketStore::parked(Tx &tx, TillId till)
{
    std::vector<Basket> baskets;
    tx.each(R"(SELECT id, till_id, key, state, label, member_id, user_id, at,
                                         note, voids, guest
               FROM baskets WHERE till_id = ? AND state = 'parked' ORDER BY id)",
            {till}, [&](const Row &row) { baskets.push_back(readBasket(row)); });
    for (Basket &basket : baskets)
        readLines(tx, basket);
    return baskets;
}

std::vector<Basket> BasketStore::allParked(Tx &tx)
{
    std::vector<Basket> baskets;
    tx.each(R"(SELECT id, till_id, key, state, label, member_id, user_id, at, note, voids, guest
               FROM baskets WHERE state = 'parked' ORDER BY id)",
            {}, [&](const Row &row) { baskets.push_back(readBasket(row)); });
    for (Basket &basket : baskets)
        readLines(tx, basket);
    return baskets;
}

Basket BasketStore::add(Tx &tx, const Basket &basket)
{
    Basket added = basket;
    added.id = BasketId(
        tx.insert(R"(INSERT INTO baskets (till_id, key, state, label, member_id, user_id, at)
                     VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id)",
                  {basket.till, basket.key, stateName(basket.state), basket.label, basket.member,
                   basket.user, basket.at}));
    tx.touch(Topic::Baskets);
    return added;
}

void BasketStore::setMember(Tx &tx, BasketId id, std::optional<MemberId> member)
{
    tx.change("UPDATE baskets SET member_id = ? WHERE id = ?", {member, id});
    tx.touch(Topic::Baskets);
}

void BasketStore::setTill(Tx &tx, BasketId id, TillId till)
{
    tx.change("UPDATE baskets SET till_id = ? WHERE id = ?", {till, id});
    tx.touch(Topic::Baskets);
}

void BasketStore::setGuest(Tx &tx, BasketId id, bool isGuest)
{
    tx.change("UPDATE baskets SET guest = ? WHERE id = ?", {isGuest, id});
    tx.touch(Topic::Baskets);
}

void BasketStore::setNote(Tx &tx, BasketId id, const QString &note)
{
    tx.change("UPDATE baskets SET note = ? WHERE id = ?", {note, id});
    tx.touch(Topic::Baskets);
}

void BasketStore::countVoid(Tx &tx, BasketId id)
{
    tx.change("UPDATE baskets SET voids = voids + 1 WHERE id = ?", {id});
    tx.touch(Topic::Baskets);
}

void BasketStore::lock(Tx &tx, BasketId id)
{
    tx.lock("SELECT id FROM baskets WHERE id = ? FOR UPDATE", {id});
}

void BasketStore::setState(Tx &tx, BasketId id, BasketState state, const QString &label)
{
    tx.change("UPDATE baskets SET state = ?, label = ? WHERE id = ?",
              {stateName(state), label, id});
    tx.touch(Topic::Baskets);
}

void BasketStore::remove(Tx &tx, BasketId id)
{
    tx.change("DELETE FROM basket_lines WHERE basket_id = ?", {id});
    tx.change("DELETE FROM basket_answers WHERE basket_id = ?", {id});
    tx.change("DELETE FROM basket_overrides WHERE basket_id = ?", {id});
    tx.change("DELETE FROM baskets WHERE id = ?", {id});
    tx.touch(Topic::Baskets);
}

void BasketStore::addLine(Tx &tx, BasketId id, const BasketLine &line, UserId by)
{
    tx.change(R"(INSERT INTO basket_lines
                     (basket_id, position, kind, product_id, code, quantity_milli, price_cents,
                      gross_cents, discount_bp, discount_cents, reason, special_order_id,
                      tare_milli, note, user_id)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
              {id, line.position, lineKindName(line.kind), line.product, line.code, line.quantity,
               line.price, line.printed, line.discountBp, line.discount, line.reason, line.special,
               line.tare, line.note, by});
    tx.touch(Topic::Baskets);
}

std::map<UserId, QStringList> BasketStore::rungByOthers(Tx &tx, BasketId id, UserId cashier)
{
    std::map<UserId, QStringList> others;
    int number = 0; // a ticket counts its lines without the gaps of those taken out
    tx.each("SELECT user_id FROM basket_lines WHERE basket_id = ? ORDER BY position", {id},
            [&](const Row &row) {
                ++number;
                const std::optional<UserId> by = row.optionalId<UserId>(0);
                if (by && *by != cashier)
                    others[*by].append(QString::number(number));
            });
    return others;
}

void BasketStore::updateLine(Tx &tx, BasketId id, const BasketLine &line)
{
    tx.change(R"(UPDATE basket_lines
                 SET quantity_milli = ?, price_cents = ?, gross_cents = ?, discount_bp = ?,
                     discount_cents = ?, reason = ?, tare_milli = ?, note = ?
                 WHERE basket_id = ? AND position = ?)",
              {line.quantity, line.price, line.printed, line.discountBp, line.discount, line.reason,
               line.tare, line.note, id, line.position});
    tx.touch(Topic::Baskets);
}

void BasketStore::removeLine(Tx &tx, BasketId id, int position)
{
    tx.change("DELETE FROM basket_lines WHERE basket_id = ? AND position = ?", {id, position});
    tx.touch(Topic::Baskets);
}

} // namespace cabas
