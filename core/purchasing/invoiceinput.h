// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/purchasing/expectedcredit.h"
#include "core/purchasing/invoicechoice.h"
#include "core/purchasing/invoicedraft.h"

#include <map>

namespace cabas {

using InvoiceInputId = Id<struct InvoiceInputTag>;

/// What a person says of an invoice beside its document or lines.
struct InvoiceWish {
    std::optional<SupplierId> supplier = {}; ///< absent: whom the document names
    QString number = {};
    std::optional<QDate> issued = {};
    std::optional<QDate> due = {};           ///< absent: the document's, else the supplier's terms
    std::optional<Money> gross = {};         ///< what the paper shows, VAT included
    std::vector<DeliveryId> deliveries = {}; ///< empty: the receptions that fit best
    bool isOfNone = false; ///< no reception is looked for: a service, goods counted by nobody
    std::map<int, ProductId> products = {}; ///< of lines by their position, where nobody knew
    std::vector<InvoiceChoice> choices = {};
};

struct InvoiceAnswer {
    SupplierInvoice invoice;
    std::vector<ExpectedCredit> settled; ///< claims that a credit note ends
    std::vector<ExpectedCredit> dropped; ///< claims on goods that are not asked for after all
    std::vector<ExpectedCredit> claimed; ///< fresh claims on what is asked for wrongly
    std::vector<Warning> warnings;
};

/// An invoice that is being entered: its document, what was typed beside it. `document.invoice`
/// holds the typed lines where the document is no electronic invoice.
struct InvoiceInput {
    InvoiceInputId id{0}; ///< 0: not kept yet
    int revision = 0;
    QDateTime at = {}; ///< of the last change
    InvoiceDocument document = {};
    InvoiceWish wish = {};
    QString unread = {}; ///< why what its document says must be typed; empty where it need not

    bool isTyped() const { return !document.isWhole; }
};

/// Of which receptions the lines of a typed invoice are made: of none, of those that were chosen,
/// or of the one that it must be for.
enum class InvoiceFill { None, Chosen, Proposed };

/// How far a posted invoice is paid, by the books.
struct InvoicePayment {
    Money open;           ///< of its supplier's account, not settled by anything
    bool isInRun = false; ///< a payment that was prepared pays it
    EntryId entry{0};
};

/// A line of an invoice held against order and reception, or goods that came and are on no line.
struct InvoiceSheetRow {
    int line = 0; ///< 0: on no line of the invoice
    InvoiceLineKind kind = InvoiceLineKind::Goods;
    std::optional<ProductId> product = {};
    QString productCode = {};
    QString code = {};
    QString name = {};
    Unit unit = Unit::Piece;
    std::optional<Quantity> ordered = {};
    std::optional<Quantity> received = {};
    std::optional<Quantity> invoiced = {};
    UnitPrice agreed = {}; ///< 0: not known
    std::optional<UnitPrice> price = {};
    Money net = {};
    int vatBp = 0;
    std::vector<InvoiceDifference> differences = {};
    std::optional<Money> shelfNow = {};  ///< VAT included
    std::optional<Money> shelfNext = {}; ///< by the shop's rules, were it bought at this price
};

/// An invoice with all that it is held against, being entered or posted.
struct InvoiceSheet {
    SupplierInvoice invoice;
    std::vector<InvoiceChoice> choices = {};
    std::vector<Failure> problems = {}; ///< what must be mended before it can be posted
    std::vector<Warning> warnings = {};
    std::vector<InvoiceSheetRow> rows = {};
    std::vector<WaitingReception> receptions = {}; ///< of the supplier: those it may be for
    std::vector<ExpectedCredit> credits = {};      ///< of its receptions; of a credit note: open
    Money computed = {};                           ///< VAT included, as its lines add up
    std::optional<InvoicePayment> payment = {};    ///< of a posted one

    bool isPosted() const { return invoice.id.value() > 0; }
};

/// A row of the list of suppliers' invoices.
struct InvoiceListRow {
    enum class Stage { Waiting, Entered, Posted, Undone };
    Stage stage = Stage::Posted;
    std::optional<WaitingReception> reception = {}; ///< Waiting
    InvoiceInputId input{0};                        ///< Entered
    InvoiceId invoice{0};                           ///< Posted, Undone
    SupplierId supplier{0};
    QString supplierName = {};
    QString number = {};
    QString documentName = {};
    InvoiceKind kind = InvoiceKind::Invoice;
    QDate day = {};
    QDate due = {};
    Money gross = {}; ///< of a reception: what it cost without VAT
    int differences = 0;
    int openDifferences = 0; ///< that nobody answered
    Money open = {};         ///< left to pay
    bool isInRun = false;
};

} // namespace cabas
