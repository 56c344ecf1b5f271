// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/orderfollowstore.h"

namespace cabas {

void OrderFollowStore::addReminder(Tx &tx, OrderId order, const OrderReminder &reminder,
                                   UserId user, const QDateTime &at)
{
    tx.change(R"(INSERT INTO supplier_order_reminders (order_id, note, day, at, user_id)
                 VALUES (?, ?, ?, ?, ?))",
              {order, reminder.note, reminder.day, at, user});
    tx.touch(Topic::Deliveries);
}

void OrderFollowStore::setShortage(Tx &tx, const AnnouncedShortage &shortage, UserId user,
                                   const QDateTime &at)
{
    tx.change("DELETE FROM supplier_order_shortages WHERE order_line_id = ?", {shortage.line});
    if (!shortage.missing.isZero())
        tx.change(R"(INSERT INTO supplier_order_shortages (order_line_id, missing_milli,
                         comes_later, note, at, user_id)
                     VALUES (?, ?, ?, ?, ?, ?))",
                  {shortage.line, shortage.missing, shortage.comesLater, shortage.note, at, user});
    tx.touch(Topic::Deliveries);
}

OrderFollow OrderFollowStore::of(Tx &tx, OrderId order)
{
    OrderFollow follow;
    tx.each(R"(SELECT day, note FROM supplier_order_reminders
               WHERE order_id = ? ORDER BY id DESC)",
            {order}, [&](const Row &row) {
                follow.reminders.push_back({row.day(0), row.text(1)});
            });
    tx.each(R"(SELECT s.order_line_id, s.missing_milli, s.comes_later, s.note
               FROM supplier_order_shortages s
               JOIN supplier_order_lines l ON l.id = s.order_line_id
               WHERE l.order_id = ? ORDER BY l.position)",
            {order}, [&](const Row &row) {
                follow.shortages.push_back(
                    {row.id<OrderLineId>(0), row.quantity(1), row.flag(2), row.text(3)});
            });
    return follow;
}

std::map<OrderId, QDate> OrderFollowStore::reminded(Tx &tx)
{
    std::map<OrderId, QDate> reminded;
    tx.each("SELECT order_id, MAX(day) FROM supplier_order_reminders GROUP BY order_id", {},
            [&](const Row &row) { reminded.emplace(row.id<OrderId>(0), row.day(1)); });
    return reminded;
}

} // namespace cabas
