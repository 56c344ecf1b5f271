// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/budgetservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/budgetreader.h"
#include "core/accounting/budgetstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/treasuryreader.h"
#include "core/base/text.h"

namespace cabas {

namespace {

constexpr int mostWeeks = 53;

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

Result<TreasuryForecast> BudgetService::forecast(const Session &session, int weeks, bool season)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    if (weeks < 1 || weeks > mostWeeks)
        return refused(tr("A treasury curve covers 1 to %1 weeks.").arg(mostWeeks), u"weeks"_qs);
    return m_db.read(
        [&](Tx &tx) { return TreasuryReader::forecast(tx, session.today(), weeks, season); });
}

} // namespace cabas
