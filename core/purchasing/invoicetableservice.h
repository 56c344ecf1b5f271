// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/invoicecolumn.h"
#include "core/purchasing/invoiceinput.h"

#include <QCoreApplication>

namespace cabas {

/// Suppliers' invoices as tables whose headings nobody knows by themselves: a person says once what
/// the columns tell, and the next file of the supplier is read by it.
class InvoiceTableService {
    Q_DECLARE_TR_FUNCTIONS(InvoiceTableService)

public:
    explicit InvoiceTableService(Database &db) : m_db(db) {}

    /// By the columns learnt of the supplier whose headings the file has. `why` it was not read
    /// otherwise is the answer where it is no table; of code `columns` where it is one that nobody
    /// explained.
    Result<InvoiceInput> read(const Session &session, const QString &path,
                              const Failure &why) const;
    /// What stands above the columns.
    static Result<QStringList> headings(const QString &path);
    /// Reads the file by these columns and remembers them of the supplier. Needs PostEntries.
    Result<InvoiceInput> explain(const Session &session, const QString &path, SupplierId supplier,
                                 const std::vector<InvoiceColumn> &columns);

private:
    Database &m_db;
};

} // namespace cabas
