// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/invoicing/salesorder.h"

#include <QCoreApplication>

namespace cabas {

/// Customers, and the invoices and credit notes that the shop sends them.
class InvoicingService {
    Q_DECLARE_TR_FUNCTIONS(InvoicingService)

public:
    explicit InvoicingService(Database &db) : m_db(db) {}

    static QString sourceKind() { return QStringLiteral("sales_invoice"); }

    /// Needs Sell or PostEntries: whoever sells is asked for an invoice. Kept as a third party of
    /// the books too. Conflict when the code is taken.
    Result<Customer> addCustomer(const Session &session, const Customer &customer);
    /// Conflict when somebody else changed it meanwhile. Issued invoices keep what they said.
    Result<Customer> changeCustomer(const Session &session, const Customer &customer);
    Result<std::vector<Customer>> customers(const Session &session) const;

    /// What would be issued: without number, nothing is written.
    Result<SalesInvoice> prepare(const Session &session, const InvoiceOrder &order) const;
    /// Numbered, sealed, posted: Dr 411, Cr 707 and 44571; its goods leave the stock. Needs
    /// PostEntries. An invoice of a ticket needs Sell, moves and posts nothing: the closing of the
    /// till did (RULINGS 2.4). Dated today: a number later than another has no earlier day.
    /// `draft`, what it was written in, goes with it; Conflict when somebody changed that since.
    Result<SalesInvoice> issue(const Session &session, const InvoiceOrder &order,
                               const std::optional<SalesDraft> &draft = {});
    /// Takes an invoice back, or some of it; needs PostEntries. The counter entry follows the
    /// invoice's own; of a ticket's invoice there is none, the money is given back at the till.
    /// Goods come back to the stock where `isRestocked`.
    Result<SalesInvoice> credit(const Session &session, const QString &number,
                                const QString &reason, const std::vector<CreditedLine> &lines,
                                bool isRestocked);

    /// Needs Sell or ViewBooks.
    Result<SalesInvoice> find(const Session &session, const QString &number) const;
    Result<std::vector<SalesInvoice>> newest(const Session &session, int limit) const;
    /// Needs ExportBooks.
    Result<std::vector<DailySales>> dailySales(const Session &session, QDate from, QDate to) const;

private:
    static Result<> keep(Tx &tx, const Session &session, SalesInvoice &invoice, bool movesStock);
    static Result<> post(Tx &tx, const Session &session, SalesInvoice &invoice);

    Database &m_db;
};

} // namespace cabas
