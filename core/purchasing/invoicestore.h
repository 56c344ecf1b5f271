// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/purchasing/supplierinvoice.h"

#include <map>

namespace cabas {

/// Suppliers' invoices as they were posted. Each is a link of the chain "invoices", with its lines,
/// VAT, differences and document; so is what undoes one.
class InvoiceStore {
public:
    static QString kindName(InvoiceKind kind);
    static QString lineKindName(InvoiceLineKind kind);
    static std::optional<InvoiceLineKind> lineKindFromName(const QString &name);

    static InvoiceId add(Tx &tx, const SupplierInvoice &invoice, const QByteArray &document,
                         UserId user, const QDateTime &at);
    static void reverse(Tx &tx, InvoiceId id, QDate day, const QString &reason, UserId user,
                        const QDateTime &at);

    /// With lines, VAT, receptions and differences.
    static std::optional<SupplierInvoice> find(Tx &tx, InvoiceId id);
    /// One of this number that was not undone.
    static std::optional<SupplierInvoice> numbered(Tx &tx, SupplierId supplier,
                                                   const QString &foldedNumber);
    /// One with these very bytes that was not undone.
    static std::optional<SupplierInvoice> withDocument(Tx &tx, const QString &hash);
    /// Heads only: newest first.
    static std::vector<SupplierInvoice> newest(Tx &tx, int limit);
    /// Heads only: those not undone that were issued up to a day and are due in a period, by the
    /// day they are due.
    static std::vector<SupplierInvoice> standing(Tx &tx, QDate until, const Period &due);
    /// The day the first of all was due.
    static std::optional<QDate> firstDue(Tx &tx);
    static QByteArray document(Tx &tx, InvoiceId id);
    /// What the books owe each supplier, by code: credits less debits from one day up to another on
    /// an account and those that begin with its number.
    static std::map<QString, Money> owed(Tx &tx, const QString &account, QDate from, QDate until);

    /// Two people enter one invoice: the second waits, then finds it.
    static void lock(Tx &tx, SupplierId supplier);

    static const ChainSpec &chainSpec();
    static const ChainSpec &reversalChainSpec();
};

} // namespace cabas
