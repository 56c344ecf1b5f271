// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/duesrules.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberrules.h"

#include <algorithm>

namespace cabas {

namespace {

QString shown(Money amount)
{
    return moneyText(amount, Language::locale());
}

} // namespace

Result<SharesPaid> DuesRules::split(Money amount, Money owed, Money value)
{
    if (amount <= Money())
        return refused(tr("Type what is paid on the shares, above 0."), u"price"_qs);
    SharesPaid paid;
    paid.owed = std::clamp(owed, Money(), amount);
    paid.fresh = amount - paid.owed;
    if (paid.fresh.isZero())
        return paid;
    if (value.isZero())
        return refused(tr("This shop has no shares: its profile sets no value for one."),
                       u"no_shares"_qs);
    if (paid.fresh.cents() % value.cents() != 0 && !paid.owed.isZero())
        return refused(tr("The member owes %1 on shares, and one costs %2: take what is owed, or "
                          "that and whole shares.")
                           .arg(shown(owed), shown(value)),
                       u"shares"_qs);
    if (paid.fresh.cents() % value.cents() != 0)
        return refused(tr("The member owes nothing on shares, and one costs %1: take whole shares. "
                          "To pay by instalments, the member office notes the subscription first.")
                           .arg(shown(value)),
                       u"shares"_qs);
    const qint64 shares = paid.fresh.cents() / value.cents();
    CABAS_TRY(MemberRules::checkShares(shares));
    paid.shares = int(shares);
    return paid;
}

Result<SharesPaid> DuesRules::undo(const SharesPaid &paid, const SharesPaid &before, Money amount)
{
    const Money freshLeft = paid.fresh - before.fresh;
    const Money owedLeft = paid.owed - before.owed;
    if (amount <= Money() || amount > freshLeft + owedLeft)
        return refused(tr("No more than was paid on the shares can be given back."),
                       u"too_much"_qs);
    SharesPaid undone;
    undone.fresh = std::min(amount, freshLeft);
    undone.owed = amount - undone.fresh;
    if (undone.fresh.isZero())
        return undone;
    const qint64 value = paid.fresh.cents() / paid.shares;
    if (undone.fresh.cents() % value != 0)
        return refused(
            tr("Shares are given back whole: one was paid %1.").arg(shown(Money::fromCents(value))),
            u"shares"_qs);
    undone.shares = int(undone.fresh.cents() / value);
    return undone;
}

QDate DuesRules::yearOf(QDate day, const QString &yearStart)
{
    const QDate start(day.year(), yearStart.left(2).toInt(), yearStart.mid(3).toInt());
    if (!start.isValid()) // the 29th of February
        return QDate(day.year(), 1, 1);
    return start <= day ? start : start.addYears(-1);
}

bool DuesRules::frees(const Standing &standing, const MemberDues &left)
{
    return standing.state == unpaidState() && left.total().isZero();
}

Result<> DuesRules::check(const MemberMoneyTerms &terms)
{
    if (terms.fee.isNegative() || terms.fee > MemberRules::maxAccountMove)
        return refused(tr("The yearly fee is 0 or more, and no more than %1.")
                           .arg(shown(MemberRules::maxAccountMove)),
                       u"fee"_qs);
    if (terms.accountFloor > Money() || terms.accountFloor < -MemberRules::maxAccountMove)
        return refused(tr("The lowest an account may go to is 0 or less, and no less than %1.")
                           .arg(shown(-MemberRules::maxAccountMove)),
                       u"floor"_qs);
    return Ok{};
}

} // namespace cabas
