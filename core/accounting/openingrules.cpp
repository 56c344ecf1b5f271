// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/openingrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

namespace cabas {

namespace {

QString money(Money amount)
{
    return moneyText(amount, Language::locale());
}

/// Debit less credit of the accounts that begin so.
Money sumOf(const std::vector<OpeningLine> &lines, const QString &beginning)
{
    Money sum;
    for (const OpeningLine &each : lines) {
        if (each.line.account.startsWith(beginning))
            sum += each.line.debit - each.line.credit;
    }
    return sum;
}

} // namespace

Result<JournalEntry> OpeningRules::entry(const OpeningBooks &books,
                                         const std::vector<OpeningLine> &lines)
{
    JournalEntry entry;
    entry.journal = u"AN"_qs;
    entry.on = books.on;
    entry.pieceOn = books.on;
    entry.pieceRef = tr("OPENING");
    entry.label = tr("Opening balances");
    entry.sourceKind = u"opening_hand"_qs;
    int position = 0;
    for (const OpeningLine &each : lines) {
        ++position;
        if (each.line.account.startsWith(u'6') || each.line.account.startsWith(u'7'))
            return refused(tr("Line %1: account %2 is a charge or a product, which begins the year "
                              "at nothing. Put the result of the years before on 110, 119, 120 or "
                              "129.")
                               .arg(position)
                               .arg(each.line.account),
                           u"result_account"_qs);
        entry.lines.push_back(each.line);
    }
    return entry;
}

std::vector<Warning> OpeningRules::warnings(const OpeningBooks &books,
                                            const std::vector<OpeningLine> &lines,
                                            const OpeningFacts &facts)
{
    std::vector<Warning> list;
    const Money members = -sumOf(lines, books.memberAccount);
    if (!books.memberAccount.isEmpty() && members != facts.memberAccounts)
        list.push_back({u"member_accounts"_qs,
                        tr("Account %1 opens with %2, the members’ accounts with %3: they differ "
                           "by %4.")
                            .arg(books.memberAccount, money(members), money(facts.memberAccounts),
                                 money(abs(members - facts.memberAccounts)))});
    const Money stock = sumOf(lines, books.stockAccounts);
    if (facts.stockValue && stock != *facts.stockValue)
        list.push_back(
            {u"stock"_qs, tr("The stock (%1) opens with %2 and was counted for %3: they differ by "
                             "%4.")
                              .arg(books.stockAccounts, money(stock), money(*facts.stockValue),
                                   money(abs(stock - *facts.stockValue)))});
    int nobodys = 0;
    for (const OpeningLine &each : lines) {
        const bool isOfParties =
            each.line.account.startsWith(u"401") || each.line.account.startsWith(u"411");
        nobodys += isOfParties && each.line.thirdParty.isEmpty() ? 1 : 0;
    }
    if (nobodys > 0)
        list.push_back(
            {u"third_party"_qs, tr("%n lines of suppliers or customers name nobody: they cannot be "
                                   "matched with a payment.",
                                   nullptr, nobodys)});
    return list;
}

} // namespace cabas
