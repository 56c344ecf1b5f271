// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/asset.h"
#include "core/accounting/journalentry.h"
#include "core/db/database.h"

#include <QCoreApplication>

namespace cabas {

/// The registers of equipment and loans, and what they post.
class AssetService {
    Q_DECLARE_TR_FUNCTIONS(AssetService)

public:
    explicit AssetService(Database &db) : m_db(db) {}

    /// Registers equipment whose purchase is in the books: nothing is posted. Of accounts it does
    /// not name it takes the usual ones (AssetRules::withUsualAccounts); those of the chart that
    /// are missing (28183...) are added below their parent.
    Result<Asset> add(const Session &session, const Asset &asset);
    Result<std::vector<Asset>> all(const Session &session);
    /// Its write-offs by fiscal year.
    Result<std::vector<DepreciationStep>> plan(const Session &session, AssetId id);
    /// Posts what every asset loses in the fiscal year that ends on a day, once each; answers the
    /// entries.
    Result<std::vector<PostedEntry>> depreciate(const Session &session, QDate yearEnd);
    /// Takes an asset out of the books on a day: its last write-off, then what was left of it.
    Result<Asset> takeOut(const Session &session, AssetId id, QDate on, const QString &why);

    /// Registers a loan whose money is in the books. Where it names no account of interest or bank
    /// it takes 6611 and the shop's bank.
    Result<Loan> addLoan(const Session &session, const Loan &loan);
    Result<std::vector<Loan>> loans(const Session &session);
    Result<Loan> loan(const Session &session, LoanId id);
    /// Posts the next instalment. Conflict when somebody else did (`done`, as it was seen).
    Result<PostedEntry> payInstalment(const Session &session, LoanId id, int done);

private:
    Database &m_db;
};

} // namespace cabas
