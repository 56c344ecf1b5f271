// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/orderproposal.h"
#include "core/purchasing/supplierinvoice.h"

#include <QCoreApplication>

#include <functional>

namespace cabas {

/// What an invoice must be, and what it differs by from orders and receptions. Pure.
class InvoiceRules {
    Q_DECLARE_TR_FUNCTIONS(InvoiceRules)

public:
    static constexpr int longestNumber = 40;
    static constexpr size_t mostLines = 10'000;
    static constexpr int longestTerms = 1'100; ///< days from the invoice to its payment

    /// Two numbers that differ by blanks, dashes, capitals or leading zeros are one: "FA-0012" and
    /// "fa 12".
    static QString foldedNumber(const QString &number);
    static bool isDeposit(const QString &name);
    static bool isTransport(const QString &name);

    /// VAT rows and totals of an invoice that was typed line by line: VAT is computed once per
    /// rate. `said` is the total that the paper shows; a few cents between the two are rounding,
    /// and the paper is right. Refused when it is more.
    static Result<SupplierInvoice> withTotals(SupplierInvoice invoice, std::optional<Money> said);
    /// Whether the buyer owes the VAT of a line in the seller's place.
    static bool isReverseCharge(VatCategory category);
    /// What the shop owes on the lines of a reverse charge, once per category and rate: `rateOf`
    /// gives the rate of a line's goods here; the base of a document without lines is at 20 %.
    static std::vector<InvoiceVat>
    selfAssessed(const SupplierInvoice &invoice,
                 const std::function<int(const InvoiceLine &)> &rateOf);
    /// Number, days, amounts and their sums.
    static Result<> check(const SupplierInvoice &invoice);

    /// How well receptions fit an invoice: products of which as much came as is asked for count
    /// three, others that came one; what came and is not asked for takes one off.
    static int fit(const SupplierInvoice &invoice, const std::vector<DeliveredGoods> &goods);
    /// Lines that count packs where goods came by the unit are brought to units.
    static SupplierInvoice inUnits(SupplierInvoice invoice,
                                   const std::vector<DeliveredGoods> &goods);
    /// What it says otherwise, with its words, by line.
    static std::vector<InvoiceDifference> differences(const SupplierInvoice &invoice,
                                                      const ReceivedTogether &received,
                                                      const OrderTerms &terms);
    static QString words(const InvoiceDifference &difference);
    static QString kindName(InvoiceDifferenceKind kind);
    static std::optional<InvoiceDifferenceKind> kindFromName(const QString &name);

private:
    static bool isTolerated(Money off, Money expected, const OrderTerms &terms);
    static void addGoods(std::vector<InvoiceDifference> &found, const SupplierInvoice &invoice,
                         const ReceivedTogether &received, const OrderTerms &terms);
    static void addCosts(std::vector<InvoiceDifference> &found, const SupplierInvoice &invoice,
                         const ReceivedTogether &received, const OrderTerms &terms);
};

} // namespace cabas
