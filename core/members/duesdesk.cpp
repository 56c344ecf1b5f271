// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/duesdesk.h"

#include "core/access/shopstore.h"
#include "core/members/duesrules.h"
#include "core/members/duesstore.h"

#include <algorithm>

namespace cabas {

MemberDues DuesDesk::of(Tx &tx, MemberId member, QDate day)
{
    MemberDues dues;
    dues.shares = std::max(DuesStore::owedOnShares(tx, member), Money());
    const Money fee = DuesStore::terms(tx).fee;
    if (!fee.isZero() && DuesStore::feePaid(tx, member, feeYear(tx, day)) <= Money())
        dues.fee = fee;
    return dues;
}

QDate DuesDesk::feeYear(Tx &tx, QDate day)
{
    return DuesRules::yearOf(day, ShopStore::read(tx).yearStart);
}

} // namespace cabas
