// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/bankreports.h"

#include "core/access/shopstore.h"
#include "core/bank/bankbooks.h"
#include "core/bank/bankdepositstore.h"
#include "core/bank/bankmatchstore.h"
#include "core/bank/bankrules.h"
#include "core/bank/bankstore.h"
#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"

namespace cabas {

namespace {

constexpr int mostLines = 5000;

} // namespace

void BankReports::addAccount(Tx &tx, const BankAccount &account, ReportTable &table)
{
    const BankStanding standing = BankBooks::standing(tx, account);
    const QString name = BankRules::title(account);
    const auto add = [&](const QString &what, QDate on, const QString &document,
                         const QString &label, Money amount) {
        table.rows.push_back(
            {cell(name), cell(what), cell(on), cell(document), cell(label), cell(amount)});
    };
    add(standing.isKnown ? tr("Balance of the bank") : tr("Lines of the bank, balance unknown"),
        standing.on, {}, {}, standing.bank);
    add(tr("Balance of the books"), standing.on, account.ledger, {}, standing.ledger);
    for (const OpenItem &item : BankBooks::pending(tx, standing))
        add(tr("Not at the bank yet"), item.on, item.number, item.label, item.amount);
    add(tr("Total not at the bank yet"), standing.on, {}, {}, standing.pending);
    Money unexplained;
    for (const BankLine &line :
         BankStore::lines(tx, account.id, standing.on.addDays(1), mostLines)) {
        add(tr("Not in the books yet"), line.booked, line.reference, line.label, line.amount);
        unexplained += line.amount;
    }
    add(tr("Total not in the books yet"), standing.on, {}, {}, unexplained);
    add(tr("Left to explain"), standing.on, {}, {}, standing.gap() - unexplained);
    if (standing.closed)
        table.notes += tr("%1: reconciled on %2, at %3.")
                           .arg(name, dateText(standing.closed->on),
                                moneyText(standing.closed->bank, Language::locale()));
}

Result<> BankReports::reconciliation(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"account"_qs, tr("Account")},
                     {u"what"_qs, tr("What")},
                     {u"date"_qs, tr("Date"), ColumnKind::Date},
                     {u"document"_qs, tr("Document")},
                     {u"label"_qs, tr("Label")},
                     {u"amount_cents"_qs, tr("Amount"), ColumnKind::Money}};
    bool isKnown = false;
    for (const BankAccount &account : BankStore::accounts(tx)) {
        const bool isWanted = request.account.isEmpty() || request.account == account.ledger;
        if (!isWanted || account.ledger.isEmpty() || !BankStore::span(tx, account.id))
            continue;
        addAccount(tx, account, table);
        isKnown = true;
    }
    if (!isKnown)
        table.notes += tr("No statement of a bank account was read yet.");
    return Ok{};
}

Result<ReportTable> BankReports::slip(Database &db, const Session &session, const QString &file,
                                      qint64 number)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return db.read([&](Tx &tx) -> Result<ReportTable> {
        const std::optional<BankDeposit> deposit = BankDepositStore::find(tx, number);
        if (!deposit)
            return notFound(tr("There is no slip %1.").arg(number), u"deposit"_qs);
        const BankAccount account = *BankStore::account(tx, deposit->account);
        ReportTable table;
        table.name = u"bank-slip"_qs;
        table.title = deposit->isCash ? tr("Cash deposit slip %1").arg(number)
                                      : tr("Cheque deposit slip %1").arg(number);
        table.from = deposit->on;
        table.to = deposit->on;
        table.madeAt = session.local(session.now());
        table.shop = ShopStore::read(tx).name;
        table.file = file;
        table.opening = {tr("Account: %1")
                             .arg(account.iban.isEmpty() ? BankRules::title(account)
                                                         : BankRules::ibanText(account.iban))};
        table.columns = {{u"position"_qs, tr("No."), ColumnKind::Integer},
                         {u"label"_qs, deposit->isCash ? tr("Pieces") : tr("Drawer")},
                         {u"amount_cents"_qs, tr("Amount"), ColumnKind::Money}};
        qint64 position = 0;
        for (const DepositItem &item : deposit->items)
            table.rows.push_back({cell(++position), cell(item.label), cell(item.amount)});
        table.totals = {{}, cell(tr("Total")), cell(deposit->amount)};
        table.notes += tr("Signature of whoever brings it:");
        return table;
    });
}

} // namespace cabas
