// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/bookcheckstore.h"

#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/ledgerrules.h"

#include <map>

namespace cabas {

namespace {

using Sums = std::pair<qint64, qint64>;
using Balances = std::map<std::pair<QString, QString>, Sums>;

Balances readBalances(Tx &tx, const char *sql)
{
    Balances balances;
    tx.each(sql, {}, [&](const Row &row) {
        balances[{row.text(0), row.text(1)}] = {row.integer(2), row.integer(3)};
    });
    return balances;
}

QString place(const std::pair<QString, QString> &key)
{
    return QStringLiteral("account_balances %1 %2").arg(key.first, key.second);
}

} // namespace

Findings BookCheckStore::entries(Tx &tx)
{
    Findings findings;
    findings.checked = tx.integer("SELECT COUNT(*) FROM journal_entries");
    tx.each(R"(SELECT e.number, COUNT(l.id), COALESCE(MIN(l.position), 0),
                      COALESCE(MAX(l.position), 0),
                      CAST(COALESCE(SUM(l.debit_cents), 0) AS BIGINT),
                      CAST(COALESCE(SUM(l.credit_cents), 0) AS BIGINT)
               FROM journal_entries e LEFT JOIN journal_lines l ON l.entry_id = e.id
               GROUP BY e.id, e.number
               HAVING COUNT(l.id) < 2 OR MIN(l.position) <> 1 OR MAX(l.position) <> COUNT(l.id)
                   OR CAST(SUM(l.debit_cents) AS BIGINT) <> CAST(SUM(l.credit_cents) AS BIGINT))",
            {}, [&](const Row &row) {
                const QString entry = QStringLiteral("entry %1: journal_lines").arg(row.text(0));
                if (row.integer(1) < 2 || row.integer(2) != 1 || row.integer(3) != row.integer(1))
                    findings.fault(entry + QStringLiteral(": missing"));
                if (row.integer(4) != row.integer(5))
                    findings.fault(entry +
                                   QStringLiteral(": debit_cents %1, credit_cents %2: not balanced")
                                       .arg(row.integer(4))
                                       .arg(row.integer(5)));
            });
    tx.each(R"(SELECT e.number, l.position FROM journal_entries e
               JOIN journal_lines l ON l.entry_id = e.id WHERE l.entry_on <> e.entry_on)",
            {}, [&](const Row &row) {
                findings.fault(QStringLiteral("entry %1: journal_lines row %2: entry_on")
                                   .arg(row.text(0))
                                   .arg(row.integer(1)));
            });
    tx.each(R"(SELECT e.number FROM journal_entries e
               JOIN fiscal_years y ON y.id = e.fiscal_year_id
               WHERE e.entry_on < y.start_on OR e.entry_on > y.end_on)",
            {}, [&](const Row &row) {
                findings.fault(QStringLiteral("entry %1: journal_entries: entry_on outside its "
                                              "fiscal year")
                                   .arg(row.text(0)));
            });
    return findings;
}

Findings BookCheckStore::balances(Tx &tx)
{
    const Balances kept =
        readBalances(tx, "SELECT account, month, debit_cents, credit_cents FROM account_balances");
    Balances summed = readBalances(
        tx, R"(SELECT account, CAST(REPLACE(SUBSTR(entry_on, 1, 7), '-', '') AS BIGINT),
                      CAST(SUM(debit_cents) AS BIGINT), CAST(SUM(credit_cents) AS BIGINT)
               FROM journal_lines GROUP BY account, SUBSTR(entry_on, 1, 7))");
    Findings findings;
    findings.checked = qint64(kept.size());
    for (const auto &[key, sums] : kept) {
        const auto found = summed.find(key);
        if (found == summed.end()) {
            findings.fault(place(key) + QStringLiteral(": inserted"));
            continue;
        }
        if (found->second.first != sums.first)
            findings.fault(place(key) + QStringLiteral(": debit_cents"));
        if (found->second.second != sums.second)
            findings.fault(place(key) + QStringLiteral(": credit_cents"));
        summed.erase(found);
    }
    for (const auto &[key, sums] : summed)
        findings.fault(place(key) + QStringLiteral(": missing"));
    return findings;
}

Findings BookCheckStore::numbering(Tx &tx)
{
    Findings findings;
    std::map<qint64, FiscalYear> years;
    for (const FiscalYear &year : FiscalYearStore::all(tx))
        years.emplace(year.id.value(), year);
    std::map<qint64, qint64> last;
    tx.each(R"(SELECT fiscal_year_id, sequence, number FROM journal_entries
               ORDER BY fiscal_year_id, sequence)",
            {}, [&](const Row &row) {
                ++findings.checked;
                qint64 &before = last[row.integer(0)];
                if (row.integer(1) != before + 1)
                    findings.fault(QStringLiteral("entry %1: journal_entries: sequence %2 after "
                                                  "%3: missing")
                                       .arg(row.text(2))
                                       .arg(row.integer(1))
                                       .arg(before));
                before = row.integer(1);
                const auto year = years.find(row.integer(0));
                const QString number = year == years.end()
                                           ? QString()
                                           : LedgerRules::entryNumber(year->second, row.integer(1));
                if (number != row.text(2))
                    findings.fault(QStringLiteral("entry %1: journal_entries: number, not %2")
                                       .arg(row.text(2), number));
            });
    tx.each("SELECT id, start_on, last_number FROM fiscal_years", {}, [&](const Row &row) {
        if (row.integer(2) != last[row.integer(0)])
            findings.fault(QStringLiteral("fiscal year of %1: fiscal_years: last_number %2, not %3")
                               .arg(row.text(1))
                               .arg(row.integer(2))
                               .arg(last[row.integer(0)]));
    });
    return findings;
}

} // namespace cabas
