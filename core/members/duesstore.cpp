// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/duesstore.h"

namespace cabas {

namespace {

SharePayment readPayment(const Row &row)
{
    SharePayment payment;
    payment.id = row.integer(0);
    payment.member = row.id<MemberId>(1);
    payment.day = row.day(2);
    payment.paid = {row.number(3), row.money(4), row.money(5)};
    if (row.integer(6) > 0)
        payment.undoes = row.integer(6);
    payment.sourceKind = row.text(7);
    payment.sourceId = row.integer(8);
    payment.sourceLine = row.number(9);
    payment.at = row.instant(10);
    payment.user = row.id<UserId>(11);
    return payment;
}

} // namespace

MemberMoneyTerms DuesStore::terms(Tx &tx)
{
    const std::optional<Row> row = tx.first(
        "SELECT fee_cents, account_floor_cents, revision FROM member_money_terms WHERE id = 1");
    return row ? MemberMoneyTerms{row->money(0), row->money(1), row->number(2)}
               : MemberMoneyTerms{};
}

bool DuesStore::setTerms(Tx &tx, const MemberMoneyTerms &terms)
{
    tx.touch(Topic::Members);
    if (terms.revision == 0 && DuesStore::terms(tx).revision == 0)
        return tx.change(R"(INSERT INTO member_money_terms (id, fee_cents, account_floor_cents)
                            VALUES (1, ?, ?))",
                         {terms.fee, terms.accountFloor}) == 1;
    return tx.change(R"(UPDATE member_money_terms
                        SET fee_cents = ?, account_floor_cents = ?, revision = revision + 1
                        WHERE id = 1 AND revision = ?)",
                     {terms.fee, terms.accountFloor, terms.revision}) == 1;
}

qint64 DuesStore::addSharePayment(Tx &tx, const SharePayment &payment)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO share_payments
               (member_id, day, shares, fresh_cents, owed_cents, undoes_id, source_kind, source_id,
                source_line, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {payment.member, payment.day, payment.paid.shares, payment.paid.fresh, payment.paid.owed,
         payment.undoes, payment.sourceKind, payment.sourceId, payment.sourceLine, payment.at,
         payment.user});
    ChainStore::seal(tx, shareChainSpec(), QStringLiteral("member_shares"), id, id);
    tx.touch(Topic::Members);
    return id;
}

std::vector<SharePayment> DuesStore::sharePayments(Tx &tx, MemberId member)
{
    std::vector<SharePayment> payments;
    tx.each(R"(SELECT id, member_id, day, shares, fresh_cents, owed_cents,
                   COALESCE(undoes_id, 0), source_kind, source_id, source_line, at, user_id
               FROM share_payments WHERE member_id = ? ORDER BY id)",
            {member}, [&](const Row &row) { payments.push_back(readPayment(row)); });
    return payments;
}

std::vector<SharePayment> DuesStore::sharePaymentsOf(Tx &tx, const QString &sourceKind,
                                                     qint64 sourceId)
{
    std::vector<SharePayment> payments;
    tx.each(R"(SELECT id, member_id, day, shares, fresh_cents, owed_cents,
                   COALESCE(undoes_id, 0), source_kind, source_id, source_line, at, user_id
               FROM share_payments WHERE source_kind = ? AND source_id = ? ORDER BY id)",
            {sourceKind, sourceId}, [&](const Row &row) { payments.push_back(readPayment(row)); });
    return payments;
}

SharesPaid DuesStore::undoneOf(Tx &tx, qint64 payment)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT COALESCE(CAST(SUM(shares) AS BIGINT), 0),
               COALESCE(CAST(SUM(fresh_cents) AS BIGINT), 0),
               COALESCE(CAST(SUM(owed_cents) AS BIGINT), 0)
           FROM share_payments WHERE undoes_id = ?)",
        {payment});
    return row ? SharesPaid{-row->number(0), -row->money(1), -row->money(2)} : SharesPaid{};
}

Money DuesStore::owedOnShares(Tx &tx, MemberId member)
{
    return Money::fromCents(tx.integer(
        R"(SELECT COALESCE((SELECT CAST(SUM(amount_cents) AS BIGINT)
                            FROM share_moves WHERE member_id = ?), 0)
               + COALESCE((SELECT CAST(SUM(capital_cents - paid_cents) AS BIGINT)
                           FROM share_changes WHERE member_id = ?), 0)
               - COALESCE((SELECT CAST(SUM(owed_cents) AS BIGINT)
                           FROM share_payments WHERE member_id = ?), 0))",
        {member, member, member}));
}

void DuesStore::addFee(Tx &tx, const FeePayment &payment)
{
    const qint64 id = tx.insert(R"(INSERT INTO fee_payments
                         (member_id, year_on, amount_cents, source_kind, source_id, source_line,
                          at, user_id)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
                                {payment.member, payment.yearOn, payment.amount, payment.sourceKind,
                                 payment.sourceId, payment.sourceLine, payment.at, payment.user});
    ChainStore::seal(tx, feeChainSpec(), QStringLiteral("member_fees"), id, id);
    tx.touch(Topic::Members);
}

Money DuesStore::feePaid(Tx &tx, MemberId member, QDate yearOn)
{
    return Money::fromCents(tx.integer(R"(SELECT COALESCE(CAST(SUM(amount_cents) AS BIGINT), 0)
                      FROM fee_payments WHERE member_id = ? AND year_on = ?)",
                                       {member, yearOn}));
}

std::optional<FeePayment> DuesStore::feeOf(Tx &tx, const QString &sourceKind, qint64 sourceId,
                                           int sourceLine)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT member_id, year_on, amount_cents, at, user_id FROM fee_payments
           WHERE source_kind = ? AND source_id = ? AND source_line = ?)",
        {sourceKind, sourceId, sourceLine});
    if (!row)
        return std::nullopt;
    return FeePayment{row->id<MemberId>(0), row->day(1),       row->money(2),
                      sourceKind,           sourceId,          sourceLine,
                      row->instant(3),      row->id<UserId>(4)};
}

const ChainSpec &DuesStore::shareChainSpec()
{
    static const ChainSpec spec{
        "share_payment",
        1,
        {{"share_payments",
          R"(SELECT id, member_id, day, shares, fresh_cents, owed_cents, undoes_id, source_kind,
                 source_id, source_line, at, user_id
             FROM share_payments WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM share_payments ORDER BY id"};
    return spec;
}

const ChainSpec &DuesStore::feeChainSpec()
{
    static const ChainSpec spec{
        "fee_payment",
        1,
        {{"fee_payments",
          R"(SELECT id, member_id, year_on, amount_cents, source_kind, source_id, source_line, at,
                 user_id
             FROM fee_payments WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM fee_payments ORDER BY id"};
    return spec;
}

} // namespace cabas
