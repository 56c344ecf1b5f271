// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/paymentrules.h"

#include "core/base/text.h"
#include "core/formats/ibancheck.h"

namespace cabas {

namespace {

constexpr qsizetype longestReference = 140; ///< of a transfer (EPC guidelines)

} // namespace

std::optional<PaymentLine> PaymentRules::lineFor(const std::vector<PartyLine> &open,
                                                 const ThirdParty &party)
{
    PaymentLine payment;
    QStringList documents;
    for (const PartyLine &line : open) {
        payment.account = line.account;
        payment.thirdParty = line.thirdParty;
        payment.amount -= line.amount();
        payment.items.push_back(line.line);
        if (!line.pieceRef.isEmpty() && !documents.contains(line.pieceRef))
            documents += line.pieceRef;
    }
    if (payment.amount <= Money())
        return std::nullopt;
    payment.name = party.name;
    payment.iban = party.iban;
    payment.bic = party.bic;
    payment.reference = documents.join(u' ').left(longestReference);
    return payment;
}

Result<> PaymentRules::check(const PaymentRun &run)
{
    if (run.lines.empty())
        return refused(tr("Nothing is chosen that is left to pay."), u"nothing"_qs);
    if (!run.executeOn.isValid())
        return refused(tr("The day of the payment is missing or is not a real day."), u"date"_qs);
    QStringList missing;
    for (const PaymentLine &line : run.lines) {
        if (!run.isCheques && !IbanCheck::isIban(line.iban))
            missing += line.name;
    }
    if (!missing.isEmpty())
        return refused(tr("No IBAN is known for %1. Write it beside their account, or pay them by "
                          "cheque.")
                           .arg(missing.join(u", "_qs)),
                       u"iban"_qs);
    return Ok{};
}

Result<> PaymentRules::check(const PaymentAccount &account)
{
    if (account.holder.isEmpty())
        return refused(tr("An account to pay from needs the name of its holder."), u"holder"_qs);
    if (!IbanCheck::isIban(account.iban))
        return refused(tr("The IBAN %1 is wrong: compare it with the bank details, a digit is "
                          "missing or swapped.")
                           .arg(IbanCheck::grouped(account.iban)),
                       u"iban"_qs);
    if (!account.bic.isEmpty() && !IbanCheck::isBic(account.bic))
        return refused(
            tr("The BIC %1 is wrong: it has 8 or 11 letters and digits.").arg(account.bic),
            u"bic"_qs);
    return Ok{};
}

SepaOrder PaymentRules::order(const PaymentRun &run, const PaymentAccount &from, QDateTime madeAt)
{
    SepaOrder order;
    order.messageId = run.messageId;
    order.madeAt = std::move(madeAt);
    order.executeOn = run.executeOn;
    order.holder = from.holder;
    order.iban = from.iban;
    order.bic = from.bic;
    int number = 0;
    for (const PaymentLine &line : run.lines)
        order.transfers.push_back({u"%1-%2"_qs.arg(run.messageId).arg(++number), line.name,
                                   line.iban, line.bic, line.amount, line.reference});
    return order;
}

JournalEntry PaymentRules::entry(const PaymentRun &run, const std::vector<PaymentLine> &lines,
                                 const QString &cheque)
{
    JournalEntry entry;
    entry.journal = u"BQ"_qs;
    entry.on = run.executeOn;
    entry.pieceOn = run.executeOn;
    entry.pieceRef = cheque.isEmpty() ? run.messageId : cheque;
    entry.label = run.isCheques       ? tr("Cheque to %1").arg(lines.front().name)
                  : lines.size() == 1 ? tr("Transfer to %1").arg(lines.front().name)
                                      : tr("Transfers to suppliers");
    entry.sourceKind = u"payment"_qs;
    entry.sourceId = run.id.value();
    JournalLine bank;
    bank.account = run.account;
    for (const PaymentLine &line : lines) {
        JournalLine paid;
        paid.account = line.account;
        paid.thirdParty = line.thirdParty;
        paid.label = line.reference.isEmpty() ? entry.label : line.reference;
        paid.debit = line.amount;
        bank.credit += line.amount;
        entry.lines.push_back(paid);
    }
    entry.lines.push_back(bank);
    return entry;
}

QString PaymentRules::chequeAfter(const QString &number)
{
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    return isNumber ? u"%1"_qs.arg(value + 1, int(number.size()), 10, QChar(u'0')) : QString();
}

} // namespace cabas
