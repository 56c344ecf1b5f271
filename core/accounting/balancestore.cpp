// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/balancestore.h"

#include "core/base/day.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

/// Lines in the order of their accounts. What the file answers comes in that order and is put at
/// the end; only what is added to it is looked for.
class Sums {
public:
    TrialBalanceLine &of(const QString &account, const QString &label)
    {
        if (m_lines.empty() || m_lines.back().account < account)
            return m_lines.emplace_back(TrialBalanceLine{account, label, {}, {}, {}});
        const auto place =
            std::lower_bound(m_lines.begin(), m_lines.end(), account,
                             [](const TrialBalanceLine &line, const QString &number) {
                                 return line.account < number;
                             });
        if (place->account == account)
            return *place;
        return *m_lines.insert(place, TrialBalanceLine{account, label, {}, {}, {}});
    }

    TrialBalanceLine &add(const Row &row)
    {
        TrialBalanceLine &sum = of(row.text(0), row.text(1));
        sum.debit += row.money(2);
        sum.credit += row.money(3);
        return sum;
    }

    /// What moved or holds something; leaves nothing behind.
    std::vector<TrialBalanceLine> taken()
    {
        std::erase_if(m_lines, [](const TrialBalanceLine &line) {
            return line.opening.isZero() && line.debit.isZero() && line.credit.isZero();
        });
        return std::move(m_lines);
    }

private:
    std::vector<TrialBalanceLine> m_lines;
};

/// The key of a kept balance's month: 202603.
int monthNumber(QDate day)
{
    return day.year() * 100 + day.month();
}

/// Months `from` to `to`, both included.
void addMonths(Tx &tx, Sums &sums, QDate from, QDate to)
{
    tx.each(R"(SELECT account, (SELECT a.label FROM accounts a WHERE a.number = account),
                      CAST(SUM(debit_cents) AS BIGINT), CAST(SUM(credit_cents) AS BIGINT)
               FROM account_balances WHERE month >= ? AND month <= ?
               GROUP BY account)",
            {monthNumber(from), monthNumber(to)}, [&](const Row &row) { sums.add(row); });
}

/// Days `from` to `to`, both included, from the lines themselves.
void addDays(Tx &tx, Sums &sums, QDate from, QDate to)
{
    tx.each(R"(SELECT l.account, a.label, CAST(SUM(l.debit_cents) AS BIGINT),
                      CAST(SUM(l.credit_cents) AS BIGINT)
               FROM journal_entries e
               JOIN journal_lines l ON l.entry_id = e.id
               JOIN accounts a ON a.number = l.account
               WHERE e.entry_on >= ? AND e.entry_on <= ?
               GROUP BY l.account, a.label)",
            {from, to}, [&](const Row &row) { sums.add(row); });
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// Classes 1 to 5 carry their balance from year to year; charges and products begin at zero.
bool isOfBalanceSheet(const QString &account)
{
    return account < u"6"_qs;
}

/// Whether nothing is carried to the start of a year: it begins with opening entries, or the books
/// begin with it.
bool isFirstOrOpened(Tx &tx, const FiscalYear &year, QDate since)
{
    return since == year.start ||
           !tx.first("SELECT id FROM fiscal_years WHERE start_on < ? LIMIT 1", {year.start});
}

/// The last day whose month can be read from the kept balances: `to` itself when nothing is
/// posted on the rest of its month, else the end of the month before.
QDate lastWholeMonth(Tx &tx, QDate to)
{
    const QDate end = lastOfMonth(to);
    const bool rest = to < end && tx.integer(R"(SELECT CAST(COUNT(*) AS BIGINT) FROM (
                          SELECT 1 AS one FROM journal_entries
                          WHERE entry_on > ? AND entry_on <= ? LIMIT 1) later)",
                                             {to, end}) > 0;
    return rest ? firstOfMonth(to).addDays(-1) : end;
}

const QDate beginningOfTime(1900, 1, 1);

/// What was carried to the year's start, and moved from there up to the end of `to`'s month, in one
/// pass over the kept balances: each row is added to one side of the year's start.
void addCarriedYear(Tx &tx, Sums &sums, QDate since, QDate yearStart, QDate to)
{
    const auto read = [&](const Row &row) {
        TrialBalanceLine &sum = sums.add(row);
        if (isOfBalanceSheet(sum.account))
            sum.opening = row.money(4);
    };
    const int start = monthNumber(yearStart);
    if (since != beginningOfTime) {
        tx.each(R"(SELECT account, (SELECT a.label FROM accounts a WHERE a.number = account),
                          CAST(SUM(debit_cents) FILTER (WHERE month >= ?) AS BIGINT),
                          CAST(SUM(credit_cents) FILTER (WHERE month >= ?) AS BIGINT),
                          CAST(SUM(debit_cents - credit_cents) FILTER (WHERE month < ?) AS BIGINT)
                   FROM account_balances WHERE month >= ? AND month <= ?
                   GROUP BY account)",
                {start, start, start, monthNumber(since), monthNumber(to)}, read);
        return;
    }
    // Of many years nearly all rows are compared once less.
    tx.each(R"(SELECT account, (SELECT a.label FROM accounts a WHERE a.number = account),
                      CAST(SUM(debit_cents) FILTER (WHERE month >= ?) AS BIGINT),
                      CAST(SUM(credit_cents) FILTER (WHERE month >= ?) AS BIGINT),
                      CAST(SUM(debit_cents - credit_cents) FILTER (WHERE month < ?) AS BIGINT)
               FROM account_balances WHERE month <= ?
               GROUP BY account)",
            {start, start, start, monthNumber(to)}, read);
}

/// What was carried to the start of `from`'s month, later than the year's, and moved up to the end
/// of `to`'s month.
void addCarriedMonths(Tx &tx, Sums &sums, QDate since, QDate yearStart, QDate from, QDate to)
{
    tx.each(R"(SELECT account, (SELECT a.label FROM accounts a WHERE a.number = account),
                      CAST(SUM(debit_cents) FILTER (WHERE month >= ?) AS BIGINT),
                      CAST(SUM(credit_cents) FILTER (WHERE month >= ?) AS BIGINT),
                      CAST(SUM(debit_cents - credit_cents)
                          FILTER (WHERE month < ? AND (month >= ? OR account < '6')) AS BIGINT)
               FROM account_balances WHERE month >= ? AND month <= ?
               GROUP BY account)",
            {monthNumber(from), monthNumber(from), monthNumber(from), monthNumber(yearStart),
             monthNumber(since), monthNumber(to)},
            [&](const Row &row) { sums.add(row).opening = row.money(4); });
}

} // namespace

void BalanceStore::Added::note(QDate on, const std::vector<JournalLine> &lines)
{
    const int month = monthNumber(on);
    for (const JournalLine &line : lines) {
        Moved &moved = m_moved[{line.account, month}];
        moved.debit += line.debit;
        moved.credit += line.credit;
    }
}

void BalanceStore::Added::write(Tx &tx)
{
    for (const auto &[key, moved] : m_moved) {
        tx.change(R"(INSERT INTO account_balances (account, month, debit_cents, credit_cents)
                     VALUES (?, ?, ?, ?)
                     ON CONFLICT (account, month) DO UPDATE
                     SET debit_cents = account_balances.debit_cents + excluded.debit_cents,
                         credit_cents = account_balances.credit_cents + excluded.credit_cents)",
                  {key.first, key.second, moved.debit, moved.credit});
    }
    m_moved.clear();
}

std::vector<TrialBalanceLine> BalanceStore::between(Tx &tx, QDate from, QDate to)
{
    Sums sums;
    if (from > to)
        return {};
    const QDate firstWhole = from == firstOfMonth(from) ? from : lastOfMonth(from).addDays(1);
    const QDate lastWhole = lastWholeMonth(tx, to);
    if (firstWhole > lastWhole) {
        // Within one month, or over the end of one: no whole month lies between.
        addDays(tx, sums, from, to);
    } else {
        addMonths(tx, sums, firstWhole, lastWhole);
        if (from < firstWhole)
            addDays(tx, sums, from, firstWhole.addDays(-1));
        if (to > lastWhole)
            addDays(tx, sums, lastWhole.addDays(1), to);
    }
    return sums.taken();
}

std::vector<TrialBalanceLine> BalanceStore::carried(Tx &tx, const FiscalYear &year, QDate day)
{
    std::vector<TrialBalanceLine> lines;
    for (TrialBalanceLine &line : between(tx, year.start, day.addDays(-1))) {
        if (!isOfBalanceSheet(line.account))
            lines.push_back(std::move(line));
    }
    const QDate since = summedFrom(tx, year.start);
    for (TrialBalanceLine &line : between(tx, since, day.addDays(-1))) {
        if (isOfBalanceSheet(line.account))
            lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TrialBalanceLine> BalanceStore::notTakenOver(Tx &tx, const FiscalYear &year)
{
    std::vector<TrialBalanceLine> lines;
    const QDate since = summedFrom(tx, year.start);
    for (TrialBalanceLine &line : between(tx, since, year.start.addDays(-1))) {
        if (!isOfBalanceSheet(line.account))
            lines.push_back(std::move(line));
    }
    return lines;
}

QDate BalanceStore::summedFrom(Tx &tx, QDate day)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT y.start_on FROM fiscal_years y
           WHERE y.start_on <= ? AND EXISTS (
               SELECT 1 FROM journal_entries e
               WHERE e.entry_on = y.start_on AND e.journal = 'AN')
           ORDER BY y.start_on DESC LIMIT 1)",
        {day});
    return row ? row->day(0) : beginningOfTime;
}

std::vector<BalanceStore::ThirdPartyBalance> BalanceStore::byThirdParty(Tx &tx,
                                                                        const FiscalYear &year)
{
    std::vector<ThirdPartyBalance> list;
    const QDate since = summedFrom(tx, year.start);
    tx.each(R"(SELECT s.account, a.label, s.third_party, s.third_party_label, s.balance
               FROM (SELECT account, third_party, MAX(third_party_label) AS third_party_label,
                            CAST(SUM(debit_cents - credit_cents) AS BIGINT) AS balance
                     FROM journal_lines
                     WHERE account < '6' AND entry_on >= ? AND entry_on <= ?
                     GROUP BY account, third_party) s
               JOIN accounts a ON a.number = s.account
               WHERE s.balance <> 0 ORDER BY s.account, s.third_party)",
            {since, year.end}, [&](const Row &row) {
                list.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.money(4)});
            });
    return list;
}

std::vector<TrialBalanceLine> BalanceStore::trialBalance(Tx &tx, const FiscalYear &year, QDate from,
                                                         QDate to)
{
    Sums sums;
    const QDate since = summedFrom(tx, year.start);
    if (from == firstOfMonth(from) && year.start == firstOfMonth(year.start)) {
        const QDate lastWhole = lastWholeMonth(tx, to);
        if (from == year.start && isFirstOrOpened(tx, year, since))
            addMonths(tx, sums, from, lastWhole);
        else if (from == year.start)
            addCarriedYear(tx, sums, since, year.start, lastWhole);
        else
            addCarriedMonths(tx, sums, since, year.start, from, lastWhole);
        if (to > lastWhole)
            addDays(tx, sums, std::max(from, lastWhole.addDays(1)), to);
    } else {
        for (const TrialBalanceLine &line : between(tx, from, to))
            sums.of(line.account, line.label) = line;
        for (const TrialBalanceLine &line : carried(tx, year, from))
            sums.of(line.account, line.label).opening = line.debit - line.credit;
    }
    return sums.taken();
}

void BalanceStore::eachLine(Tx &tx, const QString &account, QDate from, QDate to,
                            const std::function<void(const LedgerLine &)> &line)
{
    tx.each(R"(SELECT e.id, e.number, e.journal, l.entry_on, l.account, e.piece_ref, l.label,
                      l.third_party, l.third_party_label, l.debit_cents, l.credit_cents
               FROM journal_lines l JOIN journal_entries e ON e.id = l.entry_id
               WHERE l.account >= ? AND l.account < ? AND l.entry_on >= ? AND l.entry_on <= ?
               ORDER BY l.account, l.entry_on, e.id, l.position)",
            {account, endOfPrefix(account), from, to}, [&](const Row &row) {
                line({row.id<EntryId>(0), row.text(1), row.text(2), row.day(3), row.text(4),
                      row.text(5), row.text(6), row.text(7), row.text(8), row.money(9),
                      row.money(10), Money()});
            });
}

} // namespace cabas
