// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/formats/deliverydocument.h"
#include "core/formats/einvoice.h"
#include "core/purchasing/supplierinvoice.h"

#include <QCoreApplication>

namespace cabas {

/// A supplier's file, read and not yet held against anything. Its lines name products by code.
struct InvoiceDocument {
    QString name; ///< of the file, without its folder
    QByteArray bytes;
    QString sellerName;
    QString sellerSiren;
    bool isWhole = false; ///< it has number, date and totals of its own
    SupplierInvoice invoice;
    std::vector<DeliveryNoteLine> codes; ///< of the lines, by their position; 0: none
    std::vector<Warning> warnings;
};

/// Makes an invoice of a supplier's document.
class InvoiceDraft {
    Q_DECLARE_TR_FUNCTIONS(InvoiceDraft)

public:
    /// An electronic invoice (CII, UBL, Factur-X), or a table with codes, quantities and prices.
    /// Refused in words: what no reader understands, another currency than the euro, and an
    /// electronic invoice that breaks a rule of EN 16931, with the rule's name. That it says no
    /// terms of payment (BR-CO-25) or no number of the seller (BR-CO-26) is a warning: the shop
    /// knows its suppliers. One whose total is below zero is a credit note, whatever its type says.
    static Result<InvoiceDocument> read(const QByteArray &bytes, const QString &name);
    /// The same for a file; Storage when it cannot be opened.
    static Result<InvoiceDocument> readFile(const QString &path);
    /// The lines of a table, of which a person types the rest.
    static InvoiceDocument ofNote(const DeliveryNote &note);
    /// image/jpeg, image/png or application/pdf, by the first bytes; empty for anything else.
    static QString mediaOf(const QByteArray &bytes);
    /// Of an electronic invoice that was read.
    static Result<InvoiceDocument> of(const EInvoice &invoice);

    /// Finds the products of the lines, brings packs to units, and tells deposits and transport
    /// from goods. VAT of lines of a table is that of their products.
    static void resolve(Tx &tx, SupplierId supplier, QDate day, InvoiceDocument &document);

private:
    static Result<> addLines(const EInvoice &invoice, InvoiceDocument &document);
    static Result<> addAllowances(const EInvoice &invoice, InvoiceDocument &document);
    static Result<> addTotals(const EInvoice &invoice, InvoiceDocument &document);
    static Result<VatCategory> category(const QString &letter);
};

} // namespace cabas
