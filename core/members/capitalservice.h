// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/day.h"
#include "core/db/database.h"
#include "core/members/capital.h"
#include "core/members/dues.h"
#include "core/members/memberposting.h"

#include <QCoreApplication>

namespace cabas {

/// Everything of one member's shares.
struct ShareSheet {
    Holding holding;
    Money nominal; ///< of one share
    std::vector<RegisterLine> lines;
    std::vector<ShareCheque> cheques;
    std::vector<ShareRefund> refunds;
};

/// Money taken on shares, as done.
struct SharesTaken {
    SharesPaid paid;
    Holding holding;
    QString entry; ///< its number
};

/// The register of shares: who holds what, every movement, and the deeds on it outside the till.
/// Each deed posts its entry in its own transaction, so that the register is the accounts'.
class CapitalService {
    Q_DECLARE_TR_FUNCTIONS(CapitalService)

public:
    explicit CapitalService(Database &db) : m_db(db) {}

    Result<CapitalSummary> summary(const Session &session, QDate day) const;
    /// Movements of some days, both included.
    Result<std::vector<RegisterLine>> lines(const Session &session, QDate from, QDate to) const;
    /// Who holds shares, or owes some, at the end of a day.
    Result<std::vector<Holding>> holdings(const Session &session, QDate day) const;
    Result<ShareSheet> sheet(const Session &session, MemberId member) const;

    /// Money paid on shares at the office: first what is owed, then whole shares.
    Result<SharesTaken> pay(const Session &session, MemberId member, Money amount,
                            PaymentMeans means, const QString &reference = {});
    /// Paid-up shares to another member.
    Result<Holding> transfer(const Session &session, MemberId from, MemberId to, int shares);
    /// Gives up shares that were subscribed and never paid.
    Result<Holding> cancel(const Session &session, MemberId member, int shares);
    /// Shares that a member held, paid up, when the shop came to Cabas. Posts nothing: the books
    /// get them with their opening entries. Refused for a member whose shares have a history.
    Result<Holding> setOpening(const Session &session, MemberId member, int shares);

    Result<ShareTerms> terms(const Session &session) const;
    /// Conflict when somebody changed them meanwhile.
    Result<ShareTerms> setTerms(const Session &session, const ShareTerms &terms);
    Result<std::vector<ShareValue>> values(const Session &session) const;
    /// What an assembly decided that a share is given back at.
    Result<std::vector<ShareValue>> setValue(const Session &session, const ShareValue &value);

private:
    Database &m_db;
};

} // namespace cabas
