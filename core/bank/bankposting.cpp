// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankposting.h"

#include "core/base/text.h"

namespace cabas {

namespace {

/// On the debit side, or on the credit side where it is negative.
JournalLine signedLine(const QString &account, Money amount, const QString &label)
{
    JournalLine line;
    line.account = account;
    line.label = label;
    (amount.isNegative() ? line.credit : line.debit) = abs(amount);
    return line;
}

} // namespace

QString BankPosting::pieceRef(const BankLine &line)
{
    return u"BQ-"_qs + line.booked.toString(u"yyyyMMdd"_qs) + u'-' +
           QString::number(line.id.value());
}

JournalEntry BankPosting::entryFor(const BankLine &line, const QString &label)
{
    JournalEntry entry;
    entry.journal = QString::fromLatin1(journal);
    entry.on = line.booked;
    entry.pieceRef = pieceRef(line);
    entry.pieceOn = line.booked;
    entry.label = label;
    entry.sourceKind = u"bank"_qs;
    entry.sourceId = line.id.value();
    return entry;
}

JournalEntry BankPosting::settle(const BankLine &line, const QString &ledger,
                                 const std::vector<OpenItem> &items, Money fee,
                                 const QString &feeAccount)
{
    const QString label = items.size() == 1
                              ? tr("At the bank: %1").arg(items.front().label)
                              : tr("At the bank: %n documents", nullptr, int(items.size()));
    JournalEntry entry = entryFor(line, label);
    entry.lines.push_back(signedLine(ledger, line.amount, label));
    if (!fee.isZero())
        entry.lines.push_back(signedLine(feeAccount, fee, tr("Fees kept by the bank")));
    for (const OpenItem &item : items) {
        JournalLine back = signedLine(item.account, -item.amount, item.label);
        back.thirdParty = item.thirdParty;
        back.thirdPartyLabel = item.party;
        entry.lines.push_back(std::move(back));
    }
    return entry;
}

JournalEntry BankPosting::payout(const BankLine &line, const QString &ledger,
                                 const BankPayout &payout, const QString &feeAccount)
{
    const QString label = tr("Payout of %1, %2").arg(payout.provider, payout.reference);
    JournalEntry entry = entryFor(line, label);
    entry.lines.push_back(signedLine(ledger, line.amount, label));
    if (!payout.fee.isZero())
        entry.lines.push_back(
            signedLine(feeAccount, payout.fee, tr("Fees of %1").arg(payout.provider)));
    entry.lines.push_back(signedLine(payout.account, -payout.gross, label));
    return entry;
}

JournalEntry BankPosting::post(const BankLine &line, const QString &ledger,
                               const BankCounterpart &counterpart)
{
    QString label = counterpart.label;
    if (label.isEmpty())
        label = line.amount.isNegative()
                    ? line.label
                    : tr("Received at the bank on %1").arg(dateText(line.booked));
    JournalEntry entry = entryFor(line, label);
    entry.lines.push_back(signedLine(ledger, line.amount, label));
    const Money vat =
        counterpart.vatBp > 0 ? vatIncludedIn(line.amount, counterpart.vatBp) : Money();
    JournalLine main = signedLine(counterpart.account, -(line.amount - vat), label);
    main.thirdParty = counterpart.thirdParty;
    entry.lines.push_back(std::move(main));
    if (!vat.isZero())
        entry.lines.push_back(signedLine(counterpart.vatAccount, -vat, label));
    return entry;
}

JournalEntry BankPosting::deposit(const BankDeposit &deposit, const QString &from,
                                  const QString &to)
{
    JournalEntry entry;
    entry.journal = QString::fromLatin1(journal);
    entry.on = deposit.on;
    entry.pieceOn = deposit.on;
    entry.pieceRef = tr("SLIP-%1").arg(deposit.number);
    entry.label =
        deposit.isCash
            ? tr("Cash brought to the bank, slip %1").arg(deposit.number)
            : tr("Slip %1 of %n cheques", nullptr, int(deposit.items.size())).arg(deposit.number);
    entry.sourceKind = u"deposit"_qs;
    entry.sourceId = deposit.number;
    entry.lines = {signedLine(to, deposit.amount, entry.label),
                   signedLine(from, -deposit.amount, entry.label)};
    return entry;
}

} // namespace cabas
