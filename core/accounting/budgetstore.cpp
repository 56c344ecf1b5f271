// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/budgetstore.h"

namespace cabas {

std::map<QString, Money> BudgetStore::lines(Tx &tx, FiscalYearId year)
{
    std::map<QString, Money> lines;
    tx.each("SELECT account, amount_cents FROM budget_lines WHERE fiscal_year_id = ?", {year},
            [&](const Row &row) { lines.emplace(row.text(0), row.money(1)); });
    return lines;
}

void BudgetStore::set(Tx &tx, FiscalYearId year, const QString &account, Money amount)
{
    tx.touch(Topic::Journal);
    if (amount.isZero()) {
        tx.change("DELETE FROM budget_lines WHERE fiscal_year_id = ? AND account = ?",
                  {year, account});
        return;
    }
    tx.change(R"(INSERT INTO budget_lines (fiscal_year_id, account, amount_cents) VALUES (?, ?, ?)
                 ON CONFLICT (fiscal_year_id, account) DO UPDATE
                 SET amount_cents = excluded.amount_cents)",
              {year, account, amount});
}

} // namespace cabas
