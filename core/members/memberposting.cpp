// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/memberposting.h"

#include "core/base/day.h"
#include "core/members/memberrules.h"

#include <array>

namespace cabas {

namespace {

constexpr std::array<const char *, 4> meansNames{"cash", "card", "cheque", "transfer"};

JournalLine line(const QString &account, Money debit, Money credit, const QString &label)
{
    return {account, {}, {}, label, debit, credit};
}

JournalLine memberLine(const QString &account, const Member &member, Money debit, Money credit,
                       const QString &label)
{
    return {account,
            MemberRules::thirdParty(member),
            MemberRules::thirdPartyLabel(member),
            label,
            debit,
            credit};
}

JournalEntry entryFor(const Member &member, const char *journal, QDate on, const QString &label)
{
    JournalEntry entry;
    entry.journal = QString::fromLatin1(journal);
    entry.on = on;
    entry.pieceRef = u"%1-%2"_qs.arg(MemberRules::thirdParty(member), dayText(on));
    entry.pieceOn = on;
    entry.label = label;
    entry.sourceKind = u"member"_qs;
    entry.sourceId = member.id.value();
    return entry;
}

} // namespace

QString MemberPosting::meansName(PaymentMeans means)
{
    return QString::fromLatin1(meansNames.at(size_t(means)));
}

std::optional<PaymentMeans> MemberPosting::meansFromName(const QString &name)
{
    for (size_t i = 0; i < meansNames.size(); ++i) {
        if (name == QLatin1String(meansNames.at(i)))
            return PaymentMeans(i);
    }
    return std::nullopt;
}

AccountRole MemberPosting::accountRoleOf(PaymentMeans means)
{
    switch (means) {
    case PaymentMeans::Cash:
        return AccountRole::SafeCash;
    case PaymentMeans::Card:
        return AccountRole::Card;
    case PaymentMeans::Cheque:
        return AccountRole::Cheques;
    case PaymentMeans::Transfer:
        break;
    }
    return AccountRole::Bank;
}

JournalEntry MemberPosting::topUp(const Member &member, Money amount, PaymentMeans means,
                                  const QString &reference, QDate on, const QString &moneyAccount,
                                  const QString &memberAccount)
{
    const QString label = tr("Top-up, member %1").arg(member.number);
    JournalEntry entry = entryFor(member, means == PaymentMeans::Cash ? "CA" : "BQ", on, label);
    if (!reference.isEmpty())
        entry.pieceRef = reference;
    entry.lines = {line(moneyAccount, amount, {}, label),
                   memberLine(memberAccount, member, {}, amount, label)};
    return entry;
}

JournalEntry MemberPosting::correction(const Member &member, Money amount, const QString &reason,
                                       QDate on, const QString &memberAccount,
                                       const QString &chargeAccount, const QString &productAccount)
{
    const QString label =
        tr("Account of member %1: %2")
            .arg(QString::number(member.number), MemberRules::correctionTitle(reason));
    JournalEntry entry = entryFor(member, "OD", on, label);
    if (amount.isNegative())
        entry.lines = {memberLine(memberAccount, member, -amount, {}, label),
                       line(productAccount, {}, -amount, label)};
    else
        entry.lines = {line(chargeAccount, amount, {}, label),
                       memberLine(memberAccount, member, {}, amount, label)};
    return entry;
}

JournalEntry MemberPosting::subscription(const Member &member, int shares, Money amount, QDate on,
                                         const QString &receivable, const QString &capital)
{
    const QString label =
        tr("%n share(s) subscribed, member %1", nullptr, shares).arg(member.number);
    JournalEntry entry = entryFor(member, "OD", on, label);
    entry.sourceKind = u"share"_qs;
    entry.lines = {memberLine(receivable, member, amount, {}, label),
                   line(capital, {}, amount, label)};
    return entry;
}

} // namespace cabas
