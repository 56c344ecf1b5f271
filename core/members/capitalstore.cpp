// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/capitalstore.h"

#include "core/members/capitalrules.h"

namespace cabas {

namespace {

RegisterLine readLine(const Row &row)
{
    RegisterLine line;
    line.kind = row.text(0);
    line.day = row.day(1);
    line.at = row.instant(2);
    line.member = row.id<MemberId>(3);
    line.number = row.number(4);
    line.name = row.text(5);
    line.shares = row.number(6);
    line.capital = row.money(7);
    line.paid = row.money(8);
    line.entry = row.text(9);
    return line;
}

GhostRecord readStep(const Row &row)
{
    GhostRecord record;
    record.id = row.integer(0);
    record.member = row.id<MemberId>(1);
    record.number = row.number(2);
    record.name = row.text(3);
    record.step = CapitalRules::stepFromName(row.text(4)).value_or(GhostStep::FirstReminder);
    record.day = row.day(5);
    record.nextFrom = CapitalRules::nextStepFrom(record.step, record.day);
    return record;
}

} // namespace

qint64 CapitalStore::addChange(Tx &tx, const ShareChange &change)
{
    const qint64 id = tx.insert(
        R"(INSERT INTO share_changes (member_id, day, kind, shares, capital_cents, paid_cents,
               refund_cents, other_member_id, entry_id, at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {change.member, change.day, CapitalRules::changeName(change.kind), change.shares,
         change.capital, change.paid, change.refund, change.other, change.entry, change.at,
         change.user});
    ChainStore::seal(tx, chainSpec(), QStringLiteral("member_shares"), id, id);
    tx.touch(Topic::Members);
    return id;
}

std::vector<RegisterLine> CapitalStore::lines(Tx &tx, const Period &days)
{
    std::vector<RegisterLine> lines;
    tx.each(R"(SELECT t.kind, t.day, t.at, t.member_id, m.number, m.name, t.shares, t.capital,
                   t.paid, COALESCE(e.number, '')
               FROM (SELECT 'subscription' AS kind, 1 AS place, id, day, at, member_id, shares,
                            amount_cents AS capital, 0 AS paid, entry_id
                     FROM share_moves WHERE day >= ? AND day < ?
                     UNION ALL
                     SELECT 'payment', 2, id, day, at, member_id, shares, fresh_cents,
                            fresh_cents + owed_cents,
                            CASE WHEN source_kind = 'entry' THEN source_id END
                     FROM share_payments WHERE day >= ? AND day < ?
                     UNION ALL
                     SELECT kind, 3, id, day, at, member_id, shares, capital_cents, paid_cents,
                            entry_id
                     FROM share_changes WHERE day >= ? AND day < ?) t
               JOIN members m ON m.id = t.member_id
               LEFT JOIN journal_entries e ON e.id = t.entry_id
               ORDER BY t.day, t.at, t.place, t.id)",
            {days.from, days.to, days.from, days.to, days.from, days.to},
            [&](const Row &row) { lines.push_back(readLine(row)); });
    return lines;
}

std::vector<RegisterLine> CapitalStore::linesOf(Tx &tx, MemberId member)
{
    std::vector<RegisterLine> lines;
    tx.each(R"(SELECT t.kind, t.day, t.at, t.member_id, m.number, m.name, t.shares, t.capital,
                   t.paid, COALESCE(e.number, '')
               FROM (SELECT 'subscription' AS kind, 1 AS place, id, day, at, member_id, shares,
                            amount_cents AS capital, 0 AS paid, entry_id
                     FROM share_moves WHERE member_id = ?
                     UNION ALL
                     SELECT 'payment', 2, id, day, at, member_id, shares, fresh_cents,
                            fresh_cents + owed_cents,
                            CASE WHEN source_kind = 'entry' THEN source_id END
                     FROM share_payments WHERE member_id = ?
                     UNION ALL
                     SELECT kind, 3, id, day, at, member_id, shares, capital_cents, paid_cents,
                            entry_id
                     FROM share_changes WHERE member_id = ?) t
               JOIN members m ON m.id = t.member_id
               LEFT JOIN journal_entries e ON e.id = t.entry_id
               ORDER BY t.day, t.at, t.place, t.id)",
            {member, member, member}, [&](const Row &row) { lines.push_back(readLine(row)); });
    return lines;
}

std::vector<Holding> CapitalStore::holdings(Tx &tx, QDate day)
{
    std::vector<Holding> holdings;
    tx.each(R"(SELECT m.id, m.number, m.name, h.shares, h.capital, h.paid
               FROM (SELECT t.member_id, CAST(SUM(t.shares) AS BIGINT) AS shares,
                            CAST(SUM(t.capital) AS BIGINT) AS capital,
                            CAST(SUM(t.paid) AS BIGINT) AS paid
                     FROM (SELECT member_id, shares, amount_cents AS capital, 0 AS paid
                           FROM share_moves WHERE day <= ?
                           UNION ALL
                           SELECT member_id, shares, fresh_cents, fresh_cents + owed_cents
                           FROM share_payments WHERE day <= ?
                           UNION ALL
                           SELECT member_id, shares, capital_cents, paid_cents
                           FROM share_changes WHERE day <= ?) t
                     GROUP BY t.member_id) h
               JOIN members m ON m.id = h.member_id
               WHERE h.shares <> 0 OR h.capital <> 0 OR h.paid <> 0
               ORDER BY m.number)",
            {day, day, day}, [&](const Row &row) {
                holdings.push_back({row.id<MemberId>(0), row.number(1), row.text(2), row.number(3),
                                    row.money(4), row.money(5)});
            });
    return holdings;
}

Holding CapitalStore::holding(Tx &tx, MemberId member)
{
    Holding holding;
    holding.member = member;
    for (const RegisterLine &line : linesOf(tx, member)) {
        holding.number = line.number;
        holding.name = line.name;
        holding.shares += line.shares;
        holding.capital += line.capital;
        holding.paid += line.paid;
    }
    return holding;
}

std::vector<std::pair<QDate, Money>> CapitalStore::capitalByDay(Tx &tx)
{
    std::vector<std::pair<QDate, Money>> days;
    Money capital;
    tx.each(R"(SELECT t.day, CAST(SUM(t.capital) AS BIGINT)
               FROM (SELECT day, amount_cents AS capital FROM share_moves
                     UNION ALL
                     SELECT day, fresh_cents FROM share_payments WHERE fresh_cents <> 0
                     UNION ALL
                     SELECT day, capital_cents FROM share_changes) t
               GROUP BY t.day ORDER BY t.day)",
            {}, [&](const Row &row) {
                capital += row.money(1);
                days.emplace_back(row.day(0), capital);
            });
    return days;
}

ShareTerms CapitalStore::terms(Tx &tx)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT floor_cents, refund_years, reserve_account, gift_account, revision
                    FROM share_terms WHERE id = 1)");
    if (!row)
        return {
            {}, CapitalRules::maxRefundYears, QStringLiteral("1063"), QStringLiteral("7582"), 0};
    return {row->money(0), row->number(1), row->text(2), row->text(3), row->number(4)};
}

bool CapitalStore::setTerms(Tx &tx, const ShareTerms &terms)
{
    tx.touch(Topic::Members);
    if (terms.revision == 0 && CapitalStore::terms(tx).revision == 0)
        return tx.change(
                   R"(INSERT INTO share_terms
                                (id, floor_cents, refund_years, reserve_account, gift_account)
                            VALUES (1, ?, ?, ?, ?))",
                   {terms.floor, terms.refundYears, terms.reserveAccount, terms.giftAccount}) == 1;
    return tx.change(R"(UPDATE share_terms
                        SET floor_cents = ?, refund_years = ?, reserve_account = ?,
                            gift_account = ?, revision = revision + 1
                        WHERE id = 1 AND revision = ?)",
                     {terms.floor, terms.refundYears, terms.reserveAccount, terms.giftAccount,
                      terms.revision}) == 1;
}

std::vector<ShareValue> CapitalStore::values(Tx &tx)
{
    std::vector<ShareValue> values;
    tx.each("SELECT from_on, decided_on, value_cents FROM share_values ORDER BY from_on", {},
            [&](const Row &row) {
                values.push_back({row.day(0), row.day(1), row.money(2)});
            });
    return values;
}

void CapitalStore::setValue(Tx &tx, const ShareValue &value, UserId user)
{
    tx.change(R"(INSERT INTO share_values (from_on, decided_on, value_cents, user_id)
                 VALUES (?, ?, ?, ?)
                 ON CONFLICT (from_on) DO UPDATE
                 SET decided_on = excluded.decided_on, value_cents = excluded.value_cents,
                     user_id = excluded.user_id)",
              {value.from, value.decidedOn, value.value, user});
    tx.touch(Topic::Members);
}

void CapitalStore::addStep(Tx &tx, const GhostRecord &record, UserId user)
{
    tx.change("INSERT INTO ghost_steps (member_id, step, day, user_id) VALUES (?, ?, ?, ?)",
              {record.member, CapitalRules::stepName(record.step), record.day, user});
    tx.touch(Topic::Members);
}

std::vector<GhostRecord> CapitalStore::lastSteps(Tx &tx)
{
    std::vector<GhostRecord> records;
    tx.each(R"(SELECT g.id, g.member_id, m.number, m.name, g.step, g.day
               FROM ghost_steps g JOIN members m ON m.id = g.member_id
               WHERE g.id = (SELECT MAX(o.id) FROM ghost_steps o WHERE o.member_id = g.member_id)
               ORDER BY g.day, g.id)",
            {}, [&](const Row &row) { records.push_back(readStep(row)); });
    return records;
}

std::vector<GhostRecord> CapitalStore::stepsOf(Tx &tx, MemberId member)
{
    std::vector<GhostRecord> records;
    tx.each(R"(SELECT g.id, g.member_id, m.number, m.name, g.step, g.day
               FROM ghost_steps g JOIN members m ON m.id = g.member_id
               WHERE g.member_id = ? ORDER BY g.id)",
            {member}, [&](const Row &row) { records.push_back(readStep(row)); });
    return records;
}

const ChainSpec &CapitalStore::chainSpec()
{
    static const ChainSpec spec{
        "share_change",
        1,
        {{"share_changes",
          R"(SELECT id, member_id, day, kind, shares, capital_cents, paid_cents, refund_cents,
                 other_member_id, entry_id, at, user_id
             FROM share_changes WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM share_changes ORDER BY id"};
    return spec;
}

} // namespace cabas
