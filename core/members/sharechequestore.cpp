// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/sharechequestore.h"

#include "core/members/capitalrules.h"

namespace cabas {

namespace {

ShareCheque readCheque(const Row &row)
{
    ShareCheque cheque;
    cheque.id = row.id<ChequeId>(0);
    cheque.member = row.id<MemberId>(1);
    cheque.number = row.number(2);
    cheque.name = row.text(3);
    cheque.month = row.day(4);
    cheque.amount = row.money(5);
    cheque.label = row.text(6);
    cheque.state = CapitalRules::chequeStateFromName(row.text(7));
    cheque.takenOn = row.day(8);
    cheque.endedOn = row.optionalDay(9);
    if (!row.isNull(10))
        cheque.payment = row.integer(10);
    cheque.revision = row.number(11);
    return cheque;
}

} // namespace

ChequeId ShareChequeStore::add(Tx &tx, const ShareCheque &cheque)
{
    tx.touch(Topic::Members);
    return ChequeId(tx.insert(
        R"(INSERT INTO share_cheques (member_id, month, amount_cents, label, taken_on)
           VALUES (?, ?, ?, ?, ?) RETURNING id)",
        {cheque.member, cheque.month, cheque.amount, cheque.label, cheque.takenOn}));
}

std::optional<ShareCheque> ShareChequeStore::find(Tx &tx, ChequeId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT c.id, c.member_id, m.number, m.name, c.month, c.amount_cents, c.label, c.state,
               c.taken_on, c.ended_on, c.payment_id, c.revision
           FROM share_cheques c JOIN members m ON m.id = c.member_id WHERE c.id = ?)",
        {id});
    return row ? std::optional(readCheque(*row)) : std::nullopt;
}

std::vector<ShareCheque> ShareChequeStore::all(Tx &tx, int ended)
{
    std::vector<ShareCheque> cheques;
    const auto take = [&](const Row &row) { cheques.push_back(readCheque(row)); };
    tx.each(R"(SELECT c.id, c.member_id, m.number, m.name, c.month, c.amount_cents, c.label,
                   c.state, c.taken_on, c.ended_on, c.payment_id, c.revision
               FROM share_cheques c JOIN members m ON m.id = c.member_id
               WHERE c.state = 'waiting' ORDER BY c.month, m.number, c.id)",
            {}, take);
    tx.each(R"(SELECT c.id, c.member_id, m.number, m.name, c.month, c.amount_cents, c.label,
                   c.state, c.taken_on, c.ended_on, c.payment_id, c.revision
               FROM share_cheques c JOIN members m ON m.id = c.member_id
               WHERE c.state <> 'waiting' ORDER BY c.ended_on DESC, c.id DESC LIMIT ?)",
            {ended}, take);
    return cheques;
}

std::vector<ShareCheque> ShareChequeStore::of(Tx &tx, MemberId member)
{
    std::vector<ShareCheque> cheques;
    tx.each(R"(SELECT c.id, c.member_id, m.number, m.name, c.month, c.amount_cents, c.label,
                   c.state, c.taken_on, c.ended_on, c.payment_id, c.revision
               FROM share_cheques c JOIN members m ON m.id = c.member_id
               WHERE c.member_id = ? ORDER BY c.month, c.id)",
            {member}, [&](const Row &row) { cheques.push_back(readCheque(row)); });
    return cheques;
}

Money ShareChequeStore::waiting(Tx &tx, MemberId member)
{
    return Money::fromCents(tx.integer(R"(SELECT COALESCE(CAST(SUM(amount_cents) AS BIGINT), 0)
                      FROM share_cheques WHERE member_id = ? AND state = 'waiting')",
                                       {member}));
}

bool ShareChequeStore::update(Tx &tx, const ShareCheque &cheque)
{
    tx.touch(Topic::Members);
    return tx.change(R"(UPDATE share_cheques
                        SET state = ?, ended_on = ?, payment_id = ?, revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {CapitalRules::chequeStateName(cheque.state), cheque.endedOn, cheque.payment,
                      cheque.id, cheque.revision}) == 1;
}

} // namespace cabas
