// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/treasuryreader.h"

#include "core/access/shopstore.h"
#include "core/accounting/assetrules.h"
#include "core/accounting/assetstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/matchingstore.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/schedulestore.h"
#include "core/accounting/seasonrules.h"
#include "core/accounting/treasuryrules.h"
#include "core/accounting/treasurystore.h"

#include <algorithm>

namespace cabas {

namespace {

FiscalYear yearCovering(Tx &tx, QDate day)
{
    if (const std::optional<FiscalYear> known = FiscalYearStore::find(tx, day))
        return *known;
    return LedgerRules::yearOf(day, ShopStore::read(tx).yearStart, FiscalYearStore::all(tx));
}

void addOpenItems(Tx &tx, const QString &account, TreasuryEvent::Kind kind,
                  std::vector<TreasuryEvent> &events)
{
    MatchingStore::eachOpen(tx, account, QDate(9999, 12, 31), [&](const PartyLine &line) {
        // Debits are owed to the shop and come in, credits go out.
        events.push_back({line.dueOn, kind, line.thirdPartyLabel, line.amount()});
    });
}

void addRecurring(Tx &tx, QDate until, std::vector<TreasuryEvent> &events)
{
    for (const EntrySchedule &schedule : ScheduleStore::all(tx)) {
        for (const ScheduledEntry &entry : ScheduleRules::until(schedule, until)) {
            const Money cash = TreasuryRules::cashOf(entry.entry);
            if (!cash.isZero())
                events.push_back(
                    {entry.entry.on, TreasuryEvent::Kind::Recurring, entry.name, cash});
        }
    }
    for (const Loan &loan : AssetStore::loans(tx)) {
        for (const LoanStep &step : AssetRules::table(loan)) {
            if (step.number > loan.done && step.on <= until)
                events.push_back({step.on, TreasuryEvent::Kind::Loan, loan.name, -step.amount()});
        }
    }
}

/// Takings week by week, and invoices that are still to come by the day they will be paid.
void addExpected(Tx &tx, QDate today, int weeks, std::vector<TreasuryEvent> &events)
{
    const QDate begin = today.addDays(-SeasonRules::yearDays - 7LL * SeasonRules::weeksLooked);
    const QDate yesterday = today.addDays(-1);
    const std::map<QDate, Money> takings = TreasuryStore::takings(tx, begin, yesterday);
    const std::map<QDate, Money> invoiced = TreasuryStore::invoiced(tx, begin, yesterday);
    QDate from = today;
    for (int week = 0; week < weeks; ++week) {
        const QDate to = from.addDays(7 - from.dayOfWeek());
        const Money in = SeasonRules::expected(takings, today, from, to);
        if (!in.isZero())
            events.push_back({to, TreasuryEvent::Kind::Takings, {}, in});
        const QDate invoicedFrom = std::max(today, from.addDays(-TreasuryReader::usualTerms));
        const Money out = SeasonRules::expected(invoiced, today, invoicedFrom,
                                                to.addDays(-TreasuryReader::usualTerms));
        if (!out.isZero())
            events.push_back({to, TreasuryEvent::Kind::Purchases, {}, -out});
        from = to.addDays(1);
    }
}

} // namespace

TreasuryForecast TreasuryReader::forecast(Tx &tx, QDate today, int weeks, bool season)
{
    Money opening;
    for (const TrialBalanceLine &line :
         BalanceStore::trialBalance(tx, yearCovering(tx, today), today, today)) {
        if (line.account.startsWith(u"51") || line.account.startsWith(u"53"))
            opening += line.balance();
    }
    std::vector<TreasuryEvent> events;
    for (const char *account : {"401", "403", "404"})
        addOpenItems(tx, QString::fromLatin1(account), TreasuryEvent::Kind::SupplierDue, events);
    for (const char *account : {"411", "413"})
        addOpenItems(tx, QString::fromLatin1(account), TreasuryEvent::Kind::CustomerDue, events);
    addRecurring(tx, today.addDays(7LL * weeks), events);
    if (season)
        addExpected(tx, today, weeks, events);
    return TreasuryRules::forecast(opening, std::move(events), today, weeks);
}

} // namespace cabas
