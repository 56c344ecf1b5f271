// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/invoicing/salesorder.h"

#include <QCoreApplication>

#include <map>

namespace cabas {

/// The desk at which invoices to customers are written: drafts that are kept from their first
/// change on, and the list of all.
class SalesDraftService {
    Q_DECLARE_TR_FUNCTIONS(SalesDraftService)

public:
    explicit SalesDraftService(Database &db) : m_db(db) {}

    /// Needs Sell or PostEntries. Conflict when somebody else changed or issued it meanwhile.
    Result<SalesDraft> keep(const Session &session, SalesDraft draft);
    /// Nothing of it was in the books.
    Result<> discard(const Session &session, const SalesDraft &draft);
    /// NotFound when it was issued or thrown away.
    Result<SalesDraft> open(const Session &session, SalesDraftId id) const;
    /// What would be issued now, and what is missing.
    Result<SalesSheet> sheet(const Session &session, const InvoiceOrder &order) const;

    /// Drafts, then the newest invoices and credit notes. Needs ViewBooks or Sell.
    Result<std::vector<SalesListRow>> list(const Session &session, int limit) const;
    /// The row of one, with what is left of it.
    Result<SalesListRow> row(const Session &session, const QString &number) const;
    /// What may still be credited of an invoice, by the positions of its lines; without those of
    /// which nothing is left.
    Result<std::map<int, Quantity>> creditable(const Session &session, const QString &number) const;

private:
    Database &m_db;
};

} // namespace cabas
