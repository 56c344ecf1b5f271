// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/expectedcredit.h"

#include <QCoreApplication>

namespace cabas {

/// Which credit notes are asked for; all of them where nothing is said.
struct CreditWish {
    std::optional<SupplierId> supplier = {};
    std::optional<CreditState> state = {};
};

struct SettleAnswer {
    std::vector<ExpectedCredit> credits; ///< as they are now
    std::vector<Warning> warnings;       ///< the credit note is not of what was expected
};

/// Follows what suppliers owe in credit notes until it is credited or given up. What is owed is
/// written by receptions.
class CreditService {
    Q_DECLARE_TR_FUNCTIONS(CreditService)

public:
    explicit CreditService(Database &db) : m_db(db) {}

    /// Newest first.
    Result<std::vector<ExpectedCredit>> list(const Session &session,
                                             const CreditWish &wish = {}) const;
    /// What a supplier has still to credit.
    Result<AwaitedCredit> awaited(const Session &session, SupplierId supplier) const;
    /// The letter about a delivery was sent: notes it on each claim of it that is open. Answers how
    /// many were asked for the first time.
    Result<int> ask(const Session &session, DeliveryId delivery);
    /// The same for claims that were written about by themselves: those of an invoice have no
    /// delivery.
    Result<int> ask(const Session &session, const std::vector<CreditId> &credits);
    /// One credit note settles one or several claims of a supplier; its amount is shared over them.
    Result<SettleAnswer> settle(const Session &session, const std::vector<CreditId> &credits,
                                const CreditNote &note);
    /// No credit note is expected any more.
    Result<std::vector<ExpectedCredit>>
    drop(const Session &session, const std::vector<CreditId> &credits, const QString &reason);

private:
    static int noteAsked(Tx &tx, const Session &session, const std::vector<ExpectedCredit> &credits,
                         const QString &subject, qint64 subjectId);
    static Result<std::vector<ExpectedCredit>> found(Tx &tx, const std::vector<CreditId> &ids);

    Database &m_db;
};

} // namespace cabas
