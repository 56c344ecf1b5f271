// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/invoicing/salesinvoice.h"

namespace cabas {

/// The shop's own invoices and credit notes, each a link of the chain "sales_invoices" with its
/// lines and VAT. What one says of its buyer lies beside it, sealed by a salted hash, so that a
/// person can be erased without breaking the chain (RULINGS 2.12).
class SalesInvoiceStore {
public:
    static QString kindName(SalesInvoiceKind kind);

    /// Numbers it without gap in its kind and year, writes and seals it; fills in id and number.
    static void add(Tx &tx, SalesInvoice &invoice, UserId user, const QDateTime &at);

    /// Two people crediting one invoice take turns (PostgreSQL).
    static void lock(Tx &tx, SalesInvoiceId id);
    /// With lines and VAT.
    static std::optional<SalesInvoice> find(Tx &tx, SalesInvoiceId id);
    static std::optional<SalesInvoice> numbered(Tx &tx, const QString &number);
    /// Heads only, newest first.
    static std::vector<SalesInvoice> newest(Tx &tx, int limit);
    /// The credit notes of an invoice, oldest first, with lines and VAT.
    static std::vector<SalesInvoice> creditsOf(Tx &tx, SalesInvoiceId invoice);
    /// The invoice of a ticket that is not wholly credited.
    static std::optional<SalesInvoice> ofTicket(Tx &tx, qint64 ticket);

    /// Days from..to, both included, without what goes to businesses by electronic invoice and
    /// without what is out of scope; credit notes and refunds are taken off.
    static std::vector<DailySales> dailySales(Tx &tx, QDate from, QDate to);

    /// What invoices that are of no ticket brought by VAT code, days from..to, both included;
    /// credit notes are taken off.
    static std::vector<SalesInvoiceVat> vatOf(Tx &tx, QDate from, QDate to);

    static const ChainSpec &chainSpec();
};

} // namespace cabas
