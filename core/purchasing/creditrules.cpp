// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/creditrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>

namespace cabas {

Result<> CreditRules::check(const CreditNote &note, const std::vector<ExpectedCredit> &credits,
                            QDate today)
{
    const QString number = cleaned(note.number);
    if (number.isEmpty())
        return refused(tr("Write the number of the credit note, as the supplier printed it."),
                       u"number"_qs);
    if (number.size() > longestNumber)
        return refused(
            tr("The number of a credit note has %1 characters at most.").arg(longestNumber),
            u"number"_qs);
    if (note.amount.cents() <= 0 || !note.amount.isSane())
        return refused(tr("Write the amount of the credit note, without VAT: it is more than 0."),
                       u"amount"_qs);
    if (!note.on.isValid() || note.on > today)
        return refused(tr("The date of a credit note cannot be to come. Read it again."), u"on"_qs);
    for (const ExpectedCredit &credit : credits) {
        if (note.on < credit.day.addDays(-daysBeforeCount))
            return refused(tr("This credit note is much older than the delivery of %1: it "
                              "cannot be about it. Read its date again.")
                               .arg(dateText(credit.day)),
                           u"on"_qs);
    }
    return Ok{};
}

Result<> CreditRules::checkReason(const QString &reason)
{
    const qsizetype length = cleaned(reason).size();
    if (length == 0)
        return refused(tr("Say why this credit note is no longer expected."), u"reason"_qs);
    if (length > longestReason)
        return refused(tr("This reason is too long: %1 characters at most.").arg(longestReason),
                       u"reason"_qs);
    return Ok{};
}

Result<> CreditRules::checkOpen(const std::vector<ExpectedCredit> &credits)
{
    if (credits.empty())
        return refused(tr("Choose the credit notes first."), u"empty"_qs);
    for (const ExpectedCredit &credit : credits) {
        if (credit.state == CreditState::Settled)
            return refused(tr("Credit note %1 of %2 settled this already: it is not changed any "
                              "more.")
                               .arg(credit.number, dateText(credit.endedOn.value_or(credit.day))),
                           u"settled"_qs);
        if (credit.state == CreditState::Dropped)
            return refused(tr("This was given up: %1").arg(credit.reason), u"dropped"_qs);
        if (credit.supplier != credits.front().supplier)
            return refused(tr("%1 and %2 write a credit note each: take one supplier at a time.")
                               .arg(credits.front().supplierName, credit.supplierName),
                           u"two_suppliers"_qs);
    }
    return Ok{};
}

std::vector<Money> CreditRules::shares(const std::vector<ExpectedCredit> &credits, Money amount)
{
    std::vector<qint64> weights;
    for (const ExpectedCredit &credit : credits)
        weights.push_back(credit.amount.cents());
    return share(amount, weights);
}

AwaitedCredit CreditRules::awaited(const std::vector<ExpectedCredit> &credits)
{
    AwaitedCredit awaited;
    for (const ExpectedCredit &credit : credits) {
        if (!credit.isOpen())
            continue;
        awaited.amount += credit.amount;
        awaited.count += 1;
        awaited.oldest = std::min(awaited.oldest.value_or(credit.day), credit.day);
    }
    return awaited;
}

QString CreditRules::title(CreditState state)
{
    switch (state) {
    case CreditState::Expected:
        return tr("to ask for");
    case CreditState::Asked:
        return tr("asked for");
    case CreditState::Settled:
        return tr("settled");
    case CreditState::Dropped:
        break;
    }
    return tr("given up");
}

} // namespace cabas
