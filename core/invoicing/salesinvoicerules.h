// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/invoicing/salesorder.h"
#include "core/till/ticket.h"

#include <QCoreApplication>

namespace cabas {

/// Customers and the shop's own invoices: what may be issued and what it adds up to. Pure.
class SalesInvoiceRules {
    Q_DECLARE_TR_FUNCTIONS(SalesInvoiceRules)

public:
    static constexpr int mostLines = 1'000;
    static constexpr int longestText = 200;
    /// Days that French law leaves between businesses at most (code de commerce L441-10).
    static constexpr int longestTerms = 60;

    /// Blanks folded; SIREN without blanks, VAT number and country in capitals.
    static Customer cleanedUp(Customer customer);
    static Result<> check(const Customer &customer);

    /// `F2026-00012`, `A2026-00003` for a credit note: each kind has its own sequence.
    static QString number(SalesInvoiceKind kind, int year, qint64 sequence);

    /// Refuses no line or too many, a line without words, a quantity or price not above zero,
    /// a VAT code out of scope, amounts out of bounds, and a reverse charge to nobody with a VAT
    /// number.
    static Result<> checkTyped(const SalesInvoice &invoice);
    /// Positions from 1, net amounts, VAT by code (BR-CO-17) and totals of typed lines.
    static void total(SalesInvoice &invoice);

    /// The lines of a sale: goods and deposits, VAT excluded. Net amounts share out the ticket's
    /// own net of each VAT code, so that VAT and totals are the ticket's to the cent (RULINGS 2.3).
    /// Shares, fees, top-ups and gifts are left out: they are no sales.
    static Result<> takeTicket(SalesInvoice &invoice, const Ticket &ticket);

    /// A credit note for what is left of an invoice, or for `wanted` of it. VAT is that of all
    /// that is credited so far less what was credited before, so that a whole credit nets to
    /// zero. Refused when nothing is left or more is wanted than is.
    static Result<SalesInvoice> credit(const SalesInvoice &invoice,
                                       const std::vector<SalesInvoice> &before,
                                       const std::vector<CreditedLine> &wanted);

    /// How far an invoice is, on a day.
    static SalesState state(const SalesListRow &row, QDate today);

    /// The price of a product VAT excluded, from the shelf's.
    static UnitPrice netPrice(Money shelf, int vatBp);
    /// The VAT number that a French SIREN gives: its key is (12 + 3 x (SIREN mod 97)) mod 97
    /// (BOI-TVA-DECLA-20-10-20).
    static QString vatNumberOf(const QString &siren);

private:
    static void sum(SalesInvoice &invoice);
};

} // namespace cabas
