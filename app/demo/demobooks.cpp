// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demobooks.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/assetservice.h"
#include "core/accounting/draftservice.h"
#include "core/accounting/matchingservice.h"
#include "core/accounting/openingservice.h"
#include "core/accounting/scheduleservice.h"
#include "core/accounting/vatservice.h"
#include "core/accounting/yearservice.h"
#include "core/bank/bankbooks.h"
#include "core/bank/bankdepositservice.h"
#include "core/bank/bankimportservice.h"
#include "core/bank/bankmatchstore.h"
#include "core/bank/bankstore.h"
#include "core/base/text.h"
#include "core/members/capitalservice.h"
#include "core/reports/openingfacts.h"
#include "core/reports/yearfacts.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr int usualProducts = 5'000; ///< of the shop that amounts are told for
constexpr int cardDays = 1;
constexpr int cardFeeBp = 45;
constexpr int termDays = 30;
const QString bankLedger = QStringLiteral("5121");

JournalLine debited(const QString &account, Money amount)
{
    return {account, {}, {}, {}, amount, {}};
}

JournalLine credited(const QString &account, Money amount)
{
    return {account, {}, {}, {}, {}, amount};
}

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

Money DemoBooks::scaled(qint64 euros) const
{
    const qint64 products = std::max(300, m_world.size.products);
    return Money::fromCents(euros * 100 * products / usualProducts);
}

Result<> DemoBooks::begin()
{
    m_bankFrom = m_world.size.firstDay(m_world.lastDay);
    return m_world.db.write([&](Tx &) -> Result<> {
        CABAS_TRY(openBalances());
        CABAS_TRY(addRegisters());
        CABAS_TRY(recur(tr("Rent of the shop"), u"6132"_qs, scaled(4'200)));
        return recur(tr("Insurance of the shop"), u"616"_qs, scaled(310));
    });
}

Result<> DemoBooks::openBalances()
{
    OpeningService opening(m_world.db);
    CABAS_LET(books, opening.books(treasurer()));
    CABAS_LET(facts, OpeningFactsService(m_world.db).of(treasurer(), books.on));
    const Money bank = scaled(120'000);
    const Money fridges = scaled(60'000);
    const Money stock = facts.stockValue.value_or(Money());
    const Money loan = scaled(36'000);
    m_balance = bank;
    std::vector<OpeningLine> lines{{debited(bankLedger, bank), {}},
                                   {debited(u"2154"_qs, fridges), {}},
                                   {credited(u"164"_qs, loan), {}}};
    // The shares that members hold already; what is left was put by in the years before.
    Money shares;
    CABAS_LET(holdings, CapitalService(m_world.db).holdings(treasurer(), treasurer().today()));
    for (const Holding &holding : holdings)
        shares += holding.paid;
    const Money reserve = bank + fridges + stock - loan - shares;
    if (!shares.isZero())
        lines.push_back({credited(u"1013"_qs, shares), {}});
    lines.push_back(
        {reserve.isNegative() ? debited(u"119"_qs, -reserve) : credited(u"1068"_qs, reserve), {}});
    if (!stock.isZero())
        lines.push_back({debited(u"3701"_qs, stock), {}});
    CABAS_TRY(opening.post(treasurer(), lines));
    return Ok{};
}

Result<> DemoBooks::addRegisters()
{
    const QDate first = m_world.size.firstDay(m_world.lastDay);
    AssetService assets(m_world.db);
    Asset fridges;
    fridges.name = tr("Refrigerated display cases");
    fridges.account = u"2154"_qs;
    fridges.depreciationAccount = u"28154"_qs;
    fridges.chargeAccount = u"68112"_qs;
    fridges.cost = scaled(60'000);
    fridges.inServiceOn = QDate(first.year(), 1, 1);
    fridges.months = 84;
    CABAS_TRY(assets.add(treasurer(), fridges));
    Loan loan;
    loan.name = tr("Loan for the works");
    loan.account = u"164"_qs;
    loan.interestAccount = u"6611"_qs;
    loan.bankAccount = bankLedger;
    loan.principal = scaled(36'000);
    loan.rateBp = 280;
    loan.firstOn = firstOf(first).addMonths(1).addDays(9);
    loan.instalments = 72;
    CABAS_TRY(assets.addLoan(treasurer(), loan));
    return Ok{};
}

Result<> DemoBooks::recur(const QString &name, const QString &account, Money amount)
{
    EntryDraft model;
    model.name = name;
    model.entry.journal = u"BQ"_qs;
    model.entry.label = name;
    model.entry.pieceRef = name;
    model.entry.lines = {debited(account, amount), credited(bankLedger, amount)};
    CABAS_LET(kept, DraftService(m_world.db).keepTemplate(treasurer(), model));
    const QDate first = firstOf(m_bankFrom).addMonths(1).addDays(4);
    CABAS_TRY(ScheduleService(m_world.db).recur(treasurer(), kept.id, 1, first, 0));
    return Ok{};
}

Result<> DemoBooks::keep(QDate day)
{
    return m_world.db.write([&](Tx &) -> Result<> {
        m_world.at(day, QTime(7, 0));
        if (day.dayOfWeek() == 1)
            CABAS_TRY(m_invoices.post(day));
        const QDate month = firstOf(day).addMonths(-1);
        if (day.day() == 3 && m_bankFrom < firstOf(day)) {
            CABAS_TRY(payInstalment(month));
            const QDate last = firstOf(day).addDays(-1);
            CABAS_TRY(statement(m_bankFrom, last, last));
        }
        if (day.day() == 12 && month >= firstOf(m_world.size.firstDay(m_world.lastDay)))
            CABAS_TRY(sendVat(month));
        if (day.day() == 20 && day.month() == 2)
            CABAS_TRY(closeYear(day));
        if (day.day() != 25)
            return Ok{};
        CABAS_TRY(bringCash(day));
        return bringCheques(day);
    });
}

Result<> DemoBooks::leaveSome(QDate lastDay)
{
    constexpr int waitingDays = 3;
    return m_world.db.write([&](Tx &) -> Result<> {
        m_world.at(lastDay, QTime(7, 30));
        CABAS_TRY(m_invoices.leaveSome(lastDay));
        if (m_bankFrom >= lastDay.addDays(-waitingDays))
            return Ok{};
        return statement(m_bankFrom, lastDay.addDays(-1), lastDay.addDays(-1 - waitingDays));
    });
}

Result<> DemoBooks::bringCheques(QDate day)
{
    CABAS_LET(accounts, BankService(m_world.db).accounts(treasurer()));
    BankDepositService service(m_world.db);
    CABAS_LET(held, service.atHand(treasurer(), false));
    if (accounts.empty() || held <= Money())
        return Ok{};
    BankDeposit deposit;
    deposit.account = accounts.front().id;
    deposit.on = day;
    deposit.items = {{tr("Cheques of the month"), held}};
    CABAS_TRY(service.make(treasurer(), deposit));
    return Ok{};
}

Result<> DemoBooks::bringCash(QDate day)
{
    CABAS_LET(accounts, BankService(m_world.db).accounts(treasurer()));
    CABAS_LET(held, m_world.db.read([&](Tx &tx) -> Result<Money> {
        return BankBooks::ledgerOn(tx, u"5301"_qs, day);
    }));
    // What the drawers need in the morning stays; notes of ten euros and more go.
    const Money kept = Money::fromCents(20'000LL * m_world.size.tills);
    const Money brought = Money::fromCents((held - kept).cents() / 1'000 * 1'000);
    if (accounts.empty() || brought <= Money())
        return Ok{};
    EntryDraft toSafe;
    toSafe.entry.journal = u"CA"_qs;
    toSafe.entry.on = day;
    toSafe.entry.pieceOn = day;
    toSafe.entry.pieceRef = u"CO-"_qs + day.toString(u"yyMMdd"_qs);
    toSafe.entry.label = tr("Cash put into the safe");
    toSafe.entry.lines = {debited(u"5302"_qs, brought), credited(u"5301"_qs, brought)};
    CABAS_TRY(DraftService(m_world.db).validate(treasurer(), toSafe));
    BankDeposit deposit;
    deposit.account = accounts.front().id;
    deposit.isCash = true;
    deposit.on = day;
    deposit.items = {{tr("Cash of the month"), brought}};
    CABAS_TRY(BankDepositService(m_world.db).make(treasurer(), deposit));
    return Ok{};
}

Result<> DemoBooks::payInstalment(QDate month)
{
    AssetService assets(m_world.db);
    CABAS_LET(loans, assets.loans(treasurer()));
    for (const Loan &loan : loans) {
        if (loan.done < loan.instalments && firstOf(loan.firstOn.addMonths(loan.done)) == month)
            CABAS_TRY(assets.payInstalment(treasurer(), loan.id, loan.done));
    }
    return Ok{};
}

Result<std::vector<OpenItem>> DemoBooks::open(const QString &account, QDate from, QDate to)
{
    return m_world.db.read(
        [&](Tx &tx) { return BankMatchStore::openItems(tx, account, from, to); });
}

void DemoBooks::add(std::vector<Planned> &lines, QDate day, Money amount, const QString &label,
                    std::function<Result<BankMatch>(const BankLine &)> deed)
{
    BankTransaction line;
    line.booked = day;
    line.amount = amount;
    line.label = label;
    lines.push_back({line, std::move(deed)});
}

Result<> DemoBooks::planTakings(QDate from, QDate to, std::vector<Planned> &lines)
{
    CABAS_LET(takings, open(u"51171"_qs, from.addDays(-15), to.addDays(-cardDays)));
    for (const OpenItem &item : takings) {
        if (item.amount <= Money())
            continue;
        const Money fee = portionOf(item.amount, cardFeeBp);
        const QDate day = std::max(from, item.on.addDays(cardDays));
        add(lines, day, item.amount - fee,
            u"REMISE CB %1 %2"_qs.arg(item.on.toString(u"ddMM"_qs), item.number.section(u'-', 1)),
            [this, item, fee](const BankLine &line) {
                return BankService(m_world.db).match(treasurer(), line.id, {item.line}, fee);
            });
    }
    return Ok{};
}

Result<> DemoBooks::planCash(QDate from, QDate to, std::vector<Planned> &lines)
{
    CABAS_LET(underWay, open(u"5801"_qs, from.addDays(-31), to));
    for (const OpenItem &item : underWay) {
        add(lines, std::max(from, item.on), item.amount, u"VERSEMENT ESPECES "_qs + item.pieceRef,
            [this, item](const BankLine &line) {
                return BankService(m_world.db).match(treasurer(), line.id, {item.line});
            });
    }
    return Ok{};
}

Result<> DemoBooks::planSuppliers(QDate from, QDate to, std::vector<Planned> &lines)
{
    CABAS_LET(owed, open(u"401"_qs, from.addDays(-90), to.addDays(-termDays)));
    for (const OpenItem &item : owed) {
        if (!item.amount.isNegative())
            continue;
        const QDate day = std::max(from, item.on.addDays(termDays));
        add(lines, day, item.amount, u"PRLV SEPA %1 %2"_qs.arg(item.party.toUpper(), item.pieceRef),
            [this, item](const BankLine &line) {
                return BankService(m_world.db).match(treasurer(), line.id, {item.line});
            });
    }
    return Ok{};
}

Result<> DemoBooks::planOwn(QDate from, QDate to, std::vector<Planned> &lines)
{
    CABAS_LET(own, open(bankLedger, from.addDays(-31), to));
    for (const OpenItem &item : own) {
        const QString what = item.amount.isNegative() ? u"PRLV"_qs : u"VIR RECU"_qs;
        add(lines, std::max(from, item.on), item.amount,
            u"%1 %2 %3"_qs.arg(what, item.pieceRef.toUpper(), item.number.section(u'-', 1)),
            [this, item](const BankLine &line) {
                return BankService(m_world.db).match(treasurer(), line.id, {item.line});
            });
    }
    return Ok{};
}

void DemoBooks::planCharges(QDate from, QDate to, std::vector<Planned> &lines)
{
    const auto post = [this](const QString &account, const QString &label) {
        return [this, account, label](const BankLine &line) {
            return BankService(m_world.db).post(treasurer(), line.id, {account, {}, {}, 0, label});
        };
    };
    // What comes back each month is proposed for its line.
    const auto recurring = [this](const BankLine &line) -> Result<BankMatch> {
        CABAS_LET(found, BankService(m_world.db).suggestions(treasurer(), line.id));
        for (const MatchSuggestion &each : found) {
            if (each.kind == MatchSuggestion::Kind::Recurring)
                return BankService(m_world.db).accept(treasurer(), line.id, each);
        }
        return refused(tr("No recurring entry fits the line of the bank."), u"recurring"_qs);
    };
    const QDate fifth = firstOf(to).addDays(5);
    const bool isWithin = fifth >= from && fifth <= to;
    const bool isFirst = firstOf(to) == firstOf(m_world.size.firstDay(m_world.lastDay));
    if (isWithin && !isFirst) {
        add(lines, fifth, -scaled(4'200), u"PRLV SCI DES HALLES LOYER"_qs, recurring);
        add(lines, fifth, -scaled(310), u"PRLV MUTUELLE ASSURANCE"_qs, recurring);
    }
    if (const QDate day = firstOf(to).addDays(23); day <= to && !m_vatDue.isZero())
        add(lines, day, -m_vatDue, u"PRLV DGFIP TVA"_qs, post(u"44551"_qs, tr("VAT paid")));
    if (const QDate day = firstOf(to).addDays(26); day >= from && day <= to) {
        add(lines, day, -scaled(6'500), u"VIR SALAIRES"_qs, post(u"6411"_qs, tr("Wages")));
        add(lines, day, -Money::fromCents(2'400), u"FRAIS TENUE DE COMPTE"_qs,
            post(u"6278"_qs, tr("Bank fees")));
    }
}

Result<std::vector<DemoBooks::Planned>> DemoBooks::plan(QDate from, QDate to)
{
    std::vector<Planned> lines;
    CABAS_TRY(planOwn(from, to, lines));
    CABAS_TRY(planTakings(from, to, lines));
    CABAS_TRY(planCash(from, to, lines));
    CABAS_TRY(planSuppliers(from, to, lines));
    planCharges(from, to, lines);
    std::stable_sort(lines.begin(), lines.end(), [](const Planned &a, const Planned &b) {
        return a.line.booked < b.line.booked;
    });
    return lines;
}

Result<> DemoBooks::statement(QDate from, QDate to, QDate pointedUntil)
{
    CABAS_LET(planned, plan(from, to));
    m_bankFrom = to.addDays(1);
    if (planned.empty())
        return Ok{};
    BankFile file;
    file.format = u"camt.053"_qs;
    BankStatement statement;
    statement.iban = u"FR7630006000011234567890189"_qs;
    statement.currency = u"EUR"_qs;
    statement.number = from.toString(u"yyyyMM"_qs);
    statement.opening = m_balance;
    statement.openingOn = from;
    for (const Planned &each : planned)
        statement.transactions.push_back(each.line);
    m_balance += statement.sum();
    statement.closing = m_balance;
    statement.closingOn = to;
    file.statements = {statement};
    BankProof::settle(file);
    CABAS_TRY(BankImportService(m_world.db).run(treasurer(), file, {}));
    CABAS_LET(accounts, BankService(m_world.db).accounts(treasurer()));
    const BankAccountId account = accounts.front().id;
    CABAS_LET(lines, m_world.db.read([&](Tx &tx) -> Result<std::vector<BankLine>> {
        return BankStore::lines(tx, account, from, BankService::mostLines);
    }));
    QHash<QString, const BankLine *> byLabel;
    for (const BankLine &line : lines)
        byLabel.insert(line.label, &line);
    for (const Planned &each : planned) {
        if (each.line.booked <= pointedUntil)
            CABAS_TRY(each.deed(*byLabel.value(each.line.label)));
    }
    if (pointedUntil < to)
        return Ok{};
    CABAS_TRY(BankService(m_world.db).close(treasurer(), account));
    CABAS_TRY(MatchingService(m_world.db).matchAll(treasurer(), u"40"_qs, {}));
    return Ok{};
}

Result<> DemoBooks::sendVat(QDate month)
{
    const QDate last = month.addMonths(1).addDays(-1);
    CABAS_LET(sent, VatService(m_world.db).send(treasurer(), month, last, 0));
    m_vatDue = Money::fromCents(sent.dueEuros * 100);
    return Ok{};
}

Result<> DemoBooks::closeYear(QDate day)
{
    YearService years(m_world.db);
    CABAS_LET(all, AccountingService(m_world.db).fiscalYears(treasurer()));
    for (const FiscalYear &year : all) {
        if (year.end >= day || year.state != u"open")
            continue;
        CABAS_TRY(years.beginClosing(treasurer(), year.id, 0));
        CABAS_LET(facts, YearFactsService(m_world.db).of(treasurer(), year));
        for (const YearStepKind kind : {YearStepKind::Stock, YearStepKind::NotInvoiced,
                                        YearStepKind::Depreciation, YearStepKind::LoanInterest}) {
            // Asked first: a refusal would take the whole day back. What was bought in the first
            // year is written off in the sixth.
            CABAS_LET(closing, years.closing(treasurer(), year.id, facts));
            const bool isProposed = std::any_of(
                closing.steps.begin(), closing.steps.end(),
                [kind](const YearStep &step) { return step.kind == kind && step.entry; });
            if (isProposed)
                CABAS_TRY(years.post(treasurer(), year.id, kind, facts));
        }
        CABAS_TRY(years.close(treasurer(), year.id));
    }
    return Ok{};
}

} // namespace cabas
