// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/capitalposting.h"

#include "core/base/day.h"
#include "core/members/memberrules.h"

namespace cabas {

namespace {

/// Gathers the lines of one entry about a member.
class Lines {
public:
    explicit Lines(QString label) : m_label(std::move(label)) {}

    void debit(const QString &account, Money amount) { add(account, nullptr, amount, {}); }
    void credit(const QString &account, Money amount) { add(account, nullptr, {}, amount); }
    void debit(const QString &account, const Member &member, Money amount)
    {
        add(account, &member, amount, {});
    }
    void credit(const QString &account, const Member &member, Money amount)
    {
        add(account, &member, {}, amount);
    }

    JournalEntry entry(const Member &about, const char *journal, QDate on,
                       const QString &reference = {})
    {
        JournalEntry entry;
        entry.journal = QString::fromLatin1(journal);
        entry.on = on;
        entry.pieceRef = reference.isEmpty()
                             ? u"%1-%2"_qs.arg(MemberRules::thirdParty(about), dayText(on))
                             : reference;
        entry.pieceOn = on;
        entry.label = m_label;
        entry.sourceKind = u"share"_qs;
        entry.sourceId = about.id.value();
        entry.lines = std::move(m_lines);
        return entry;
    }

private:
    void add(const QString &account, const Member *member, Money debit, Money credit)
    {
        if (debit.isZero() && credit.isZero())
            return;
        m_lines.push_back({account,
                           member != nullptr ? MemberRules::thirdParty(*member) : QString(),
                           member != nullptr ? MemberRules::thirdPartyLabel(*member) : QString(),
                           m_label, debit, credit});
    }

    QString m_label;
    std::vector<JournalLine> m_lines;
};

} // namespace

JournalEntry CapitalPosting::payment(const Member &member, const SharesPaid &paid,
                                     PaymentMeans means, const QString &reference, QDate on,
                                     const QString &money, const CapitalAccounts &accounts)
{
    Lines lines(tr("Shares paid, member %1").arg(member.number));
    lines.debit(money, paid.amount());
    lines.credit(accounts.received, member, paid.amount());
    lines.debit(accounts.received, member, paid.amount());
    lines.credit(accounts.receivable, member, paid.owed);
    lines.debit(accounts.called, paid.owed);
    lines.credit(accounts.paid, paid.amount());
    return lines.entry(member, means == PaymentMeans::Cash ? "CA" : "BQ", on, reference);
}

JournalEntry CapitalPosting::bounced(const Member &member, Money amount, QDate on,
                                     const QString &bank, const CapitalAccounts &accounts)
{
    Lines lines(tr("Cheque for shares not honoured, member %1").arg(member.number));
    lines.debit(accounts.receivable, member, amount);
    lines.credit(bank, amount);
    lines.debit(accounts.paid, amount);
    lines.credit(accounts.called, amount);
    return lines.entry(member, "BQ", on);
}

JournalEntry CapitalPosting::transfer(const Member &from, const Member &to, int shares,
                                      Money amount, QDate on, const CapitalAccounts &accounts)
{
    Lines lines(tr("%n share(s) of member %1 to member %2", nullptr, shares)
                    .arg(from.number)
                    .arg(to.number));
    lines.debit(accounts.paid, amount);
    lines.credit(accounts.paid, amount);
    return lines.entry(from, "OD", on);
}

JournalEntry CapitalPosting::cancelled(const Member &member, int shares, Money amount, QDate on,
                                       const CapitalAccounts &accounts)
{
    Lines lines(
        tr("%n share(s) never paid and cancelled, member %1", nullptr, shares).arg(member.number));
    lines.debit(accounts.called, amount);
    lines.credit(accounts.receivable, member, amount);
    return lines.entry(member, "OD", on);
}

JournalEntry CapitalPosting::refund(const Member &member, int shares, Money nominal, Money refund,
                                    QDate on, const QString &reserve,
                                    const CapitalAccounts &accounts)
{
    Lines lines(tr("%n share(s) to give back, member %1", nullptr, shares).arg(member.number));
    lines.debit(accounts.paid, nominal);
    lines.credit(accounts.refund, member, refund);
    lines.credit(reserve, nominal - refund);
    return lines.entry(member, "OD", on);
}

JournalEntry CapitalPosting::payout(const Member &member, Money amount,
                                    const std::optional<PaymentMeans> &means, QDate on,
                                    const QString &money, const CapitalAccounts &accounts)
{
    Lines lines(tr("Shares given back, member %1").arg(member.number));
    lines.debit(accounts.refund, member, amount);
    if (means)
        lines.credit(money, amount);
    else
        lines.credit(money, member, amount);
    const bool isCash = means == PaymentMeans::Cash;
    return lines.entry(member, !means ? "OD" : isCash ? "CA" : "BQ", on);
}

JournalEntry CapitalPosting::gift(const Member &member, Money amount, QDate on,
                                  const QString &product, const CapitalAccounts &accounts)
{
    Lines lines(tr("Shares never claimed, member %1").arg(member.number));
    lines.debit(accounts.refund, member, amount);
    lines.credit(product, amount);
    return lines.entry(member, "OD", on);
}

JournalEntry CapitalPosting::accountMoved(const Member &from, const Member &to, Money amount,
                                          QDate on, const QString &account)
{
    const Member &giver = amount.isNegative() ? to : from;
    const Member &taker = amount.isNegative() ? from : to;
    Lines lines(tr("Account of member %1 joined to member %2").arg(from.number).arg(to.number));
    lines.debit(account, giver, abs(amount));
    lines.credit(account, taker, abs(amount));
    return lines.entry(from, "OD", on);
}

} // namespace cabas
