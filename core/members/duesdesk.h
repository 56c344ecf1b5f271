// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/members/dues.h"

namespace cabas {

/// What a member has to pay, out of the facts of the file.
class DuesDesk {
public:
    static MemberDues of(Tx &tx, MemberId member, QDate day);
    /// The first day of the year of fees that a day lies in.
    static QDate feeYear(Tx &tx, QDate day);
};

} // namespace cabas
