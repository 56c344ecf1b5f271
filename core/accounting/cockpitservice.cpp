// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/cockpitservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/assetrules.h"
#include "core/accounting/assetstore.h"
#include "core/accounting/cockpitstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/matchingrules.h"
#include "core/accounting/matchingstore.h"
#include "core/accounting/paymentstore.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/schedulestore.h"
#include "core/accounting/vatreturnstore.h"

#include <map>

namespace cabas {

namespace {

constexpr int soonDays = 7;
constexpr int paperMonths = 3;
constexpr int runsLooked = 50;
constexpr int vatDay = 24; ///< the latest day of the month that a CA3 is due on (CGI ann. IV 39)

const QStringList &byHand()
{
    static const QStringList items{u"bank"_qs, u"vat"_qs};
    return items;
}

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate lastOf(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// What is open, by who owes whom and how late.
struct Open {
    CockpitTask overdue{CockpitKind::OverdueInvoices, 0, {}, {}};
    CockpitTask due{CockpitKind::InvoicesDue, 0, {}, {}};
    CockpitTask customers{CockpitKind::LateCustomers, 0, {}, {}};
    int toMatch = 0;
};

Open openOf(Tx &tx, QDate today)
{
    Open open;
    std::map<std::pair<QString, QString>, std::vector<PartyLine>> parties;
    for (const char *account : {"40", "411"}) {
        MatchingStore::eachOpen(tx, QString::fromLatin1(account), QDate(9999, 12, 31),
                                [&](const PartyLine &line) {
                                    parties[{line.account, line.thirdParty}].push_back(line);
                                });
    }
    for (const auto &[key, lines] : parties) {
        open.toMatch += int(MatchingRules::propose(lines).size());
        for (const PartyLine &line : lines) {
            if (!line.isOwing())
                continue;
            const bool isCustomer = key.first.startsWith(u"41");
            const bool isLate = line.dueOn < today;
            const bool isSoon = !isLate && line.dueOn <= today.addDays(soonDays);
            if (isCustomer ? !isLate : !isLate && !isSoon)
                continue;
            CockpitTask &task = isCustomer ? open.customers : isLate ? open.overdue : open.due;
            ++task.count;
            task.amount += abs(line.amount());
            if (!task.day.isValid() || line.dueOn < task.day)
                task.day = line.dueOn;
        }
    }
    return open;
}

int schedulesDue(Tx &tx, QDate until)
{
    int count = 0;
    for (const EntrySchedule &schedule : ScheduleStore::all(tx))
        count += int(ScheduleRules::until(schedule, until).size());
    return count;
}

CockpitTask loansDue(Tx &tx, QDate until)
{
    CockpitTask task{CockpitKind::LoanInstalments, 0, {}, {}};
    for (const Loan &loan : AssetStore::loans(tx)) {
        for (const LoanStep &step : AssetRules::table(loan)) {
            if (step.number <= loan.done || step.on > until)
                continue;
            ++task.count;
            task.amount += step.amount();
        }
    }
    return task;
}

CockpitTask runsToPost(Tx &tx)
{
    CockpitTask task{CockpitKind::PaymentsToPost, 0, {}, {}};
    for (const PaymentRun &run : PaymentStore::newest(tx, runsLooked)) {
        if (run.state != u"draft")
            continue;
        ++task.count;
        task.amount += run.total();
    }
    return task;
}

bool isLocked(Tx &tx, QDate until)
{
    const std::optional<FiscalYear> year = FiscalYearStore::find(tx, until);
    // A month before the first year of the books has nothing to lock.
    return !year || year->state == u"closed" || (year->lockedUntil && *year->lockedUntil >= until);
}

/// How the VAT of a month stands, its last day given.
MonthStep vatStep(Tx &tx, QDate last, const QSet<QString> &ticks)
{
    if (ShopStore::read(tx).vatRegime != u"liable")
        return {u"vat"_qs, true, false, 0};
    const std::optional<QDate> until = VatReturnStore::declaredUntil(tx);
    if (!until)
        return {u"vat"_qs, ticks.contains(u"vat"_qs), true, 0};
    // A month before the first return was declared elsewhere.
    const bool isBefore = VatReturnStore::all(tx).front().from > last;
    const bool isDone = *until >= last || isBefore;
    return {u"vat"_qs, isDone, false, isDone ? 0 : 1};
}

MonthStep bankStep(const CockpitFacts &facts, const QSet<QString> &ticks)
{
    if (!facts.hasBank)
        return {u"bank"_qs, ticks.contains(u"bank"_qs), true, 0};
    const int left = facts.bankLines > 0 ? facts.bankLines : facts.unreconciled;
    return {u"bank"_qs, left == 0, false, left};
}

} // namespace

Result<std::vector<CockpitTask>> CockpitService::tasks(const Session &session,
                                                       const CockpitFacts &facts,
                                                       const CockpitFacts &lastMonth)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        const QDate today = session.today();
        const QDate before = firstOf(today).addDays(-1);
        const Open open = openOf(tx, today);
        const auto tills = CockpitStore::tillDifferences(tx, firstOf(today), today);
        const bool isDeclared =
            vatStep(tx, before, CockpitStore::ticks(tx, monthText(before))).isDone;
        const bool hasBooks = FiscalYearStore::find(tx, before).has_value();
        std::vector<CockpitTask> all{
            open.overdue,
            open.due,
            open.customers,
            {CockpitKind::OpenTills, facts.openTills, {}, facts.openSince},
            {CockpitKind::BankLines, facts.bankLines, {}, facts.bankSince},
            {CockpitKind::ScheduledEntries, schedulesDue(tx, today), {}, {}},
            loansDue(tx, today),
            runsToPost(tx),
            {CockpitKind::Drafts, CockpitStore::draftsOf(tx, QDate(9999, 12, 31)), {}, {}},
            {CockpitKind::ToMatch, open.toMatch, {}, {}},
            {CockpitKind::MissingPapers,
             CockpitStore::withoutPaper(tx, today.addMonths(-paperMonths), today),
             {},
             {}},
            {CockpitKind::TillDifferences, tills.count, tills.sum, {}},
            {CockpitKind::Reconciliation, lastMonth.unreconciled, {}, before},
            {CockpitKind::Vat,
             hasBooks && !isDeclared ? 1 : 0,
             {},
             QDate(today.year(), today.month(), vatDay)},
            {CockpitKind::MonthToClose, isLocked(tx, before) ? 0 : 1, {}, before}};
        std::erase_if(all, [](const CockpitTask &task) { return task.count == 0; });
        return all;
    });
}

Result<std::vector<MonthStep>> CockpitService::month(const Session &session, QDate month,
                                                     const CockpitFacts &facts)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        const QDate last = lastOf(month);
        const QSet<QString> ticks = CockpitStore::ticks(tx, monthText(month));
        const auto known = [](const QString &item, int left) {
            return MonthStep{item, left == 0, false, left};
        };
        const CockpitTask loans = loansDue(tx, last);
        return std::vector<MonthStep>{
            known(u"tills"_qs, facts.openTills),
            known(u"drafts"_qs, CockpitStore::draftsOf(tx, last)),
            known(u"recurring"_qs, schedulesDue(tx, last) + loans.count),
            known(u"papers"_qs, CockpitStore::withoutPaper(tx, firstOf(month), last)),
            bankStep(facts, ticks),
            known(u"matching"_qs, openOf(tx, last).toMatch),
            vatStep(tx, last, ticks),
            known(u"lock"_qs, isLocked(tx, last) ? 0 : 1)};
    });
}

Result<> CockpitService::tick(const Session &session, QDate month, const QString &item, bool done)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    if (!byHand().contains(item))
        return refused(tr("This step is not ticked by hand: the books know by themselves."),
                       u"item"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        if (done)
            CockpitStore::tick(tx, monthText(month), item, session.now(), session.user());
        else
            CockpitStore::untick(tx, monthText(month), item);
        AuditStore::record(tx, session, "books.month_tick", u"month"_qs, 0,
                           {{u"code"_qs, u"%1 %2"_qs.arg(monthText(month), item)}});
        return Ok{};
    });
}

QString CockpitService::stepTitle(const QString &item)
{
    if (item == u"tills")
        return tr("Every till of the month is closed and its cash counted");
    if (item == u"drafts")
        return tr("No draft waits");
    if (item == u"recurring")
        return tr("Recurring entries and loan instalments are posted");
    if (item == u"papers")
        return tr("Every purchase has its document");
    if (item == u"bank")
        return tr("The bank statements are reconciled");
    if (item == u"matching")
        return tr("What settles each other is matched");
    if (item == u"vat")
        return tr("The VAT is declared");
    return tr("The month is locked");
}

} // namespace cabas
