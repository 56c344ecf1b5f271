// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/sharerefundstore.h"

#include "core/members/capitalrules.h"

namespace cabas {

namespace {

ShareRefund readRefund(const Row &row)
{
    ShareRefund refund;
    refund.id = row.id<ShareRefundId>(0);
    refund.member = row.id<MemberId>(1);
    refund.number = row.number(2);
    refund.name = row.text(3);
    refund.shares = row.number(4);
    refund.reason = CapitalRules::reasonFromName(row.text(5)).value_or(RefundReason::Left);
    refund.askedOn = row.day(6);
    refund.dueOn = row.day(7);
    refund.state = CapitalRules::refundStateFromName(row.text(8));
    refund.amount = row.money(9);
    refund.decidedOn = row.optionalDay(10);
    refund.endedOn = row.optionalDay(11);
    refund.revision = row.number(12);
    return refund;
}

} // namespace

ShareRefundId ShareRefundStore::add(Tx &tx, const ShareRefund &refund)
{
    tx.touch(Topic::Members);
    return ShareRefundId(tx.insert(
        R"(INSERT INTO share_refunds (member_id, shares, reason, asked_on, due_on)
           VALUES (?, ?, ?, ?, ?) RETURNING id)",
        {refund.member, refund.shares, CapitalRules::reasonName(refund.reason), refund.askedOn,
         refund.dueOn}));
}

std::optional<ShareRefund> ShareRefundStore::find(Tx &tx, ShareRefundId id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT r.id, r.member_id, m.number, m.name, r.shares, r.reason, r.asked_on, r.due_on,
               r.state, r.amount_cents, r.decided_on, r.ended_on, r.revision
           FROM share_refunds r JOIN members m ON m.id = r.member_id WHERE r.id = ?)",
        {id});
    return row ? std::optional(readRefund(*row)) : std::nullopt;
}

std::vector<ShareRefund> ShareRefundStore::queue(Tx &tx)
{
    std::vector<ShareRefund> refunds;
    tx.each(R"(SELECT r.id, r.member_id, m.number, m.name, r.shares, r.reason, r.asked_on,
                   r.due_on, r.state, r.amount_cents, r.decided_on, r.ended_on, r.revision
               FROM share_refunds r JOIN members m ON m.id = r.member_id
               WHERE r.state = 'asked' ORDER BY r.asked_on, r.id)",
            {}, [&](const Row &row) { refunds.push_back(readRefund(row)); });
    return refunds;
}

std::vector<ShareRefund> ShareRefundStore::decided(Tx &tx, int ended)
{
    std::vector<ShareRefund> refunds;
    const auto take = [&](const Row &row) { refunds.push_back(readRefund(row)); };
    tx.each(R"(SELECT r.id, r.member_id, m.number, m.name, r.shares, r.reason, r.asked_on,
                   r.due_on, r.state, r.amount_cents, r.decided_on, r.ended_on, r.revision
               FROM share_refunds r JOIN members m ON m.id = r.member_id
               WHERE r.state = 'decided' ORDER BY r.decided_on, r.id)",
            {}, take);
    tx.each(R"(SELECT r.id, r.member_id, m.number, m.name, r.shares, r.reason, r.asked_on,
                   r.due_on, r.state, r.amount_cents, r.decided_on, r.ended_on, r.revision
               FROM share_refunds r JOIN members m ON m.id = r.member_id
               WHERE r.state IN ('paid', 'given', 'withdrawn')
               ORDER BY r.ended_on DESC, r.id DESC LIMIT ?)",
            {ended}, take);
    return refunds;
}

std::vector<ShareRefund> ShareRefundStore::of(Tx &tx, MemberId member)
{
    std::vector<ShareRefund> refunds;
    tx.each(R"(SELECT r.id, r.member_id, m.number, m.name, r.shares, r.reason, r.asked_on,
                   r.due_on, r.state, r.amount_cents, r.decided_on, r.ended_on, r.revision
               FROM share_refunds r JOIN members m ON m.id = r.member_id
               WHERE r.member_id = ? ORDER BY r.id)",
            {member}, [&](const Row &row) { refunds.push_back(readRefund(row)); });
    return refunds;
}

int ShareRefundStore::asked(Tx &tx, MemberId member)
{
    return int(tx.integer(R"(SELECT COALESCE(CAST(SUM(shares) AS BIGINT), 0)
                             FROM share_refunds WHERE member_id = ? AND state = 'asked')",
                          {member}));
}

Money ShareRefundStore::toPay(Tx &tx)
{
    return Money::fromCents(tx.integer(R"(SELECT COALESCE(CAST(SUM(amount_cents) AS BIGINT), 0)
                                          FROM share_refunds WHERE state = 'decided')"));
}

bool ShareRefundStore::update(Tx &tx, const ShareRefund &refund,
                              const std::optional<qint64> &change,
                              const std::optional<EntryId> &end)
{
    tx.touch(Topic::Members);
    return tx.change(R"(UPDATE share_refunds
                        SET state = ?, amount_cents = ?, decided_on = ?, ended_on = ?,
                            change_id = COALESCE(CAST(? AS BIGINT), change_id),
                            end_entry_id = COALESCE(CAST(? AS BIGINT), end_entry_id),
                            revision = revision + 1
                        WHERE id = ? AND revision = ?)",
                     {CapitalRules::refundStateName(refund.state), refund.amount, refund.decidedOn,
                      refund.endedOn, change, end, refund.id, refund.revision}) == 1;
}

} // namespace cabas
