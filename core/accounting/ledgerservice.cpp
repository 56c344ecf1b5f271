// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/ledgerservice.h"

#include "core/access/shopstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/ledgerslicestore.h"

namespace cabas {

namespace {

FiscalYear yearCovering(Tx &tx, QDate day)
{
    if (const std::optional<FiscalYear> known = FiscalYearStore::find(tx, day))
        return *known;
    return LedgerRules::yearOf(day, ShopStore::read(tx).yearStart, FiscalYearStore::all(tx));
}

void runOn(std::vector<LedgerRow> &rows, Money balance)
{
    for (LedgerRow &row : rows) {
        balance += row.line.debit - row.line.credit;
        row.line.balance = balance;
    }
}

} // namespace

Result<LedgerSlice> LedgerService::open(const Session &session, const QString &account, QDate from,
                                        QDate to, int limit)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<LedgerSlice> {
        const std::optional<Account> found = AccountStore::find(tx, account);
        if (!found)
            return notFound(tr("There is no account %1 in the chart.").arg(account), u"account"_qs);
        LedgerSlice slice;
        slice.account = *found;
        slice.from = from;
        slice.to = to;
        for (const TrialBalanceLine &line :
             BalanceStore::trialBalance(tx, yearCovering(tx, from), from, to)) {
            if (!line.account.startsWith(account))
                continue;
            slice.opening += line.opening;
            slice.debit += line.debit;
            slice.credit += line.credit;
        }
        slice.count = LedgerSliceStore::count(tx, account, from, to);
        slice.rows = LedgerSliceStore::after(tx, account, from, to, std::nullopt, limit);
        runOn(slice.rows, slice.opening);
        return slice;
    });
}

Result<std::vector<LedgerRow>> LedgerService::more(const Session &session, const LedgerSlice &slice,
                                                   int limit)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        const std::optional<LedgerRow> last =
            slice.rows.empty() ? std::nullopt : std::optional(slice.rows.back());
        std::vector<LedgerRow> rows =
            LedgerSliceStore::after(tx, slice.account.number, slice.from, slice.to, last, limit);
        runOn(rows, last ? last->line.balance : slice.opening);
        return rows;
    });
}

} // namespace cabas
