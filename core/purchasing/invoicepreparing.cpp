// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicepreparing.h"

#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/demandstore.h"
#include "core/purchasing/invoicematching.h"
#include "core/purchasing/invoicerules.h"
#include "core/purchasing/invoicestore.h"
#include "core/purchasing/supplierstore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cabas {

namespace {

/// Of goods that are none of ours.
constexpr int usualVatBp = 2'000;

} // namespace

Result<Supplier> InvoicePreparing::supplierOf(Tx &tx, const InvoiceDocument &document,
                                              const InvoiceWish &wish)
{
    if (!wish.supplier) {
        for (const Supplier &supplier : SupplierStore::all(tx)) {
            if (!supplier.siren.isEmpty() && supplier.siren == document.sellerSiren)
                return supplier;
        }
        const QString name = document.sellerName;
        if (const auto named = name.isEmpty() ? std::nullopt : SupplierStore::findByName(tx, name))
            return *named;
        if (name.isEmpty())
            return notFound(tr("Whose invoice is it? Choose the supplier."),
                            u"unknown_supplier"_qs);
        return notFound(tr("No supplier of ours is called “%1”. Say whose invoice it is, or enter "
                           "the supplier with their SIREN.")
                            .arg(name),
                        u"unknown_supplier"_qs);
    }
    const std::optional<Supplier> supplier = SupplierStore::find(tx, *wish.supplier);
    if (!supplier)
        return notFound(tr("This supplier is not known."), u"unknown_supplier"_qs);
    if (!supplier->siren.isEmpty() && !document.sellerSiren.isEmpty() &&
        supplier->siren != document.sellerSiren)
        return refused(
            tr("This invoice is from %1 (SIREN %2), not from %3 (SIREN %4).")
                .arg(document.sellerName, document.sellerSiren, supplier->name, supplier->siren),
            u"other_supplier"_qs);
    return *supplier;
}

void InvoicePreparing::head(QDate today, const Supplier &supplier, const InvoiceWish &wish,
                            bool isWhole, PreparedInvoice &prepared)
{
    SupplierInvoice &invoice = prepared.invoice;
    invoice.supplier = supplier.id;
    invoice.supplierCode = supplier.code;
    invoice.supplierName = supplier.name;
    invoice.number = cleaned(invoice.number);
    const QString said = cleaned(wish.number);
    if (!said.isEmpty() && isWhole &&
        InvoiceRules::foldedNumber(said) != InvoiceRules::foldedNumber(invoice.number))
        prepared.warnings.push_back(
            {u"number_differs"_qs,
             tr("The document itself is numbered %1, not %2: its own number was taken.")
                 .arg(invoice.number, said)});
    if (!said.isEmpty() && !isWhole)
        invoice.number = said;
    if (wish.issued && (!isWhole || !invoice.issued.isValid()))
        invoice.issued = *wish.issued;
    if (wish.due)
        invoice.due = *wish.due;
    else if (!invoice.due.isValid() && invoice.issued.isValid())
        invoice.due = invoice.issued.addDays(supplier.termsDays);
    if (isWhole && !wish.due && invoice.due < invoice.issued)
        invoice.due = invoice.issued;
    if (invoice.issued > today)
        prepared.warnings.push_back(
            {u"future_date"_qs, tr("This invoice is dated %1, which is still to come.")
                                    .arg(dateText(invoice.issued))});
}

void InvoicePreparing::checkLines(PreparedInvoice &prepared)
{
    for (InvoiceLine &line : prepared.invoice.lines) {
        if (line.vatBp < 0) {
            prepared.problems.push_back(
                refused(tr("Line %1 (%2) is no product of ours: say its VAT rate.")
                            .arg(line.position)
                            .arg(line.name),
                        u"vat"_qs));
            line.vatBp = 0;
        }
        if (!line.net.isSane() || (line.quantity && !line.quantity->isSane()))
            prepared.problems.push_back(refused(
                tr("Line %1 (%2) is too large to be true.").arg(line.position).arg(line.name),
                u"line"_qs));
    }
}

void InvoicePreparing::addTotals(const InvoiceWish &wish, bool isWhole, PreparedInvoice &prepared)
{
    SupplierInvoice &invoice = prepared.invoice;
    prepared.computed = invoice.gross;
    if (isWhole) {
        if (wish.gross && *wish.gross != invoice.gross)
            prepared.problems.push_back(
                refused(tr("The document asks for %1, not %2.")
                            .arg(moneyText(invoice.gross, Language::locale()),
                                 moneyText(*wish.gross, Language::locale())),
                        u"total"_qs));
        return;
    }
    invoice = *InvoiceRules::withTotals(invoice, std::nullopt);
    prepared.computed = invoice.gross;
    const Result<SupplierInvoice> said = InvoiceRules::withTotals(invoice, wish.gross);
    if (said)
        invoice = *said;
    else
        prepared.problems.push_back(said.failure());
}

void InvoicePreparing::checkNumber(Tx &tx, PreparedInvoice &prepared)
{
    const SupplierInvoice &invoice = prepared.invoice;
    const QString folded = InvoiceRules::foldedNumber(invoice.number);
    if (folded.isEmpty())
        return;
    if (const auto same = InvoiceStore::numbered(tx, invoice.supplier, folded))
        prepared.problems.push_back(refused(
            tr("Invoice %1 of %2 was entered already: %3 of %4, entry %5.")
                .arg(same->number, invoice.supplierName, moneyText(same->gross, Language::locale()),
                     dateText(same->issued), same->entryNumber),
            u"duplicate"_qs));
}

void InvoicePreparing::match(Tx &tx, QDate today, const InvoiceWish &wish,
                             PreparedInvoice &prepared)
{
    SupplierInvoice &invoice = prepared.invoice;
    if (invoice.kind != InvoiceKind::Invoice)
        return;
    SupplierInvoice dated = invoice;
    if (!dated.issued.isValid())
        dated.issued = today;
    const Result<ReceivedTogether> received =
        wish.isOfNone ? Result<ReceivedTogether>(ReceivedTogether())
                      : InvoiceMatching::received(tx, dated, wish.deliveries);
    if (!received) {
        prepared.problems.push_back(received.failure());
        return;
    }
    prepared.received = *received;
    invoice = InvoiceRules::inUnits(invoice, received->goods);
    invoice.deliveries = received->deliveries;
    const OrderTerms terms = DemandStore::terms(tx, invoice.supplier).value_or(OrderTerms{});
    invoice.differences = InvoiceRules::differences(invoice, *received, terms);
}

PreparedInvoice InvoicePreparing::prepared(Tx &tx, const Session &session, InvoiceDocument document,
                                           const InvoiceWish &wish)
{
    PreparedInvoice prepared;
    prepared.warnings = document.warnings;
    for (InvoiceLine &line : document.invoice.lines) {
        if (const auto said = wish.products.find(line.position); said != wish.products.end())
            line.product = said->second;
    }
    const Result<Supplier> supplier = supplierOf(tx, document, wish);
    InvoiceDraft::resolve(tx, supplier ? supplier->id : SupplierId(0), session.today(), document);
    prepared.invoice = document.invoice;
    prepared.invoice.deducts = ShopStore::read(tx).vatRegime == u"liable";
    if (!document.bytes.isEmpty())
        prepared.invoice.documentHash = QString::fromLatin1(
            QCryptographicHash::hash(document.bytes, QCryptographicHash::Sha256).toHex());
    if (!supplier)
        prepared.problems.push_back(supplier.failure());
    checkLines(prepared);
    head(session.today(), supplier ? *supplier : Supplier(), wish, document.isWhole, prepared);
    addTotals(wish, document.isWhole, prepared);
    prepared.invoice.selfAssessed =
        InvoiceRules::selfAssessed(prepared.invoice, [&](const InvoiceLine &line) {
            const auto product = line.product
                                     ? CatalogStore::find(tx, *line.product, session.today())
                                     : std::nullopt;
            return product ? product->vat.rateBp : usualVatBp;
        });
    if (const Result<> whole = InvoiceRules::check(prepared.invoice); !whole)
        prepared.problems.push_back(whole.failure());
    if (!supplier)
        return prepared;
    checkNumber(tx, prepared);
    match(tx, session.today(), wish, prepared);
    return prepared;
}

} // namespace cabas
