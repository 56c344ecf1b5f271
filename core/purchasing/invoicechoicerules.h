// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/invoicechoice.h"

#include <QCoreApplication>

namespace cabas {

/// What may be answered to the differences of an invoice. Pure.
class InvoiceChoiceRules {
    Q_DECLARE_TR_FUNCTIONS(InvoiceChoiceRules)

public:
    static bool isAbout(const InvoiceChoice &choice, const InvoiceDifference &difference);
    /// The last answer to a difference, or null.
    static const InvoiceChoice *find(const std::vector<InvoiceChoice> &choices,
                                     const InvoiceDifference &difference);
    /// What is asked for beyond what came is claimed without a word.
    static bool isClaimedUnasked(const InvoiceDifference &difference);
    /// A credit note can be asked for: too much is asked, for a product that came by a reception
    /// or for what none brought.
    static bool mayClaim(const SupplierInvoice &invoice, const InvoiceDifference &difference);
    /// It is about what no reception brought: a product that never came or that nobody knows,
    /// deposits, transport.
    static bool isOfInvoice(const InvoiceDifference &difference);
    /// Its price may become the one that the product is bought at.
    static bool mayTakeCost(const InvoiceDifference &difference);
    /// Nobody answered it, and it does not answer itself.
    static bool isOpen(const std::vector<InvoiceChoice> &choices,
                       const InvoiceDifference &difference);
    static int openCount(const SupplierInvoice &invoice, const std::vector<InvoiceChoice> &choices);
    /// Refused in words: an answer to nothing that differs, a claim where nothing can be claimed.
    static Result<> check(const SupplierInvoice &invoice, const InvoiceChoice &choice);

    static QString replyName(InvoiceReply reply);
    static std::optional<InvoiceReply> replyFromName(const QString &name);
};

} // namespace cabas
