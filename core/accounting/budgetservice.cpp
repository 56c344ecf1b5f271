// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/budgetservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/assetrules.h"
#include "core/accounting/assetstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/budgetreader.h"
#include "core/accounting/budgetstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/matchingstore.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/schedulestore.h"
#include "core/accounting/treasuryrules.h"
#include "core/base/text.h"

namespace cabas {

namespace {

constexpr int mostWeeks = 53;

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

} // namespace

Result<> BudgetService::set(const Session &session, QDate day, const QString &account, Money amount)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    if (!account.startsWith(u'6') && !account.startsWith(u'7'))
        return refused(tr("Account %1 is neither a charge (6…) nor a product (7…).").arg(account),
                       u"account"_qs);
    if (!amount.isSane() || amount.isNegative())
        return refused(tr("A budget is what the year should come to, without a sign."),
                       u"amount"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<FiscalYear> year = FiscalYearStore::find(tx, day);
        if (!year)
            return refused(tr("No fiscal year of the shop covers %1.").arg(dateText(day)),
                           u"no_year"_qs);
        if (!AccountStore::find(tx, account))
            return refused(tr("There is no account %1 in the chart.").arg(account), u"account"_qs);
        BudgetStore::set(tx, year->id, account, amount);
        AuditStore::record(tx, session, "books.budget", u"fiscal_year"_qs, year->id.value(),
                           {{u"number"_qs, account}, {u"amount_cents"_qs, amount.cents()}});
        return Ok{};
    });
}

Result<std::vector<BudgetLine>> BudgetService::compare(const Session &session, QDate day)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return BudgetReader::compare(tx, day); });
}

Result<TreasuryForecast> BudgetService::forecast(const Session &session, int weeks)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    if (weeks < 1 || weeks > mostWeeks)
        return refused(tr("A treasury curve covers 1 to %1 weeks.").arg(mostWeeks), u"weeks"_qs);
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        Money opening;
        for (const TrialBalanceLine &line :
             BalanceStore::trialBalance(tx, yearCovering(tx, today), today, today)) {
            if (line.account.startsWith(u"51") || line.account.startsWith(u"53"))
                opening += line.balance();
        }
        std::vector<TreasuryEvent> events;
        for (const char *account : {"401", "403", "404"})
            addOpenItems(tx, QString::fromLatin1(account), TreasuryEvent::Kind::SupplierDue,
                         events);
        for (const char *account : {"411", "413"})
            addOpenItems(tx, QString::fromLatin1(account), TreasuryEvent::Kind::CustomerDue,
                         events);
        addRecurring(tx, today.addDays(7LL * weeks), events);
        return TreasuryRules::forecast(opening, std::move(events), today, weeks);
    });
}

} // namespace cabas
