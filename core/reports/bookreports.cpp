// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/bookreports.h"

#include "core/access/shopstore.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"

#include <QMap>

#include <map>

namespace cabas {

namespace {

FiscalYear yearCovering(Tx &tx, QDate day)
{
    if (const std::optional<FiscalYear> known = FiscalYearStore::find(tx, day))
        return *known;
    return LedgerRules::yearOf(day, ShopStore::read(tx).yearStart, FiscalYearStore::all(tx));
}

Money onSide(Money balance, bool debit)
{
    if (debit)
        return balance.isNegative() ? Money() : balance;
    return balance.isNegative() ? -balance : Money();
}

} // namespace

Result<> BookReports::trialBalance(Tx &tx, const ReportRequest &, ReportTable &table)
{
    table.columns = {{u"account"_qs, tr("Account"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"opening_cents"_qs, tr("Carried"), ColumnKind::Money},
                     {u"debit_cents"_qs, tr("Debit"), ColumnKind::Money},
                     {u"credit_cents"_qs, tr("Credit"), ColumnKind::Money},
                     {u"balance_debit_cents"_qs, tr("Debit balance"), ColumnKind::Money},
                     {u"balance_credit_cents"_qs, tr("Credit balance"), ColumnKind::Money},
                     {u"balance_cents"_qs, tr("Balance"), ColumnKind::Money}};
    Money opening;
    Money debit;
    Money credit;
    Money debitBalance;
    Money creditBalance;
    const FiscalYear year = yearCovering(tx, table.from);
    for (const TrialBalanceLine &line :
         BalanceStore::trialBalance(tx, year, table.from, table.to)) {
        const Money balance = line.balance();
        table.rows.push_back({cell(line.account), cell(line.label), cell(line.opening),
                              cell(line.debit), cell(line.credit), cell(onSide(balance, true)),
                              cell(onSide(balance, false)), cell(balance)});
        opening += line.opening;
        debit += line.debit;
        credit += line.credit;
        debitBalance += onSide(balance, true);
        creditBalance += onSide(balance, false);
    }
    table.totals = {cell(tr("Total")),   {},
                    cell(opening),       cell(debit),
                    cell(credit),        cell(debitBalance),
                    cell(creditBalance), cell(opening + debit - credit)};
    return Ok{};
}

Result<> BookReports::ledger(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"account"_qs, tr("Account"), ColumnKind::Text},
                     {u"date"_qs, tr("Date"), ColumnKind::Date},
                     {u"entry"_qs, tr("Entry"), ColumnKind::Text},
                     {u"journal"_qs, tr("Journal"), ColumnKind::Text},
                     {u"reference"_qs, tr("Document"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"third_party"_qs, tr("Third party"), ColumnKind::Text},
                     {u"debit_cents"_qs, tr("Debit"), ColumnKind::Money},
                     {u"credit_cents"_qs, tr("Credit"), ColumnKind::Money},
                     {u"balance_cents"_qs, tr("Balance"), ColumnKind::Money}};
    std::map<QString, Money> openings;
    for (const TrialBalanceLine &line :
         BalanceStore::carried(tx, yearCovering(tx, table.from), table.from)) {
        if (line.account.startsWith(request.account) && line.debit != line.credit)
            openings[line.account] = line.debit - line.credit;
    }
    auto next = openings.cbegin();
    QString account;
    Money balance;
    Money debit;
    Money credit;
    const auto begin = [&](const QString &number) {
        for (; next != openings.cend() && next->first <= number; ++next)
            table.rows.push_back({cell(next->first),
                                  cell(table.from),
                                  {},
                                  {},
                                  {},
                                  cell(tr("Carried")),
                                  {},
                                  {},
                                  {},
                                  cell(next->second)});
        const auto opening = openings.find(number);
        balance = opening == openings.end() ? Money() : opening->second;
        account = number;
    };
    BalanceStore::eachLine(tx, request.account, table.from, table.to, [&](const LedgerLine &line) {
        if (line.account != account)
            begin(line.account);
        balance += line.debit - line.credit;
        debit += line.debit;
        credit += line.credit;
        table.rows.push_back({cell(line.account), cell(line.on), cell(line.number),
                              cell(line.journal), cell(line.pieceRef), cell(line.label),
                              cell(line.thirdPartyLabel), cell(line.debit), cell(line.credit),
                              cell(balance)});
    });
    begin(u"~"_qs);
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, {}, {}, cell(debit), cell(credit), {}};
    return Ok{};
}

Result<> BookReports::journal(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    if (!request.journal.isEmpty() && !AccountStore::hasJournal(tx, request.journal))
        return notFound(
            tr("There is no journal “%1”. Choose one of the shop’s journals.").arg(request.journal),
            u"journal"_qs);
    table.columns = {{u"entry"_qs, tr("Entry"), ColumnKind::Text},
                     {u"date"_qs, tr("Date"), ColumnKind::Date},
                     {u"journal"_qs, tr("Journal"), ColumnKind::Text},
                     {u"reference"_qs, tr("Document"), ColumnKind::Text},
                     {u"reference_date"_qs, tr("Document’s date"), ColumnKind::Date},
                     {u"account"_qs, tr("Account"), ColumnKind::Text},
                     {u"account_label"_qs, tr("Account’s label"), ColumnKind::Text},
                     {u"third_party"_qs, tr("Third party"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"debit_cents"_qs, tr("Debit"), ColumnKind::Money},
                     {u"credit_cents"_qs, tr("Credit"), ColumnKind::Money}};
    Money debit;
    Money credit;
    for (const PostedEntry &posted :
         JournalStore::between(tx, table.from, table.to, request.journal)) {
        for (size_t i = 0; i < posted.entry.lines.size(); ++i) {
            const JournalLine &line = posted.entry.lines[i];
            debit += line.debit;
            credit += line.credit;
            table.rows.push_back({cell(posted.number), cell(posted.entry.on),
                                  cell(posted.entry.journal), cell(posted.entry.pieceRef),
                                  cell(posted.entry.pieceOn), cell(line.account),
                                  cell(posted.accountLabels[i]), cell(line.thirdParty),
                                  cell(line.label), cell(line.debit), cell(line.credit)});
        }
    }
    table.totals = {cell(tr("Total")), {}, {}, {}, {}, {}, {}, {}, {}, cell(debit), cell(credit)};
    return Ok{};
}

Result<> BookReports::chart(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"account"_qs, tr("Account"), ColumnKind::Text},
                     {u"label"_qs, tr("Label"), ColumnKind::Text},
                     {u"stands_for"_qs, tr("Stands for"), ColumnKind::Text},
                     {u"state"_qs, tr("State"), ColumnKind::Text}};
    QMap<QString, QStringList> uses;
    for (const AccountStore::RoleMapping &mapping : AccountStore::roles(tx)) {
        QString use = AccountStore::roleTitle(mapping.role);
        if (!mapping.vatCode.isEmpty())
            use += u" "_qs + mapping.vatCode;
        uses[mapping.number] += use;
    }
    for (const Account &account : AccountStore::all(tx)) {
        if (account.number.startsWith(request.account))
            table.rows.push_back({cell(account.number), cell(account.label),
                                  cell(uses.value(account.number).join(u", "_qs)),
                                  cell(account.closed ? tr("closed") : QString())});
    }
    return Ok{};
}

} // namespace cabas
