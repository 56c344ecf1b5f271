// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/members/dues.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// What the shop asks of its members in money, and what each has paid on it.
class DuesService {
    Q_DECLARE_TR_FUNCTIONS(DuesService)

public:
    explicit DuesService(Database &db) : m_db(db) {}

    Result<MemberMoneyTerms> terms(const Session &session) const;
    /// Conflict when somebody changed them meanwhile. Holds from the next ticket on.
    Result<MemberMoneyTerms> setTerms(const Session &session, const MemberMoneyTerms &terms);

    /// What a member has to pay on the shop's day.
    Result<MemberDues> dues(const Session &session, MemberId member) const;
    Result<std::vector<SharePayment>> sharePayments(const Session &session, MemberId member) const;

private:
    Database &m_db;
};

} // namespace cabas
