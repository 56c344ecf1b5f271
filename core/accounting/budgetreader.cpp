// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/budgetreader.h"

#include "core/accounting/balancestore.h"
#include "core/accounting/budgetstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"

#include <algorithm>

namespace cabas {

namespace {

/// Charges are debits, products credits: both count as what they are meant to be.
Money natural(const TrialBalanceLine &line)
{
    return line.account.startsWith(u'7') ? line.credit - line.debit : line.debit - line.credit;
}

} // namespace

std::vector<BudgetLine> BudgetReader::compare(Tx &tx, QDate day)
{
    std::vector<BudgetLine> lines;
    const std::optional<FiscalYear> year = FiscalYearStore::find(tx, day);
    if (!year)
        return lines;
    const std::vector<TrialBalanceLine> actual = BalanceStore::between(tx, year->start, day);
    const qint64 whole = year->start.daysTo(year->end) + 1;
    const qint64 passed = std::clamp(year->start.daysTo(day) + 1, qint64(0), whole);
    for (const auto &[account, planned] : BudgetStore::lines(tx, year->id)) {
        BudgetLine line;
        line.account = account;
        if (const std::optional<Account> known = AccountStore::find(tx, account))
            line.label = known->label;
        line.planned = planned;
        line.prorata = Money::fromCents(mulDivRounded(planned.cents(), passed, whole));
        for (const TrialBalanceLine &each : actual) {
            if (each.account.startsWith(account))
                line.actual += natural(each);
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace cabas
