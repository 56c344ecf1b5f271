// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainstore.h"
#include "core/purchasing/expectedcredit.h"

#include <vector>

namespace cabas {

/// The credit notes that suppliers owe, and their steps. Each row is a link of the chain
/// "credits".
class CreditStore {
public:
    static QString stateName(CreditState state);
    static std::optional<CreditState> stateFromName(const QString &name);

    /// Of `credit` its supplier, delivery, line, gap, kind, quantity, cost, price, amount, VAT
    /// code and day are written; of a claim on an invoice that, its reference and name, and no
    /// delivery.
    static CreditId add(Tx &tx, const ExpectedCredit &credit, UserId user, const QDateTime &at);
    /// The supplier was written to.
    static void ask(Tx &tx, CreditId id, QDate day, UserId user, const QDateTime &at);
    /// Ends an open claim: `note.amount` is what of the credit note falls on it. Whoever reads a
    /// supplier's invoices or credit notes settles the claims through this.
    static void settle(Tx &tx, CreditId id, const CreditNote &note, UserId user,
                       const QDateTime &at);
    static void drop(Tx &tx, CreditId id, QDate day, const QString &reason, UserId user,
                     const QDateTime &at);

    /// Two people settle one claim: the second waits, then finds it settled.
    static void lock(Tx &tx, CreditId id);
    static std::optional<ExpectedCredit> find(Tx &tx, CreditId id);
    /// In the order they were written, dropped ones too.
    static std::vector<ExpectedCredit> ofDelivery(Tx &tx, DeliveryId delivery);
    /// On lines and sums of an invoice that no reception stands for, dropped ones too.
    static std::vector<ExpectedCredit> ofInvoice(Tx &tx, InvoiceId invoice);
    /// Those of a supplier that are not settled nor dropped, oldest first.
    static std::vector<ExpectedCredit> openOf(Tx &tx, SupplierId supplier);
    /// Of all suppliers, newest first.
    static std::vector<ExpectedCredit> newest(Tx &tx, int limit);

    static const ChainSpec &creditChainSpec();
    static const ChainSpec &priceChainSpec();
    static const ChainSpec &invoiceChainSpec();
    static const ChainSpec &stepChainSpec();

private:
    /// Which credits are read: their number is how the statement's condition knows them.
    enum class Which { One, OfDelivery, OpenOfSupplier, OfInvoice, Newest };
    /// Oldest first. `of` is the id of what they belong to; for the newest, how many.
    static std::vector<ExpectedCredit> those(Tx &tx, Which which, qint64 of);
    static void addInvoice(Tx &tx, qint64 credit, const CreditInvoice &of, const QString &code,
                           const QString &name);
    static void step(Tx &tx, SqlArguments values);
};

} // namespace cabas
